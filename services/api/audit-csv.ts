import type { AuditLine } from '@nrm/contracts/administration'
import { csvFile } from '@nrm/contracts/csv'
import type { Language } from '@nrm/messages/languages'
import { sayOr } from '@nrm/messages/t'
import type { z } from 'zod'
import { say } from './say.ts'

type Line = z.infer<typeof AuditLine>

const columns = [
  'at',
  'kind',
  'step',
  'case',
  'name',
  'login',
  'actingFor',
  'role',
  'office',
  'territory',
  'outcome',
  'reason',
  'request',
  'entry',
]

/** Entries of the evidence log as a file for a spreadsheet. One that was cut says so in its last line. */
export function auditCsv({ lines, cut }: Readonly<{ lines: readonly Line[]; cut: boolean }>, language: Language): string {
  const rows = lines.map((line) => [
    line.at,
    sayOr(language, `web.audit.kind.${line.kind}`, line.kind),
    line.step,
    line.caseNumber,
    line.actor,
    line.login,
    line.actingFor,
    sayOr(language, `role.${line.role}`, line.role),
    line.office?.name[language] ?? null,
    line.territory,
    sayOr(language, `web.audit.outcome.${line.outcome}`, line.outcome),
    line.reason,
    line.requestId,
    line.id,
  ])
  const head = columns.map((name) => say(language, `web.export.column.${name}`))
  return csvFile(head, cut ? [...rows, [say(language, 'web.export.cut', { count: lines.length })]] : rows)
}
