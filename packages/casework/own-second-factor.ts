import type { Tx, Who } from '@nrm/db/as-actor'
import { appendAudit } from '@nrm/db/queries/effects'
import { liveSessions } from '@nrm/db/queries/sessions'
import { proposedSecondFactor, proposeSecondFactor, takeSecondFactor } from '@nrm/db/queries/sign-in'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { openSecret, sealSecret } from './factor-secret.ts'
import { requireFresh } from './require-fresh.ts'
import type { SealedDb } from './sealed-db.ts'
import { newSecondFactor, stepOfCode } from './second-factor.ts'
import { type SessionHooks, tellEnded } from './session-hooks.ts'

/**
 * Draws a secret for another authenticator of the actor's; it counts from the first code on. Answered once.
 * @throws Refusal `confirm-needed`
 */
export const proposeFactor = (db: SealedDb, who: Who) =>
  attempted(db, who, { kind: 'account.changed' }, async (tx) => {
    await requireFresh(tx)
    const { account, login } = await tx.entered
    const factor = newSecondFactor(login)
    await proposeSecondFactor(tx, await sealSecret(db, account, factor.secret))
    return factor
  })

/**
 * Takes the proposed authenticator with a code it shows; the one before and every other session end.
 * @throws Refusal `confirm-needed`, `form-invalid` (`otp`: wrong, or nothing was proposed)
 */
export async function takeFactor(db: SealedDb, who: Who, otp: string, hooks?: SessionHooks): Promise<void> {
  const ended = await attempted(db, who, { kind: 'account.changed' }, async (tx) => {
    await requireFresh(tx)
    const [{ account }, [{ secret }], open] = await Promise.all([tx.entered, proposedSecondFactor(tx), othersOpen(tx)])
    const step = secret === null ? null : stepOfCode(await openSecret(db, account, secret), otp, Date.now())
    if (step === null) throw new Refusal('form-invalid', {}, [{ path: 'otp', code: 'code-wrong' }])
    await Promise.all([takeSecondFactor(tx, step), appendAudit(tx, { kind: 'account.changed', target: account, fields: ['otpSecret'] })])
    return open
  })
  tellEnded(hooks, ended)
}

async function othersOpen(tx: Tx) {
  const sessions = await liveSessions(tx, (await tx.entered).account)
  return sessions.filter(({ is_this }) => !is_this).map(({ id }) => ({ session: id }))
}
