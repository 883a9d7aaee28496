import { breakGlass } from '@nrm/casework/break-glass'
import { listGlass, listReviews, writeReview } from '@nrm/casework/glass-lines'
import { liftRestriction, restrictCase, restrictionView } from '@nrm/casework/restriction'
import { BreakGlass, GlassOpened, GlassPage, Lift, Restrict, RestrictionView, Review, ReviewPage } from '@nrm/contracts/need-to-know'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['need to know']
const onCase = z.object({ caseId: z.uuid() })
const onGlass = z.object({ glassId: z.uuid() })

/** Emergency access with its review, and cases hidden from their own territory. */
export function needToKnowRoutes(app: App, { db }: Door): void {
  app.post(
    '/cases/break-glass',
    {
      schema: {
        summary: 'Emergency access to a case; reviewed afterwards',
        tags,
        body: BreakGlass,
        response: { 200: GlassOpened, ...refusals },
      },
    },
    ({ who, body }) => breakGlass(db, who, body),
  )
  app.get(
    '/break-glass',
    { schema: { summary: 'Emergency access that lasts', tags, response: { 200: GlassPage, ...refusals } } },
    ({ who }) => listGlass(db, who),
  )
  app.get(
    '/break-glass/reviews',
    { schema: { summary: 'Emergency access the caller must look at', tags, response: { 200: ReviewPage, ...refusals } } },
    ({ who }) => listReviews(db, who),
  )
  app.post(
    '/break-glass/:glassId/review',
    { schema: { summary: 'What the reviewer found', tags, params: onGlass, body: Review, response: { 204: Nothing, ...refusals } } },
    async ({ who, params, body }, reply) => {
      await writeReview(db, who, params.glassId, body.outcome)
      return reply.code(204).send(undefined)
    },
  )
  app.get(
    '/cases/:caseId/restriction',
    {
      schema: {
        summary: 'Whether a case is hidden from its territory',
        tags,
        params: onCase,
        response: { 200: RestrictionView, ...refusals },
      },
    },
    ({ who, params }) => restrictionView(db, who, params.caseId),
  )
  app.post(
    '/cases/:caseId/restriction',
    {
      schema: {
        summary: 'Hide a case from its own territory',
        tags,
        params: onCase,
        body: Restrict,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params, body }, reply) => {
      await restrictCase(db, who, params.caseId, body)
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/cases/:caseId/restriction/lift',
    { schema: { summary: 'Take a restriction back', tags, params: onCase, body: Lift, response: { 204: Nothing, ...refusals } } },
    async ({ who, params, body }, reply) => {
      await liftRestriction(db, who, params.caseId, body.reason)
      return reply.code(204).send(undefined)
    },
  )
}
