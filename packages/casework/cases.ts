import { asActor, type Entered, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type Along, caseLines } from '@nrm/db/queries/cases'
import { everyState } from '@nrm/sop/law-of'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { reach } from '@nrm/sop/visibility'
import { cursorOf, isId, LAST_ID, readCursor } from './cursor.ts'
import { queueLine } from './queue-view.ts'
import { referenceOf } from './reference.ts'

const PAGE = 25

export type CasesAsked = Readonly<{
  state?: string | undefined
  procedure?: ProcedureName | undefined
  number?: string | undefined
  cursor?: string | undefined
}>

/**
 * Cases the actor may see, newest first, by state of a procedure or by number: the whole number, with or without its leading
 * noughts, or the beginning of one. @throws Refusal `form-invalid` for a foreign cursor
 */
export const listCases = (db: Db, who: Who, asked: CasesAsked) =>
  asActor(db, who, async (tx) => {
    const before = readCursor(asked.cursor, isId)?.[0] ?? LAST_ID
    const entered = await tx.entered
    const procedure = procedureSought(asked)
    // A state nobody knows is a state no case is in.
    const alongs = procedure === 'none' ? [] : asked.number === undefined ? placesOf(entered) : numbered(asked.number)
    const sought = { before, state: asked.state, procedure: procedure === 'none' ? undefined : procedure, limit: PAGE + 1 }
    const [reference, ...found] = await Promise.all([
      referenceOf(db, tx, entered.stamp),
      ...alongs.map((along) => caseLines(tx, along, sought)),
    ])
    const rows = [...new Map(found.flat().map((row) => [row.case_id, row])).values()].sort((one, other) =>
      one.case_id < other.case_id ? 1 : -1,
    )
    const shown = rows.slice(0, PAGE)
    const last = shown.at(-1)
    return { lines: shown.map((row) => queueLine(reference, row)), next: rows.length > PAGE && last ? cursorOf(last.case_id) : null }
  })

/** Where the actor's cases are found; the policies of the database judge every one of them again. */
function placesOf({ role, office, territory }: Entered): Along[] {
  if (reach[role] === 'none') return []
  const ofOffice: Along[] = [
    { by: 'origin', office },
    { by: 'shared', office },
  ]
  if (reach[role] !== 'territory') return ofOffice
  if (territory === '17') return [{ by: 'country' }]
  return [{ by: territory.length === 4 ? 'region' : 'territory', code: territory }, ...ofOffice]
}

/** A procedure asked for, or the one that has the state asked for; `none` where they do not go together. */
function procedureSought({ state, procedure }: CasesAsked): ProcedureName | 'none' | undefined {
  if (state === undefined) return procedure
  return procedureNames.find((name) => (procedure ?? name) === name && everyState(name).some((one) => one.name === state)) ?? 'none'
}

/** Fewer digits than these with a nought before them name too many cases to be looked for. */
const LEAST_DIGITS = 3

function numbered(text: string): Along[] {
  const [, year, digits] = /^(\d{4})-(\d{1,9})$/.exec(text.trim()) ?? []
  if (year === undefined || digits === undefined) return []
  const isBeginning = digits.startsWith('0') && digits.length >= LEAST_DIGITS
  const from = `${year}-${isBeginning ? digits : digits.padStart(6, '0')}`
  // ':' follows '9': everything that begins with `from` lies before it.
  return [{ by: 'number', from, to: isBeginning ? `${from}:` : `${from}\u0001` }]
}
