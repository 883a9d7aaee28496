import type { ConsentFacts } from '../consent.ts'
import { consentFacts, type Guardian } from '../consent.ts'
import { screen } from '../screening.ts'
import type { Answers } from '../step.ts'

/** Coded facts of procedure A. */
export type IdentificationFacts = {
  child: 'yes' | 'no' | 'unsure'
  danger: 'yes' | 'no' | 'not-known'
  dangerFlagged: boolean
  childFlagged: boolean
  consent: ConsentFacts
  exception: string | null
  /** Whether somebody must speak beside the person; a fact of procedure F. */
  guardian: Guardian
  /** The way the person may be reached. */
  safeChannel: string | null
  /** Whether the person refused consent, and whether that was told without a name. */
  refused: 'no' | 'yes' | 'notified'
  act: boolean
  means: boolean
  purpose: boolean
  ruleMet: boolean
  proposer: string | null
  /** Whether the office the case passed to still has to say that it has it. */
  handed: boolean
  overdue: number
  reopenings: number
}

export const unknownPerson: IdentificationFacts = {
  child: 'unsure',
  danger: 'not-known',
  dangerFlagged: false,
  childFlagged: false,
  consent: {},
  exception: null,
  guardian: 'not-needed',
  safeChannel: null,
  refused: 'no',
  act: false,
  means: false,
  purpose: false,
  ruleMet: false,
  proposer: null,
  handed: false,
  overdue: 0,
  reopenings: 0,
}

/** Danger and age as first reported; an age not asked stays in doubt, and in doubt the person is treated as a child. */
export const reported = (form: Answers): Partial<IdentificationFacts> => ({
  danger: oneOf(form.dangerNow, ['yes', 'no', 'not-known'], 'not-known'),
  child: oneOf(form.maybeChild, ['yes', 'no', 'unsure'], 'unsure'),
})

/**
 * What the first contact adds: the age may become clear, a high risk is danger. Whoever was taken for a child is one until procedure F finds
 * otherwise; one look does not undo it.
 */
export const met = (context: IdentificationFacts, form: Answers): Partial<IdentificationFacts> => ({
  child:
    form.maybeChild === 'no' && context.guardian !== 'not-needed'
      ? context.child
      : oneOf(form.maybeChild, ['yes', 'no', 'unsure'], context.child),
  safeChannel: typeof form.safeChannel === 'string' ? form.safeChannel : context.safeChannel,
  danger: form.riskLevel === 'high' ? 'yes' : context.danger,
})

/** Consent item by item, laid over what was answered before. */
export const answered = (context: IdentificationFacts, form: Answers): Partial<IdentificationFacts> => ({
  consent: consentFacts(context.consent, form, context.guardian),
  exception: typeof form.consentException === 'string' ? form.consentException : null,
})

/** Outcome of the indicator rule; only whether each element is shown is kept, the answers stay in the record. */
export const assessed = (context: IdentificationFacts, form: Answers): Partial<IdentificationFacts> => {
  const { acts, means, purposes, indicators } = form as Readonly<Record<string, never>>
  const result = screen({
    child: context.child !== 'no',
    acts: acts ?? [],
    means: means ?? [],
    purposes: purposes ?? [],
    indicators: indicators ?? {},
  })
  return { act: result.actPositive, means: result.meansPositive, purpose: result.purposePositive, ruleMet: result.proposal === 'presumed' }
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise
}
