/** Who somebody is, as a house outside says: the personal number, from which only a keyed digest is kept, and the name, shown once. */
export type Person = Readonly<{ pinfl: string; name: string }>
export type BrokerName = 'one-id' | 'e-imzo'
/**
 * One try to prove an identity elsewhere. `ticket` is a secret of the browser alone; state, verifier and challenge follow from it, so that
 * nothing of them is stored.
 */
export type Attempt = Readonly<{ ticket: string; purpose: 'sign-in' | 'link' }>
/** Where the browser goes, or what is to be signed there. */
export type Begun = Readonly<{ address: string | null; challenge: string | null }>
/** What came back: code and state of a redirect, or a signature. */
export type OutsideAnswer = Readonly<{ state?: string | undefined; code?: string | undefined; signed?: string | undefined }>

/**
 * A house that proves identities. Pure protocol: it knows neither accounts nor the database.
 * `recognises` tells whether an answer belongs to this attempt at all; `complete` proves it.
 */
export type IdentityBroker = Readonly<{
  name: BrokerName
  begin: (attempt: Attempt) => Begun
  recognises: (attempt: Attempt, answer: OutsideAnswer) => boolean
  /** @throws Refusal `outside-refused` (not proved), `outside-down` (no answer) */
  complete: (attempt: Attempt, answer: OutsideAnswer) => Promise<Person>
}>
