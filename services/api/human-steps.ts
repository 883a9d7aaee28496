import { procedureNames } from '@nrm/sop/procedures'
import type { Basis, Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { z } from 'zod'

type HumanStep = Readonly<{ step: string; law: readonly Basis[]; form: z.ZodType; citation: string }>

/** Steps a person takes, each name once; where two procedures share a name, either form may be meant. */
export const humanSteps: readonly HumanStep[] = [...byName()].map(([step, rows]) => {
  const law = rows.flatMap((row) => row.law)
  return { step, law, form: oneOf(rows.map((row) => row.form.schema)), citation: law.map(({ act, article, mark }) => `${act}${article ? ` ${article}` : ''} (${mark})`).join('; ') }
})

function byName(): Map<string, Step[]> {
  const rows = procedureNames.flatMap((procedure) => Object.entries<Step>(steps[procedure]))
  const found = new Map<string, Step[]>()
  for (const [name, row] of rows.filter(([, row]) => Object.keys(row.by).some((role) => role !== 'system'))) found.set(name, [...(found.get(name) ?? []), row])
  return found
}

function oneOf(forms: readonly z.ZodType[]): z.ZodType {
  const [first = z.object({}), ...others] = forms
  return others.length === 0 ? first : z.union([first, ...others])
}
