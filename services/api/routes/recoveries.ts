import { beginRecovery, recover } from '@nrm/casework/recover'
import { approveRecovery, listRecoveries, openRecovery } from '@nrm/casework/recoveries'
import { FactorProposed, Recover, RecoveryBegin, RecoveryCode, RecoveryLine } from '@nrm/contracts/own-account'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'

const params = z.object({ id: z.uuid() })
const done = { 204: Nothing, ...refusals }
const knocks = { config: { public: true, signsIn: true } } as const

/** Giving an account back to its officer by two people, and taking it back with the code they hand over. */
export function recoveryRoutes(app: App, door: Door): void {
  const { db } = door
  app.post(
    '/accounts/:id/recovery',
    { schema: { summary: 'Open the recovery of an account', tags: ['administration'], params, response: done } },
    async ({ who, params }, reply) => {
      await openRecovery(db, who, params.id)
      return reply.code(204).send(undefined)
    },
  )
  app.get(
    '/recoveries',
    { schema: { summary: 'Recoveries I may approve', tags: ['administration'], response: { 200: z.array(RecoveryLine), ...refusals } } },
    ({ who }) => listRecoveries(db, who),
  )
  app.post(
    '/recoveries/:id/approve',
    { schema: { summary: 'Approve a recovery', tags: ['administration'], params, response: { 200: RecoveryCode, ...refusals } } },
    ({ who, params }) => approveRecovery(db, who, params.id),
  )
  app.post(
    '/recovery/begin',
    {
      ...knocks,
      schema: {
        summary: 'Begin to take my account back',
        tags: ['session'],
        body: RecoveryBegin,
        response: { 200: FactorProposed, ...refusals },
      },
    },
    (request) => beginRecovery(db, request.body, fromOf(request, door)),
  )
  app.post(
    '/recovery',
    { ...knocks, schema: { summary: 'Take my account back', tags: ['session'], body: Recover, response: done } },
    async (request, reply) => {
      await recover(db, request.body, fromOf(request, door))
      return reply.code(204).send(undefined)
    },
  )
}
