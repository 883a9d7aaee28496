import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Offices that may go on with an identification begun elsewhere. */
export const identifying = ['police', 'border'] as const

/** The case passes to another office of the police, in the same territory or another; what was asked once is not asked again. */
export const handover = form({
  toOffice: f.office(['C'], { offices: identifying }),
  toTerritory: f.territory(['C']),
  handoverReason: f.choice('handoverReasons', ['C']),
  note: may(f.prose(['C'], 500)),
})
export const handoverAcknowledged = form({ note: may(f.text(200, ['C'])) })
