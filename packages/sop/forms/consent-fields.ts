import { codeLists } from '../codes.ts'
import * as f from '../fields.ts'

/** The ten items read aloud, each answered alone: yes, no or later (forms.md §4). */
export const consents = () => f.answers('consents', codeLists.consentItems, 'consentItems', 'consentAnswers', ['C'])
