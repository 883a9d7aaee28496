import { askForRight, endRestriction } from '@nrm/casework/ask-right'
import { decideRight } from '@nrm/casework/decide-right'
import { handOver, viewOwnFile } from '@nrm/casework/own-file'
import { viewRights } from '@nrm/casework/rights-view'
import { AskRight, DecideRight, HandOver, OwnFile, OwnFileQuery, RightAsked, RightsView } from '@nrm/contracts/rights'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ["the person's rights"]
const params = z.object({ caseId: z.uuid() })
const onRequest = z.object({ caseId: z.uuid(), id: z.uuid() })
const done = { 204: Nothing, ...refusals }

/** What the person may ask about the own data; the officer who holds the case asks with the person. */
export function rightsRoutes(app: App, { db }: Door): void {
  app.get(
    '/cases/:caseId/rights',
    {
      schema: {
        summary: 'What the person asked for, and how long the case is kept',
        tags,
        params,
        response: { 200: RightsView, ...refusals },
      },
    },
    ({ who, params: { caseId } }) => viewRights(db, who, caseId),
  )
  app.post(
    '/cases/:caseId/rights',
    {
      schema: { summary: 'Write down what the person asks for', tags, params, body: AskRight, response: { 201: RightAsked, ...refusals } },
    },
    async ({ who, params: { caseId }, body }, reply) => reply.code(201).send(await askForRight(db, who, caseId, body)),
  )
  app.post(
    '/cases/:caseId/rights/:id/decision',
    { schema: { summary: 'Decide what the person asked for', tags, params: onRequest, body: DecideRight, response: done } },
    async ({ who, params: { caseId, id }, body }, reply) => {
      await decideRight(db, who, caseId, id, body)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/rights/:id/end',
    { schema: { summary: 'End a restriction because the person wishes it', tags, params: onRequest, response: done } },
    async ({ who, params: { caseId, id } }, reply) => {
      await endRestriction(db, who, caseId, id)
      return reply.code(204).send(undefined)
    },
  )
  app.get(
    '/cases/:caseId/own-file',
    {
      schema: {
        summary: 'The file of the person, for the person; leaves an audit entry',
        tags,
        params,
        querystring: OwnFileQuery,
        response: { 200: OwnFile, ...refusals },
      },
    },
    async ({ who, params: { caseId }, query, language }) => {
      const file = await viewOwnFile(db, who, caseId)
      return { ...file, language: query.language ?? file.personLanguage ?? language }
    },
  )
  app.post(
    '/cases/:caseId/own-file',
    { schema: { summary: 'Write down that the own file was handed over', tags, params, body: HandOver, response: done } },
    async ({ who, params: { caseId }, body }, reply) => {
      await handOver(db, who, caseId, body)
      return reply.code(204).send(undefined)
    },
  )
}
