import { codeLists } from './codes.ts'
import type { Answers } from './step.ts'
import { withdrawnItems } from './withdrawal.ts'

type Item = (typeof codeLists.consentItems)[number]
type Answer = (typeof codeLists.consentAnswers)[number]

/** Items a machine may read. The wish to report a crime is recorded, but nothing in A–C depends on it (SOP rule 3). */
export const consentFactItems = codeLists.consentItems.filter((item) => item !== 'crime')
/** Item → whether the person said yes; an item not asked is not a yes. */
export type ConsentFacts = Readonly<Partial<Record<Item, boolean>>>

/** Whether somebody must speak beside the person, as `sharedFacts` has it. */
export type Guardian = 'not-needed' | 'none' | 'appointed'
/** One item as it was answered: by the person, by whoever speaks for a child, and what follows from both. */
export type Voices = Readonly<{ answer: Answer; own: Answer; representative: Answer | null }>

/**
 * What a form says item by item, in both voices; the shell stores these answers. A child's yes needs the yes of whoever speaks for it and
 * waits for it; a no of either is a no.
 * @law sop.md §2 (child: assent and guardian), §7 (STD)
 */
export function consentVoices(form: Answers, guardian: Guardian = 'not-needed'): Readonly<Partial<Record<Item, Voices>>> {
  const own = ownAnswers(form)
  const theirs = speaksFor(form, guardian) ? ((form.representativeItems ?? {}) as typeof own) : {}
  return Object.fromEntries(
    (Object.entries(own) as [Item, Answer][]).map(([item, answer]) => {
      const representative = guardian === 'not-needed' ? null : (theirs[item] ?? null)
      return [item, { own: answer, representative, answer: guardian === 'not-needed' ? answer : both(answer, representative) }]
    }),
  )
}

/** What follows from the answers, item by item. */
export const consentAnswers = (form: Answers, guardian: Guardian = 'not-needed'): Readonly<Partial<Record<Item, Answer>>> =>
  Object.fromEntries(Object.entries(consentVoices(form, guardian)).map(([item, { answer }]) => [item, answer]))

/** Whether the form names somebody who may speak for the child: a guardian this procedure knows of, and nobody under suspicion. */
export function speaksFor({ representedBy, representativeSuspected }: Answers, guardian: Guardian): boolean {
  if (representedBy === 'guardian') return guardian === 'appointed'
  if (representedBy === 'social-centre') return true
  return (representedBy === 'parent' || representedBy === 'relative') && representativeSuspected === 'no'
}

const both = (own: Answer, representative: Answer | null): Answer => {
  if (own === 'no' || representative === 'no') return 'no'
  return own === 'yes' && representative === 'yes' ? 'yes' : 'later'
}

/**
 * What the person says item by item. Agreeing without items means the three that open help:
 * record, refer, status. A withdrawal turns the items of its scope to no.
 */
function ownAnswers(form: Answers): Readonly<Partial<Record<Item, Answer>>> {
  if (typeof form.withdrawScope === 'string') return all(withdrawnItems(form.withdrawScope), 'no')
  if (form.consentNow === undefined || form.consentNow === 'refuses') return all(codeLists.consentItems, 'no')
  const items = (form.consentItems ?? {}) as Readonly<Partial<Record<Item, Answer>>>
  if (Object.keys(items).length > 0) return items
  return all(form.consentNow === 'agrees' ? ['record', 'refer', 'status'] : form.consentNow === 'agrees-in-part' ? ['record'] : [], 'yes')
}

/** Facts after the answers of `form` are laid over `before`; what is put off is neither a yes nor a no. */
export function consentFacts(before: ConsentFacts, form: Answers, guardian: Guardian = 'not-needed'): ConsentFacts {
  const answers = consentAnswers(form, guardian)
  const facts: Partial<Record<Item, boolean>> = { ...before }
  for (const item of consentFactItems) {
    if (answers[item] === 'later') delete facts[item]
    else if (answers[item]) facts[item] = answers[item] === 'yes'
  }
  return facts
}

const all = (items: readonly Item[], answer: Answer) => Object.fromEntries(items.map((item) => [item, answer]))
