import type { Problem } from '@nrm/contracts/problems'
import { type Say, sayOr } from '../text.ts'
import type { Answers } from '../views.ts'
import { type FormPage, type FormSchema, fieldsOf, isRequired, kindOf, optionsOf, type Property } from './schema.ts'

/** One answer at fault: `path` joined by dots, and what to do about it. */
export type Fault = Readonly<{ path: string; message: string }>

/** Faults the API found. */
export const faultsOf = (t: Say, problem: Problem | null): Fault[] =>
  (problem?.errors ?? []).map(({ path, code, message }) => ({
    path,
    message: message || sayOr(t, `field-error.${code}`, t('field-error.bad-format')),
  }))

/**
 * Faults of one page that the schema alone can tell, so that a long form does not wait until its end to say them.
 * The API judges every answer again.
 */
export function pageFaults(t: Say, form: FormSchema, answers: Answers, page: FormPage): Fault[] {
  return fieldsOf(form, page).flatMap(([name, property]) => {
    const code = codeOf(property, answers[name], isRequired(form, name))
    return code === null ? [] : [{ path: name, message: sayOr(t, `field-error.${code}`, t('field-error.bad-format')) }]
  })
}

function codeOf(property: Property, answer: unknown, required: boolean): string | null {
  if (answer === undefined) return required ? 'required' : null
  if (typeof answer === 'string') return textCode(property, answer)
  if (typeof answer === 'number')
    return answer < (property.minimum ?? answer) || answer > (property.maximum ?? answer) ? 'not-a-number' : null
  return null
}

function textCode(property: Property, answer: string): string | null {
  const kind = kindOf(property)
  if (kind === 'number') return 'not-a-number'
  if (kind === 'moment') return answer.endsWith('Z') ? null : 'not-a-date'
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? null : 'not-a-date'
  if (property.enum && !optionsOf(property).some(({ value }) => value === answer)) return 'not-in-list'
  if (answer.length > (property.maxLength ?? Number.POSITIVE_INFINITY)) return 'too-long'
  return property.pattern && !new RegExp(property.pattern, 'u').test(answer) ? 'bad-format' : null
}

/** Message about one answer, if any. */
export const faultAt = (faults: readonly Fault[], path: string): string | undefined => faults.find((fault) => fault.path === path)?.message
