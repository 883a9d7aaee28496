import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import { procedureNames } from '@nrm/sop/procedures'
import type { Basis, Step } from '@nrm/sop/step'

/** `form` is the JSON Schema of what the step asks; `citation` its basis as one line, with how sure we are of it. */
type HumanStep = Readonly<{ step: string; law: readonly Basis[]; form: Readonly<Record<string, unknown>>; citation: string }>

/** Steps a person takes, each name once; where two procedures share a name, either form may be meant. */
export const humanSteps: readonly HumanStep[] = [...byName()].map(([step, rows]) => {
  const law = rows.flatMap((row) => row.law)
  return { step, law, form: oneOf(rows), citation: law.map(citation).join('; ') }
})

function byName(): Map<string, Step[]> {
  const found = new Map<string, Step[]>()
  for (const [name, row] of procedureNames.flatMap((procedure) => Object.entries(allSteps[procedure]))) {
    if (Object.keys(row.by).some((role) => role !== 'system')) found.set(name, [...(found.get(name) ?? []), row])
  }
  return found
}

function oneOf(rows: readonly Step[]): HumanStep['form'] {
  const forms = rows.map((row) => published(row.form))
  return forms.length === 1 ? (forms[0] ?? {}) : { anyOf: forms }
}

/** JSON Schema of a form as OpenAPI takes it. */
export function published(form: Step['form']): HumanStep['form'] {
  const { $schema: _, ...schema } = jsonSchemaOf(form)
  return schema
}

function citation({ act, article, mark }: Basis): string {
  return `${act}${article ? ` ${article}` : ''} (${mark})`
}
