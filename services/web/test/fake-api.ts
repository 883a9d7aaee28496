import { randomUUID } from 'node:crypto'
import { territories } from '@nrm/sop/territories'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type * as views from '../views.ts'
import { caseView, identity, queueLine, referral } from './case-fixture.ts'
import { absences } from './fake-absences.ts'
import { administration } from './fake-administration.ts'
import { files } from './fake-files.ts'
import { fakeLaw } from './fake-law.ts'
import { glassLine, needToKnow } from './fake-need-to-know.ts'
import { ownAccount } from './fake-own-account.ts'
import { endings } from './fake-rights.ts'
import { searching } from './fake-search.ts'
import { sopVersions } from './fake-sop-versions.ts'
import { ids, me, offices, registrationSteps } from './fixtures.ts'

/** What a test may look at and turn. */
export type FakeApi = Readonly<{ app: FastifyInstance; url: string; seen: Seen; close: () => Promise<void> }>
export type Seen = {
  posted: { url: string; body: unknown; headers: Record<string, unknown> }[]
  refreshes: number
  drafts: Map<string, views.Draft>
  /** Next answer to a step, once. */
  refuseWith: { status: number; problem: Record<string, unknown> } | null
  /** Whether access tokens count as expired. */
  expired: boolean
  /** Whether every session is over until somebody signs in. */
  ended: boolean
  /** Whether a confirmation is due before an identity is opened. */
  stale: boolean
}

const problem = (status: number, code: string, more: Record<string, unknown> = {}) => ({
  type: `urn:nrm:problem:${code}`,
  title: `title of ${code}`,
  status,
  detail: `detail of ${code}`,
  code,
  requestId: randomUUID(),
  ...more,
})

/** A small API after the contracts, over real HTTP: it keeps drafts and submissions and knows one case. */
export async function startFakeApi(): Promise<FakeApi> {
  const app = Fastify({ logger: false })
  const seen: Seen = { posted: [], refreshes: 0, drafts: new Map(), refuseWith: null, expired: false, ended: false, stale: false }
  const refuse = (reply: FastifyReply, status: number, code: string, more = {}) =>
    reply
      .code(status)
      .type('application/problem+json')
      .send(problem(status, code, more))
  const session = (): unknown => ({
    accessToken: `access-${seen.refreshes}`,
    accessExpiresAt: new Date(Date.now() + 900_000).toISOString(),
    refreshToken: `refresh-${seen.refreshes}-0123456789012345`,
    refreshExpiresAt: new Date(Date.now() + 9e6).toISOString(),
    me,
  })

  app.addHook('onRequest', async (request, reply) => {
    if (/^\/api\/(session(\/(refresh|outside.*|passkey.*))?|recovery.*)$/.test(request.url) && request.method !== 'DELETE') return
    if (/^\/api\/session(\/refresh)?$/.test(request.url) && request.method === 'POST') return
    const token = request.headers.authorization
    if (!token || seen.ended || (seen.expired && token === 'Bearer access-0')) return refuse(reply, 401, 'token-expired')
    if (seen.stale && /\/identity$/.test(request.url)) return refuse(reply, 403, 'confirm-needed')
  })
  app.addHook('preHandler', async (request) => {
    if (request.method !== 'GET') seen.posted.push({ url: request.url, body: request.body, headers: request.headers })
  })
  app.post('/api/session', async (request, reply) => {
    const { login, password } = request.body as { login: string; password: string }
    if (login !== me.login || password !== 'right-password') return refuse(reply, 401, 'sign-in-failed')
    seen.ended = false
    return session()
  })
  app.post('/api/session/confirm', async (request, reply) => {
    if ((request.body as { password: string }).password !== 'right-password') return refuse(reply, 403, 'confirm-failed')
    seen.stale = false
    return reply.code(204).send()
  })
  app.post('/api/session/refresh', async (_request, reply) => {
    if (seen.ended) return refuse(reply, 401, 'session-ended')
    seen.refreshes += 1
    return session()
  })
  app.delete('/api/session', async (_request, reply) => reply.code(204).send())
  app.get('/api/me', async () => me)
  app.put('/api/me/language', async (_request, reply) => reply.code(204).send())
  app.get('/api/commission/overrides', async () => ({ assumed: fakeLaw.assumed, lines: [] }))
  app.get('/api/anonymous-notices', async () => ({ least: 5, assumed: fakeLaw.assumed, cells: [] }))
  app.get('/api/home', async () => home())
  app.get('/api/queue', async () => home().waitingOnUs)
  app.get('/api/cases', async () => ({ lines: [queueLine(true, '1726-2026-000123'), queueLine(false, '1726-2026-000124')], next: 'more' }))
  app.get('/api/open-steps', async (request) => ({ openSteps: registrationSteps(languageOf(request)) }))
  app.get<{ Params: { id: string } }>('/api/cases/:id', async (request, reply) =>
    request.params.id === ids.case ? caseView(languageOf(request)) : refuse(reply, 404, 'not-found'),
  )
  app.post('/api/cases/:id/identity', async (request, reply) =>
    (request.body as { reason?: string }).reason
      ? identity
      : refuse(reply, 400, 'form-invalid', { errors: [{ path: 'reason', code: 'required', message: 'Say why.' }] }),
  )
  const take = async (request: FastifyRequest, reply: FastifyReply) => {
    const { refuseWith } = seen
    seen.refuseWith = null
    if (refuseWith)
      return reply
        .code(refuseWith.status)
        .type('application/problem+json')
        .send(problem(refuseWith.status, String(refuseWith.problem.code), refuseWith.problem))
    seen.drafts.delete(String(request.headers['idempotency-key']))
    return {
      ...caseView(languageOf(request)),
      receipt: {
        submissionId: request.headers['idempotency-key'],
        step: 'x',
        procedureId: ids.identification,
        version: 5,
        at: new Date().toISOString(),
      },
    }
  }
  app.post('/api/registrations/:step', take)
  app.post('/api/procedures/:id/steps/:step', take)
  app.get('/api/referrals', async () => ({
    lines: [referral('sent', null), { ...referral('accepted', new Date().toISOString()), id: randomUUID() }],
    next: null,
  }))
  app.post('/api/notifications/:id/read', async (_request, reply) => reply.code(204).send())
  app.get('/api/territories', async () => territories)
  app.get('/api/offices', async () => offices)
  app.get('/api/colleagues', async () => [{ id: ids.officer, name: me.name }])
  drafts(app, seen, refuse)
  administration(app)
  ownAccount(app)
  absences(app)
  needToKnow(app)
  files(app)
  endings(app)
  sopVersions(app)
  searching(app)
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, url, seen, close: () => app.close() }
}

