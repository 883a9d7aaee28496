import { createHash } from 'node:crypto'
import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { auditPaused, type SignInRow, signInFailed, signInRow, spendCode } from '@nrm/db/queries/sign-in'
import { Refusal } from '@nrm/sop/refusal'
import { openSecret } from './factor-secret.ts'
import { isPassword } from './hash-password.ts'
import type { SealedDb } from './sealed-db.ts'
import { stepOfCode } from './second-factor.ts'
import type { SessionHooks } from './session-hooks.ts'

export type Credentials = Readonly<{ login: string; password: string; otp?: string | undefined }>
/**
 * Where a sign-in comes from. `device` is a coarse family, nothing that names one. `codesMayRepeat` is for the demonstration country
 * only, whose secrets lie in a file for programs to use.
 */
export type From = Readonly<{ requestId: string; ip: string; device?: string | null; codesMayRepeat?: boolean; hooks?: SessionHooks }>
/** What was proved: whose account it is, and by what. `given` says that somebody else chose the password. */
export type Proof = Readonly<{ account: string; digest: Uint8Array; how: 'password' | 'password+code'; given: boolean }>

/**
 * Judges password and one-time code; the code is spent by it. An unknown login, a wrong password and a disabled account are one
 * answer and take one time. Failures are counted, and pause the login.
 * @throws Refusal `wrong-password`, `otp-needed`, `passkey-needed` (the account has passkeys and no authenticator), `otp-wrong`, `sign-in-paused` (seconds); all but those of what is needed are on record
 */
export async function prove(db: SealedDb, { otp, ...credentials }: Credentials, from: From): Promise<Proof> {
  const { account, attempt, given, otpSecret, hasPasskey } = await provePassword(db, credentials, from)
  const { digest } = attempt
  if (otpSecret === null && hasPasskey) throw new Refusal('passkey-needed')
  if (otpSecret === null) return { account, digest, how: 'password', given }
  if (otp === undefined) throw new Refusal('otp-needed')
  const step = stepOfCode(otpSecret, otp, Date.now())
  const isFresh = step !== null && (await isUnspent(db, from, account, step))
  return isFresh ? { account, digest, how: 'password+code', given } : fail(db, from, attempt, 'otp-wrong')
}

/** Judges the password alone. @throws Refusal `wrong-password`, `sign-in-paused` (seconds) */
export async function provePassword(db: SealedDb, { login: typed, password }: Omit<Credentials, 'otp'>, from: From) {
  const login = typed.trim().toLowerCase()
  const attempt = { login, digest: digestOf(login) }
  const [row] = await asNobody(db, from, (tx) => signInRow(tx, login, attempt.digest))
  await refuseWhilePaused(db, from, login, row)
  const matches = await isPassword(row.password_hash, password)
  if (!matches || row.account === null || row.disabled) return fail(db, from, attempt, 'wrong-password')
  const otpSecret = row.otp_secret === null ? null : await openSecret(db, row.account, row.otp_secret)
  return { account: row.account, attempt, given: row.password_given === true, otpSecret, hasPasskey: row.has_passkey }
}

/** A code proves one thing, also when it is typed twice at once. */
export async function isUnspent(db: Db, from: From, account: string, step: number): Promise<boolean> {
  const [{ fresh }] = await asNobody(db, from, (tx) => spendCode(tx, account, step))
  return fresh || from.codesMayRepeat === true
}

type Attempt = Readonly<{ login: string; digest: Uint8Array }>
type Failure = 'wrong-password' | 'otp-wrong'

/** Counts a failure, leaves its entry and refuses. */
export async function fail(db: Db, from: From, { login, digest }: Attempt, code: Failure): Promise<never> {
  await asNobody(db, from, (tx) => signInFailed(tx, login, digest, code))
  throw new Refusal(code)
}

/** @throws Refusal `sign-in-paused` (seconds), on record, while the login is paused */
export async function refuseWhilePaused(db: Db, from: From, login: string, row: Pick<SignInRow, 'paused_until'>): Promise<void> {
  const seconds = row.paused_until === null ? 0 : Math.ceil((Date.parse(row.paused_until) - Date.now()) / 1000)
  if (seconds <= 0) return
  await asNobody(db, from, (tx) => auditPaused(tx, login))
  throw new Refusal('sign-in-paused', { seconds })
}

/** What is stored in place of a token or of what was typed as a login. */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
