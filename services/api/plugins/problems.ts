import type { Socket } from 'node:net'
import { isProblemCode } from '@nrm/contracts/problems'
import { Refusal } from '@nrm/sop/refusal'
import type { Basis } from '@nrm/sop/step'
import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { faultOf } from '../fault.ts'
import { languageOrDefault, preferredLanguage } from '../preferred-language.ts'
import { problemOf } from '../problem-of.ts'
import { refusalOf } from '../refusal-of.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Basis of the act this route is; printed when the act is refused. */
    law?: readonly Basis[]
  }
}

const mediaType = 'application/problem+json; charset=utf-8'

/** One handler turns whatever went wrong into a problem (RFC 9457) in the caller's language. */
export const problemAnswers = plugin(async (app) => {
  app.setErrorHandler((error, request, reply) => answer(error, request, reply))
  app.setNotFoundHandler((request, reply) => answer(new Refusal('not-found'), request, reply))
})

/** An address that cannot even be decoded is nowhere. */
export function answerUnreadableUrl(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  answer(error, request, reply)
}

/** What was never a request of HTTP, or whose head has no end: there is no language to read, only a line to close. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

function answer(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = known(error, request)
  // Not `request.language`: an address that could not be decoded meets no plugin.
  const language = preferredLanguage(request.headers['accept-language']) ?? languageOrDefault(request.claims?.locale)
  const problem = problemOf(refusal, { language, requestId: request.id, basis: request.routeOptions.config?.law })
  if (typeof refusal.facts.seconds === 'number') reply.header('retry-after', refusal.facts.seconds)
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="nrm"')
  return reply.code(problem.status).type(mediaType).serializer(JSON.stringify).send(problem)
}

function known(error: unknown, request: FastifyRequest): Refusal {
  const refusal = refusalOf(error)
  if (refusal && isProblemCode(refusal.code)) return refusal
  request.log.error({ fault: faultOf(error), route: request.routeOptions.url ?? 'none' })
  return new Refusal('server-error')
}
