import { createHash } from 'node:crypto'
import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { allowLongReading, compareLedger, countLog, type LogRow, readLog } from '@nrm/db/queries/audit-verify'

/** What does not hold: an entry (by number) or a step (by procedure and version), and how. */
export type LogFinding = Readonly<{ code: string; entry?: string; procedure?: string; version?: number; column?: string }>
export type LogVerdict = Readonly<{ entries: number; steps: number; findings: readonly LogFinding[] }>

/** More findings than anybody reads one by one say that the log was rewritten, not where. */
const MOST_FINDINGS = 1000

/**
 * Reads the whole evidence log as the stand-alone auditor: every leaf is SHA-256(0x00 ‖ entry) anew (RFC 6962), every index column
 * says what the entry says, and history and log name the same steps.
 * @param onProgress entries read so far, and how many there were at the beginning
 */
export const verifyLog = (auditor: Db, onProgress: (read: number, total: number) => void = () => {}): Promise<LogVerdict> =>
  asNobody(auditor, { requestId: 'nrm-audit-verify', ip: '' }, async (tx) => {
    const [[count]] = await Promise.all([countLog(tx), allowLongReading(tx)])
    const findings: LogFinding[] = []
    let entries = 0
    let steps = 0
    for await (const rows of readLog(tx)) {
      for (const row of rows) {
        entries += 1
        if (row.kind === 'step' && row.outcome === 'done') steps += 1
        if (findings.length < MOST_FINDINGS) findings.push(...entryFindings(row))
      }
      onProgress(entries, count?.entries ?? entries)
    }
    const ledger = await compareLedger(tx)
    return { entries, steps, findings: [...findings, ...ledger] }
  })

/** Findings on one entry by itself. */
function entryFindings(row: LogRow): LogFinding[] {
  if (leafOf(row.entry) !== row.leaf) return [{ code: 'leaf-differs', entry: row.id }]
  const said = read(row.entry)
  if (!said) return [{ code: 'entry-unreadable', entry: row.id }]
  return Object.entries(columns)
    .filter(([column, told]) => !told(said, row).includes((row as Readonly<Record<string, unknown>>)[column] ?? null))
    .map(([column]) => ({ code: 'column-differs', entry: row.id, column }))
}

/** Hash of a leaf of the log (RFC 6962 §2.1). */
export const leafOf = (entry: string): string => createHash('sha256').update(Buffer.of(0)).update(entry, 'utf8').digest('hex')

type Said = Readonly<Record<string, unknown>>

/** What each index column may hold, by the entry. */
const columns: Readonly<Record<string, (said: Said, row: LogRow) => readonly unknown[]>> = {
  at: (said) => [said.at],
  kind: (said) => [said.kind],
  outcome: (said) => [said.outcome ?? 'done'],
  account: (said) => [said.account ?? said.subject ?? null],
  role: (said) => [said.role],
  office: (said) => [said.office ?? null],
  territory: (said) => [said.territory],
  case: (said) => [said.case ?? null],
  procedure: (said) => [said.procedure ?? null],
  version: (said) => [said.version ?? null],
  step: (said) => [said.step ?? null],
  // An entry about a case that does not name its region took it from the case, which the auditor does not read.
  region: (said, row) => [said.region ?? (said.case ? row.region : String(said.territory).slice(0, 4))],
}

function read(entry: string): Said | null {
  try {
    const said: unknown = JSON.parse(entry)
    return typeof said === 'object' && said !== null ? (said as Said) : null
  } catch {
    return null
  }
}
