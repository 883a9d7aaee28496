import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { accountById } from '@nrm/db/queries/accounts'
import { endSession, liveSessions, revokeSessions, type SessionLine } from '@nrm/db/queries/sessions'
import { Refusal } from '@nrm/sop/refusal'
import { asAdmin, attempted } from './attempted.ts'
import { iso } from './instants.ts'
import { requireFresh } from './require-fresh.ts'
import { type SessionHooks, tellEnded } from './session-hooks.ts'

/** Where the actor is signed in, this place first. */
export const mySessions = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => (await liveSessions(tx, (await tx.entered).account)).map(sessionView))

/** Ends the session at once; tokens that still run are refused from now on. */
export async function signOut(db: Db, who: Who, hooks?: SessionHooks): Promise<void> {
  if (!('session' in who)) return
  await asActor(db, who, (tx) => endSession(tx, who.session, 'signed-out'))
  tellEnded(hooks, [who])
}

/** Ends another session of the actor's own, or this one. @throws Refusal `confirm-needed` for another, `not-found` */
export async function endMySession(db: Db, who: Who, session: string, hooks?: SessionHooks): Promise<void> {
  const ended = await attempted(db, who, { kind: 'session.ended' }, async (tx) => {
    const { account } = await tx.entered
    if (!('session' in who) || who.session !== session) await requireFresh(tx)
    if (!(await liveSessions(tx, account)).some(({ id }) => id === session)) throw new Refusal('not-found')
    return revokeSessions(tx, account, session, 'revoked')
  })
  tellEnded(hooks, ended)
}

/** Ends every session of the actor but this one. @throws Refusal `confirm-needed` */
export async function endMyOtherSessions(db: Db, who: Who, hooks?: SessionHooks): Promise<void> {
  const ended = await attempted(db, who, { kind: 'session.ended' }, async (tx) => {
    await requireFresh(tx)
    return revokeSessions(tx, (await tx.entered).account, null, 'revoked')
  })
  tellEnded(hooks, ended)
}

/** Ends every session of an account, but not the administrator's own present one. @throws Refusal `forbidden`, `account-unknown` */
export async function endSessionsOf(db: Db, who: Who, account: string, hooks?: SessionHooks): Promise<void> {
  const ended = await asAdmin(db, who, { kind: 'session.ended', target: account }, async (tx) => {
    await mustExist(tx, account)
    return revokeSessions(tx, account, null, 'revoked-by-administrator')
  })
  tellEnded(hooks, ended)
}

async function mustExist(tx: Tx, account: string): Promise<void> {
  if ((await accountById(tx, account)).length === 0) throw new Refusal('account-unknown')
}

const sessionView = (row: SessionLine) => ({
  id: row.id,
  startedAt: iso(row.started_at),
  seenAt: iso(row.seen_at),
  device: row.device,
  address: row.ip,
  isThis: row.is_this,
})
