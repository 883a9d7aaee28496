import type { Form } from '@nrm/sop/form'
import { metaOf } from '@nrm/sop/form'
import type { ProcedureWork, Work } from './work.ts'

type Field = Parameters<typeof metaOf>[0]

/**
 * Files the answers of a form by who may read them: identity apart, the rest in one record per set of compartments.
 * Answers given as `undefined` are not stored; "not known" is an answer and is.
 */
export function recordForm(
  work: Work,
  procedure: ProcedureWork,
  step: string,
  form: Form,
  answers: Readonly<Record<string, unknown>>,
): void {
  const bySees = new Map<string, Record<string, unknown>>()
  for (const [name, field] of Object.entries(form.schema.shape)) {
    const answer = answers[name]
    if (answer === undefined) continue
    const sees = metaOf(unwrapped(field as Field)).sees
    if (sees.includes('I')) work.identity[name] = answer
    else group(bySees, [...sees].sort().join(''))[name] = answer
  }
  for (const [sees, data] of bySees) {
    work.records.push({ procedureId: procedure.row.id, version: procedure.row.version, step, sees: [...sees], data })
  }
}

/** Meta stands on the outermost schema that carries one; optional wrappers hide it. */
function unwrapped(field: Field): Field {
  const inner = (field as { unwrap?: () => Field }).unwrap
  return field.meta() === undefined && inner ? unwrapped(inner.call(field)) : field
}

function group(groups: Map<string, Record<string, unknown>>, key: string): Record<string, unknown> {
  const found = groups.get(key) ?? {}
  groups.set(key, found)
  return found
}
