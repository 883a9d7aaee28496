import { board } from '@nrm/casework/board'
import { Board, BoardQuery } from '@nrm/contracts/board'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** What waits too long and what was missed; counts, and the cases the caller may see. */
export function boardRoutes(app: App, { db }: Door): void {
  app.get(
    '/board',
    { schema: { summary: 'Board of breaches and ageing', tags: ['work'], querystring: BoardQuery, response: { 200: Board, ...refusals } } },
    ({ who, query }) => board(db, who, query),
  )
}
