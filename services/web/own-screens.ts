import type { FastifyInstance } from 'fastify'
import { confirm } from './pages/confirm.tsx'
import { me } from './pages/me.tsx'
import { newPasskey } from './pages/new-passkey.tsx'
import { accountSessionsEnd, passkeyRemoval, recoveryOpening, sessionEnd } from './pages/own-acts.ts'
import { ownPassword } from './pages/own-password.tsx'
import { ownSecondFactor } from './pages/own-second-factor.tsx'
import { recoveries } from './pages/recoveries.tsx'
import { recovery } from './pages/recovery.tsx'
import { signInByPasskey } from './pages/sign-in-passkey.tsx'
import { mount } from './screen.tsx'

const guarded = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

/** Screens of one's own account, and of proving once more who one is. */
export async function ownScreens(app: FastifyInstance): Promise<void> {
  mount(app, '/confirm', confirm, guarded)
  mount(app, '/me', me)
  mount(app, '/me/password', ownPassword, guarded)
  mount(app, '/me/second-factor', ownSecondFactor, guarded)
  mount(app, '/me/sessions/:id/end', sessionEnd)
  mount(app, '/me/passkeys/new', newPasskey, guarded)
  mount(app, '/me/passkeys/:id/remove', passkeyRemoval)
  mount(app, '/sign-in/passkey', signInByPasskey, guarded)

  mount(app, '/recovery', recovery, guarded)
  mount(app, '/recoveries', recoveries)
  mount(app, '/accounts/:id/sessions/end', accountSessionsEnd)
  mount(app, '/accounts/:id/recovery', recoveryOpening)
}
