import { askToConfirm, confirmByPasskey } from '@nrm/casework/passkeys/confirm'
import { addPasskey, askToAdd, removePasskey } from '@nrm/casework/passkeys/own'
import { askToSignIn, signInByPasskey } from '@nrm/casework/passkeys/sign-in'
import { PasskeyAdd, PasskeyAnswer, PasskeyAsked, PasskeyOptions } from '@nrm/contracts/own-account'
import { Session } from '@nrm/contracts/session'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'
import { tokenFor } from '../token-for.ts'

const tags = ['session']
const done = { 204: Nothing, ...refusals }

/** Passkeys: signing in and confirming with one, adding and removing them. */
export function passkeyRoutes(app: App, door: Door): void {
  const { db, passkeys: house } = door
  app.post(
    '/session/passkey/options',
    {
      config: { public: true, signsIn: true },
      schema: { summary: 'Ask to sign in with a passkey', tags, response: { 200: PasskeyOptions, ...refusals } },
    },
    (request) => askToSignIn(db, house, fromOf(request, door)),
  )
  app.post(
    '/session/passkey',
    {
      config: { public: true, signsIn: true },
      schema: { summary: 'Sign in with a passkey', tags, body: PasskeyAnswer, response: { 200: Session, ...refusals } },
    },
    async (request) => tokenFor(app, door, await signInByPasskey(db, house, request.body, fromOf(request, door))),
  )
  app.post(
    '/session/confirm/passkey/options',
    { schema: { summary: 'Ask to confirm with a passkey', tags, response: { 200: PasskeyAsked, ...refusals } } },
    async ({ who }) => ({ options: await askToConfirm(db, who, house) }),
  )
  app.post(
    '/session/confirm/passkey',
    { config: { signsIn: true }, schema: { summary: 'Confirm with a passkey', tags, body: PasskeyAnswer, response: done } },
    async (request, reply) => {
      await confirmByPasskey(db, request.who, house, request.body, fromOf(request, door))
      return reply.code(204).send(undefined)
    },
  )
  app.post(
    '/me/passkeys/options',
    { schema: { summary: 'Ask to add a passkey', tags, response: { 200: PasskeyOptions, ...refusals } } },
    ({ who }) => askToAdd(db, who, house),
  )
  app.post('/me/passkeys', { schema: { summary: 'Add a passkey', tags, body: PasskeyAdd, response: done } }, async (request, reply) => {
    await addPasskey(db, request.who, house, request.body, fromOf(request, door))
    return reply.code(204).send(undefined)
  })
  app.delete(
    '/me/passkeys/:id',
    { schema: { summary: 'Remove a passkey of mine', tags, params: z.object({ id: z.uuid() }), response: done } },
    async ({ who, params }, reply) => {
      await removePasskey(db, who, params.id)
      return reply.code(204).send(undefined)
    },
  )
}
