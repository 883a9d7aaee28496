import { asActor, type Tx } from '@nrm/db/as-actor'
import { caseByNumber } from '@nrm/db/queries/audit'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { caseById } from '@nrm/db/queries/case-reading'
import type { CaseRow, ProcedureRow } from '@nrm/db/queries/door'
import { appendAudit } from '@nrm/db/queries/effects'
import {
  answersToReplay,
  caseIdsAfter,
  countCases,
  movesOfCase,
  type ReplayRecordRow,
  recordsToReplay,
  type TakenRow,
  takenOfCase,
} from '@nrm/db/queries/replay'
import type { ProcedureName } from '@nrm/sop/procedures'
import { type RegistrationName, registrations } from '@nrm/sop/registrations'
import type { Actor, Role } from '@nrm/sop/roles'
import type { Answers } from '@nrm/sop/step'
import { type CaseKeys, caseKeys, keyOf } from './case-keys.ts'
import { lawAt } from './law.ts'
import { type Reference, referenceOf } from './reference.ts'
import { type Difference, type History, replayHistory } from './replay-history.ts'
import { recordPlace } from './seal-work.ts'
import type { SealedDb } from './sealed-db.ts'

/** What a replay came to; `destroyed`: nothing of the case is left to replay. */
export type Replay = Readonly<{ caseId: string; number: string; steps: number; destroyed: boolean; differences: readonly Difference[] }>

const BATCH = 200
const BEGINNING = '00000000-0000-0000-0000-000000000000'

/**
 * Replays one case under the versions its steps were taken under. Answers are opened in memory with the keys of the server and nothing of them
 * leaves this function; clinical notes stay closed, no machine reads them. Through a connection of the worker, where the keys are.
 */
export const replayCase = (db: SealedDb, requestId: string, caseId: string): Promise<Replay | null> =>
  asActor(db, { system: true, requestId }, async (tx) => {
    const replay = await replayed(db, tx, caseId)
    if (replay) await appendAudit(tx, { kind: 'sop.replayed', case: caseId, differences: replay.differences.length })
    return replay
  })

/** Id of a case by its number, for a local operator; null where there is none. */
export const caseIdOf = (db: SealedDb, requestId: string, number: string): Promise<string | null> =>
  asActor(db, { system: true, requestId }, async (tx) => (await caseByNumber(tx, number))[0]?.id ?? null)

/** Replays every case; one entry of the log says so. @param onReplay called with each case as it is done, and how many there are */
export async function replayAll(
  db: SealedDb,
  requestId: string,
  onReplay: (replay: Replay, total: number) => void,
  stop?: AbortSignal,
): Promise<void> {
  const who = { system: true, requestId } as const
  const [{ count }] = await asActor(db, who, (tx) => countCases(tx))
  let cases = 0
  let differing = 0
  for (let after: string | undefined = BEGINNING; after && !stop?.aborted; ) {
    const ids: readonly { id: string }[] = await asActor(db, who, (tx) => caseIdsAfter(tx, after ?? BEGINNING, BATCH))
    for (const { id } of ids) {
      const replay = stop?.aborted ? null : await asActor(db, who, (tx) => replayed(db, tx, id))
      if (!replay) continue
      cases += 1
      if (replay.differences.length > 0) differing += 1
      onReplay(replay, count)
    }
    after = ids.at(-1)?.id
  }
  await asActor(db, who, async (tx) => void (await appendAudit(tx, { kind: 'sop.replayed', cases, differing })))
}

async function replayed(db: SealedDb, tx: Tx, caseId: string): Promise<Replay | null> {
  const [entered, rows, taken, moves, records, answers, keyRows] = await Promise.all([
    tx.entered,
    caseById(tx, caseId),
    takenOfCase(tx, caseId),
    movesOfCase(tx, caseId),
    recordsToReplay(tx, caseId),
    answersToReplay(tx, caseId),
    keysOfCase(tx, caseId),
  ])
  const [first] = rows
  if (!first) return null
  const of = { caseId, number: first.file.number, steps: taken.length }
  if (first.file.erased_at) return { ...of, destroyed: true, differences: [] }
  const keys = caseKeys({ vault: db.vault, caseId, root: Number(first.file.root), office: '', keyring: null }, keyRows)
  const reference = await referenceOf(db, tx, entered.stamp)
  const history: History = {
    standings: rows.map(standingOf),
    taken,
    moves,
    answers,
    formOf: formsOf(rows, taken, await answersOf(keys, records)),
    lawAt: (moment) => lawAt(asKnown(reference, moment), moment),
  }
  return { ...of, destroyed: false, differences: replayHistory(history) }
}

const standingOf = (row: ProcedureRow & { file: CaseRow }) => ({
  id: row.id,
  procedure: row.procedure as ProcedureName,
  machineVersion: row.machine_version,
  state: row.state,
  context: row.context,
  version: row.version,
})

/** Parameters that had been set by then: one that is set later in the day, for the same day, did not act yet. */
const asKnown = (reference: Reference, moment: string): Reference => ({
  ...reference,
  parameters: new Map(
    [...reference.parameters].map(([code, rows]) => [
      code,
      rows.filter(({ version, set_at }) => version === 1 || Date.parse(set_at) <= Date.parse(moment)),
    ]),
  ),
})

type Written = Readonly<{ step: string; data: Answers }>

/** What each step wrote, its parts put together, by procedure and version. */
async function answersOf(keys: CaseKeys, records: readonly ReplayRecordRow[]): Promise<Map<string, Written>> {
  const written = new Map<string, Written>()
  for (const { sealed, ...row } of records) {
    const key = await keyOf(keys, row.compartment, row.key_version)
    if (!key) continue
    const data = keys.vault.open(key, sealed, recordPlace(row.id, keys.caseId, row.compartment, row.key_version)) as Answers
    const place = placeOf(row)
    written.set(place, { step: row.step, data: { ...written.get(place)?.data, ...data } })
  }
  return written
}

const placeOf = ({ procedure_id, version }: Readonly<{ procedure_id: string; version: number }>) => `${procedure_id} ${version}`

/** The answers of each step. Those of a registration were filed once, under its own form, and are given to the steps it stands for. */
function formsOf(rows: readonly ProcedureRow[], taken: readonly TakenRow[], written: ReadonlyMap<string, Written>): History['formOf'] {
  const linesOf = (name: string) => {
    const id = rows.find(({ procedure }) => procedure === name)?.id
    return taken
      .filter(({ procedure_id, account_id }) => procedure_id === id && account_id !== null)
      .toSorted((a, b) => a.version - b.version)
  }
  const [first] = linesOf('identification')
  const together = linesOf('identification').filter(({ micros }) => micros === first?.micros)
  const registered = together.map((row) => written.get(placeOf(row))).findLast((one) => one && Object.hasOwn(registrations, one.step))
  const parts = new Map<string, Answers>()
  if (registered && first) {
    const waiting = new Map<string, TakenRow[]>()
    for (const { procedure = 'identification', step, form } of registrations[registered.step as RegistrationName].takes(
      registered.data,
      actorOf(first),
    )) {
      const lines = waiting.get(procedure) ?? linesOf(procedure)
      waiting.set(procedure, lines)
      const line = lines.shift()
      if (line?.step === step) parts.set(placeOf(line), form)
    }
  }
  return (row) => parts.get(placeOf(row)) ?? written.get(placeOf(row))?.data ?? {}
}

const actorOf = ({ account_id, role, office_id }: TakenRow): Actor => ({
  id: account_id ?? '',
  role: role as Role,
  office: office_id ?? '',
  territory: '17',
})