const languageOf = (request: FastifyRequest): views.Language => (request.headers['accept-language'] ?? 'uz-Latn') as views.Language

const home = (): views.Home => ({
  proposals: 1,
  consentsEnding: [
    { caseId: ids.case, caseNumber: '1726-2026-000123', item: 'refer', until: new Date(Date.now() + 9e8).toISOString(), ended: false },
  ],
  waitingOnUs: { lines: [queueLine(true, '1726-2026-000123'), queueLine(false, '1726-2026-000124')], count: 12, overdue: 3, next: 'more' },
  waitingOnOthers: { lines: [queueLine(false, '1726-2026-000125')], count: 1, overdue: 0, next: null },
  notifications: [
    {
      id: randomUUID(),
      caseId: ids.case,
      caseNumber: '1726-2026-000123',
      message: 'referral-sent',
      at: new Date(Date.now() - 3_600_000).toISOString(),
      readAt: null,
    },
    {
      id: randomUUID(),
      caseId: ids.case,
      caseNumber: '1726-2026-000123',
      message: 'session-called',
      at: new Date(Date.now() - 7_200_000).toISOString(),
      readAt: new Date().toISOString(),
    },
  ],
  drafts: 2,
  glass: { mine: [glassLine('mine')], ours: [glassLine('ours')], reviews: 2, overdue: 1 },
  absences: {
    own: { from: '2026-11-24', to: '2026-12-08', deputy: null, running: true },
    uncovered: [{ name: 'Namuna Ketganov', role: 'police', office: offices[0] as views.OfficeView, to: '2026-12-01' }],
  },
})

type Refuse = (reply: FastifyReply, status: number, code: string) => FastifyReply

function drafts(app: FastifyInstance, seen: Seen, refuse: Refuse): void {
  const keep = (id: string, body: unknown): views.Draft => {
    const draft = {
      ...(body as Pick<views.Draft, 'step' | 'procedureId' | 'data' | 'page'>),
      id,
      caseId: (body as { procedureId: string | null }).procedureId ? ids.case : null,
      caseNumber: null,
      updatedAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 9e8).toISOString(),
    }
    seen.drafts.set(id, draft)
    return draft
  }
  app.get('/api/drafts', async () => [...seen.drafts.values()])
  app.post('/api/drafts', async (request, reply) => reply.code(201).send(keep(randomUUID(), request.body)))
  app.get<{ Params: { id: string } }>(
    '/api/drafts/:id',
    async (request, reply) => seen.drafts.get(request.params.id) ?? refuse(reply, 404, 'not-found'),
  )
  app.put<{ Params: { id: string } }>('/api/drafts/:id', async (request, reply) =>
    seen.drafts.has(request.params.id) ? keep(request.params.id, request.body) : refuse(reply, 404, 'not-found'),
  )
  app.delete<{ Params: { id: string } }>('/api/drafts/:id', async (request, reply) => {
    seen.drafts.delete(request.params.id)
    return reply.code(204).send()
  })
}
