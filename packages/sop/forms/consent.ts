import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'
import { consents, waysOfAsking } from './consent-fields.ts'
import { consentNowFields, languageFields } from './intake-fields.ts'

const answered = {
  consentNow: f.choice('consentAnswer', ['C'], { only: ['agrees', 'agrees-in-part', 'cannot-be-asked'], htcds: 'con_Consent' }),
  language: languageFields.language,
  consentMode: f.choice('consentModes', ['C'], { only: waysOfAsking }),
  copyGiven: f.choice('copyGiven', ['C']),
  consentItems: may(consents()),
  referTo: may(f.office(['C'])),
  consentException: consentNowFields.consentException,
  exceptionReason: may(f.prose(['C'], 500)),
  interpreter: languageFields.interpreter,
  present: may(f.many('talkPresent', ['C'])),
}
/** Beside the answers of a child: who speaks for it, and what that person answers to the same items. */
const representative = {
  representedBy: may(f.choice('representedBy', ['C'])),
  representativeSuspected: may(f.choice('suspicion', ['C'])),
  representativeItems: may(consents()),
}
/** D03: language, mode and copy are required, because consent not understood is void. */
export const consent = form({ ...answered, ...representative })
/** D03 as an adult is asked. */
export const adultConsent = form(answered)

export const consentRefused = form({
  language: languageFields.language,
  leafletGiven: f.choice('copyGiven', ['C']),
  mayContactLater: f.choice('yesNoUnknown', ['S'], { only: ['yes', 'no'] }),
  interpreter: languageFields.interpreter,
  note: may(f.prose(['C'], 500)),
})

const takenBack = {
  consentMode: f.choice('consentModes', ['C'], { only: waysOfAsking }),
  mayContactLater: f.choice('yesNoUnknown', ['S'], { only: ['yes', 'no'] }),
  note: may(f.prose(['C'], 500)),
}
const part = {
  withdrawScope: f.choice('withdrawScopes', ['C'], { only: ['sharing', 'status', 'assistance', 'contact', 'statistics'] }),
  ...takenBack,
}
/** What follows is read back before it is done. */
const readBack = (fields: object) => [
  { key: 'withdrawal', fields: Object.keys(fields) },
  { key: 'check', fields: [] },
]
/** D26: the person takes everything back; never a reason for a worse answer later. */
export const withdrawal = form(takenBack, readBack(takenBack))
/** D26: the person takes back a part; the rest goes on. */
export const narrowing = form(part, readBack(part))

/** Told without a name: that a person was met who refused, and the kind suspected. The place follows from the case. */
export const anonymousNotice = form({ reportedKind: f.choice('exploitationKinds', ['C', 'N']) })
