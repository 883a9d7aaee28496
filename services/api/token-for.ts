import type { signIn } from '@nrm/casework/sign-in'
import type { App, Door } from './context.ts'

type Opened = Awaited<ReturnType<typeof signIn>>

/** The session with its short token, as the caller gets it. */
export function tokenFor(app: App, { accessMinutes }: Door, { session, ...rest }: Opened) {
  const accessToken = app.jwt.sign({ sid: session, sub: rest.me.id, locale: rest.me.language })
  return { accessToken, accessExpiresAt: new Date(Date.now() + accessMinutes * 60_000).toISOString(), ...rest }
}
