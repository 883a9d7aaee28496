import { cite, practice } from './acts.ts'
import type { Form } from './form.ts'
import { fieldErrors } from './form-errors.ts'
import { intake, intakeAbroad, signal } from './forms/intake.ts'
import type { ProcedureName } from './procedures.ts'
import { Refusal } from './refusal.ts'
import type { Actor, Role } from './roles.ts'
import type { Answers, Basis, Taken } from './step.ts'

/** One step a registration stands for, with its part of the form; of identification unless it names another procedure. */
export type Part = Taken & Readonly<{ procedure?: ProcedureName }>

/** What starts a case: who, on which basis, with which form, and the steps it stands for. */
export type Registration = Readonly<{
  by: readonly Role[]
  law: readonly Basis[]
  form: Form
  /** Steps to take one after another, each with its part of the form; the form is parsed already. */
  takes: (form: Answers, actor: Actor) => Part[]
}>

export type RegistrationName = 'person.abroad' | 'person.registered' | 'signal.received'

export const registrations: Readonly<Record<RegistrationName, Registration>> = {
  // Offered first to a consul, to whom it is the usual one.
  'person.abroad': {
    by: ['consul', 'ngo', 'social-worker'],
    law: [practice],
    form: intakeAbroad,
    takes: (form) => [
      ...partsOf({ ...form, territory: territoryOf(form) }),
      { procedure: 'return', step: 'abroad.reported', form: pick(form, ['country', 'abroadSituation', 'placeAbroad']) },
    ],
  },
  'person.registered': {
    by: ['police', 'ngo', 'centre', 'social-worker'],
    law: [cite('resolution-60', 'INFERRED')],
    form: intake,
    takes: partsOf,
  },
  'signal.received': {
    by: ['police', 'ngo', 'centre', 'prosecutor', 'secretary', 'supervisor', 'consul', 'social-worker'],
    law: [cite('resolution-60', 'SOURCED')],
    form: signal,
    takes: (form) => [{ step: 'signal.received', form }],
  },
}

/**
 * Reads and checks the form of a registration.
 * @throws Refusal `step-not-yours` when the role may not register, `form-invalid` with field errors
 */
export function readRegistration(name: RegistrationName, form: unknown, actor: Actor): Answers {
  const {
    by,
    form: { schema },
  } = registrations[name]
  if (!by.includes(actor.role)) throw new Refusal('step-not-yours', { step: name })
  const result = schema.safeParse(form)
  if (!result.success) throw new Refusal('form-invalid', { step: name }, fieldErrors(result.error))
  return result.data
}

/**
 * Place the case lies in, SOATO: where the person is, for somebody abroad the home territory. Whose home is not known falls to the capital, so
 * that a commission is in charge at once (ASSUMED).
 */
export const territoryOf = (form: Answers): string => String(form.territory ?? form.homeTerritory ?? CAPITAL)
const CAPITAL = '1726'

function partsOf(form: Answers): Part[] {
  return [
    {
      step: 'signal.received',
      form: pick(form, ['channel', 'contactAt', 'territory', 'dangerNow', 'maybeChild', 'firstFacts', 'reporter']),
    },
    { step: 'contact.made', form },
    ...(form.dangerNow === 'yes' ? [{ step: 'danger.flagged', form: pick(form, ['urgentHelp', 'suspectNear']) }] : []),
    ...(form.maybeChild === 'no' ? [] : [{ step: 'minor.suspected', form: pick(form, ['maybeChild', 'ageBand']) }]),
    ...consentPart(form),
  ]
}

/** Consent asked at registration; when it cannot be asked now, the case waits in contact. */
function consentPart(form: Answers): Taken[] {
  const part = pick(form, ['consentNow', 'consentItems', 'consentException', 'consentMode', 'copyGiven', 'language', 'interpreter'])
  // A child's own yes is heard and kept; until somebody speaks for it, the case rests on the risk to the child, which is reviewed.
  const atRisk = form.maybeChild === 'no' || form.consentException ? {} : { consentException: 'child-at-risk' }
  if (form.consentNow === 'refuses') return [{ step: 'consent.refused', form: part }]
  return form.consentNow === 'cannot-be-asked' ? [] : [{ step: 'consent.recorded', form: { ...part, ...atRisk } }]
}

const pick = (form: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(fields.filter((field) => form[field] !== undefined).map((field) => [field, form[field]]))
