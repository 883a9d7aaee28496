import type { Answers } from './step.ts'

/** How likely the person is exploited again, as a follow-up showed it; advice to whoever follows up, never a verdict. */
export type FollowUpRisk = 'low' | 'raised' | 'high'

const grave = ['exploiter-in-touch', 'papers-taken']
const signs = [...grave, 'new-offer-of-work-abroad', 'debt', 'no-income', 'no-home', 'alone']

/**
 * Risk of renewed exploitation from the answers of a follow-up (D25). High: not safe, a grave sign, or three signs · raised: safety in doubt or
 * any sign · else low. Unasked is no sign.
 * @law sop.md §8 (practice, ASSUMED)
 */
export function followUpRisk({ safeNow, riskSigns, homeAndIncome }: Answers): FollowUpRisk {
  const named = signs.filter((sign) => Array.isArray(riskSigns) && riskSigns.includes(sign))
  const count = named.length + (homeAndIncome === 'neither' && named.length === 0 ? 1 : 0)
  if (safeNow === 'no' || named.some((sign) => grave.includes(sign)) || count >= 3) return 'high'
  return safeNow === 'doubtful' || count > 0 ? 'raised' : 'low'
}
