import { actFor } from '@nrm/casework/acting-for'
import { me, setLanguage } from '@nrm/casework/directory'
import { changePassword } from '@nrm/casework/own-password'
import { proposeFactor, takeFactor } from '@nrm/casework/own-second-factor'
import { myWays } from '@nrm/casework/own-ways'
import { ActingFor } from '@nrm/contracts/absences'
import { LanguageChange } from '@nrm/contracts/lists'
import { FactorProposed, FactorTaken, PasswordChange, SignInWays } from '@nrm/contracts/own-account'
import { Me } from '@nrm/contracts/session'
import { deputyBasis } from '@nrm/sop/deputies'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'

const tags = ['session']

/** The caller's own account. */
export function meRoutes(app: App, door: Door): void {
  const { db, hooks } = door
  app.get('/me', { schema: { summary: 'Who I am', tags, response: { 200: Me, ...refusals } } }, ({ who }) =>
    me(db, { ...who, settling: true }),
  )
  app.put(
    '/me/language',
    { schema: { summary: 'Choose the language of my account', tags, body: LanguageChange, response: { 200: Me, ...refusals } } },
    ({ who, body }) => setLanguage(db, { ...who, settling: true }, body.language),
  )
  app.get('/me/ways', { schema: { summary: 'How I sign in', tags, response: { 200: SignInWays, ...refusals } } }, ({ who }) =>
    myWays(db, who),
  )
  app.post(
    '/me/second-factor',
    { schema: { summary: 'Propose another authenticator', tags, response: { 200: FactorProposed, ...refusals } } },
    ({ who }) => proposeFactor(db, who),
  )
  app.put(
    '/me/second-factor',
    {
      schema: {
        summary: 'Take the proposed authenticator with a code of it',
        tags,
        body: FactorTaken,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, body }, reply) => {
      await takeFactor(db, who, body.otp, hooks)
      return reply.code(204).send(undefined)
    },
  )
  app.put(
    '/me/password',
    {
      config: { signsIn: true },
      schema: { summary: 'Choose another password', tags, body: PasswordChange, response: { 204: Nothing, ...refusals } },
    },
    async (request, reply) => {
      await changePassword(db, request.who, request.body, fromOf(request, door))
      return reply.code(204).send(undefined)
    },
  )
  app.put(
    '/me/acting-for',
    {
      config: { law: [deputyBasis] },
      schema: {
        summary: 'Stand in for an absent officer, or go back to my own name',
        tags,
        body: ActingFor,
        response: { 200: Me, ...refusals },
      },
    },
    ({ who, body }) => actFor(db, who, body.absence),
  )
}
