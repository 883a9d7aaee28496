import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { Notification } from '../views.ts'
import { Moment } from './moment.tsx'

/** Messages of the system; they never hold personal data, only what happened in which case. */
export function Notifications({ notifications }: { notifications: readonly Notification[] }) {
  const { t, path } = useFrame()
  if (notifications.length === 0) return <p class="empty">{t('web.notifications.none')}</p>
  return (
    <ul class="notifications">
      {notifications.map((one) => (
        <li key={one.id} class={one.readAt ? undefined : 'unread'}>
          <p>
            {!one.readAt && <span class="badge">{t('ui.new')}</span>} {sayOr(t, `notification.${one.message}`, one.message)}
          </p>
          <p class="quiet">
            {one.caseId && (
              <a class="number" href={`/cases/${one.caseId}`}>
                {one.caseNumber}
              </a>
            )}{' '}
            <Moment at={one.at} />
          </p>
          {!one.readAt && (
            <form method="post" action={`/notifications/${one.id}/read`}>
              <CsrfField />
              <input type="hidden" name="back" value={path} />
              <button class="plain" type="submit">
                {t('web.notifications.mark')} <span class="unseen">{one.caseNumber}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
