import type { FastifyRequest } from 'fastify'
import { Trouble } from './trouble.ts'

/** Refuses a form that another site sent: `Sec-Fetch-Site` where the browser says it, else `Origin` against our own host. */
export async function sameOrigin(request: FastifyRequest): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string') {
    if (site === 'same-origin') return
    throw new Trouble(403, 'foreign-form')
  }
  const origin = request.headers.origin
  if (origin !== undefined && hostOf(origin) === request.headers.host) return
  throw new Trouble(403, 'foreign-form')
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
