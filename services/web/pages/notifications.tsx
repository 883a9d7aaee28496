import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Notifications } from '../parts/notifications.tsx'
import type { Screen } from '../screen.tsx'
import type { Home, Notification } from '../views.ts'
import { safeNext } from './sign-in.tsx'

/** Everything the system told this office lately. */
function Page({ data }: { data: readonly Notification[] }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <h1>{t('web.notifications')}</h1>
      <Notifications notifications={data} />
    </article>
  )
}

export const notifications: Screen<readonly Notification[]> = {
  title: (t) => t('web.notifications'),
  load: async ({ api }) => (await api<Home>('/api/home')).notifications,
  Page,
}

/** The act of reading; its address shows the list. */
export const notificationRead: Screen<readonly Notification[]> = {
  ...notifications,
  load: async () => ({ go: '/notifications' }),
  submit: async ({ api, params, body }) => {
    await api(path`/api/notifications/${params.id ?? ''}/read`, { method: 'POST' })
    return { go: safeNext(String(body.back ?? '/notifications')) }
  },
}
