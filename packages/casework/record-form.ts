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
  const bySees = new Map<string, Answers>()
  for (const [name, field] of Object.entries(form.schema.shape)) {
    const answer = answers[name]
    if (answer === undefined) continue
    const { sees, open } = metaOf(unwrapped(field as Field))
    if (sees.includes('I')) {
      work.identity[name] = answer
      continue
    }
    const answersOfThose = group(bySees, [...sees].sort().join(''))
    answersOfThose.data[name] = answer
    if (open) answersOfThose.open[name] = answer
  }
  for (const [sees, { data, open }] of bySees) {
    work.records.push({ procedureId: procedure.row.id, version: procedure.row.version, step, sees: [...sees], data, open })
  }
}

/** Meta stands on the outermost schema that carries one; optional wrappers hide it. */
function unwrapped(field: Field): Field {
  const inner = (field as { unwrap?: () => Field }).unwrap
  return field.meta() === undefined && inner ? unwrapped(inner.call(field)) : field
}

type Answers = Readonly<{ data: Record<string, unknown>; open: Record<string, unknown> }>

function group(groups: Map<string, Answers>, key: string): Answers {
  const found = groups.get(key) ?? { data: {}, open: {} }
  groups.set(key, found)
  return found
}
