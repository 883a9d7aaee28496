import type { Tx } from '../as-actor.ts'
import type { Untracked } from '../as-nobody.ts'

export type SignInRow = Readonly<{
  account: string | null
  password_hash: string | null
  password_given: boolean | null
  otp_secret: string | null
  has_passkey: boolean
  disabled: boolean | null
  paused_until: string | null
}>
/** What is needed to judge a sign-in; one row whether or not there is such an account. */
export const signInRow = (tx: Untracked, login: string, digest: Uint8Array) =>
  tx.sql<[SignInRow]>`select * from nrm.sign_in_row(${login}, ${digest})`.execute()

/** Counts a failure and leaves its entry; answers until when the login is paused now. */
export const signInFailed = (tx: Untracked, login: string, digest: Uint8Array, code: string) =>
  tx.sql<[{ paused_until: string | null }]>`
  select nrm.sign_in_failed(${login}, ${digest}, ${code}, ${tx.requestId}, ${tx.ip}) as paused_until`.execute()

/** Whether a code of this time step was not used before by the account; from now on it was. */
export const spendCode = (tx: Untracked, account: string, step: number) =>
  tx.sql<[{ fresh: boolean }]>`select nrm.spend_code(${account}::uuid, ${step}) as fresh`.execute()

export type SessionRow = Readonly<{ session: string; expires_at: string }>
export type Opening = Readonly<{
  account: string
  digest: Uint8Array
  refresh: Uint8Array
  hours: number
  device: string | null
  how: string
}>
/** Opens a session and leaves its entry; failures of the login are forgotten. */
export const openSession = (tx: Untracked, { account, digest, refresh, hours, device, how }: Opening) =>
  tx.sql<[SessionRow]>`
  select * from nrm.sign_in_done(${account}::uuid, ${digest}, ${refresh}, ${hours}, ${tx.requestId}, ${tx.ip}, ${device}, ${how})`.execute()

/** Exchanges a refresh token; no row where it is unknown, spent or of an ended session. */
export const exchangeRefresh = (tx: Untracked, spent: Uint8Array, fresh: Uint8Array) =>
  tx.sql<SessionRow[]>`
  select * from nrm.refresh_session(${spent}, ${fresh}, ${tx.requestId}, ${tx.ip})`.execute()

/** Leaves the entry of an attempt made while the login was paused; it is not counted again. */
export const auditPaused = (tx: Untracked, login: string) =>
  tx.sql`
  select nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'outcome', 'refused', 'code', 'sign-in-paused', 'subject', (select a.id from nrm.account a where a.login = ${login})))`.execute()

/** Keeps the sealed secret of another authenticator until its first code. */
export const proposeSecondFactor = (tx: Tx, sealed: string) => tx.sql`select nrm.propose_second_factor(${sealed})`.execute()
export const proposedSecondFactor = (tx: Tx) => tx.sql<[{ secret: string | null }]>`select nrm.proposed_second_factor() as secret`.execute()
/** Puts the proposed authenticator in force; the code of this time step is spent. */
export const takeSecondFactor = (tx: Tx, step: number) => tx.sql`select nrm.take_second_factor(${step})`.execute()
