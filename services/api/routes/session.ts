import { refresh, signIn, signOut } from '@nrm/casework/sign-in'
import { Refresh, Session, SignIn } from '@nrm/contracts/session'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['session']
const response = { 200: Session, ...refusals }

/** Signing in, going on and signing out. */
export function sessionRoutes(app: App, { db, accessMinutes, codesMayRepeat }: Door): void {
  app.post(
    '/session',
    { config: { public: true, signsIn: true }, schema: { summary: 'Sign in', tags, body: SignIn, response } },
    async ({ body, id, ip }) => withToken(await signIn(db, body, { requestId: id, ip, codesMayRepeat })),
  )
  app.post(
    '/session/refresh',
    { config: { public: true }, schema: { summary: 'Exchange a refresh token, once', tags, body: Refresh, response } },
    async ({ body, id, ip }) => withToken(await refresh(db, body.refreshToken, { requestId: id, ip })),
  )
  app.delete('/session', { schema: { summary: 'Sign out', tags, response: { 204: Nothing, ...refusals } } }, async ({ who }, reply) => {
    await signOut(db, who)
    return reply.code(204).send(undefined)
  })

  function withToken({ session, ...rest }: Awaited<ReturnType<typeof signIn>>) {
    const accessToken = app.jwt.sign({ sid: session, sub: rest.me.id, locale: rest.me.language })
    return { accessToken, accessExpiresAt: new Date(Date.now() + accessMinutes * 60_000).toISOString(), ...rest }
  }
}
