import type { ConsentItem } from '../disclosure.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import type { Answers, Facts } from '../step.ts'

/** No adult is identified abroad without a yes to the record, or the coded exception that took its place; a child is not left there for want of a guardian. */
export const isIdentified = (_: Answers, context: Facts): RefusalCode | null =>
  context.child !== 'no' || agreed(context, 'record') || context.exception ? null : 'consent-missing'

/** Return is voluntary and informed, and not begun before the time to reflect is over for whoever asks for it (sop.md §6, §9). */
export const isVoluntary = (form: Answers): RefusalCode | null =>
  form.voluntary === 'yes' && form.informed === 'yes' && form.reflectionWish === 'go-now' ? null : 'return-not-voluntary'

/** A yes to the item, and nothing else. */
export const agrees =
  (item: ConsentItem) =>
  (_: Answers, context: Facts): RefusalCode | null =>
    agreed(context, item) ? null : 'consent-missing'

/** What is told rests on the yes to `item`, or on a coded ground and its reason. */
export const restsOn =
  (item: ConsentItem) =>
  (form: Answers, context: Facts): RefusalCode | null => {
    if (form.basis === 'consent') return agreed(context, item) ? null : 'consent-missing'
    return form.basisReason ? null : 'reason-needed'
  }

/** The own consulate hears of nobody without a yes, and of nobody who may seek asylum before a lawyer advised them. */
export const asylumIsAdvised = (form: Answers, context: Facts): RefusalCode | null => {
  if (!agreed(context, 'consulate')) return 'consent-missing'
  return form.asylum === 'no' || form.legalAdvice === 'yes' ? null : 'asylum-advice-needed'
}

/**
 * Sent on the way is who was assessed, by two people, as able to return; a child only where its procedure determined that return is best and
 * somebody represents it.
 */
export function mayTravel(_: Answers, context: Facts): RefusalCode | null {
  if (context.risk !== 'acceptable' || context.riskChecked !== true) return 'return-risk-open'
  if (context.child === 'no') return null
  return context.bidOutcome === 'return' && context.guardian !== 'none' ? null : 'child-return-undecided'
}

/** A child travels with an escort and to a named person. */
export const childTravelsSafely = (form: Answers, context: Facts): RefusalCode | null =>
  context.child === 'no' || (form.escort !== 'none' && form.escortName && form.handTo) ? null : 'escort-needed'

/** A child is handed to a named person only. */
export const childIsHanded = (form: Answers, context: Facts): RefusalCode | null =>
  context.child === 'no' || form.handedTo ? null : 'escort-needed'

const agreed = (context: Facts, item: ConsentItem): boolean => (context.consent as Facts | null)?.[item] === true
