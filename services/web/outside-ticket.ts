import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieName } from './cookies.ts'

const lastsMs = 10 * 60_000

/** The secret of a proof of identity under way elsewhere, and what it is for. */
export type Ticket = Readonly<{ ticket: string; purpose: 'sign-in' | 'link' }>

/** Keeps the ticket where no script and no other site reaches it. */
export function keepTicket(reply: FastifyReply, { ticket, purpose }: Ticket, secure: boolean): void {
  const options = { httpOnly: true, sameSite: 'strict', path: '/', secure, expires: new Date(Date.now() + lastsMs) } as const
  reply.setCookie(cookieName('nrm_outside', secure), `${purpose}.${ticket}`, options)
}

/** The ticket of this browser; null where there is none. */
export function ticketOf(request: FastifyRequest, secure: boolean): Ticket | null {
  const [, purpose, ticket] = /^(sign-in|link)\.([\w-]{43})$/.exec(request.cookies[cookieName('nrm_outside', secure)] ?? '') ?? []
  return purpose && ticket ? { ticket, purpose: purpose as Ticket['purpose'] } : null
}

export const forgetTicket = (reply: FastifyReply, secure: boolean): void =>
  void reply.clearCookie(cookieName('nrm_outside', secure), { path: '/', secure })
