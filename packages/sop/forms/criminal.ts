import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Bodies that check a report of a crime and investigate. */
export const investigating = ['police', 'prosecutor'] as const

/** D16, the letter that reports; the addressee is the body that checks it. */
export const crimeReport = form({
  addressee: f.office(['K'], { offices: investigating }),
  reportGround: f.choice('reportGrounds', ['K']),
  reportReason: may(f.prose(['K'], 500)),
})

/** D17: a decision of the body that conducts the proceedings. */
export const procedural = form({ note: may(f.prose(['K'], 500)) })
