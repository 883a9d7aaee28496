import { asNobody } from '@nrm/db/as-nobody'
import { auditRecoveryRefused, keepRecoveryFactor, type RecoveryRow, recoveryRow, useRecoveryRow } from '@nrm/db/queries/recoveries'
import { Refusal } from '@nrm/sop/refusal'
import { openSecret, sealSecret } from './factor-secret.ts'
import { hashPassword } from './hash-password.ts'
import { mustBeGood } from './passwords/rules.ts'
import { digestOf, type From } from './prove.ts'
import { plainCode } from './recoveries.ts'
import type { SealedDb } from './sealed-db.ts'
import { newSecondFactor, stepOfCode } from './second-factor.ts'

export type RecoveryCode = Readonly<{ login: string; code: string }>

/**
 * Begins to take an account back: a secret for another authenticator, answered once.
 * @throws Refusal `recovery-refused` (wrong, used or too old), on record
 */
export async function beginRecovery(db: SealedDb, asked: RecoveryCode, from: From) {
  const { login, digest, row } = await recoverable(db, asked, from)
  const factor = newSecondFactor(login)
  const sealed = await sealSecret(db, row.account, factor.secret)
  await asNobody(db, from, (tx) => keepRecoveryFactor(tx, login, digest, sealed))
  return factor
}

/**
 * Takes the account back with a password of one's own and the first code of the authenticator. The recovery code is spent; passkeys
 * and sessions of before are gone.
 * @throws Refusal `recovery-refused`, on record; `form-invalid` (`password`, `otp`)
 */
export async function recover(
  db: SealedDb,
  { password, otp, ...asked }: RecoveryCode & Readonly<{ password: string; otp: string }>,
  from: From,
): Promise<void> {
  const { login, digest, row } = await recoverable(db, asked, from)
  mustBeGood(password, [login, row.name], 'password')
  const step = row.otp_pending === null ? null : stepOfCode(await openSecret(db, row.account, row.otp_pending), otp, Date.now())
  if (step === null) throw new Refusal('form-invalid', {}, [{ path: 'otp', code: 'code-wrong' }])
  const hash = await hashPassword(password)
  const [{ used }] = await asNobody(db, from, (tx) => useRecoveryRow(tx, login, digest, hash, step))
  if (!used) throw new Refusal('recovery-refused')
}

async function recoverable(db: SealedDb, { login: typed, code }: RecoveryCode, from: From) {
  const login = typed.trim().toLowerCase()
  const digest = digestOf(plainCode(code))
  const [row] = await asNobody(db, from, (tx) => recoveryRow(tx, login, digest))
  if (row) return { login, digest, row: row as RecoveryRow }
  await asNobody(db, from, (tx) => auditRecoveryRefused(tx, login, 'recovery-refused'))
  throw new Refusal('recovery-refused')
}
