import { cite } from './acts.ts'
import type { Form } from './form.ts'
import { fieldErrors } from './form-errors.ts'
import { intake, signal } from './forms/intake.ts'
import { Refusal } from './refusal.ts'
import type { Actor, Role } from './roles.ts'
import type { Answers, Basis, Taken } from './step.ts'

/** What starts a case: who, on which basis, with which form, and the steps of procedure A it stands for. */
export type Registration = Readonly<{
  by: readonly Role[]
  law: readonly Basis[]
  form: Form
  /** Steps to take one after another, each with its part of the form; the form is parsed already. */
  takes: (form: Answers, actor: Actor) => Taken[]
}>

export type RegistrationName = 'person.registered' | 'signal.received'

export const registrations: Readonly<Record<RegistrationName, Registration>> = {
  'person.registered': {
    by: ['police', 'ngo', 'centre'],
    law: [cite('resolution-60', 'INFERRED')],
    form: intake,
    takes: (form) => [
      {
        step: 'signal.received',
        form: pick(form, ['channel', 'contactAt', 'territory', 'dangerNow', 'maybeChild', 'firstFacts', 'reporter']),
      },
      { step: 'contact.made', form },
      ...(form.dangerNow === 'yes' ? [{ step: 'danger.flagged', form: pick(form, ['urgentHelp', 'suspectNear']) }] : []),
      ...(form.maybeChild === 'no' ? [] : [{ step: 'minor.suspected', form: pick(form, ['maybeChild', 'ageBand']) }]),
      ...consentPart(form),
    ],
  },
  'signal.received': {
    by: ['police', 'ngo', 'centre', 'prosecutor', 'secretary', 'supervisor'],
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

/** Consent asked at registration; when it cannot be asked now, the case waits in contact. */
function consentPart(form: Answers): Taken[] {
  const part = pick(form, ['consentNow', 'consentItems', 'consentException', 'consentMode', 'copyGiven', 'language', 'interpreter'])
  if (form.consentNow === 'refuses') return [{ step: 'consent.refused', form: part }]
  return form.consentNow === 'cannot-be-asked' ? [] : [{ step: 'consent.recorded', form: part }]
}

const pick = (form: Answers, fields: readonly string[]): Answers =>
  Object.fromEntries(fields.filter((field) => form[field] !== undefined).map((field) => [field, form[field]]))
