import { withQuery } from '../api-client.ts'
import type { Answers, QueueLine } from '../views.ts'
import type { Visit } from '../visit.ts'
import { type FormSchema, fieldsOf } from './schema.ts'

/** People know a case by its number, programs by its id: a number typed for a case becomes the id of the one case that bears it. */
export async function withCaseIds(visit: Visit, form: FormSchema, answers: Answers): Promise<Answers> {
  const names = fieldsOf(form).flatMap(([name, property]) =>
    property['x-widget'] === 'case' && typeof answers[name] === 'string' ? [name] : [],
  )
  const found = await Promise.all(names.map(async (name) => [name, await idOfCase(visit, String(answers[name]))] as const))
  return { ...answers, ...Object.fromEntries(found) }
}

async function idOfCase(visit: Visit, number: string): Promise<string> {
  const { lines } = await visit.api<{ lines: QueueLine[] }>(withQuery('/api/cases', { number }))
  const ids = [...new Set(lines.filter((line) => line.number === number).map(({ caseId }) => caseId))]
  return ids.length === 1 ? (ids[0] ?? number) : number
}
