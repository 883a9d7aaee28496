import { unshareCase } from '@nrm/db/queries/effects'
import { codeLists } from '@nrm/sop/codes'
import { lastAnswer } from '@nrm/sop/disclosure'
import type { Taken } from '@nrm/sop/step'
import { type Held, withdrawalEffect } from '@nrm/sop/withdrawal'
import { uuid, type Work } from './work.ts'

/** Closes the case to every office that saw it on what is now taken back, at once, and tells them. */
export function stopShares(work: Work, { form }: Taken): void {
  const { tx, file } = work
  const { stops, told } = withdrawalEffect(String(form.withdrawScope ?? 'everything'), heldOf(work))
  for (const { office } of stops) work.last.push({ point: 'stopShares', write: () => unshareCase(tx, file.id, office) })
  for (const office of told) work.notifications.push({ id: uuid(work), office, role: null, region: null, message: 'consent-withdrawn' })
}

/** Where the case stands as a withdrawal meets it. */
export function heldOf({ held, shares, procedures, file }: Pick<Work, 'held' | 'shares' | 'procedures' | 'file'>): Held {
  const assistance = procedures.get('assistance')?.row
  const asked = [assistance, procedures.get('return')?.row].find((row) => row?.recipient_office_id)
  const recipient = asked?.recipient_office_id ?? null
  return {
    shares,
    pending: recipient ? { recipient, basis: String(asked?.context.basis ?? 'consent') } : null,
    holder: assistance?.office_id ?? null,
    // The commission keeps what it has to decide on, and that ends with the consent to it.
    holders: [...procedures.values()].filter(({ row }) => row.procedure !== 'status').map(({ row }) => row.office_id),
    origin: file.origin_office_id,
    items: codeLists.consentItems.filter((item) => lastAnswer(held, item)?.answer === 'yes'),
  }
}
