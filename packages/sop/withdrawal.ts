import { codeLists } from './codes.ts'
import type { ConsentItem } from './disclosure.ts'

/** An office that sees the case now, and why. */
export type Share = Readonly<{ office: string; purpose: string; ground: string }>
/** A referral or transfer that waits for an answer. */
export type Pending = Readonly<{ recipient: string; basis: string }>
/** Where the case stands when consent is taken back. `holder` is the office that cares for the person, null while nobody does; `holders` are all that conduct a procedure. */
export type Held = Readonly<{
  shares: readonly Share[]
  pending: Pending | null
  holder: string | null
  holders?: readonly string[]
  origin: string
  items: readonly string[]
}>

/** What follows from a withdrawal. */
export type WithdrawalEffect = Readonly<{
  /** Items that were a yes and are none now. */
  items: readonly ConsentItem[]
  /** Offices that lose sight of the case at once. */
  stops: readonly Share[]
  /** Offices that go on seeing it, each on the ground that remains. */
  stays: readonly Share[]
  /** The office whose unanswered referral is taken back. */
  recalled: string | null
  /** Offices told that the person withdrew. */
  told: readonly string[]
  /** Whether the procedure on the status ends. */
  endsStatus: boolean
  /** Whether treatment may go on. */
  treatmentGoesOn: boolean
}>

/** Items that the scope of a withdrawal turns to no. */
export const withdrawnItems = (scope: string): readonly ConsentItem[] => scopes[scope] ?? []

/**
 * Works out what a withdrawal of `scope` changes, before anybody confirms it and again when it is done. What rests on consent stops; what
 * rests on a legal ground, on the care of the person or on having registered the case stays, and says so.
 * @law sop.md §2 (withdrew), §8 (withdraw, D26); Law ZRU-547 (INFERRED)
 */
export function withdrawalEffect(scope: string, { shares, pending, holder, holders = [], origin, items }: Held): WithdrawalEffect {
  const taken = withdrawnItems(scope).filter((item) => items.includes(item))
  const ends = (share: Share) => endsWith(share, taken, [...holders, ...(holder ? [holder] : [])], origin)
  const stops = shares.filter(ends)
  const recalled = pending?.basis === 'consent' && taken.includes('refer') ? pending.recipient : null
  const cares = holder !== null && holder !== origin && taken.some((item) => item === 'refer' || item === 'doctor') ? [holder] : []
  return {
    items: taken,
    stops,
    stays: shares.filter((share) => !ends(share)),
    recalled,
    told: [...new Set([...stops.map(({ office }) => office), ...(recalled ? [recalled] : []), ...cares])],
    endsStatus: taken.includes('status'),
    treatmentGoesOn: !taken.includes('doctor'),
  }
}

function endsWith({ office, purpose, ground }: Share, taken: readonly string[], holders: readonly string[], origin: string): boolean {
  if (office === origin || holders.includes(office)) return false
  return (ground === 'consent' && taken.includes(purpose)) || (ground === 'care' && taken.includes('refer'))
}

const scopes: Readonly<Record<string, readonly ConsentItem[]>> = {
  everything: codeLists.consentItems,
  sharing: ['refer', 'family', 'consulate', 'base'],
  status: ['status', 'base'],
  assistance: ['refer', 'doctor'],
  contact: ['contact'],
  statistics: ['statistics'],
}
