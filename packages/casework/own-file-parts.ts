import type { OutlineRow } from '@nrm/db/queries/case-reading'
import type { Compartment } from '@nrm/sop/form'
import { groupOf, type LeftOutGround, leftOutBy, namedOnPaper, type OwnFileGroup, withheldBy } from '@nrm/sop/own-file'
import { iso } from './instants.ts'
import type { OpenedRecord } from './open-records.ts'
import { readable } from './readable.ts'
import type { Reference } from './reference.ts'
import type { Seen } from './view.ts'

/** What one step wrote into one part of the own file. */
export type Written = Readonly<{
  group: OwnFileGroup
  step: string
  at: string
  office: ReturnType<typeof placeRef>
  fields: Record<string, unknown>
}>
export type LeftOut = Readonly<{ ground: LeftOutGround; step: string }>

/** An office on paper; its name only where it does not tell where the person is. */
export function placeRef({ offices }: Pick<Reference, 'offices'>, id: string | null) {
  const office = id === null ? undefined : offices.get(id)
  return office ? { kind: office.kind, name: namedOnPaper(office.kind) ? office.name : null } : null
}

/** What may be printed of the records this reader opens, and why the rest is not. */
export function ownParts(
  seen: Seen,
  records: readonly OpenedRecord[],
  withheld: readonly OutlineRow[],
): { written: Written[]; leftOut: LeftOut[] } {
  const written: Written[] = []
  const leftOut: LeftOut[] = withheld.map(({ sees, step }) => ({ ground: withheldBy(sees), step }))
  for (const row of records) {
    const group = groupOf(row.sees)
    const isOpen = row.data !== null && row.sees.some((compartment) => readable(seen, compartment as Compartment))
    if (group === null || !isOpen) {
      leftOut.push({ ground: withheldBy(row.sees), step: row.step })
      continue
    }
    const { printed, kept } = parted(row.data ?? {})
    leftOut.push(...kept.map((ground) => ({ ground, step: row.step })))
    if (Object.keys(printed).length > 0)
      add(written, { group, step: row.step, at: iso(row.at), office: placeRef(seen.reference, row.office_id), fields: printed })
  }
  return { written, leftOut }
}

/** What one step wrote stands together, whatever compartments it was sealed in. */
function add(written: Written[], entry: Written): void {
  const same = written.find(({ group, step, at }) => group === entry.group && step === entry.step && at === entry.at)
  if (same) Object.assign(same.fields, entry.fields)
  else written.push(entry)
}

/** The answers that are printed, and the grounds of those that are not. */
function parted(answers: Readonly<Record<string, unknown>>): { printed: Record<string, unknown>; kept: LeftOutGround[] } {
  const printed: Record<string, unknown> = {}
  const kept: LeftOutGround[] = []
  for (const [name, answer] of Object.entries(answers)) {
    const ground = leftOutBy(name)
    if (ground) kept.push(ground)
    else printed[name] = answer
  }
  return { printed, kept }
}

const warnedOf = ['mustNotKnow', 'mustNotKnowNote', 'safeChannel', 'safeHours', 'neutralWords', 'suspectNear', 'dangerNow'] as const

/** What the officer must have in mind before a paper is handed over: the last answer to each question about safe contact. Never printed. */
export function warningsOf(records: readonly OpenedRecord[]): Record<string, unknown> {
  const known: Record<string, unknown> = Object.assign({}, ...records.map(({ data }) => data ?? {}))
  return Object.fromEntries(warnedOf.filter((name) => known[name] !== undefined).map((name) => [name, known[name]]))
}
