import { asActor, type Who } from '@nrm/db/as-actor'
import { appendAudit } from '@nrm/db/queries/effects'
import { keepUnlock } from '@nrm/db/queries/office-keys'
import { liveSessions, setOwnPassword } from '@nrm/db/queries/sessions'
import { Refusal } from '@nrm/sop/refusal'
import { asConfirmation } from './confirm.ts'
import { hashPassword } from './hash-password.ts'
import { byPassword } from './password-secret.ts'
import { mustBeGood } from './passwords/rules.ts'
import { personalWords } from './personal-words.ts'
import { type From, provePassword } from './prove.ts'
import { referenceOf } from './reference.ts'
import { keyringOf, type SealedDb } from './sealed-db.ts'
import { tellEnded } from './session-hooks.ts'
import { closedIn } from './unlock.ts'

/**
 * Gives the actor another password, and closes the actor's keys with it in the same transaction; every other session of the account ends. Also for whoever was given a password by somebody else.
 * @throws Refusal `form-invalid` (`next`: too short, known from leaks, personal, a pattern, the same), `confirm-failed` (`current`), `sign-in-paused`
 */
export async function changePassword(
  db: SealedDb,
  who: Who,
  { current, next }: Readonly<{ current: string; next: string }>,
  from: From,
): Promise<void> {
  const settling = { ...who, settling: true } as const
  const { account, login, personal } = await asActor(db, settling, async (tx) => {
    const entered = await tx.entered
    return { ...entered, personal: personalWords(await referenceOf(db, tx, entered.stamp), entered) }
  })
  mustBeGood(next, personal, 'next')
  if (next === current) throw new Refusal('form-invalid', {}, [{ path: 'next', code: 'password-same' }])
  await provePassword(db, { login, password: current }, from).catch(asConfirmation)
  const passwordHash = await hashPassword(next)
  const keyring = keyringOf(db, who)
  const closed = keyring ? await closedIn(keyring, byPassword(next)) : null
  const ended = await asActor(db, settling, async (tx) => {
    const open = await liveSessions(tx, account)
    await Promise.all([
      setOwnPassword(tx, passwordHash),
      closed && keepUnlock(tx, closed),
      appendAudit(tx, { kind: 'account.changed', target: account, fields: ['password'] }),
    ])
    return open.filter(({ is_this }) => !is_this).map(({ id }) => ({ session: id }))
  })
  tellEnded(from.hooks, ended)
}
