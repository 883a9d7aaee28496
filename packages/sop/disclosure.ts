import { codeLists } from './codes.ts'

/** What may be asked of a person, item by item. */
export type ConsentItem = (typeof codeLists.consentItems)[number]
/** Why something is told: an item of consent, or a purpose nobody is ever asked about because it is never allowed. */
export type Purpose = ConsentItem | 'media' | 'open-court'

/**
 * One answer of the person. `to`: the one office it names, null for the kind of recipients the item speaks of. Instants are ISO 8601;
 * `until` is the first moment at which a yes no longer holds. `takenBack` marks a no that withdrew an earlier yes.
 */
export type ConsentAnswer = Readonly<{
  item: string
  answer: 'yes' | 'no' | 'later'
  to: string | null
  at: string
  until: string | null
  takenBack: boolean
}>

/** How one item stands at a moment. */
export type Standing = 'never-asked' | 'valid' | 'expired' | 'refused' | 'withdrawn' | 'postponed'

/**
 * Whether the person's own word lets `recipient` be told for `purpose` at the moment `at`. The last answer to an item holds and nothing
 * before it; a yes that names one office is no yes to another. Never for the media or an open court, whatever was answered.
 * @param consents answers in the order they were given
 * @param recipient id of an office; null where the item names its recipient itself (the base, the consulate)
 * @law sop.md §0 rule 6, §9 (STD); Law ZRU-547 (INFERRED)
 */
export function mayDisclose(consents: readonly ConsentAnswer[], purpose: Purpose, recipient: string | null, at: string): boolean {
  if (!isAsked(purpose)) return false
  const last = lastAnswer(consents, purpose)
  return last !== undefined && standingOf(last, at) === 'valid' && (last.to === null || last.to === recipient)
}

/** How the item stands at a moment, for whoever must know why nothing may be told. */
export function itemStanding(consents: readonly ConsentAnswer[], item: string, at: string): Standing {
  const last = lastAnswer(consents, item)
  return last ? standingOf(last, at) : 'never-asked'
}

/** Items whose last answer is a yes that time has ended; a machine reads them as never given. */
export const expiredItems = (consents: readonly ConsentAnswer[], at: string): string[] =>
  codeLists.consentItems.filter((item) => itemStanding(consents, item, at) === 'expired')

/** The answer that holds: the last one. */
export const lastAnswer = (consents: readonly ConsentAnswer[], item: string): ConsentAnswer | undefined =>
  consents.findLast((one) => one.item === item)

const isAsked = (purpose: Purpose): purpose is ConsentItem => (codeLists.consentItems as readonly string[]).includes(purpose)

function standingOf({ answer, at: givenAt, until, takenBack }: ConsentAnswer, at: string): Standing {
  if (answer === 'no') return takenBack ? 'withdrawn' : 'refused'
  if (answer === 'later') return 'postponed'
  const moment = Date.parse(at)
  if (moment < Date.parse(givenAt)) return 'never-asked'
  return until !== null && moment >= Date.parse(until) ? 'expired' : 'valid'
}

/** The kind of recipients each item is asked for, where the answer names no single office. */
export const recipientKind: Readonly<Record<ConsentItem, (typeof codeLists.consentRecipients)[number]>> = {
  record: 'own-office',
  refer: 'helping-offices',
  status: 'commission',
  base: 'single-base',
  doctor: 'treating-office',
  family: 'family',
  consulate: 'consulate',
  crime: 'law-enforcement',
  contact: 'own-office',
  statistics: 'nobody',
}

/**
 * What a step tells. `ground`, `recipient`, `reason` are fields of its form; `consent` among the grounds stands for the person's yes, and
 * without such a field nothing else will do.
 */
export type Discloses = Readonly<{ purpose: ConsentItem; ground?: string; recipient?: string; reason?: string }>
