import { type Form, metasOf } from '@nrm/sop/form'
import type { ProcedureWork, Work } from './work.ts'

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
  for (const [name, { sees, open }] of metasOf(form)) {
    const answer = answers[name]
    if (answer === undefined) continue
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

type Answers = Readonly<{ data: Record<string, unknown>; open: Record<string, unknown> }>

function group(groups: Map<string, Answers>, key: string): Answers {
  const found = groups.get(key) ?? { data: {}, open: {} }
  groups.set(key, found)
  return found
}
