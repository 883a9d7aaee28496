import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { PasskeyList } from '../parts/passkey-list.tsx'
import { SessionTable } from '../parts/session-table.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { RecoveryLine, SessionLine, SignInWays } from '../views.ts'

type Data = Readonly<{ sessions: readonly SessionLine[]; ways: SignInWays; recoveries: readonly RecoveryLine[]; done: string | undefined }>

const acts = ['password', 'factor', 'ended', 'passkey'] as const

/** The officer's own account: who one is here, where one is signed in, and how one signs in. */
function Page({ data: { sessions, ways, recoveries, done } }: { data: Data }) {
  const { t, me, language } = useFrame()
  const act = acts.find((one) => one === done)
  return (
    <article class="narrow">
      {act && (
        <p class="notice" role="status">
          {t(`web.me.done.${act}`)}
        </p>
      )}
      <h1>{t('web.me')}</h1>
      {me && (
        <p class="lead">
          {me.name}
          <span class="since">
            {sayOr(t, `role.${me.role}`, me.role)} · {me.office.name[language]} · {me.login}
          </span>
        </p>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">{t('web.me.ways')}</h2>
        <ul class="steps">
          <li class="step">
            <a class="button second" href="/me/password">
              {t('web.me.password')}
            </a>
          </li>
          <li class="step">
            <a class="button second" href="/me/passkeys/new">
              {t('web.passkey.add')}
            </a>
            <PasskeyList passkeys={ways.passkeys} />
          </li>
          <li class="step">
            <a class="button second" href="/me/second-factor">
              {t('web.me.second-factor')}
            </a>
            <p class="hint">{t(ways.secondFactor ? 'web.admin.has-second-factor' : 'web.me.no-second-factor')}</p>
          </li>
          <li class="step">
            <a class="button second" href="/outside">
              {t('web.outside.link')}
            </a>
          </li>
        </ul>
      </section>
      {recoveries.length > 0 && (
        <p>
          <a href="/recoveries">{t('web.recovery.list')}</a>
        </p>
      )}
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('web.me.sessions')}</h2>
        <p>{t('web.me.sessions-lead')}</p>
        <SessionTable sessions={sessions} />
        {sessions.length > 1 && (
          <form method="post" action="/me/sessions/others/end">
            <CsrfField />
            <button class="button second" type="submit">
              {t('web.me.end-others')}
            </button>
          </form>
        )}
      </section>
    </article>
  )
}

export const me: Screen<Data> = {
  title: (t) => t('web.me'),
  load: async ({ api, query }) => {
    const [sessions, ways, recoveries] = await Promise.all([
      api<SessionLine[]>('/api/sessions'),
      api<SignInWays>('/api/me/ways'),
      api<RecoveryLine[]>('/api/recoveries'),
    ])
    return { sessions, ways, recoveries, done: query.done }
  },
  Page,
}
