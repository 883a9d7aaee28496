import { fieldErrors } from '@nrm/sop/form-errors'
import { registrations } from '@nrm/sop/registrations'
import { steps } from '@nrm/sop/steps/all'
import type { Fault, Format, Plan } from './format.ts'

/** Everything the forms would refuse, before the first of them is sent: a row is loaded with all its steps or not at all. */
export function formFaults(format: Format, { registration, steps: later }: Plan): Fault[] {
  const parts = [{ step: 'person.registered', form: registration }, ...later]
  return parts.flatMap(({ step, form }) => {
    const schema = step === 'person.registered' ? registrations['person.registered'].form.schema : steps.identification[step]?.form.schema
    const result = schema?.safeParse(form)
    return result?.error ? fieldErrors(result.error).map(({ path, code }) => named(format, step, path, code)) : []
  })
}

/** A fault of a form, told by the column it came from. */
export function named(format: Format, step: string, path: string, code: string): Fault {
  const field = path.split('.')[0] ?? ''
  return { field: format.columnOf(step, field) ?? path, code }
}
