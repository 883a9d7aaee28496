import { asActor, type Entered, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { confirmSession } from '@nrm/db/queries/sessions'
import { Refusal } from '@nrm/sop/refusal'
import { type From, prove } from './prove.ts'
import type { SealedDb } from './sealed-db.ts'

/**
 * The officer of a session proves to be still there. Wrong passwords and codes count as failed sign-ins do.
 * @throws Refusal `confirm-failed` (the password, the code, or the code is missing), `sign-in-paused` (seconds)
 */
export async function confirm(
  db: SealedDb,
  who: Who,
  { password, otp }: Readonly<{ password: string; otp?: string | undefined }>,
  from: From,
) {
  const { account, login } = await actorOf(db, who)
  const { how } = await prove(db, { login, password, otp }, from).catch(asConfirmation)
  await confirmedBy(db, who, how)
  if ('session' in who) await from.hooks?.onUnlock?.(who.session, account, { kind: 'password', password })
}

/** Notes that the officer was just seen. */
export const confirmedBy = (db: Db, who: Who, how: string): Promise<unknown> => asActor(db, who, (tx) => confirmSession(tx, how))

const actorOf = (db: Db, who: Who): Promise<Entered> => asActor(db, who, (tx) => tx.entered)

/** A failed confirmation does not say that nobody is signed in. */
export function asConfirmation(error: unknown): never {
  if (error instanceof Refusal && error.code !== 'sign-in-paused') throw new Refusal('confirm-failed')
  throw error
}
