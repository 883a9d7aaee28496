import { markRead } from '@nrm/casework/notifications'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** Notices to the caller; they name a case by number and say nothing of it. */
export function notificationRoutes(app: App, { db }: Door): void {
  app.post(
    '/notifications/:id/read',
    {
      schema: {
        summary: 'Mark a notice as read',
        tags: ['work'],
        params: z.object({ id: z.uuid() }),
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params }, reply) => {
      await markRead(db, who, params.id)
      return reply.code(204).send(undefined)
    },
  )
}
