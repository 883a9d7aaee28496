import type { Entered, Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type AuditRow, accountByLogin, auditEntries, caseByNumber } from '@nrm/db/queries/audit'
import { appendAudit } from '@nrm/db/queries/effects'
import { attemptedBy } from './attempted.ts'
import { cursorOf, isId, isNumber, readCursor } from './cursor.ts'
import { iso } from './instants.ts'
import { rolesOf } from './menu.ts'
import { type Reference, referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'
import { officeRef } from './view.ts'

const PAGE = 50
/** Lines of one export. */
export const EXPORTED = 5_000
const LAST_ENTRY = '9223372036854775807'

/** `case` is a number or an id, `person` a login; days are days in Tashkent, both included. */
export type AuditAsked = Readonly<Partial<Record<'case' | 'person' | 'office' | 'kind' | 'from' | 'to' | 'cursor', string | undefined>>>

/**
 * Who did and who looked, newest first, within the territory the actor oversees. Looking here is on record too: by which filters,
 * not with which values.
 * @param auditDb a connection of the auditor's role, the only one that may read the log
 * @throws Refusal `forbidden` for roles that oversee nobody, `form-invalid` for a foreign cursor
 */
export const auditPage = (auditDb: Db, who: Who, asked: AuditAsked) =>
  attemptedBy(auditDb, who, rolesOf('audit'), { kind: 'audit.viewed' }, async (tx, entered) => {
    const before = readCursor(asked.cursor, isNumber)?.[0] ?? LAST_ENTRY
    const [{ rows, reference }] = await Promise.all([
      found(auditDb, tx, entered, asked, { before, limit: PAGE + 1 }),
      appendAudit(tx, { kind: 'audit.viewed', filters: filtersOf(asked) }),
    ])
    const shown = rows.slice(0, PAGE)
    return { lines: shown.map((row) => auditLine(reference, row)), next: rows.length > PAGE ? cursorOf(shown.at(-1)?.id ?? null) : null }
  })

/**
 * The same entries as a list to take along, the newest `EXPORTED` of them at most: `cut` says that there are more. The export itself is on
 * record, by which filters and how many lines.
 * @throws Refusal `forbidden`, `confirm-needed`; each leaves its entry
 */
export const auditExport = (auditDb: Db, who: Who, asked: AuditAsked) =>
  attemptedBy(auditDb, who, rolesOf('audit'), { kind: 'export', list: 'audit' }, async (tx, entered) => {
    await requireFresh(tx)
    const { rows, reference } = await found(auditDb, tx, entered, asked, { before: LAST_ENTRY, limit: EXPORTED + 1 })
    const lines = rows.slice(0, EXPORTED).map((row) => auditLine(reference, row))
    const cut = rows.length > EXPORTED
    await appendAudit(tx, { kind: 'export', list: 'audit', filters: filtersOf(asked), lines: lines.length, cut })
    return { lines, cut }
  })

/** Names of the filters that were used; their values stay out of the log. */
const filtersOf = (asked: AuditAsked): string[] =>
  Object.entries(asked)
    .filter(([name, value]) => name !== 'cursor' && value)
    .map(([name]) => name)

/** Entries the actor oversees, as far as the filters go. */
async function found(auditDb: Db, tx: Tx, entered: Entered, asked: AuditAsked, page: Readonly<{ before: string; limit: number }>) {
  const [reference, named] = await Promise.all([referenceOf(auditDb, tx, entered.stamp), namedIn(tx, asked)])
  if (named === 'nothing') return { reference, rows: [] }
  const rows = await auditEntries(tx, {
    ...named,
    ...page,
    region: entered.territory === '17' ? null : entered.territory.slice(0, 4),
    office: asked.office || undefined,
    kind: asked.kind || undefined,
    from: asked.from ? startOf(asked.from) : undefined,
    to: asked.to ? new Date(Date.parse(startOf(asked.to)) + 86_400_000).toISOString() : undefined,
  })
  return { reference, rows }
}

/** The case and the account a filter names; `nothing` where there is none the actor may know of, so nothing can be found. */
async function namedIn(tx: Tx, { case: sought, person }: AuditAsked): Promise<Readonly<{ caseId?: string; account?: string }> | 'nothing'> {
  const [cases, accounts] = await Promise.all([
    !sought ? null : isId(sought) ? [{ id: sought }] : caseByNumber(tx, sought),
    person ? accountByLogin(tx, person.trim().toLowerCase()) : null,
  ])
  if (cases?.length === 0 || accounts?.length === 0) return 'nothing'
  return { ...(cases?.[0] ? { caseId: cases[0].id } : {}), ...(accounts?.[0] ? { account: accounts[0].id } : {}) }
}

/** First moment of a day in Tashkent, which keeps no summer time. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+05:00`).toISOString()

const auditLine = (reference: Reference, row: AuditRow) => ({
  id: row.id,
  at: iso(row.at),
  kind: row.kind,
  step: row.step,
  caseId: row.case_id,
  caseNumber: row.case_number,
  actor: row.actor,
  login: row.login,
  actingFor: row.acting_for,
  role: row.role,
  office: row.office_id ? officeRef({ reference }, row.office_id) : null,
  territory: row.territory,
  outcome: row.outcome,
  reason: row.reason,
  requestId: row.request_id,
})
