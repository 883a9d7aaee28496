import type { FastifyInstance } from 'fastify'
import { confirm } from './pages/confirm.tsx'
import { me } from './pages/me.tsx'
import { ownPassword } from './pages/own-password.tsx'
import { ownSecondFactor } from './pages/own-second-factor.tsx'
import { sessionEnd } from './pages/session-ends.ts'
import { mount } from './screen.tsx'

const guarded = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }

/** Screens of one's own account, and of proving once more who one is. */
export async function ownScreens(app: FastifyInstance): Promise<void> {
  mount(app, '/confirm', confirm, guarded)
  mount(app, '/me', me)
  mount(app, '/me/password', ownPassword, guarded)
  mount(app, '/me/second-factor', ownSecondFactor, guarded)
  mount(app, '/me/sessions/:id/end', sessionEnd)
}
