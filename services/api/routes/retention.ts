import { liftHold, placeHold } from '@nrm/casework/hold-case'
import { approveDestruction, keepCase, listRetention, proposeDestruction, stopDestruction } from '@nrm/casework/retention'
import { Ground, RetentionPage } from '@nrm/contracts/rights'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['retention and destruction']
const params = z.object({ caseId: z.uuid() })
const response = { 204: Nothing, ...refusals }

/** How a case ends: the yearly review, holds, and destruction by two people. */
export function retentionRoutes(app: App, { db }: Door): void {
  app.get(
    '/retention',
    { schema: { summary: 'Cases whose time is over', tags, response: { 200: RetentionPage, ...refusals } } },
    ({ who }) => listRetention(db, who),
  )
  app.post(
    '/cases/:caseId/hold',
    { schema: { summary: 'Keep a case from being destroyed', tags, params, body: Ground, response } },
    async ({ who, params: { caseId }, body }, reply) => {
      await placeHold(db, who, caseId, body.ground)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/hold/lift',
    { schema: { summary: 'Lift a hold', tags, params, response } },
    async ({ who, params: { caseId } }, reply) => {
      await liftHold(db, who, caseId)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/retention',
    { schema: { summary: 'Leave a case where it is until the next yearly review', tags, params, body: Ground, response } },
    async ({ who, params: { caseId }, body }, reply) => {
      await keepCase(db, who, caseId, body.ground)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/destruction',
    { schema: { summary: 'Propose that a case be destroyed', tags, params, response } },
    async ({ who, params: { caseId } }, reply) => {
      await proposeDestruction(db, who, caseId)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/destruction/approve',
    { schema: { summary: 'Approve it, as another person; a waiting time begins', tags, params, response } },
    async ({ who, params: { caseId } }, reply) => {
      await approveDestruction(db, who, caseId)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/destruction/stop',
    { schema: { summary: 'Stop it before it happens', tags, params, body: Ground, response } },
    async ({ who, params: { caseId }, body }, reply) => {
      await stopDestruction(db, who, caseId, body.ground)
      return reply.code(204).send(undefined)
    },
  )
}
