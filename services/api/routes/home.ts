import { home, queue } from '@nrm/casework/home'
import { QueueQuery } from '@nrm/contracts/lists'
import { Home, Queue } from '@nrm/contracts/view'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['work']

/** What waits on the caller's office and what waits on others. */
export function homeRoutes(app: App, { db }: Door): void {
  app.get('/home', { schema: { summary: 'What waits on us and on others', tags, response: { 200: Home, ...refusals } } }, ({ who }) =>
    home(db, who),
  )
  app.get(
    '/queue',
    { schema: { summary: 'One of the two queues, page by page', tags, querystring: QueueQuery, response: { 200: Queue, ...refusals } } },
    ({ who, query }) => queue(db, who, query),
  )
}
