import { confirm } from '@nrm/casework/confirm'
import { signOut } from '@nrm/casework/sessions'
import { refresh, signIn } from '@nrm/casework/sign-in'
import { Confirm } from '@nrm/contracts/own-account'
import { Refresh, Session, SignIn } from '@nrm/contracts/session'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'
import { tokenFor } from '../token-for.ts'

const tags = ['session']
const response = { 200: Session, ...refusals }
const done = { 204: Nothing, ...refusals }

/** Signing in, going on, proving to be still there, and signing out. */
export function sessionRoutes(app: App, door: Door): void {
  const { db, hooks } = door
  app.post(
    '/session',
    { config: { public: true, signsIn: true }, schema: { summary: 'Sign in', tags, body: SignIn, response } },
    async (request) => tokenFor(app, door, await signIn(db, request.body, fromOf(request, door))),
  )
  app.post(
    '/session/refresh',
    { config: { public: true }, schema: { summary: 'Exchange a refresh token, once', tags, body: Refresh, response } },
    async (request) => tokenFor(app, door, await refresh(db, request.body.refreshToken, fromOf(request, door))),
  )
  app.post(
    '/session/confirm',
    { config: { signsIn: true }, schema: { summary: 'Prove to be still there, for ten minutes', tags, body: Confirm, response: done } },
    async (request, reply) => {
      await confirm(db, request.who, request.body, fromOf(request, door))
      return reply.code(204).send(undefined)
    },
  )
  app.delete('/session', { schema: { summary: 'Sign out', tags, response: done } }, async ({ who }, reply) => {
    await signOut(db, { ...who, settling: true }, hooks)
    return reply.code(204).send(undefined)
  })
}
