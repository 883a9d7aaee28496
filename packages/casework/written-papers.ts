import type { OutlineRow } from '@nrm/db/queries/case-reading'
import { type PaperCode, paperOf } from '@nrm/sop/papers'
import { fieldsOn, papersOf } from '@nrm/sop/papers-of-step'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { PaperCase } from './paper-case.ts'
import { readable } from './readable.ts'

/** A paper that a step of the case wrote. */
export type WrittenPaper = Readonly<{
  code: PaperCode
  procedure: ProcedureName
  procedureId: string
  version: number
  step: string
  at: string
  office: string | null
}>

/** Papers of a case whose every answer the actor may read, in the order they were written; of those that gather, the latest. */
export function writtenPapers(found: PaperCase): WrittenPaper[] {
  const all = everyPaper(found).filter((paper) => mayPrint(found, paper))
  return all.filter((paper, index) => !paperOf(paper.code)?.gathers || !all.slice(index + 1).some((later) => isSame(paper, later)))
}

/** The steps one paper speaks of: its own, or all of its kind up to it. */
export const stepsOf = (found: PaperCase, paper: WrittenPaper): WrittenPaper[] =>
  paperOf(paper.code)?.gathers ? everyPaper(found).filter((other) => isSame(paper, other) && other.version <= paper.version) : [paper]

function mayPrint(found: PaperCase, paper: WrittenPaper): boolean {
  const reads = (letters: readonly string[]) => letters.some((letter) => readable(found.seen, letter as 'C'))
  const fields = stepsOf(found, paper).flatMap(({ procedure, step }) => fieldsOn(paper.code, procedure, step))
  if (paperOf(paper.code)?.name === 'printed' && !readable(found.seen, 'I')) return false
  // A paper without answers and without a name is for nobody.
  if (fields.length === 0 && paperOf(paper.code)?.name !== 'printed') return false
  return fields.every(({ meta, inner }) => reads(meta.sees) && inner.every((field) => reads(field.meta.sees)))
}

function everyPaper({ seen, records, withheld }: PaperCase): WrittenPaper[] {
  const states = new Map([...seen.procedures].map(([name, { row }]) => [row.id, { name, state: row.state }]))
  const steps = Map.groupBy([...records, ...withheld] as OutlineRow[], (row) => `${row.procedure_id} ${row.version}`)
  return [...steps.values()]
    .flatMap(([row]) => {
      const found = row && states.get(row.procedure_id)
      if (!row || !found) return []
      const { procedure_id: procedureId, version, step, at, office_id: office } = row
      return papersOf(found.name, step, found.state).map((code) => ({
        code,
        procedure: found.name,
        procedureId,
        version,
        step,
        at,
        office,
      }))
    })
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.version - other.version)
}

const isSame = (one: WrittenPaper, other: WrittenPaper): boolean => one.code === other.code && one.procedureId === other.procedureId
