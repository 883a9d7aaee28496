import { writeConsents } from '@nrm/db/queries/consents'
import { insertCase, insertProcedure, type SavedProcedure, type SubmissionRow, updateCase, updateProcedure } from '@nrm/db/queries/door'
import { writeStep } from '@nrm/db/queries/effects'
import { lookForKnown } from '@nrm/db/queries/name-tokens'
import { settleStanding } from './case-facts.ts'
import { sealWork } from './seal-work.ts'
import { waitingOffice } from './waiting.ts'
import type { ProcedureWork, Work } from './work.ts'

/**
 * Sends everything a transaction decided, as one pipelined batch in the order the rows depend on each other:
 * case, procedures, effects, then all that is written about the step, what the person answered and what rests on it. One round trip whatever the number of statements.
 */
export async function flush(work: Work, submission: SubmissionRow | null): Promise<void> {
  const { tx } = work
  const sent: Promise<unknown>[] = []
  const send = (point: string, write: () => Promise<unknown>): void => {
    sent.push(write())
    work.after(point)
  }
  settleStanding(work)
  const { records, identity, tokens } = await sealWork(work)
  if (work.isNewCase) send('insertCase', () => numbered(work))
  else if (work.fileChanged) send('updateCase', () => updateCase(tx, work.file))
  // What a step tells its siblings is judged by the step that told it, so that one comes first.
  for (const procedure of inOrderOfSteps(work)) {
    if (procedure.row.version === (procedure.loadedVersion ?? 0)) continue
    const row = saved(work, procedure)
    procedure.row = row
    if (procedure.loadedVersion === null) send('insertProcedure', () => insertProcedure(tx, row))
    else send('updateProcedure', () => updateProcedure(tx, row))
  }
  for (const { point, write } of work.later) send(point, write)
  // After the effects: a clock started anew may not run beside the one it replaces.
  const clocks = work.clocks.filter((clock) => work.started.has(clock.id))
  const { stepsTaken: steps, consents, notifications, audit } = work
  const { keys = [], officeKeys = [] } = work.keys ?? {}
  send('writeStep', () =>
    writeStep(tx, work.file.id, { steps, keys, officeKeys, records, identity, tokens, clocks, notifications, submission, audit }),
  )
  if (consents.length > 0) send('writeConsents', () => writeConsents(tx, work.file.id, consents))
  // After the answers of the person, who may have said that nobody else is to know.
  if (tokens.length > 0) send('lookForKnown', () => lookForKnown(tx, work.file.id, true))
  for (const { point, write } of [...work.disclosures, ...work.last]) send(point, write)
  await allOf(sent)
}

/** Procedures in the order in which this transaction moved them. */
function inOrderOfSteps({ procedures, stepsTaken }: Work): ProcedureWork[] {
  const order = stepsTaken.map(({ procedureId }) => procedureId)
  return [...procedures.values()]
    .filter(({ row }) => order.includes(row.id))
    .sort((one, other) => order.indexOf(one.row.id) - order.indexOf(other.row.id))
}

/** Waits for every statement, then reports the first that failed: later ones only say that the transaction was aborted. */
async function allOf(sent: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(sent)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function numbered(work: Work): Promise<void> {
  const [made] = await insertCase(work.tx, { ...work.file, origin_account_id: work.entered.account })
  work.file = { ...work.file, number: made?.number ?? '' }
}

function saved(work: Work, procedure: ProcedureWork): SavedProcedure {
  const { row } = procedure
  const waiting = waitingOffice(work, procedure)
  const due = work.clocks
    .filter((clock) => clock.procedure_id === row.id && clock.state === 'running' && clock.kind === 'deadline' && !clock.suspended_at)
    .map((clock) => new Date(clock.due_at).toISOString())
    .sort()[0]
  return {
    ...row,
    waiting_office_id: waiting,
    waiting_since: waiting === row.waiting_office_id ? row.waiting_since : work.entered.moment,
    next_due_at: due ?? null,
    last_step: procedure.lastStep,
    last_account_id: work.entered.account,
    updated_at: work.entered.moment,
  }
}
