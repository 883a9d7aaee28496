import { approveParameter, rejectParameter, withdrawParameter } from '@nrm/casework/decide-parameter'
import { listParameters } from '@nrm/casework/parameters'
import { proposeParameter } from '@nrm/casework/propose-parameter'
import { Parameter, ParameterProposal, ParameterRejection } from '@nrm/contracts/parameters'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['administration']
const params = z.object({ id: z.uuid() })

/** Legal parameters: every version, and what two people make of the next one; a running case keeps the version its clock began under. */
export function parameterRoutes(app: App, { db }: Door): void {
  app.get('/parameters', { schema: { summary: 'Legal parameters', tags, response: { 200: z.array(Parameter), ...refusals } } }, ({ who }) =>
    listParameters(db, who),
  )
  app.post(
    '/parameters/proposals',
    {
      schema: {
        summary: 'Propose another value of a parameter',
        tags,
        body: ParameterProposal,
        response: { 201: z.object({ id: z.uuid() }), ...refusals },
      },
    },
    async ({ who, body }, reply) => reply.code(201).send(await proposeParameter(db, who, body)),
  )
  app.post(
    '/parameters/proposals/:id/approve',
    {
      schema: {
        summary: 'Approve what somebody else proposed',
        tags,
        params,
        response: { 200: z.object({ code: z.string(), version: z.number().int() }), ...refusals },
      },
    },
    ({ who, params: { id } }) => approveParameter(db, who, id),
  )
  app.post(
    '/parameters/proposals/:id/reject',
    {
      schema: {
        summary: 'Reject what somebody else proposed',
        tags,
        params,
        body: ParameterRejection,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params: { id }, body }, reply) => {
      await rejectParameter(db, who, id, body)
      return reply.code(204).send()
    },
  )
  app.post(
    '/parameters/proposals/:id/withdraw',
    { schema: { summary: 'Take back the own proposal', tags, params, response: { 204: Nothing, ...refusals } } },
    async ({ who, params: { id } }, reply) => {
      await withdrawParameter(db, who, id)
      return reply.code(204).send()
    },
  )
}
