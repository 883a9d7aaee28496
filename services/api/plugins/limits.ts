import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import { Refusal } from '@nrm/sop/refusal'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { Limits } from '../context.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Counted apart and by address, whoever claims to knock. */
    signsIn?: true
  }
}

export const defaultLimits: Limits = { account: 600, address: 300, signIn: 30, delayMs: 2000 }
const minute = 60_000
const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }

/** So many requests a minute for an account, for an address that is not signed in, and none at all while the process chokes. */
export const limits = plugin(async (app, allowed: Limits) => {
  await app.register(underPressure, {
    maxEventLoopDelay: allowed.delayMs,
    pressureHandler: (_request, reply) => {
      reply.header('retry-after', 10)
      throw new Refusal('service-down')
    },
  })
  await app.register(rateLimit, {
    global: false,
    timeWindow: minute,
    max: (request) => allowed[counted(request)],
    keyGenerator: (request) => `${counted(request)} ${request.claims?.sub ?? normalizeIP(request.ip)}`,
    addHeaders: silent,
    addHeadersOnExceeding: silent,
    errorResponseBuilder: (_request, { ttl }) => new Refusal('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  app.addHook('onRequest', app.rateLimit())
})

function counted(request: FastifyRequest): Exclude<keyof Limits, 'delayMs'> {
  if (request.routeOptions.config?.signsIn) return 'signIn'
  return request.claims ? 'account' : 'address'
}
