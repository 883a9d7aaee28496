import { answerSignIn, beginSignIn, finishSignIn } from '@nrm/casework/outside-sign-in'
import { Brokers, OutsideAnswer, OutsideBegin, OutsideBegun, OutsideCode } from '@nrm/contracts/outside'
import { Session } from '@nrm/contracts/session'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'
import { brokerNamed } from '../identity/brokers.ts'
import { tokenFor } from '../token-for.ts'

const tags = ['session']
const config = { public: true, signsIn: true } as const

/** Signing in through a house outside: one factor; the second is asked here. */
export function outsideSessionRoutes(app: App, door: Door): void {
  const { db, brokers } = door
  app.get(
    '/session/outside',
    {
      config: { public: true },
      schema: { summary: 'Houses outside one may sign in through', tags, response: { 200: Brokers, ...refusals } },
    },
    () => ({ brokers: [...brokers.keys()] }),
  )
  app.post(
    '/session/outside',
    {
      config,
      schema: {
        summary: 'Begin to sign in through a house outside',
        tags,
        body: OutsideBegin,
        response: { 200: OutsideBegun, ...refusals },
      },
    },
    (request) => beginSignIn(db, brokerNamed(brokers, request.body.broker), fromOf(request, door)),
  )
  app.post(
    '/session/outside/answer',
    {
      config,
      schema: { summary: 'Bring the answer of the house, once', tags, body: OutsideAnswer, response: { 200: Session, ...refusals } },
    },
    async (request) =>
      tokenFor(app, door, await answerSignIn(db, brokerNamed(brokers, request.body.broker), request.body, fromOf(request, door))),
  )
  app.post(
    '/session/outside/code',
    { config, schema: { summary: 'Add the one-time code', tags, body: OutsideCode, response: { 200: Session, ...refusals } } },
    async (request) => tokenFor(app, door, await finishSignIn(db, request.body, fromOf(request, door))),
  )
}
