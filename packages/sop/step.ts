import type { ConsentItem, Discloses } from './disclosure.ts'
import type { Form } from './form.ts'
import type { RefusalCode } from './refusal-codes.ts'
import type { Actor, Relation, Role } from './roles.ts'

/** How sure the citation is: read in the act, inferred from it, or our own assumption until a lawyer confirms. */
export type Mark = 'SOURCED' | 'INFERRED' | 'ASSUMED'
/** One citation: `act` is a key of `acts.ts`, `article` as printed in the act. */
export type Basis = Readonly<{ act: string; article?: string; mark: Mark }>

/** Facts of the taken step that a check may read beside the form. */
export type Taken = Readonly<{ step: string; form: Readonly<Record<string, unknown>> }>

/** Answers of a form, by field. */
export type Answers = Readonly<Record<string, unknown>>
/** Coded facts of one procedure, as stored: no personal data, no free text. */
export type Facts = Readonly<Record<string, unknown>>

/** One step of the SOP: who may take it, on which basis, with which form. Order lives in the machine. */
export type Step = Readonly<{
  by: Readonly<Partial<Record<Role, Relation | readonly Relation[]>>>
  law: readonly Basis[]
  form: Form
  /** The part of the form that is asked with these facts of the case; without it, all of it. What the door reads is `form`. Pure. */
  asks?: (context: Facts) => Form
  /** Document of the SOP this step writes, D01–D27. */
  document?: string
  /** Context key holding the account that must differ from the actor (second person, SOP rule 4E). */
  otherThan?: string
  /** What the step tells another office; the door and the database ask for the consent or the legal ground. */
  discloses?: Discloses
  /** Item of consent the step rests on where it tells nobody anything. */
  restsOn?: ConsentItem
  /** Refusal code when form, facts of the case and actor do not fit together, else null. Pure. */
  requires?: (form: Answers, context: Facts, actor: Actor) => RefusalCode | null
  /** Whether the step is worth showing to this actor; `requires` has the last word. Pure. */
  offered?: (context: Facts, actor: Actor) => boolean
}>

export type Steps = Readonly<Record<string, Step>>
