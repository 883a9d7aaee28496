import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

const sent = {
  recipient: f.office(['C'], { htcds: 'cas_ReferredOrganisation' }),
  services: f.many('services', ['C'], { htcds: 'cas_ReasonForOutgoingReferral' }),
  urgency: f.choice('urgencies', ['C']),
  basis: f.choice('referralBasis', ['C'], { htcds: 'con_Consent' }),
  basisReason: may(f.prose(['C'], 500)),
  sharedParts: f.many('sharedParts', ['C']),
  travel: may(f.text(300, ['C'])),
}
/** D06, minimum data set: an office, never a person; the name only after acceptance (forms.md §6). */
export const referral = form(sent)
export const transfer = form({ ...sent, transferReason: f.prose(['C'], 500) })

export const acknowledgement = form({ note: may(f.text(200, ['C'])) })
export const acceptance = form({
  answer: f.choice('referralAnswers', ['C'], { only: ['accept', 'accept-in-part'] }),
  receivedBy: f.account(['C'], { prefill: 'self', htcds: 'cas_ReferredPrimaryCaseWorker' }),
  arrivalAt: f.moment(['C']),
  meetingPoint: may(f.text(200, ['S'])),
  notCovered: may(f.many('services', ['C'])),
})
export const rejection = form({
  declineReason: f.choice('declineReasons', ['C', 'N']),
  nextProposal: f.officeOrNone(['C']),
  needsNotMet: may(f.text(200, ['C'])),
})
export const recall = form({ note: f.text(200, ['C']) })
