import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import type { SessionLine } from '../views.ts'
import { Moment } from './moment.tsx'

/** Where an account is signed in; the place one looks from cannot be ended here, only left. */
export function SessionTable({ sessions }: { sessions: readonly SessionLine[] }) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.me.sessions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.me.device')}</th>
          <th scope="col">{t('web.me.started')}</th>
          <th scope="col">{t('web.me.seen')}</th>
          <th scope="col">
            <span class="unseen">{t('web.me.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row">
              {session.device ?? t('web.me.device-unknown')}
              {session.address && <span class="since">{session.address}</span>}
            </th>
            <td data-label={t('web.me.started')}>
              <Moment at={session.startedAt} />
            </td>
            <td data-label={t('web.me.seen')}>
              <Moment at={session.seenAt} />
            </td>
            <td>{session.isThis ? <span class="badge">{t('web.me.this')}</span> : <End id={session.id} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function End({ id }: { id: string }) {
  const { t } = useFrame()
  return (
    <form method="post" action={`/me/sessions/${id}/end`}>
      <CsrfField />
      <button class="plain" type="submit">
        {t('web.me.end')}
      </button>
    </form>
  )
}
