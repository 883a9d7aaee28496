import type { Words } from '@nrm/contracts/words'
import type { Language } from '@nrm/messages/languages'
import { citationText } from '@nrm/messages/legal-words'
import { localiserOf } from './localise-form.ts'
import { say } from './say.ts'

const known = new Map<Language, Words>()

/** The words of one language, made once. */
export function wordsOf(language: Language): Words {
  const words = known.get(language) ?? make(language)
  known.set(language, words)
  return words
}

const make = (language: Language): Words => ({
  language,
  stepTitle: (step) => say(language, `step.${step}.button`),
  law: (basis) => basis.map((one) => citationText(language, one)).join('; '),
  form: localiserOf(language),
})
