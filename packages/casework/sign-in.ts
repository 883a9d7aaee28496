import { randomBytes } from 'node:crypto'
import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { exchangeRefresh, openSession, type SessionRow } from '@nrm/db/queries/sign-in'
import { Refusal } from '@nrm/sop/refusal'
import { me } from './directory.ts'
import { iso } from './instants.ts'
import { type Credentials, digestOf, type From, prove } from './prove.ts'
import type { SealedDb } from './sealed-db.ts'

/** A shift; after it the officer signs in anew, however often the session was renewed. */
const SESSION_HOURS = 8

/**
 * Opens a session with login, password and one-time code.
 * @throws Refusal as `prove` does
 */
export async function signIn(db: SealedDb, credentials: Credentials, from: From) {
  const { account, digest, how, given } = await prove(db, credentials, from)
  const session = await openedFor(db, { account, digest, how }, from)
  // What somebody else knows must open nothing; the officer's own password will.
  if (!given) await from.hooks?.onUnlock?.(session.session, account, { kind: 'password', password: credentials.password })
  return session
}

/** Opens the session of whoever proved to be the officer. */
export async function openedFor(
  db: Db,
  { account, digest, how }: Readonly<{ account: string; digest: Uint8Array; how: string }>,
  from: From,
) {
  const token = randomBytes(32).toString('base64url')
  const [session] = await asNobody(db, from, (tx) =>
    openSession(tx, { account, digest, refresh: digestOf(token), hours: SESSION_HOURS, device: from.device ?? null, how }),
  )
  return opened(db, from, session, token)
}

/**
 * Exchanges a refresh token, which is spent by it. A token that comes twice ends the session, and one that slept for 15 minutes is of
 * no more use.
 * @throws Refusal `session-ended`
 */
export async function refresh(db: Db, refreshToken: string, from: From) {
  const token = randomBytes(32).toString('base64url')
  const [session] = await asNobody(db, from, (tx) => exchangeRefresh(tx, digestOf(refreshToken), digestOf(token)))
  if (!session) throw new Refusal('session-ended')
  return opened(db, from, session, token)
}

async function opened(db: Db, { requestId, ip }: From, { session, expires_at }: SessionRow, refreshToken: string) {
  const who = { session, requestId, ip, settling: true } as const
  return { session, refreshToken, refreshExpiresAt: iso(expires_at), me: await me(db, who) }
}
