import type { Words } from '@nrm/casework/words'

/** Words for a caller that reads none: steps by their names, forms without titles. */
export const fewWords: Words = { language: 'en', stepTitle: (step) => step, law: () => '', form: () => ({}) }
