import { isProblemCode, type Problem, problemKeys, problems } from '@nrm/contracts/problems'
import { CaseKnown, CaseView } from '@nrm/contracts/view'
import type { Language } from '@nrm/messages/languages'
import type { Refusal } from '@nrm/sop/refusal'
import type { Basis } from '@nrm/sop/step'
import { say } from './say.ts'
import { wordsOf } from './words.ts'

type Asked = Readonly<{ language: Language; requestId: string; basis: readonly Basis[] | undefined }>

/** A refusal as a problem in the language asked for; the law is named where the law refuses. */
export function problemOf(refusal: Refusal, { language, requestId, basis }: Asked): Problem {
  const code = isProblemCode(refusal.code) ? refusal.code : 'server-error'
  const { status } = problems[code]
  const keys = problemKeys(code)
  const lawful = basis !== undefined && (status === 403 || status === 409)
  return {
    type: `urn:nrm:problem:${code}`,
    title: say(language, keys.title),
    status,
    detail: say(language, keys.detail, { ...factsIn(language, refusal.facts), requestId }),
    code,
    ...(lawful ? { law: wordsOf(language).law(basis) } : {}),
    requestId,
    ...(refusal.errors.length > 0
      ? { errors: refusal.errors.map((error) => ({ ...error, message: say(language, `field-error.${error.code}`) })) }
      : {}),
    ...currentOf(refusal),
    ...knownOf(refusal),
  }
}

/** Facts as words: an item of consent is named, not coded; where the database refuses, it says none. */
const factsIn = (language: Language, { item = 'refer', ...facts }: Refusal['facts']): Refusal['facts'] => ({
  ...facts,
  item: say(language, `consent.item.${item}`),
})

/** The newer view that `changed-meanwhile` carries, as the contract knows it and no field more. */
function currentOf(refusal: Refusal): Pick<Problem, 'current'> {
  const { data } = CaseView.safeParse('current' in refusal ? refusal.current : undefined)
  return data ? { current: data } : {}
}

/** Whom to ask, that `only-known` carries, and no field more. */
function knownOf(refusal: Refusal): Pick<Problem, 'known'> {
  const { data } = CaseKnown.safeParse('known' in refusal ? refusal.known : undefined)
  return data ? { known: data } : {}
}
