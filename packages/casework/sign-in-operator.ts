import { Refusal } from '@nrm/sop/refusal'
import { type Credentials, type From, prove } from './prove.ts'
import type { SealedDb } from './sealed-db.ts'
import { openedFor } from './sign-in.ts'

/**
 * Opens a session at the command line for an act that must be somebody's own. The machine is no proof of a person: an account
 * without a one-time code is turned away, and whoever types proves the same as at the screens.
 * @throws Refusal as `prove` does; `otp-needed` also for an account that has no authenticator
 */
export async function signInOperator(db: SealedDb, credentials: Credentials, from: From) {
  const { account, digest, how } = await prove(db, credentials, from)
  if (how !== 'password+code') throw new Refusal('otp-needed')
  return openedFor(db, { account, digest, how }, from)
}
