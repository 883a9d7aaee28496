import type { Tx } from '../as-actor.ts'

export type SessionLine = Readonly<{
  id: string
  started_at: string
  seen_at: string
  device: string | null
  ip: string | null
  is_this: boolean
}>
/** Sessions of an account that are in force; none where it is neither the actor's own nor the actor an administrator. */
export const liveSessions = (tx: Tx, account: string) => tx.sql<SessionLine[]>`select * from nrm.live_sessions(${account}::uuid)`.execute()

/** Ends the session of this transaction; its tokens are refused from now on. */
export const endSession = (tx: Tx, session: string, why: string) => tx.sql`select nrm.end_session(${session}::uuid, ${why})`.execute()

/** Ends one session of an account, or all but the one of this transaction; answers which were ended. */
export const revokeSessions = (tx: Tx, account: string, only: string | null, why: string) =>
  tx.sql<{ session: string }[]>`select session from nrm.revoke_sessions(${account}::uuid, ${only}::uuid, ${why})`.execute()

/** Notes that the officer of this session has just proved to be present. */
export const confirmSession = (tx: Tx, how: string) => tx.sql`select nrm.confirm_session(${how})`.execute()

/** Gives the actor's own account another password; every other session of it ends. */
export const setOwnPassword = (tx: Tx, hash: string) => tx.sql`select nrm.set_own_password(${hash})`.execute()
