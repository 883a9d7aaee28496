import { codeLists } from './codes.ts'
import type { Answers } from './step.ts'
import { withdrawnItems } from './withdrawal.ts'

type Item = (typeof codeLists.consentItems)[number]
type Answer = (typeof codeLists.consentAnswers)[number]

/** Items a machine may read. The wish to report a crime is recorded, but nothing in A–C depends on it (SOP rule 3). */
export const consentFactItems = codeLists.consentItems.filter((item) => item !== 'crime')
/** Item → whether the person said yes; an item not asked is not a yes. */
export type ConsentFacts = Readonly<Partial<Record<Item, boolean>>>

/**
 * What a form says item by item; the shell stores these answers. Agreeing without items means the three that open help:
 * record, refer, status. A withdrawal turns the items of its scope to no.
 */
export function consentAnswers(form: Answers): Readonly<Partial<Record<Item, Answer>>> {
  if (typeof form.withdrawScope === 'string') return all(withdrawnItems(form.withdrawScope), 'no')
  if (form.consentNow === undefined || form.consentNow === 'refuses') return all(codeLists.consentItems, 'no')
  const items = (form.consentItems ?? {}) as Readonly<Partial<Record<Item, Answer>>>
  if (Object.keys(items).length > 0) return items
  return all(form.consentNow === 'agrees' ? ['record', 'refer', 'status'] : form.consentNow === 'agrees-in-part' ? ['record'] : [], 'yes')
}

/** Facts after the answers of `form` are laid over `before`; what is put off is neither a yes nor a no. */
export function consentFacts(before: ConsentFacts, form: Answers): ConsentFacts {
  const answers = consentAnswers(form)
  const facts: Partial<Record<Item, boolean>> = { ...before }
  for (const item of consentFactItems) {
    if (answers[item] === 'later') delete facts[item]
    else if (answers[item]) facts[item] = answers[item] === 'yes'
  }
  return facts
}

const all = (items: readonly Item[], answer: Answer) => Object.fromEntries(items.map((item) => [item, answer]))
