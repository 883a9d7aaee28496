import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Where the person is abroad; the place in words is safety. */
export const abroadFields = {
  country: f.choice('countries', ['C', 'N']),
  abroadSituation: f.choice('abroadSituations', ['S']),
  placeAbroad: may(f.text(200, ['S'])),
}
/** D01 of a person abroad, for a case that exists already. */
export const abroad = form(abroadFields)

/** A consulate is asked to look for a citizen of this country: by the person's yes, or on a coded ground while the person cannot be asked. */
export const consulateAsked = form({
  consulate: f.office(['C'], { offices: ['consulate'] }),
  basis: f.choice('referralBasis', ['C'], { htcds: 'con_Consent' }),
  basisReason: may(f.prose(['C'], 500)),
})

/** D04 abroad: how the person was spoken with, whether this is a citizen, what the person wishes. */
export const consularContact = form({
  contactMode: f.choice('contactModes', ['C']),
  nationality: f.choice('nationalityResults', ['C']),
  contactWish: f.choice('contactWishes', ['C']),
  note: may(f.prose(['S'], 500)),
})

/** D03 for return: voluntary, informed, written (sop.md §9). */
export const returnWish = form({
  voluntary: f.choice('yesNoUnknown', ['C'], { only: ['yes', 'no'] }),
  informed: f.choice('yesNoUnknown', ['C'], { only: ['yes', 'no'] }),
  reflectionWish: f.choice('reflectionWishes', ['C']),
  writtenMode: f.choice('consentModes', ['C'], { only: ['signed', 'electronic'] }),
  language: f.choice('languages', ['C'], { htcds: 'prs_PrimaryLanguage' }),
  interpreter: may(f.choice('interpreterNeed', ['C'])),
  ownWords: may(f.prose(['C'])),
})

/** Who does not know that the person comes; asked once more before anybody of the family is told anything. */
export const familyTold = form({
  familyMember: f.choice('familyMembers', ['S']),
  familyWords: f.many('familyWords', ['S']),
  note: may(f.prose(['S'], 500)),
})

/** What help the person has where the person is. */
export const helpAbroad = form({
  services: f.many('services', ['C'], { htcds: 'cas_ReasonForOutgoingReferral' }),
  note: may(f.prose(['S'], 500)),
})

/** The person no longer wants to return; no reason makes it a worse answer. */
export const abandoned = form({ abandonReason: f.choice('abandonReasons', ['C', 'N']), note: may(f.prose(['S'], 500)) })
