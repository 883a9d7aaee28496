import { codeLists } from '../codes.ts'
import * as f from '../fields.ts'

/** How an answer is given. */
export const waysOfAsking = ['said-aloud-witnessed', 'signed', 'electronic', 'held-by-source'] as const

/** The ten items read aloud, each answered alone: yes, no or later (forms.md §4). */
export const consents = () => f.answers('consents', codeLists.consentItems, 'consentItems', 'consentAnswers', ['C'])
