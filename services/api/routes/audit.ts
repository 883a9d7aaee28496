import { auditPage } from '@nrm/casework/audit'
import { AuditFilter, AuditPage } from '@nrm/contracts/administration'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** Who did and who looked. Read through a connection that may read the evidence log and nothing else. */
export function auditRoutes(app: App, { auditDb }: Door): void {
  app.get(
    '/audit',
    {
      schema: {
        summary: 'Entries of the evidence log',
        tags: ['oversight'],
        querystring: AuditFilter,
        response: { 200: AuditPage, ...refusals },
      },
    },
    ({ who, query }) => auditPage(auditDb, who, query),
  )
}
