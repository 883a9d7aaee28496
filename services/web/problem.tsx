import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { withQuery } from './api-client.ts'
import { carriedOf } from './carried.tsx'
import { failureOf } from './failure.ts'
import { sendInterrupted } from './pages/interrupted.tsx'
import { ProblemPage } from './pages/problem.tsx'
import { sendSheet } from './render.tsx'
import { forgetSession, forgetTokens } from './session.ts'
import { Trouble } from './trouble.ts'

/** Turns whatever went wrong into a page, and a lost session or a missing confirmation into a screen that leads back here. */
export async function answerProblem(error: FastifyError | Trouble, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const trouble = error instanceof Trouble ? error : troubleOf(error)
  if (trouble.status >= 500)
    request.log.error({ route: request.routeOptions.url, code: trouble.code, failure: failureOf(error) }, 'page failed')
  if (trouble.status === 401) await askToSignIn(request, reply)
  else if (trouble.code === 'confirm-needed') await askToConfirm(request, reply)
  else if (trouble.code === 'password-change-needed') reply.redirect('/me/password?why=given', 303)
  else drawProblem(request, trouble)
  return reply
}

/** The sign-in screen, which leads back here; a form that was sent waits on the screen itself. */
async function askToSignIn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { visit } = request
  if (request.method === 'POST') {
    forgetTokens(reply, visit.secureCookies)
    return wait(request, 'sign-in', 401)
  }
  forgetSession(reply, visit.secureCookies)
  reply.redirect(withQuery('/sign-in', { next: request.url, why: visit.signedIn ? 'ended' : null }), 303)
}

async function askToConfirm(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'POST') return wait(request, 'confirm', 403)
  reply.redirect(withQuery('/confirm', { next: request.url }), 303)
}

async function wait({ visit, url }: FastifyRequest, asks: 'sign-in' | 'confirm', status: number): Promise<void> {
  if (asks === 'sign-in') visit.me = null
  await sendInterrupted(visit, { asks, carried: carriedOf(url, visit.body), login: '', refused: null }, status)
}

export async function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  drawProblem(request, new Trouble(404, 'not-found'))
  return reply
}

function drawProblem(request: FastifyRequest, { status, code, problem }: Trouble): void {
  const { visit } = request
  const requestId = problem?.requestId ?? String(request.id)
  const data = {
    status,
    code,
    detail: problem?.detail ?? null,
    heading: problem?.title ?? null,
    law: problem?.law ?? null,
    requestId,
    known: problem?.known ?? null,
  }
  try {
    sendSheet(visit, { title: ProblemPage.title(visit.t, data), main: <ProblemPage data={data} />, status })
  } catch (error) {
    request.log.error({ route: request.routeOptions.url, failure: failureOf(error) }, 'problem page failed')
    lastResort(visit, status, requestId)
  }
}

/** A page without the house around it, for when the house itself is what broke. It says nothing of what happened inside. */
function lastResort({ reply, t, language }: FastifyRequest['visit'], status: number, requestId: string): void {
  const title = t('problem.server-error.title')
  const page = `<!doctype html><html lang="${language}"><title>${title}</title><h1>${title}</h1><p>${t('problem.server-error.detail')}</p><p>${requestId}</p></html>`
  reply.code(Math.max(status, 500)).type('text/html; charset=utf-8').send(page)
}

function troubleOf(error: FastifyError): Trouble {
  if (error.code?.startsWith('FST_CSRF')) return new Trouble(403, 'form-expired')
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Trouble(413, 'too-large')
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Trouble(error.statusCode, error.statusCode === 429 ? 'too-many-requests' : 'request-malformed')
  return new Trouble(500, 'server-error')
}
