import { overrideConsent } from '@nrm/db/queries/consents'
import { consentAnswers } from '@nrm/sop/consent'
import type { Step, Taken } from '@nrm/sop/step'
import { guardianIn } from './consents.ts'
import { dueDate } from './due-date.ts'
import { termOf } from './reference.ts'
import type { Work } from './work.ts'

/** Where a step names a legal ground instead of a yes: writes the ground down for its time and opens the review of it. */
export function overrideByGround(work: Work, { form }: Taken, { discloses }: Pick<Step, 'discloses'>): void {
  const ground = discloses?.ground ? form[discloses.ground] : undefined
  if (!discloses || typeof ground !== 'string' || ground === 'consent') return
  // An exception ticked beside a yes excepts from nothing.
  if (discloses.purpose === 'record' && consentAnswers(form, guardianIn(work)).record === 'yes') return
  const { tx, reference, entered, file } = work
  const endOf = (parameter: string): string => dueDate(reference, entered.moment, termOf(reference, parameter, entered.moment)).at
  const row = {
    purpose: discloses.purpose,
    ground,
    office: discloses.recipient ? String(form[discloses.recipient]) : null,
    until: endOf('T.override'),
    reviewDue: endOf('T.override.review'),
  }
  work.disclosures.push({ point: 'overrideConsent', write: () => overrideConsent(tx, file.id, row) })
}
