import { auditExport, auditPage } from '@nrm/casework/audit'
import { AuditExport, AuditFilter, AuditPage } from '@nrm/contracts/administration'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import { auditCsv } from '../audit-csv.ts'
import type { App, Door } from '../context.ts'

const tags = ['oversight']
const file = { description: 'A file for a spreadsheet, with no cell that it would run', content: { 'text/csv': { schema: z.string() } } }

/** Who did and who looked. Read through a connection that may read the evidence log and nothing else. */
export function auditRoutes(app: App, { auditDb }: Door): void {
  app.get(
    '/audit',
    { schema: { summary: 'Entries of the evidence log', tags, querystring: AuditFilter, response: { 200: AuditPage, ...refusals } } },
    ({ who, query }) => auditPage(auditDb, who, query),
  )
  // An act and not a look: what leaves the house is confirmed, and recorded as such.
  app.post(
    '/audit/export',
    { schema: { summary: 'Entries of the evidence log, to take along', tags, body: AuditExport, response: { 200: file, ...refusals } } },
    async ({ who, body, language }, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit.csv"')
        .send(auditCsv(await auditExport(auditDb, who, body), language)),
  )
}
