import { createDraft, deleteDraft, listDrafts, readDraft, saveDraft } from '@nrm/casework/drafts'
import { Draft, DraftWrite } from '@nrm/contracts/administration'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['drafts']
const params = z.object({ id: z.uuid() })

/** Forms begun and not sent; only their author sees them. A draft's id is the Idempotency-Key of the submission that ends it. */
export function draftRoutes(app: App, { db }: Door): void {
  app.get('/drafts', { schema: { summary: 'My drafts', tags, response: { 200: z.array(Draft), ...refusals } } }, ({ who }) =>
    listDrafts(db, who),
  )
  app.post(
    '/drafts',
    { schema: { summary: 'Begin a draft', tags, body: DraftWrite, response: { 201: Draft, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await createDraft(db, who, body)),
  )
  app.get(
    '/drafts/:id',
    { schema: { summary: 'A draft of mine', tags, params, response: { 200: Draft, ...refusals } } },
    ({ who, params }) => readDraft(db, who, params.id),
  )
  app.put(
    '/drafts/:id',
    { schema: { summary: 'Keep what is written so far', tags, params, body: DraftWrite, response: { 200: Draft, ...refusals } } },
    ({ who, params, body }) => saveDraft(db, who, params.id, body),
  )
  app.delete(
    '/drafts/:id',
    { schema: { summary: 'Throw a draft away', tags, params, response: { 204: Nothing, ...refusals } } },
    async ({ who, params }, reply) => {
      await deleteDraft(db, who, params.id)
      return reply.code(204).send(undefined)
    },
  )
}
