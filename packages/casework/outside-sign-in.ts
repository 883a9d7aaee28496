import { createHash, randomBytes } from 'node:crypto'
import { asNobody } from '@nrm/db/as-nobody'
import {
  auditOutside,
  beginOutside,
  keepProved,
  type OutsideRow,
  provedAccount,
  takeOutsideAnswer,
  useOutside,
} from '@nrm/db/queries/outside'
import { Refusal } from '@nrm/sop/refusal'
import { openSecret } from './factor-secret.ts'
import type { IdentityBroker, OutsideAnswer } from './identity-broker.ts'
import { personKey } from './person-key.ts'
import { type From, fail, isUnspent, refuseWhilePaused } from './prove.ts'
import type { SealedDb } from './sealed-db.ts'
import { stepOfCode } from './second-factor.ts'
import { openedFor } from './sign-in.ts'

/** Begins to sign in through a broker: where to go or what to sign, and the ticket that the browser keeps meanwhile. */
export async function beginSignIn(db: SealedDb, broker: IdentityBroker, from: From) {
  const ticket = newTicket()
  await asNobody(db, from, (tx) => beginOutside(tx, digestOf(ticket), broker.name, 'sign-in'))
  return { ticket, ...broker.begin({ ticket, purpose: 'sign-in' }) }
}

/**
 * Takes the broker's answer, once. It proves one factor; where the account has a second one, it is asked for next (`otp-needed`, then
 * `finishSignIn` with the same ticket). No key of an office is opened: that takes the password.
 * @throws Refusal `outside-foreign` (another browser's answer), `outside-expired`, `outside-refused`, `outside-down`, `outside-unknown` (no account
 * is linked), `otp-needed`, `sign-in-paused`; all but `otp-needed` are on record
 */
export async function answerSignIn(
  db: SealedDb,
  broker: IdentityBroker,
  answered: OutsideAnswer & Readonly<{ ticket: string }>,
  from: From,
) {
  const digest = digestOf(answered.ticket)
  const attempt = { ticket: answered.ticket, purpose: 'sign-in' } as const
  const person = await onRecord(db, broker, from, async () => {
    if (!broker.recognises(attempt, answered)) throw new Refusal('outside-foreign')
    const [{ taken }] = await asNobody(db, from, (tx) => takeOutsideAnswer(tx, digest, broker.name, 'sign-in'))
    if (!taken) throw new Refusal('outside-expired')
    return personKey(db, await broker.complete(attempt, answered))
  })
  const [{ known }] = await asNobody(db, from, (tx) => keepProved(tx, digest, person))
  if (!known) return onRecord(db, broker, from, () => Promise.reject(new Refusal('outside-unknown')))
  return finishSignIn(db, { ticket: answered.ticket }, from)
}

/**
 * Opens the session of a proved attempt, with the one-time code where the account has a second factor.
 * @throws Refusal `outside-expired`, `otp-needed`, `passkey-needed`, `otp-wrong`, `sign-in-paused` (seconds)
 */
export async function finishSignIn(db: SealedDb, { ticket, otp }: Readonly<{ ticket: string; otp?: string | undefined }>, from: From) {
  const digest = digestOf(ticket)
  const [row] = await asNobody(db, from, (tx) => provedAccount(tx, digest))
  if (!row) throw new Refusal('outside-expired')
  await refuseWhilePaused(db, from, row.login, row)
  const how = await secondFactor(db, row, otp, from)
  const [{ used }] = await asNobody(db, from, (tx) => useOutside(tx, digest))
  if (!used) throw new Refusal('outside-expired')
  return openedFor(db, { account: row.account, digest: digestOf(row.login), how }, from)
}

async function secondFactor(db: SealedDb, row: OutsideRow, otp: string | undefined, from: From): Promise<string> {
  if (row.otp_secret === null && row.has_passkey) throw new Refusal('passkey-needed')
  if (row.otp_secret === null) return row.broker
  if (otp === undefined) throw new Refusal('otp-needed')
  const step = stepOfCode(await openSecret(db, row.account, row.otp_secret), otp, Date.now())
  if (step !== null && (await isUnspent(db, from, row.account, step))) return `${row.broker}+code`
  return fail(db, from, { login: row.login, digest: digestOf(row.login) }, 'otp-wrong')
}

/** What is refused before it is known whose account it was leaves its entry all the same. */
async function onRecord<T>(db: SealedDb, broker: IdentityBroker, from: From, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) await asNobody(db, from, (tx) => auditOutside(tx, broker.name, error.code))
    throw error
  }
}

/** A secret of the browser, 256 bits. */
export const newTicket = (): string => randomBytes(32).toString('base64url')
export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
