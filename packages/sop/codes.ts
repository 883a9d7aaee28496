import { glassOutcomes, glassReasons } from './break-glass.ts'
import { assistanceLists } from './data/assistance.ts'
import { childLists } from './data/child.ts'
import { closingLists } from './data/closing.ts'
import { countryLists } from './data/countries.ts'
import { criminalLists } from './data/criminal.ts'
import { disclosureLists } from './data/disclosure.ts'
import { elementLists } from './data/elements.ts'
import { exploitationLists } from './data/exploitation.ts'
import { handoverLists } from './data/handover.ts'
import { intakeLists } from './data/intake.ts'
import { proceedingsLists } from './data/proceedings.ts'
import { referralLists } from './data/referral.ts'
import { representativeLists } from './data/representative.ts'
import { returnLists } from './data/return.ts'
import { statusLists } from './data/status.ts'
import { liftReasons, restrictionReasons } from './sight.ts'

/**
 * Every closed list a form offers. A value is a code; its label is the message `code.<list>.<value>`.
 * A code once stored is never renamed: add a new one and stop offering the old.
 */
export const codeLists = {
  ...intakeLists,
  ...countryLists,
  ...elementLists,
  ...exploitationLists,
  ...referralLists,
  ...statusLists,
  ...assistanceLists,
  ...disclosureLists,
  ...criminalLists,
  ...handoverLists,
  ...proceedingsLists,
  ...representativeLists,
  ...childLists,
  ...closingLists,
  ...returnLists,
  glassReasons,
  glassOutcomes,
  restrictionReasons,
  liftReasons,
} as const satisfies Record<string, readonly string[]>

/** Name of a list. */
export type CodeList = keyof typeof codeLists
