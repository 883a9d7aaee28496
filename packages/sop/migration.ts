import type { Stored } from './decide.ts'
import type { ProcedureName } from './procedures.ts'

/** Why a case stays with its version; key of the catalog `version.stays.*`. */
export const stayReasons = ['second-person-decides', 'merged'] as const
export type StayReason = (typeof stayReasons)[number]

/** Two or more new states for one old state, told apart by one coded fact of the case; a value that is not listed goes to `otherwise`. */
export type Split = Readonly<{ fact: string; values: Readonly<Record<string, string>>; otherwise: string }>
export type Move = string | Split | Readonly<{ stays: StayReason }>

/**
 * How running cases go from one version of a procedure to the next. Wholly data, so that the database can judge each move by its own copy:
 * where each old state leads, and the facts the new version keeps and the old did not, with the value they begin with. A clock that runs
 * keeps its term, its parameter and its due date; the new terms hold for clocks started later.
 */
export type Migration = Readonly<{
  procedure: ProcedureName
  from: number
  to: number
  states: Readonly<Record<string, Move>>
  adds: Readonly<Record<string, unknown>>
}>

export type Moved = Readonly<{ next: Stored }> | Readonly<{ stays: StayReason }>

/** A stored procedure as the next version has it, or why it stays. Pure. @throws RangeError for a state the map does not know */
export function moved(migration: Migration, stored: Stored): Moved {
  const move = migration.states[stored.state]
  if (move === undefined) throw new RangeError(`no move from ${stored.state}`)
  if (typeof move === 'object' && 'stays' in move) return move
  const state = typeof move === 'string' ? move : (move.values[String(stored.context[move.fact])] ?? move.otherwise)
  return { next: { ...stored, machineVersion: migration.to, state, context: { ...stored.context, ...migration.adds } } }
}

/** One line of the map as the database keeps it: a state, for a split with the value of its fact (null: every other one), and where it leads. */
export type MoveRule = Readonly<{
  procedure: ProcedureName
  from: number
  to: number
  state: string
  fact: string | null
  value: string | null
  toState: string | null
  stays: StayReason | null
}>

/** The lines of a map. */
export function moveRules({ procedure, from, to, states }: Migration): MoveRule[] {
  const line = (state: string, parts: Partial<MoveRule>): MoveRule => ({
    ...{ procedure, from, to, state, fact: null, value: null, toState: null, stays: null },
    ...parts,
  })
  return Object.entries(states).flatMap(([state, move]) => {
    if (typeof move === 'string') return [line(state, { toState: move })]
    if ('stays' in move) return [line(state, { stays: move.stays })]
    const { fact, values, otherwise } = move
    return [
      ...Object.entries(values).map(([value, toState]) => line(state, { fact, value, toState })),
      line(state, { fact, toState: otherwise }),
    ]
  })
}

/** States a move may lead to. */
export const targetsOf = (move: Move): string[] =>
  typeof move === 'string' ? [move] : 'stays' in move ? [] : [...new Set([...Object.values(move.values), move.otherwise])]
