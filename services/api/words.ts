import type { Words } from '@nrm/contracts/words'
import type { Language } from '@nrm/messages/languages'
import { acts } from '@nrm/sop/acts'
import type { Basis } from '@nrm/sop/step'
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
  law: (basis) => basis.map((one) => citation(language, one)).join('; '),
  form: localiserOf(language),
})

function citation(language: Language, { act, article }: Basis): string {
  const name = isAct(act) ? acts[act][language] : act
  return article ? say(language, 'web.citation', { act: name, article }) : name
}

const isAct = (act: string): act is keyof typeof acts => Object.hasOwn(acts, act)
