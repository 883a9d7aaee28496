import { isDeepStrictEqual } from 'node:util'
import type { AnsweredRow, MoveRow, TakenRow } from '@nrm/db/queries/replay'
import { advancePart, type LawInForce, type Stored, unopened } from '@nrm/sop/decide'
import type { Effect } from '@nrm/sop/effect'
import { isOpened, openings } from '@nrm/sop/joins'
import { migrationOf } from '@nrm/sop/machines/migrations'
import { moved } from '@nrm/sop/migration'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import type { Actor, Role } from '@nrm/sop/roles'
import type { Answers } from '@nrm/sop/step'
import { answerOf, asksConsent } from './consent-held.ts'
import { iso } from './instants.ts'
import { storedOf } from './work.ts'

/** A procedure as it stands stored: what the replay must come to. */
export type Standing = Readonly<{
  id: string
  procedure: ProcedureName
  machineVersion: number
  state: string
  context: unknown
  version: number
}>
/** Everything a replay needs; `formOf` are the answers of a step, as far as they can be opened. */
export type History = Readonly<{
  standings: readonly Standing[]
  taken: readonly TakenRow[]
  moves: readonly MoveRow[]
  answers: readonly AnsweredRow[]
  formOf: (row: TakenRow) => Answers
  lawAt: (moment: string) => LawInForce
}>
/** Where history and stored state part: at which step of which procedure, and how. Never with what was answered. */
export type Difference = Readonly<{
  procedure: ProcedureName
  version: number
  code: 'not-taken' | 'state-differs' | 'facts-differ' | 'version-differs' | 'line-missing'
}>

type Replayed = { readonly standing: Standing; stored: Stored; version: number; before: Stored | null; readonly waiting: TakenRow[] }

/**
 * Takes every step of a case once more, each under the version it was taken under, and compares what comes of it with what is stored. Pure.
 * Order: what one transaction wrote together is put in the order in which the machine brings it about, a sibling after the step that told it.
 */
export function replayHistory(history: History): Difference[] {
  const found: Difference[] = []
  const procedures = new Map<ProcedureName, Replayed>()
  for (const name of procedureNames) {
    const standing = history.standings.find(({ procedure }) => procedure === name)
    if (standing) procedures.set(name, begun(history, standing))
  }
  for (let next = earliest(procedures); next; next = earliest(procedures)) take(history, procedures, next, found)
  for (const { standing, stored, version } of procedures.values()) {
    const differs = (code: Difference['code']) => found.push({ procedure: standing.procedure, version, code })
    if (version !== standing.version) differs('line-missing')
    if (stored.machineVersion !== standing.machineVersion) differs('version-differs')
    if (stored.state !== standing.state) differs('state-differs')
    if (!isDeepStrictEqual(plain(stored.context), plain(standing.context))) differs('facts-differ')
  }
  return found
}

function begun({ taken, moves }: History, standing: Standing): Replayed {
  const first = moves.find(({ procedure_id }) => procedure_id === standing.id)
  const stored = unopened(standing.procedure, first?.from_version ?? standing.machineVersion)
  const own = taken.filter(({ procedure_id }) => procedure_id === standing.id).toSorted((a, b) => a.version - b.version)
  return { standing, stored, version: 0, before: null, waiting: own }
}

/** Of the next lines the earliest; of one transaction that of the procedure which comes first in the SOP. */
function earliest(procedures: ReadonlyMap<ProcedureName, Replayed>): Replayed | null {
  const open = [...procedures.values()].filter(({ waiting }) => waiting.length > 0)
  const at = ({ waiting }: Replayed) => BigInt(waiting[0]?.micros ?? 0)
  return open.reduce<Replayed | null>((least, one) => (least === null || at(one) < at(least) ? one : least), null)
}

function take(history: History, procedures: ReadonlyMap<ProcedureName, Replayed>, one: Replayed, found: Difference[]): void {
  const row = one.waiting.shift() as TakenRow
  one.version += 1
  const differs = (code: Difference['code']) => void found.push({ procedure: one.standing.procedure, version: row.version, code })
  if (row.version !== one.version) differs('line-missing')
  const decided = outcomeOf(history, procedures, one, row)
  if (decided === null) return differs('not-taken')
  if (row.from_state !== one.stored.state || row.to_state !== decided.next.state) differs('state-differs')
  one.stored = { ...decided.next, context: plain(decided.next.context) as Stored['context'] }
  for (const effect of decided.effects) follow(history, procedures, effect, row, found)
}

/** What a line of history does to the procedure as it stands; null where the machine takes no such step there. */
function outcomeOf(
  history: History,
  procedures: ReadonlyMap<ProcedureName, Replayed>,
  one: Replayed,
  row: TakenRow,
): Readonly<{ next: Stored; effects: readonly Effect[] }> | null {
  const move = history.moves.find(({ procedure_id, version }) => procedure_id === row.procedure_id && version === row.version)
  if (move) return movedBy(one, move)
  const moment = iso(row.at)
  const held = asksConsent(row.step) ? history.answers.filter(({ micros }) => BigInt(micros) < BigInt(row.micros)).map(answerOf) : []
  // A procedure that was not opened yet has nothing another one could read.
  const present = [...procedures].filter(([, { version }]) => version > 0)
  const rows = new Map(present.map(([name, { stored }]) => [name, { row: rowOf(stored) }]))
  const stored = storedOf({ procedures: rows, entered: { moment }, held } as unknown as Parameters<typeof storedOf>[0], rowOf(one.stored))
  try {
    return advancePart(stored, { step: row.step, form: history.formOf(row) }, actorOf(row), history.lawAt(moment))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function movedBy(one: Replayed, move: MoveRow): Readonly<{ next: Stored; effects: readonly Effect[] }> | null {
  if (move.is_return) return one.before && { next: one.before, effects: [] }
  const migration = migrationOf(one.stored.procedure, move.from_version, move.to_version)
  const result = migration && moved(migration, one.stored)
  if (!result || 'stays' in result) return null
  one.before = one.stored
  return { next: result.next, effects: [] }
}

/** A sibling's line of the same transaction that this effect brought about comes next. */
function follow(
  history: History,
  procedures: ReadonlyMap<ProcedureName, Replayed>,
  effect: Effect,
  by: TakenRow,
  found: Difference[],
): void {
  if (effect.type !== 'tell' && effect.type !== 'openProcedure') return
  const { procedure } = effect.params
  const sibling = procedures.get(procedure)
  const step = effect.type === 'tell' ? effect.params.step : isOpened(procedure) ? openings[procedure] : null
  const next = sibling?.waiting[0]
  if (sibling && next?.step === step && next?.micros === by.micros && next.role === 'system') take(history, procedures, sibling, found)
}

const actorOf = ({ account_id, role, office_id }: TakenRow): Actor => ({
  id: account_id ?? 'system',
  role: role as Role,
  office: office_id ?? '',
  territory: '17',
})

const rowOf = ({ procedure, machine, machineVersion, state, context }: Stored) =>
  ({ procedure, machine, machine_version: machineVersion, state, context: { ...context } }) as unknown as Parameters<typeof storedOf>[1]

/** As it is stored: JSON, without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
