import { earlierSubmission, officersNow } from '@nrm/casework/officers'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { actingFor } from './acting.ts'
import { atOnce } from './at-once.ts'
import { formFaults } from './form-faults.ts'
import { type Fault, type Format, isRefused, type Plan } from './format.ts'
import { keepJournal, type Progress, readJournal } from './journal.ts'
import { loadRow, tashkentDay } from './load-row.ts'
import { type NumberedRow, numberedRows } from './numbered-rows.ts'
import type { Rejects } from './rejects.ts'
import { reference, submissionId } from './submission-id.ts'

export type Import = Readonly<{
  db: SealedDb
  path: string
  format: Format
  journalPath: string
  rejects: Rejects
  concurrency: number
  stop: AbortSignal
  idColumn: string
  ignoreUnknown: boolean
  isConsentHeldBySource: boolean
  login: string | undefined
  onBegin: (columnsNotRead: readonly string[]) => void
  onRow: (settled: number) => void
}>
export type Tally = { rows: number; loaded: number; already: number; rejected: number }

/** The journal is written after so many rows: what a crash loses is read again, not entered again. */
const SAVE_EVERY = 250

/**
 * Loads every row of a file through the door, several at once, in constant memory. Bad rows are listed and stop nothing; a
 * second run finds what is there.
 * @throws Stopped when the file or the accounts do not allow a beginning
 */
export async function importFile(given: Import): Promise<Tally> {
  const { db, format } = given
  const { officers, moment: since } = await officersNow(db, 'nrm-case-import')
  const acting = actingFor(officers, given.login)
  const { header, rows } = await numberedRows(given.path, format, given)
  const before = await trusted(db, await readJournal(given.journalPath))
  const journal = keepJournal(given.journalPath, before)
  const refusedBefore = new Set(before.refused)
  const tally: Tally = { rows: 0, loaded: 0, already: 0, rejected: 0 }
  given.onBegin(header.notRead)

  const enter = async (one: NumberedRow): Promise<readonly Fault[] | 'loaded' | 'already'> => {
    if (one.fault) return [one.fault]
    const place = format.territoryOf(one.cells)
    const planBy = (account: string, day: string) => {
      const { isConsentHeldBySource } = given
      return format.plan(one.cells, {
        territory: place ?? acting.placeOf(account),
        day,
        reference: reference(one.key),
        isConsentHeldBySource,
      })
    }
    const account = acting.accountFor(place)
    const day = tashkentDay(new Date().toISOString())
    const planned = planBy(account, day)
    const faults = isRefused(planned) ? planned : formFaults(format, planned)
    if (faults.length > 0) return faults
    if (one.row <= before.row && !refusedBefore.has(one.row)) return 'already'
    const loaded = await loadRow(db, { key: one.key, account, day, format, plan: (by, on) => planBy(by, on) as Plan }, since)
    return loaded.result === 'refused' ? loaded.faults : loaded.result
  }

  const settle = async (one: NumberedRow): Promise<void> => {
    const result = await enter(one)
    const wasRefused = typeof result !== 'string'
    if (wasRefused) await given.rejects.add(one.row, one.line, result)
    journal.settle(one.row, wasRefused || one.fault ? null : submissionId(one.key, 'person.registered'), wasRefused)
    tally[wasRefused ? 'rejected' : result] += 1
    tally.rows += 1
    given.onRow(tally.rows)
    if (tally.rows % SAVE_EVERY === 0) await journal.save()
  }

  try {
    await atOnce(rows, given.concurrency, given.stop, settle)
  } finally {
    await journal.save()
  }
  return tally
}

const nothing: Progress = { row: 0, submission: null, refused: [] }

/** A journal of another database, or of one begun anew, says nothing. */
async function trusted(db: SealedDb, progress: Progress): Promise<Progress> {
  return progress.submission && (await earlierSubmission(db, 'nrm-case-import', progress.submission)) ? progress : nothing
}
