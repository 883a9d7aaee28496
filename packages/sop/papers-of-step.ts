import { type FieldMeta, type Form, metaOf, metasOf } from './form.ts'
import { type PaperCode, paperCodes, paperOf } from './papers.ts'
import type { ProcedureName } from './procedures.ts'
import { registrations } from './registrations.ts'
import type { Basis, Step } from './step.ts'
import { steps } from './steps/all.ts'

/** Where one form is written on several papers, its pages by paper. */
const parts: Readonly<Record<string, Readonly<Partial<Record<PaperCode, readonly string[]>>>>> = {
  'person.registered': { D01: ['source', 'person', 'facts'], D02: ['danger', 'contact'], D03: ['language', 'consent'] },
  'primary.assessed': {
    D04: ['talk', 'act', 'means', 'purpose', 'exploitation'],
    D05: ['indicators'],
  },
  'ngo.identified': { D04: ['talk', 'act', 'means', 'purpose', 'exploitation'], D05: ['indicators'] },
}

/** Papers that follow from a step without showing any answer of it, while the procedure stands in one of these states. */
const following: readonly Readonly<{ paper: PaperCode; procedure: ProcedureName; steps: readonly string[]; states: readonly string[] }>[] =
  [{ paper: 'D11', procedure: 'status', steps: ['decided.granted', 'appeal.upheld', 'court.upheld'], states: ['granted'] }]

/** What a step asks and rests on, whether it is of a procedure or begins a case; null for a name nobody knows. */
export function formOf(
  procedure: ProcedureName,
  step: string,
): Readonly<{ form: Form; law: readonly Basis[]; document?: string | undefined }> | null {
  const table: Readonly<Record<string, Step>> = steps[procedure]
  if (Object.hasOwn(table, step)) return table[step] as Step
  return Object.hasOwn(registrations, step) ? registrations[step as keyof typeof registrations] : null
}

/** Papers that a step wrote and that may be printed while its procedure stands in `state`. */
export function papersOf(procedure: ProcedureName, step: string, state: string): PaperCode[] {
  const own = parts[step] ? Object.keys(parts[step]) : [formOf(procedure, step)?.document]
  const after = following
    .filter((row) => row.procedure === procedure && row.steps.includes(step) && row.states.includes(state))
    .map(({ paper }) => paper)
  const codes = new Set<string | undefined>([...own, ...after])
  return paperCodes.filter((code) => codes.has(code) && paperOf(code) !== null)
}

/** A field of a form that stands on a paper; `inner` are those of its lines. */
export type PaperField = Readonly<{ name: string; meta: FieldMeta; inner: readonly PaperField[] }>

/**
 * Fields of a step's form that a paper shows, in the order of the form. Identity never is among them, whatever a paper shows: a name has a place of
 * its own. Nor is a telephone number, which finds a person as a name does.
 */
export function fieldsOn(paper: PaperCode, procedure: ProcedureName, step: string): PaperField[] {
  const found = formOf(procedure, step)
  const shows = paperOf(paper)?.shows ?? []
  if (!found || shows.length === 0) return []
  const pages = parts[step]?.[paper]
  const among = pages && new Set(found.form.pages?.filter(({ key }) => pages.includes(key)).flatMap(({ fields }) => fields))
  const stands = ({ sees, widget }: FieldMeta) => widget !== 'phone' && !sees.includes('I') && sees.some((letter) => shows.includes(letter))
  return metasOf(found.form).flatMap(([name, meta]) =>
    stands(meta) && (!among || among.has(name))
      ? [{ name, meta, inner: innerOf(found.form, name).filter((field) => stands(field.meta)) }]
      : [],
  )
}

/** Fields of the lines of a repeated field; none for any other. */
export function innerOf(form: Form, name: string): PaperField[] {
  const shape = unwrapped(form.schema.shape[name])?.element?.shape
  return shape ? Object.entries(shape).map(([inner, field]) => ({ name: inner, meta: metaOf(field as never), inner: [] })) : []
}

type Loose = { unwrap?: () => Loose; element?: { shape?: Readonly<Record<string, unknown>> } }

function unwrapped(field: unknown): Loose | undefined {
  const loose = field as Loose | undefined
  return loose?.element || !loose?.unwrap ? loose : unwrapped(loose.unwrap())
}
