import type { Tx } from '@nrm/db/as-actor'
import { auditKnown, caseStub } from '@nrm/db/queries/restriction'
import { ownView } from '@nrm/sop/field-needs'
import { Refusal } from '@nrm/sop/refusal'
import type { Reference } from './reference.ts'
import { officeRef } from './view.ts'

/** That a case exists and whom to ask: number, office in charge, contact; nothing else of it. */
export type CaseKnown = Readonly<{
  number: string
  inCharge: ReturnType<typeof officeRef> | null
  contact: ReturnType<typeof officeRef> | null
}>

/** The case is closed to the actor, who may know that it exists. */
export class OnlyKnown extends Refusal {
  readonly known: CaseKnown

  constructor(known: CaseKnown) {
    super('only-known')
    this.name = 'OnlyKnown'
    this.known = known
  }
}

/**
 * What is answered to somebody who does not see a case: `only-known` to an office that once had part in it, `not-found` to everybody
 * else. The office that shelters the person is never named. Being told is on record.
 */
export async function unseenCase(tx: Tx, reference: Reference, caseId: string): Promise<Refusal> {
  const [row] = await caseStub(tx, caseId)
  if (!row) return new Refusal('not-found')
  await auditKnown(tx, caseId)
  return new OnlyKnown(
    ownView('known', {
      number: row.number,
      inCharge: row.in_charge ? officeRef({ reference }, row.in_charge) : null,
      contact: row.contact ? officeRef({ reference }, row.contact) : null,
    }),
  )
}
