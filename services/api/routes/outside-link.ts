import { answerLink, beginLink, confirmLink, linkOf, unlink } from '@nrm/casework/link-person'
import { OutsideAnswer, OutsideBegin, OutsideBegun, OutsideConfirm, OutsideLink, OutsideNamed } from '@nrm/contracts/outside'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { brokerNamed } from '../identity/brokers.ts'

const tags = ['session']
const done = { 204: Nothing, ...refusals }

/** The officer's own account and the person a house outside knows. */
export function outsideLinkRoutes(app: App, { db, brokers }: Door): void {
  app.get(
    '/me/outside',
    { schema: { summary: 'Whether my account is linked to a house outside', tags, response: { 200: OutsideLink, ...refusals } } },
    async ({ who }) => ({ ...(await linkOf(db, who)), brokers: [...brokers.keys()] }),
  )
  app.post(
    '/me/outside',
    { schema: { summary: 'Begin to link my account', tags, body: OutsideBegin, response: { 200: OutsideBegun, ...refusals } } },
    ({ who, body }) => beginLink(db, who, brokerNamed(brokers, body.broker)),
  )
  app.post(
    '/me/outside/answer',
    {
      schema: {
        summary: 'Bring the answer; it says whom the house names',
        tags,
        body: OutsideAnswer,
        response: { 200: OutsideNamed, ...refusals },
      },
    },
    ({ who, body }) => answerLink(db, who, brokerNamed(brokers, body.broker), body),
  )
  app.post(
    '/me/outside/confirm',
    { schema: { summary: 'Link the person named to my account', tags, body: OutsideConfirm, response: done } },
    async ({ who, body }, reply) => {
      await confirmLink(db, who, body.ticket)
      return reply.code(204).send(undefined)
    },
  )
  app.delete('/me/outside', { schema: { summary: 'Take the link back', tags, response: done } }, async ({ who }, reply) => {
    await unlink(db, who)
    return reply.code(204).send(undefined)
  })
}
