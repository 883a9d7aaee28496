import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { type Registration, registrations } from '@nrm/sop/registrations'
import type { Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'

/** Blank forms there are: what begins a case, and one set for each procedure. */
export const blankNames = ['registration', ...procedureNames] as const
export type BlankName = (typeof blankNames)[number]

/** One form of a set: the step, who fills it in, and what it rests on. */
export type BlankStep = Readonly<{ step: string; roles: readonly string[]; document?: string | undefined }> &
  Pick<Step | Registration, 'form' | 'law'>

/** Forms of a set in the order of the table of steps, with the steps that ask the same; a step that asks nothing and a step of the clock have none. */
export const formsOf = (name: BlankName): BlankStep[][] => [...Map.groupBy(everyForm(name), ({ form }) => form).values()]

function everyForm(name: BlankName): BlankStep[] {
  const rows: BlankStep[] =
    name === 'registration'
      ? Object.entries(registrations).map(([step, { form, law, by }]) => ({ step, form, law, roles: by }))
      : stepsOf(name)
  return rows.filter(({ roles, form }) => roles.some((role) => role !== 'system') && Object.keys(form.schema.shape).length > 0)
}

const stepsOf = (name: ProcedureName): BlankStep[] =>
  Object.entries(steps[name] as Readonly<Record<string, Step>>).map(([step, { form, law, by, document }]) => ({
    step,
    form,
    law,
    document,
    roles: Object.keys(by),
  }))
