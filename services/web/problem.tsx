import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { withQuery } from './api-client.ts'
import { ProblemPage } from './pages/problem.tsx'
import { sendSheet } from './render.tsx'
import { forgetSession } from './session.ts'
import { Trouble } from './trouble.ts'

/** Turns whatever went wrong into a page, and a lost session into the sign-in screen that leads back here. */
export function answerProblem(error: FastifyError | Trouble, request: FastifyRequest, reply: FastifyReply): void {
  const trouble = error instanceof Trouble ? error : troubleOf(error)
  if (trouble.status >= 500)
    request.log.error({ route: request.routeOptions.url, code: trouble.code, err: { name: error.name, stack: error.stack } }, 'page failed')
  if (trouble.status === 401) {
    forgetSession(reply, request.visit.secureCookies)
    reply.redirect(
      withQuery('/sign-in', {
        next: request.method === 'GET' ? request.url : backFrom(request),
        why: request.visit.signedIn ? 'ended' : null,
      }),
      303,
    )
    return
  }
  drawProblem(request, trouble)
}

export async function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  drawProblem(request, new Trouble(404, 'not-found'))
  return reply
}

function drawProblem(request: FastifyRequest, { status, code, problem }: Trouble): void {
  const { visit } = request
  const requestId = problem?.requestId ?? String(request.id)
  const data = { status, code, detail: problem?.detail ?? null, heading: problem?.title ?? null, law: problem?.law ?? null, requestId }
  try {
    sendSheet(visit, { title: ProblemPage.title(visit.t, data), main: <ProblemPage data={data} />, status })
  } catch (error) {
    request.log.error({ route: request.routeOptions.url, err: { name: (error as Error).name, stack: (error as Error).stack } }, 'problem page failed')
    lastResort(visit, status, requestId)
  }
}

/** A page without the house around it, for when the house itself is what broke. It says nothing of what happened inside. */
function lastResort({ reply, t, language }: FastifyRequest['visit'], status: number, requestId: string): void {
  const title = t('problem.server-error.title')
  const page = `<!doctype html><html lang="${language}"><title>${title}</title><h1>${title}</h1><p>${t('problem.server-error.detail')}</p><p>${requestId}</p></html>`
  reply.code(Math.max(status, 500)).type('text/html; charset=utf-8').send(page)
}

/** Page on which a lost form was drawn. */
function backFrom({ headers }: FastifyRequest): string {
  const page = typeof headers.referer === 'string' && URL.canParse(headers.referer) ? new URL(headers.referer) : null
  return page && page.host === headers.host ? page.pathname + page.search : '/'
}

function troubleOf(error: FastifyError): Trouble {
  if (error.code?.startsWith('FST_CSRF')) return new Trouble(403, 'form-expired')
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Trouble(413, 'too-large')
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Trouble(error.statusCode, error.statusCode === 429 ? 'too-many-requests' : 'request-malformed')
  return new Trouble(500, 'server-error')
}
