import type { Session } from '@nrm/contracts/session'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { PasskeyButton } from '../parts/passkey-button.tsx'
import { passkeyAnswer } from '../passkey-answer.ts'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { PasskeyOptions } from '../views.ts'
import type { Visit } from '../visit.ts'
import { safeNext, settleLanguage } from './sign-in.tsx'

type Data = Readonly<{ options: PasskeyOptions; next: string; refused: string | null }>

/** Signing in with a passkey alone. What is asked of it is good for five minutes, so it has a page of its own. */
function Page({ data: { options, next, refused } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {refused && <ErrorSummary faults={[]} lead={refused} />}
      <p class="back">
        <a href="/sign-in">{t('web.passkey.by-password')}</a>
      </p>
      <h1>{t('web.passkey.sign-in')}</h1>
      <p>{t('web.passkey.sign-in-lead')}</p>
      <noscript>
        <p class="notice warn">{t('web.passkey.needs-script')}</p>
      </noscript>
      <form class="questions" method="post" action="/sign-in/passkey">
        <CsrfField />
        <input type="hidden" name="next" value={next} />
        <PasskeyButton act="get" options={options} label={t('web.passkey.sign-in')} />
      </form>
    </article>
  )
}

const load = async ({ anonymous }: Visit, next: string, refused: string | null): Promise<Data> => ({
  options: await anonymous<PasskeyOptions>('/api/session/passkey/options', { method: 'POST' }),
  next: safeNext(next),
  refused,
})

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const next = String(visit.body.next ?? '')
  try {
    const session = await visit.anonymous<Session>('/api/session/passkey', { method: 'POST', body: passkeyAnswer(visit) ?? {} })
    visit.enter(session)
    await settleLanguage(visit, session)
    return { go: safeNext(next) }
  } catch (error) {
    if (!(error instanceof Trouble) || error.status >= 500) throw error
    return { status: error.status, data: await load(visit, next, error.problem?.detail ?? visit.t('web.passkey.fault')) }
  }
}

export const signInByPasskey: Screen<Data> = {
  open: true,
  title: (t) => t('web.passkey.sign-in'),
  load: (visit) => load(visit, visit.query.next ?? '', null),
  Page,
  submit,
}
