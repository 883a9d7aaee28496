import { screen } from '@nrm/sop/screening'
import type { Answers } from './format.ts'

/** Whether act, means and purpose are shown, so that nobody need say why the person is presumed all the same. */
export function ruleIsMet({ maybeChild }: Answers, { acts, means, purposes }: Answers): boolean {
  const codes = (answer: unknown) => (answer as readonly string[] | undefined) ?? []
  return (
    screen({ child: maybeChild !== 'no', acts: codes(acts), means: codes(means), purposes: codes(purposes), indicators: {} }).proposal ===
    'presumed'
  )
}
