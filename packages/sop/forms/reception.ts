import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'
import { personFields } from './intake-fields.ts'

/** Kinds of offices that can be asked to receive somebody from abroad. */
export const receivingOffices = ['rehabilitation_centre', 'ngo', 'inson_centre'] as const

/** D19, the minimum: an office of the home country is asked to receive the person. */
export const receptionAsked = form({
  recipient: f.office(['C'], { offices: receivingOffices, htcds: 'cas_ReferredOrganisation' }),
  services: f.many('services', ['C'], { htcds: 'cas_ReasonForOutgoingReferral' }),
  urgency: f.choice('urgencies', ['C']),
  basis: f.choice('referralBasis', ['C'], { htcds: 'con_Consent' }),
  basisReason: may(f.prose(['C'], 500)),
  sharedParts: f.many('sharedParts', ['C']),
  travel: may(f.text(300, ['C'])),
})

/** D19 to a receiving side in another country, which has no account here: agreed outside, written down here. */
export const receptionAbroad = form({
  receivingCountry: f.choice('countries', ['C', 'N']),
  receivingKind: f.choice('receivingKinds', ['C']),
  receivingSide: f.text(200, ['S']),
  receivingContact: may(f.text(200, ['S'])),
  agreedAt: f.date(['C']),
})

/** The commission of the home territory knows that the person comes, and agrees. */
export const receivingConfirmed = form({ note: may(f.text(200, ['C'])) })

/** D20; the number opens nothing but the border. */
export const travelPapers = form({
  travelDocument: f.choice('travelDocuments', ['C']),
  paperNumber: personFields.paperNumber,
  validUntil: may(f.date(['C'])),
})

export const departure = form({
  travelMeans: f.choice('travelMeans', ['C']),
  arrivalAt: f.moment(['C']),
  arrivalPlace: f.choice('arrivalPlaces', ['S']),
  escort: f.choice('escorts', ['C']),
  escortName: may(f.text(120, ['S'])),
  handTo: may(f.text(120, ['S'])),
})

/** Meet-and-assist proof; who put questions is written down, because nobody should. */
export const arrival = form({
  arrivedAt: f.moment(['C'], { prefill: 'now' }),
  arrivalPlace: f.choice('arrivalPlaces', ['S']),
  receivedBy: f.account(['C'], { prefill: 'self', htcds: 'cas_ReferredPrimaryCaseWorker' }),
  arrivalQuestions: f.choice('arrivalQuestions', ['C', 'N']),
  handedTo: may(f.text(120, ['S'])),
  note: may(f.prose(['S'], 500)),
})

/** The receiving side abroad has written that the person is there. */
export const arrivalAbroad = form({
  arrivedAt: f.moment(['C'], { prefill: 'now' }),
  handedTo: may(f.text(120, ['S'])),
  note: may(f.prose(['S'], 500)),
})
