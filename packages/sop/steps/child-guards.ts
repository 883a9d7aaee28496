import type { RefusalCode } from '../refusal-codes.ts'
import type { Answers, Facts } from '../step.ts'

/** A minor is heard for no longer than this in a day. @law CPC art. 121 */
const LONGEST_MINUTES = 240

const includes = (answer: unknown, code: string): boolean => Array.isArray(answer) && answer.includes(code)
const many = (answer: unknown): number => (Array.isArray(answer) ? answer.length : 0)

/** Nobody speaks for a child who is suspected of having exploited it, or of whom nobody has asked. */
export const isTrusted = ({ guardianSuspected }: Answers): RefusalCode | null => (guardianSuspected === 'no' ? null : 'guardian-suspected')

/** Best interests are weighed by the social worker with a psychologist. */
export const withPsychologist = ({ panel }: Answers): RefusalCode | null =>
  includes(panel, 'psychologist') ? null : 'psychologist-missing'

/** Papers alone may show an age; without them more than one discipline looks, and a body only where the child agreed. */
export const isFairOnAge = ({ ageMethods, childAgreed }: Answers): RefusalCode | null => {
  if (includes(ageMethods, 'medical') && childAgreed !== 'yes') return 'assent-missing'
  return includes(ageMethods, 'papers') || many(ageMethods) >= 2 ? null : 'age-not-proven'
}

/** In doubt the person is a child. */
export const isSurelyAdult = (form: Answers): RefusalCode | null => (form.doubtLeft === 'no' ? isFairOnAge(form) : 'age-not-proven')

/** Each rung of the ladder that was passed over has its reason. */
export const saysWhyNotLower = ({ placement, whyNotLower }: Answers): RefusalCode | null =>
  placement === 'own-family' || many(whyNotLower) > 0 ? null : 'reason-needed'

/** Heard once: with somebody the child can trust, not too long, and again only with a reason. */
export const isGentle = (form: Answers, context: Facts): RefusalCode | null => {
  const trusted = ['psychologist', 'guardian', 'parent', 'teacher'].some((one) => includes(form.childPresent, one))
  if (!trusted) return 'child-unaccompanied'
  if (Number(form.interviewMinutes) > LONGEST_MINUTES) return 'interview-too-long'
  const before = Number(context.interviews) + Number(context.heardBefore)
  return before > 0 && !form.againReason ? 'interview-repeat' : null
}
