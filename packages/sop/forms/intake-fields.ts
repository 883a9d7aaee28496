import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { consents, waysOfAsking } from './consent-fields.ts'

/** Page 1 of the registration: danger, child, what is needed today (forms.md §2). */
export const dangerFields = {
  dangerNow: f.choice('yesNoUnknown', ['S']),
  maybeChild: f.choice('childDoubt', ['C']),
  urgentHelp: f.many('urgentHelp', ['S']),
  suspectNear: may(f.choice('yesNoUnknown', ['S'])),
  childrenWith: may(f.number(0, 20, ['S'], { htcds: 'prs_NumberOfChildren' })),
  childrenAges: may(f.text(80, ['S'])),
}

/** Page 2: how the case became known. */
export const sourceFields = {
  channel: f.choice('channels', ['C', 'N']),
  contactAt: f.moment(['C'], { prefill: 'now', htcds: 'cas_IncomingReferralDate' }),
  territory: f.territory(['C', 'N'], { prefill: 'territory', htcds: 'prs_MailingState' }),
  reporter: may(f.text(200, ['I'])),
}

/** Page 3: how to speak with the person. */
export const languageFields = {
  language: f.choice('languages', ['C'], { htcds: 'prs_PrimaryLanguage' }),
  interpreter: may(f.choice('interpreterNeed', ['C'])),
  communicationAid: may(f.many('communicationAids', ['C'])),
  officerSex: may(f.choice('officerSex', ['C'])),
  trustedPerson: may(f.text(80, ['S'])),
}

/** Page 4: consent, given now or not. */
export const consentNowFields = {
  consentNow: f.choice('consentAnswer', ['C'], { htcds: 'con_Consent' }),
  consentItems: may(consents()),
  consentException: may(f.choice('consentExceptions', ['C'])),
  consentMode: may(f.choice('consentModes', ['C'], { only: waysOfAsking })),
  copyGiven: may(f.choice('copyGiven', ['C'])),
}

/** Page 5: who the person is; sealed but for the coded answers. */
export const personFields = {
  calledBy: f.text(120, ['I'], { htcds: 'prs_FirstName' }),
  surname: may(f.text(120, ['I'], { htcds: 'prs_SecondName' })),
  givenName: may(f.text(120, ['I'], { htcds: 'prs_FirstName' })),
  patronymic: may(f.text(120, ['I'], { htcds: 'prs_MiddleName' })),
  sex: f.choice('sex', ['C', 'N'], { htcds: 'prs_Gender' }),
  // Unknown parts are left off: 2001, 2001-05 or 2001-05-17.
  birth: may(f.shaped(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, '2001-05', ['I'], { htcds: 'prs_Birthdate' })),
  ageBand: may(f.choice('ageBands', ['C', 'N'])),
  citizenship: f.many('countries', ['C', 'N'], { htcds: 'prs_Citizenship' }),
  paperHeldBy: may(f.choice('paperHolder', ['I'])),
  paperKind: may(f.choice('paperKinds', ['I'])),
  paperNumber: may(f.text(40, ['I'], { htcds: 'prs_IdentityNumber' })),
  // The check digit only warns (pinfl.ts); the shape is all that is refused.
  pinfl: may(f.shaped(/^\d{14}$/, '30101900000011', ['I'], { htcds: 'prs_IdentityNumber' })),
}

/** Page 6: how to reach the person safely. */
export const contactFields = {
  safeChannel: f.choice('safeChannels', ['S']),
  phone: may(f.phone(['S'], { htcds: 'prs_MobilePhone' })),
  safeHours: may(f.text(120, ['S'])),
  neutralWords: may(f.choice('neutralTexts', ['S'])),
  mustNotKnow: may(f.many('mustNotKnow', ['S'])),
  mustNotKnowNote: may(f.text(200, ['S'])),
}

/** Page 7: what was seen or heard. */
export const factFields = {
  firstFacts: may(f.prose(['C'], 1000, { htcds: 'cco_CaseComment' })),
  suspectedKind: may(f.many('exploitationKinds', ['C', 'N'], { htcds: 'vic_TypeOfExploitation' })),
  stillThere: may(f.choice('yesNoUnknown', ['C', 'K'])),
  stillThereCount: may(f.number(0, 10000, ['C', 'K'])),
}
