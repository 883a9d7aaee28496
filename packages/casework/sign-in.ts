import { createHash, randomBytes } from 'node:crypto'
import type { Who } from '@nrm/db/as-actor'
import { asActor } from '@nrm/db/as-actor'
import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import {
  auditPaused,
  endSession,
  exchangeRefresh,
  openSession,
  type SessionRow,
  type SignInRow,
  signInFailed,
  signInRow,
  spendCode,
} from '@nrm/db/queries/sign-in'
import { Refusal } from '@nrm/sop/refusal'
import { me } from './directory.ts'
import { isPassword } from './hash-password.ts'
import { iso } from './instants.ts'
import { stepOfCode } from './second-factor.ts'

/** A shift; after it the officer signs in anew, however often the session was renewed. */
const SESSION_HOURS = 8

export type Credentials = Readonly<{ login: string; password: string; otp?: string | undefined }>
/** Where a sign-in comes from. `codesMayRepeat` is for the demonstration country only, whose secrets lie in a file for programs to use. */
export type From = Readonly<{ requestId: string; ip: string; codesMayRepeat?: boolean }>
type Failure = 'wrong-password' | 'otp-wrong'

/**
 * Opens a session. An unknown login, a wrong password and a disabled account are one answer and take one time.
 * @throws Refusal `wrong-password`, `otp-needed`, `otp-wrong`, `sign-in-paused` (seconds); all but `otp-needed` are on record
 */
export async function signIn(db: Db, { login: typed, password, otp }: Credentials, from: From) {
  const login = typed.trim().toLowerCase()
  const attempt = { login, digest: digestOf(login) }
  const [row] = await asNobody(db, from, (tx) => signInRow(tx, login, attempt.digest))
  await refuseWhilePaused(db, from, login, row)
  const matches = await isPassword(row.password_hash, password)
  if (!matches || row.account === null || row.disabled) return fail(db, from, attempt, 'wrong-password')
  const step = row.otp_secret === null ? null : stepFor(row.otp_secret, otp)
  if (step === 'wrong') return fail(db, from, attempt, 'otp-wrong')
  return open(db, from, attempt, row.account, step)
}

/** Exchanges a refresh token, which is spent by it. A token that comes twice ends the session. @throws Refusal `session-ended` */
export async function refresh(db: Db, refreshToken: string, from: From) {
  const token = randomBytes(32).toString('base64url')
  const [session] = await asNobody(db, from, (tx) => exchangeRefresh(tx, digestOf(refreshToken), digestOf(token)))
  if (!session) throw new Refusal('session-ended')
  return opened(db, from, session, token)
}

/** Ends the session at once; tokens that still run are refused from now on. */
export const signOut = (db: Db, who: Who): Promise<void> =>
  asActor(db, who, async (tx) => {
    if ('session' in who) await endSession(tx, who.session, 'signed-out')
  })

async function open(db: Db, from: From, attempt: Attempt, account: string, step: number | null) {
  const token = randomBytes(32).toString('base64url')
  const session = await asNobody(db, from, async (tx) => {
    // A code opens one session, also when it is typed twice at once.
    if (step !== null && !(await spendCode(tx, account, step))[0].fresh && !from.codesMayRepeat) return null
    return (await openSession(tx, account, attempt.digest, digestOf(token), SESSION_HOURS))[0]
  })
  return session ? opened(db, from, session, token) : fail(db, from, attempt, 'otp-wrong')
}

async function opened(db: Db, from: From, { session, expires_at }: SessionRow, refreshToken: string) {
  return { session, refreshToken, refreshExpiresAt: iso(expires_at), me: await me(db, { session, ...from }) }
}

type Attempt = Readonly<{ login: string; digest: Uint8Array }>

async function fail(db: Db, from: From, { login, digest }: Attempt, code: Failure): Promise<never> {
  await asNobody(db, from, (tx) => signInFailed(tx, login, digest, code))
  throw new Refusal(code)
}

async function refuseWhilePaused(db: Db, from: From, login: string, row: SignInRow): Promise<void> {
  const seconds = row.paused_until === null ? 0 : Math.ceil((Date.parse(row.paused_until) - Date.now()) / 1000)
  if (seconds <= 0) return
  await asNobody(db, from, (tx) => auditPaused(tx, login))
  throw new Refusal('sign-in-paused', { seconds })
}

function stepFor(secret: string, otp: string | undefined): number | 'wrong' {
  if (otp === undefined) throw new Refusal('otp-needed')
  return stepOfCode(secret, otp, Date.now()) ?? 'wrong'
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
