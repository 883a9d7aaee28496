import type { Tx } from '../as-actor.ts'
import type { Untracked } from '../as-nobody.ts'

type Either = Pick<Tx, 'sql'> | Pick<Untracked, 'sql'>
type Purpose = 'sign-in' | 'link'

/** Begins an attempt; one to link belongs to the officer of the transaction. */
export const beginOutside = ({ sql }: Either, digest: Uint8Array, broker: string, purpose: Purpose) =>
  sql`select nrm.outside_begin(${digest}, ${broker}, ${purpose})`.execute()

/** Takes the one answer an attempt may have; false where it is unknown, over, somebody else's, or answered before. */
export const takeOutsideAnswer = ({ sql }: Either, digest: Uint8Array, broker: string, purpose: Purpose) =>
  sql<[{ taken: boolean }]>`select nrm.outside_answered(${digest}, ${broker}, ${purpose}) as taken`.execute()

/** Keeps the digest of whoever was proved; answers whether an account in service is linked to it. */
export const keepProved = ({ sql }: Either, digest: Uint8Array, person: Uint8Array) =>
  sql<[{ known: boolean }]>`select nrm.outside_proved(${digest}, ${person}) as known`.execute()

export type OutsideRow = Readonly<{
  account: string
  login: string
  otp_secret: string | null
  has_passkey: boolean
  broker: string
  paused_until: string | null
}>
/** The account of a proved attempt, with what judges the second factor; no row where it is over or used. */
export const provedAccount = ({ sql }: Either, digest: Uint8Array) => sql<OutsideRow[]>`select * from nrm.outside_row(${digest})`.execute()

/** Uses up a proved attempt; false where somebody was faster. */
export const useOutside = ({ sql }: Either, digest: Uint8Array) =>
  sql<[{ used: boolean }]>`select nrm.outside_used(${digest}) as used`.execute()

/** Leaves the entry of an attempt to sign in that failed before it was known whose it was. */
export const auditOutside = ({ sql }: Either, broker: string, code: string) =>
  sql`select nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'outcome', 'refused', 'code', ${code}::text, 'how', ${broker}::text))`.execute()

/** Links the person of a proved attempt to the account of the officer. */
export const linkPerson = (tx: Tx, digest: Uint8Array) => tx.sql`select nrm.link_person(${digest})`.execute()
export const unlinkPerson = (tx: Tx) => tx.sql`select nrm.unlink_person()`.execute()
export const isLinked = (tx: Tx) =>
  tx.sql<[{ linked: boolean }]>`select a.person_linked as linked from nrm.account a where a.id = nrm.account_id()`.execute()
