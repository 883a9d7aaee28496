import type { Tx } from '../as-actor.ts'
import type { Untracked } from '../as-nobody.ts'

export type RecoveryLine = Readonly<{
  id: string
  account: string
  login: string
  name: string
  opened_by: string
  opened_at: string
  expires_at: string
  is_approved: boolean
  may_approve: boolean
}>
/** Recoveries the actor may know of. */
export const recoveries = (tx: Tx) => tx.sql<RecoveryLine[]>`select * from nrm.recoveries()`.execute()

/** Opens a recovery in place of one that was open; null where there is no such account in use. */
export const openRecoveryRow = (tx: Tx, account: string) =>
  tx.sql<[{ id: string | null }]>`select nrm.open_recovery(${account}::uuid) as id`.execute()

/** Approves a recovery with the digest of its code; false where the actor may not, or it is too late. */
export const approveRecoveryRow = (tx: Tx, id: string, digest: Uint8Array) =>
  tx.sql<[{ approved: boolean }]>`select nrm.approve_recovery(${id}::uuid, ${digest}) as approved`.execute()

export type RecoveryRow = Readonly<{ account: string; name: string; office: string; otp_pending: string | null }>
/** Whose account a code gives back, while it does. */
export const recoveryRow = (tx: Untracked, login: string, digest: Uint8Array) =>
  tx.sql<RecoveryRow[]>`select * from nrm.recovery_row(${login}, ${digest})`.execute()

/** Keeps the sealed secret of the authenticator that is being set up. */
export const keepRecoveryFactor = (tx: Untracked, login: string, digest: Uint8Array, sealed: string) =>
  tx.sql`select nrm.keep_recovery_factor(${login}, ${digest}, ${sealed})`.execute()

/** Gives the account back, once. */
export const useRecoveryRow = (tx: Untracked, login: string, digest: Uint8Array, hash: string, step: number) =>
  tx.sql<[{ used: boolean }]>`select nrm.use_recovery(${login}, ${digest}, ${hash}, ${step}) as used`.execute()

/** Leaves the entry of a code that gave nothing back. */
export const auditRecoveryRefused = (tx: Untracked, login: string, code: string) =>
  tx.sql`
  select nrm.append_audit(jsonb_build_object('kind', 'recovery.used', 'outcome', 'refused', 'code', ${code}::text, 'subject', (select a.id from nrm.account a where a.login = ${login})))`.execute()
