import { path } from '../api-client.ts'
import type { Screen } from '../screen.tsx'

/** The act of ending one session of one's own, or all the others. */
export const sessionEnd: Screen<never> = {
  title: (t) => t('web.me'),
  load: async () => ({ go: '/me' }),
  Page: () => null,
  submit: async ({ api, params }) => {
    await api(path`/api/sessions/${params.id ?? ''}`, { method: 'DELETE' })
    return { go: '/me?done=ended' }
  },
}

/** The act of taking one's own passkey away. */
export const passkeyRemoval: Screen<never> = {
  ...sessionEnd,
  submit: async ({ api, params }) => {
    await api(path`/api/me/passkeys/${params.id ?? ''}`, { method: 'DELETE' })
    return { go: '/me?done=passkey' }
  },
}

/** An administrator's acts on the account of somebody else: ending its sessions, and opening its recovery. */
export const accountSessionsEnd: Screen<never> = {
  ...sessionEnd,
  load: async ({ params }) => ({ go: path`/accounts/${params.id ?? ''}` }),
  submit: async ({ api, params }) => {
    await api(path`/api/accounts/${params.id ?? ''}/sessions`, { method: 'DELETE' })
    return { go: path`/accounts/${params.id ?? ''}` }
  },
}
export const recoveryOpening: Screen<never> = {
  ...accountSessionsEnd,
  submit: async ({ api, params }) => {
    await api(path`/api/accounts/${params.id ?? ''}/recovery`, { method: 'POST' })
    return { go: '/recoveries' }
  },
}
