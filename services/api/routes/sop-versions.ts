import { approveSopChange, listSopVersions, proposeSopChange, stopSopChange, undoSopChange } from '@nrm/casework/sop-versions'
import { ProposeSopChange, SopChangeProposed, SopVersions } from '@nrm/contracts/sop-versions'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['versions of the procedures']
const params = z.object({ changeId: z.uuid() })
const response = { 204: Nothing, ...refusals }

/** Versions of the procedures: which one is in force, and how running cases move, by the word of two people. */
export function sopVersionRoutes(app: App, { db }: Door): void {
  app.get(
    '/sop-versions',
    {
      schema: {
        summary: 'Versions, what a move would do in numbers, and every proposal',
        tags,
        response: { 200: SopVersions, ...refusals },
      },
    },
    ({ who }) => listSopVersions(db, who),
  )
  app.post(
    '/sop-versions/changes',
    {
      schema: {
        summary: 'Propose that a version come into force, or that running cases move to it',
        tags,
        body: ProposeSopChange,
        response: { 201: SopChangeProposed, ...refusals },
      },
    },
    async ({ who, body }, reply) => reply.code(201).send(await proposeSopChange(db, who, body)),
  )
  app.post(
    '/sop-versions/changes/:changeId/approve',
    { schema: { summary: 'Approve it, as another person', tags, params, response } },
    async ({ who, params: { changeId } }, reply) => {
      await approveSopChange(db, who, changeId)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/sop-versions/changes/:changeId/stop',
    { schema: { summary: 'Take back what nobody has approved yet', tags, params, response } },
    async ({ who, params: { changeId } }, reply) => {
      await stopSopChange(db, who, changeId)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/sop-versions/changes/:changeId/undo',
    { schema: { summary: 'Send cases that took no step since back to what they were', tags, params, response } },
    async ({ who, params: { changeId } }, reply) => {
      await undoSopChange(db, who, changeId)
      return reply.code(204).send(undefined)
    },
  )
}
