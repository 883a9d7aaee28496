import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Tx } from '../as-actor.ts'
import { account } from '../schema/account.ts'
import { auditEntry } from '../schema/audit-entry.ts'
import { caseFile } from '../schema/case-file.ts'

export type AuditRow = Readonly<{
  id: string
  at: string
  kind: string
  step: string | null
  case_id: string | null
  case_number: string | null
  actor: string | null
  login: string | null
  acting_for: string | null
  role: string
  office_id: string | null
  territory: string
  outcome: string
  reason: string | null
  request_id: string | null
}>
/** `region` is where the reader oversees; null for the whole country. Dates are instants, `to` not included. */
export type AuditSought = Readonly<{
  region: string | null
  before: string
  limit: number
  caseId?: string | undefined
  account?: string | undefined
  office?: string | undefined
  kind?: string | undefined
  from?: string | undefined
  to?: string | undefined
}>

/** Entries of the evidence log, newest first: who, what, when; what else an entry holds stays in it. */
export const auditEntries = (tx: Tx, sought: AuditSought): PromiseLike<AuditRow[]> => {
  const entry = sql`${auditEntry.entry}::jsonb`
  return tx
    .orm()
    .select({
      id: sql<string>`${auditEntry.id}::text`,
      at: auditEntry.at,
      kind: auditEntry.kind,
      step: auditEntry.step,
      case_id: auditEntry.caseId,
      case_number: caseFile.number,
      actor: account.name,
      login: account.login,
      acting_for: sql<string | null>`(select y.name from nrm.account y where y.id = (${entry} ->> 'actingFor')::uuid)`,
      role: auditEntry.role,
      office_id: auditEntry.officeId,
      territory: auditEntry.territory,
      outcome: auditEntry.outcome,
      reason: sql<string | null>`${entry} ->> 'code'`,
      request_id: sql<string | null>`${entry} ->> 'request'`,
    })
    .from(auditEntry)
    .leftJoin(account, eq(account.id, auditEntry.accountId))
    .leftJoin(caseFile, eq(caseFile.id, auditEntry.caseId))
    .where(
      and(
        lt(auditEntry.id, BigInt(sought.before)),
        sought.region ? eq(auditEntry.oversightRegion, sought.region) : undefined,
        sought.caseId ? eq(auditEntry.caseId, sought.caseId) : undefined,
        sought.account ? eq(auditEntry.accountId, sought.account) : undefined,
        sought.office ? eq(auditEntry.officeId, sought.office) : undefined,
        sought.kind ? eq(auditEntry.kind, sought.kind) : undefined,
        sought.from ? gte(auditEntry.at, sought.from) : undefined,
        sought.to ? lt(auditEntry.at, sought.to) : undefined,
      ),
    )
    .orderBy(desc(auditEntry.id))
    .limit(sought.limit)
}

/** Case of a number the reader may know of. */
export const caseByNumber = (tx: Tx, number: string) =>
  tx.sql<{ id: string }[]>`select c.id from nrm.case_file c where c.number = ${number}`.execute()
export const accountByLogin = (tx: Tx, login: string) =>
  tx.sql<{ id: string }[]>`select a.id from nrm.account a where a.login = ${login}`.execute()
