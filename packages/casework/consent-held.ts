import type { Tx } from '@nrm/db/as-actor'
import { consentsOfCaseOf, type HeldRow, openSharesOfCaseOf, type ShareRow } from '@nrm/db/queries/consents'
import type { ConsentAnswer } from '@nrm/sop/disclosure'
import { allSteps } from '@nrm/sop/law-of'
import type { Step } from '@nrm/sop/step'
import type { Share } from '@nrm/sop/withdrawal'
import { takesBack } from './consents.ts'
import { iso } from './instants.ts'

/** What the person answered, oldest first, and which offices see the case on which ground. */
export type Held = Readonly<{ held: readonly ConsentAnswer[]; shares: readonly Share[] }>

/** Consent as a step needs it, sent along with the lock of the case: only steps that tell somebody something, or take it back, ask. */
export async function consentHeld(tx: Tx, { step, procedureId }: Readonly<{ step: string; procedureId: string }>): Promise<Held> {
  const back = takesBack(step)
  const [held, shares] = await Promise.all([
    asksConsent(step) ? consentsOfCaseOf(tx, procedureId) : [],
    back ? openSharesOfCaseOf(tx, procedureId) : [],
  ])
  return { held: held.map(answerOf), shares: shares.map(shareOf) }
}

/** Whether a step asks what the person answered: it tells somebody something, or takes back. */
export const asksConsent = (step: string): boolean => takesBack(step) || disclosing.has(step)

export const answerOf = ({ item, answer, to, at, until, taken_back }: HeldRow): ConsentAnswer => ({
  item,
  answer,
  to,
  at: iso(at),
  until: iso(until),
  takenBack: taken_back,
})
export const shareOf = ({ office_id, purpose, ground }: ShareRow): Share => ({ office: office_id, purpose, ground })

const disclosing = new Set(
  Object.values(allSteps).flatMap((table) =>
    Object.entries(table as Record<string, Step>)
      .filter(([, { discloses }]) => discloses)
      .map(([step]) => step),
  ),
)
