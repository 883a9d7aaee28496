import { askKnownElsewhere, knownElsewhere } from '@nrm/casework/known-elsewhere'
import { search } from '@nrm/casework/search'
import { KnownElsewhere, Search, SearchResult } from '@nrm/contracts/search'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['search']
const params = z.object({ caseId: z.uuid() })

/** Finding people by hashes of their names and numbers. By POST alone: no name stands in an address. */
export function searchRoutes(app: App, { db }: Door): void {
  app.post(
    '/search',
    {
      schema: {
        summary: 'Cases I see, by name in any script or by number; leaves an audit entry',
        tags,
        body: Search,
        response: { 200: SearchResult, ...refusals },
      },
    },
    ({ who, body }) => search(db, who, body),
  )
  app.get(
    '/cases/:caseId/known-elsewhere',
    {
      schema: { summary: 'Whom else to ask about the person of a case', tags, params, response: { 200: KnownElsewhere, ...refusals } },
    },
    ({ who, params }) => knownElsewhere(db, who, params.caseId),
  )
  app.post(
    '/cases/:caseId/known-elsewhere',
    {
      schema: {
        summary: 'Ask whether other offices know the person; limited, and both sides have it in the log',
        tags,
        params,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params }, reply) => {
      await askKnownElsewhere(db, who, params.caseId)
      return reply.code(204).send(undefined)
    },
  )
}
