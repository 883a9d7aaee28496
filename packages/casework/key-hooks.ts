import { hkdfSync } from 'node:crypto'
import { byPassword } from './password-secret.ts'
import type { SealedDb } from './sealed-db.ts'
import type { SessionHooks, UnlockSecret } from './session-hooks.ts'
import { lock, type Unlocking, unlock } from './unlock.ts'

/** Opens the clinical keys of an office when a member signs in, holds them in memory while the session lasts, and forgets them with it. */
export const keyHooks = (db: SealedDb): SessionHooks => ({
  onUnlock: (session, _account, secret) => unlock(db, { session, requestId: 'unlock', ip: '' }, unlockingBy(secret)),
  onEnd: (session) => lock(db, session),
})

const unlockingBy = (secret: UnlockSecret): Unlocking => (secret.kind === 'password' ? byPassword(secret.password) : byPasskey(secret))

/** The output of an authenticator is uniform already; the salt only keeps one wrap apart from the next. */
const byPasskey = ({ credential, output }: Readonly<{ credential: string; output: Uint8Array }>): Unlocking => ({
  method: `prf:${credential}`,
  secretFor: async (salt) => Buffer.from(hkdfSync('sha256', output, salt, 'nrm unlock', 32)),
})
