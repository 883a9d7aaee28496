import { administer } from '../administer.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { PasskeyButton } from '../parts/passkey-button.tsx'
import { passkeyAnswer } from '../passkey-answer.ts'
import type { Screen } from '../screen.tsx'
import type { PasskeyOptions } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ options: PasskeyOptions; name: string; refused: string | null }>

/** Adding a passkey: one names it, and the authenticator makes it. */
function Page({ data: { options, name, refused } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {refused && <ErrorSummary faults={[]} lead={refused} />}
      <p class="back">
        <a href="/me">{t('web.me')}</a>
      </p>
      <h1>{t('web.passkey.add')}</h1>
      <p>{t('web.passkey.lead')}</p>
      <noscript>
        <p class="notice warn">{t('web.passkey.needs-script')}</p>
      </noscript>
      <form class="questions" method="post" action="/me/passkeys/new">
        <CsrfField />
        <div class="field">
          <label for="name">{t('web.passkey.name')}</label>
          <p class="hint" id="name-hint">
            {t('web.passkey.name-hint')}
          </p>
          <input id="name" name="name" type="text" autocomplete="off" required maxLength={60} value={name} aria-describedby="name-hint" />
        </div>
        <PasskeyButton act="create" options={options} label={t('web.passkey.add')} />
      </form>
    </article>
  )
}

const load = async ({ api }: Visit, name: string, refused: string | null): Promise<Data> => ({
  options: await api<PasskeyOptions>('/api/me/passkeys/options', { method: 'POST' }),
  name,
  refused,
})

export const newPasskey: Screen<Data> = {
  title: (t) => t('web.passkey.add'),
  load: (visit) => load(visit, '', null),
  Page,
  submit: async (visit) => {
    const name = String(visit.body.name ?? '').trim()
    const done = await administer(visit, '/api/me/passkeys', { method: 'POST', body: { name, ...passkeyAnswer(visit) } })
    if (done.type === 'done') return { go: '/me?done=passkey' }
    return { status: done.status, data: await load(visit, name, done.lead) }
  },
}
