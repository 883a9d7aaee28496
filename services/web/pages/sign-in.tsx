import type { OutsideLink } from '@nrm/contracts/outside'
import type { Session } from '@nrm/contracts/session'
import { withQuery } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { hasChosenLanguage, keepLanguage } from '../language.ts'
import { CodeField, LoginField, PasswordField } from '../parts/proof-fields.tsx'
import type { Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ next: string; why: string; login: string; refused: string | null; brokers: Brokers }>
type Brokers = OutsideLink['brokers']

const reasons = ['ended', 'left', 'recovered'] as const

function Page({ data }: { data: Data }) {
  const { t } = useFrame()
  const why = reasons.find((reason) => reason === data.why)
  return (
    <article class="narrow">
      {data.refused && <ErrorSummary faults={[]} lead={data.refused} />}
      <h1>{t('ui.sign-in')}</h1>
      {why && !data.refused && <p class="notice">{t(`web.sign-in.${why}`)}</p>}
      <form class="questions" method="post" action="/sign-in">
        <CsrfField />
        <input type="hidden" name="next" value={data.next} />
        <LoginField name="login" value={data.login} />
        <PasswordField name="password" />
        <CodeField name="otp" />
        <button class="button" type="submit">
          {t('ui.sign-in')}
        </button>
      </form>
      <p>
        <a class="button second" href={withQuery('/sign-in/passkey', { next: data.next === '/' ? null : data.next })}>
          {t('web.passkey.sign-in')}
        </a>
      </p>
      <OtherWays brokers={data.brokers} />
      <p class="quiet">
        <a href="/recovery">{t('web.recovery.take')}</a>
      </p>
    </article>
  )
}

/** Houses outside that this system is connected with; none where nothing is set up. */
function OtherWays({ brokers }: { brokers: Brokers }) {
  const { t } = useFrame()
  if (brokers.length === 0) return null
  return (
    <section class="other-ways" aria-labelledby="other-ways">
      <h2 id="other-ways">{t('web.outside.or')}</h2>
      {brokers.map((broker) => (
        <p key={broker}>
          <a class="button second" href={`/sign-in/${broker}`}>
            {t(`web.outside.${broker}`)}
          </a>
        </p>
      ))}
      <p class="hint">{t('web.outside.password-later')}</p>
    </section>
  )
}

/** Asked for each drawing; where the API does not answer there are no other ways, and the page is still a page. */
async function brokersOf({ anonymous }: Visit): Promise<Brokers> {
  try {
    return (await anonymous<Pick<OutsideLink, 'brokers'>>('/api/session/outside')).brokers
  } catch (error) {
    if (error instanceof Trouble) return []
    throw error
  }
}

async function submit(visit: Visit) {
  const { body } = visit
  const login = String(body.login ?? '')
    .trim()
    .toLowerCase()
  const otp = String(body.otp ?? '').replace(/\s/g, '')
  try {
    const session = await visit.anonymous<Session>('/api/session', {
      method: 'POST',
      body: { login, password: String(body.password ?? ''), ...(otp === '' ? {} : { otp }) },
    })
    visit.enter(session)
    await settleLanguage(visit, session)
    return { go: safeNext(String(body.next ?? '')) }
  } catch (error) {
    if (!(error instanceof Trouble) || error.status >= 500) throw error
    const refused = error.problem?.detail ?? visit.t('web.sign-in.refused')
    return {
      status: error.status,
      data: { next: safeNext(String(body.next ?? '')), why: '', login, refused, brokers: await brokersOf(visit) },
    }
  }
}

/** A language chosen on this screen goes into the account; else the language of the account comes to the screen. */
export async function settleLanguage(visit: Visit, { accessToken, me }: Session): Promise<void> {
  if (!hasChosenLanguage(visit.request, visit.secureCookies)) return keepLanguage(visit.reply, me.language, visit.secureCookies)
  if (visit.language === me.language) return
  await visit.anonymous('/api/me/language', {
    method: 'PUT',
    body: { language: visit.language },
    headers: { authorization: `Bearer ${accessToken}` },
  })
}

/** Only a path of ours: `//elsewhere`, `/\elsewhere` and whole addresses lead home. */
export const safeNext = (next: string): string => (/^\/(?![/\\])[^\s\\]*$/.test(next) && !next.startsWith('/sign-in') ? next : '/')

export const signIn: Screen<Data> = {
  open: true,
  title: (t) => t('ui.sign-in'),
  load: async (visit) => ({
    next: safeNext(visit.query.next ?? ''),
    why: visit.query.why ?? '',
    login: '',
    refused: null,
    brokers: await brokersOf(visit),
  }),
  Page,
  submit,
}
