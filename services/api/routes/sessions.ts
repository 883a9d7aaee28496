import { endMyOtherSessions, endMySession, endSessionsOf, mySessions } from '@nrm/casework/sessions'
import { SessionLine } from '@nrm/contracts/own-account'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const params = z.object({ id: z.uuid() })
const response = { 204: Nothing, ...refusals }

/** Where an account is signed in, and ending that. */
export function sessionsRoutes(app: App, { db, hooks }: Door): void {
  app.get(
    '/sessions',
    { schema: { summary: 'Where I am signed in', tags: ['session'], response: { 200: z.array(SessionLine), ...refusals } } },
    ({ who }) => mySessions(db, who),
  )
  app.delete(
    '/sessions/others',
    { schema: { summary: 'End every other session of mine', tags: ['session'], response } },
    async ({ who }, reply) => {
      await endMyOtherSessions(db, who, hooks)
      return reply.code(204).send(undefined)
    },
  )
  app.delete(
    '/sessions/:id',
    { schema: { summary: 'End a session of mine', tags: ['session'], params, response } },
    async ({ who, params }, reply) => {
      await endMySession(db, who, params.id, hooks)
      return reply.code(204).send(undefined)
    },
  )
  app.delete(
    '/accounts/:id/sessions',
    { schema: { summary: 'End every session of an account', tags: ['administration'], params, response } },
    async ({ who, params }, reply) => {
      await endSessionsOf(db, who, params.id, hooks)
      return reply.code(204).send(undefined)
    },
  )
}
