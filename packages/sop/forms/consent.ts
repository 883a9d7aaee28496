import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'
import { consents } from './consent-fields.ts'
import { consentNowFields, languageFields } from './intake-fields.ts'

/** D03: language, mode and copy are required, because consent not understood is void. */
export const consent = form({
  consentNow: f.choice('consentAnswer', ['C'], { only: ['agrees', 'agrees-in-part', 'cannot-be-asked'], htcds: 'con_Consent' }),
  language: languageFields.language,
  consentMode: f.choice('consentModes', ['C']),
  copyGiven: f.choice('copyGiven', ['C']),
  consentItems: may(consents()),
  consentException: consentNowFields.consentException,
  exceptionReason: may(f.prose(['C'], 500)),
  interpreter: languageFields.interpreter,
  present: may(f.many('talkPresent', ['C'])),
})

export const consentRefused = form({
  language: languageFields.language,
  leafletGiven: f.choice('copyGiven', ['C']),
  mayContactLater: f.choice('yesNoUnknown', ['S'], { only: ['yes', 'no'] }),
  interpreter: languageFields.interpreter,
  note: may(f.prose(['C'], 500)),
})

/** D26: the person takes consent back; never a reason for a worse answer later. */
export const withdrawal = form({
  withdrawScope: f.choice('withdrawScopes', ['C']),
  consentMode: f.choice('consentModes', ['C']),
  mayContactLater: f.choice('yesNoUnknown', ['S'], { only: ['yes', 'no'] }),
  note: may(f.prose(['C'], 500)),
})
