import type { Session } from '@nrm/contracts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from './api-client.ts'
import { cookieName } from './cookies.ts'

const sharedForMs = 10_000

export type Tokens = Readonly<{ access: string | null; refresh: string | null }>
export type Renew = (refreshToken: string) => Promise<Session>

/** Tokens of the officer's browser; the access cookie leaves the browser when the token expires. */
export const tokensOf = (request: FastifyRequest, secure: boolean): Tokens => ({
  access: request.cookies[cookieName('nrm_access', secure)] ?? null,
  refresh: request.cookies[cookieName('nrm_refresh', secure)] ?? null,
})

/** Keeps the tokens where no script can read them. */
export function keepSession(reply: FastifyReply, session: Session, secure: boolean): void {
  const options = { httpOnly: true, sameSite: 'strict', path: '/', secure } as const
  reply.setCookie(cookieName('nrm_access', secure), session.accessToken, { ...options, expires: new Date(session.accessExpiresAt) })
  reply.setCookie(cookieName('nrm_refresh', secure), session.refreshToken, options)
}

/** Takes every trace of the session out of the browser. */
export function forgetSession(reply: FastifyReply, secure: boolean): void {
  forgetTokens(reply, secure)
  reply.clearCookie(cookieName('_csrf', secure), { path: '/', secure })
}

/** Takes the tokens alone; a form that waits on the page can still be sent. */
export function forgetTokens(reply: FastifyReply, secure: boolean): void {
  for (const name of ['nrm_access', 'nrm_refresh'] as const) reply.clearCookie(cookieName(name, secure), { path: '/', secure })
}

/**
 * Refresh tokens are used up by their first use; two pages opened at once would throw one of them out. Those who come with the
 * same token within ten seconds therefore share one answer.
 */
export function createRenewal(api: Api): Renew {
  const shared = new Map<string, Promise<Session>>()
  return (refreshToken) => {
    const running = shared.get(refreshToken)
    if (running) return running
    const renewal = api<Session>('/api/session/refresh', { method: 'POST', body: { refreshToken } })
    shared.set(refreshToken, renewal)
    const drop = (): boolean => shared.delete(refreshToken)
    renewal.then(() => setTimeout(drop, sharedForMs).unref(), drop)
    return renewal
  }
}
