import { randomUUID } from 'node:crypto'
import type { LawInForce } from '@nrm/contracts/law'
import { firstParameters } from '@nrm/manual/in-force'
import { versionInForce } from '@nrm/sop/machines/all'
import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'
import { board } from './board-fixture.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, me, officeRefs, offices } from './fixtures.ts'

/** The part of the fake API that administrators and the commission use. */
export function administration(app: FastifyInstance): void {
  app.get('/api/board', async () => board())
  app.get('/api/commission/agenda', async () => ({
    rules: { quorum: 5, deferrals: 1, authority: 'territorial_commission', assumed: fakeLaw.assumed },
    lines: [agendaLine(false), agendaLine(true)],
    glass: { reviews: 2, overdue: 1 },
  }))
  app.get('/api/audit', async () => ({ lines: audit(), next: 'more' }))
  app.post('/api/audit/export', async (_request, reply) => reply.type('text/csv; charset=utf-8').send('\ufeffTime\r\n'))
  app.get('/api/accounts', async () => accounts)
  app.post('/api/accounts', async (_request, reply) => reply.code(201).send(accounts[0]))
  app.patch('/api/accounts/:id', async () => ({
    ...accounts[0],
    otpauth: 'otpauth://totp/NRM:police.tashkent?secret=JBSWY3DPEHPK3PXP&issuer=NRM',
  }))
  app.get('/api/admin/offices', async () => offices)
  app.post('/api/admin/offices', async (_request, reply) => reply.code(201).send(offices[0]))
  app.put('/api/admin/offices/:id', async () => offices[0])
  app.get('/api/holidays', async () => holidays)
  app.post('/api/holidays', async (_request, reply) => reply.code(201).send(holidays[0]))
  app.delete('/api/holidays/:date', async (_request, reply) => reply.code(204).send())
  app.get('/api/law', async () => law)
  app.get('/api/parameters', async () => parameters)
  app.post('/api/parameters/proposals/:id/:act', async (_request, reply) => reply.code(204).send())
  app.post('/api/parameters/proposals', async (_request, reply) =>
    reply
      .code(400)
      .type('application/problem+json')
      .send({
        type: 'urn:nrm:problem:form-invalid',
        title: 'Some answers must be corrected',
        status: 400,
        detail: 'Look below.',
        code: 'form-invalid',
        requestId: randomUUID(),
        errors: [{ path: 'value', code: 'required', message: 'Answer this question.' }],
      }),
  )
}

const accounts: views.AccountView[] = [
  {
    id: ids.officer,
    login: me.login,
    name: me.name,
    role: 'police',
    office: officeRefs.police,
    language: 'uz-Latn',
    secondFactor: true,
    disabledAt: null,
    lastSignInAt: '2026-11-23T05:00:00.000Z',
  },
  {
    id: '40000000-0000-4000-8000-000000000002',
    login: 'centre.one',
    name: 'Namuna Markazova',
    role: 'centre',
    office: officeRefs.centre,
    language: 'ru',
    secondFactor: false,
    disabledAt: '2026-11-01T05:00:00.000Z',
    lastSignInAt: null,
  },
]

const agendaLine = (overdue: boolean): views.AgendaLine => ({
  caseId: ids.case,
  caseNumber: overdue ? '1726-2026-000123' : '1726-2026-000130',
  procedureId: randomUUID(),
  state: 'scheduled',
  stateCode: 'B2',
  heldAt: overdue ? '2026-11-24T05:00:00.000Z' : null,
  dueAt: new Date(Date.now() + (overdue ? -1 : 1) * 86_400_000).toISOString(),
  overdue,
  present: 5,
  recused: overdue ? 1 : 0,
  votes: 4,
  quorum: 5,
})

const audit = (): views.AuditLine[] =>
  (['step', 'identity.viewed', 'case.viewed', 'sign-in'] as const).map((kind, index) => ({
    id: String(900 - index),
    at: '2026-11-23T05:00:00.000Z',
    kind,
    step: kind === 'step' ? 'presumed.declared' : null,
    caseId: kind === 'sign-in' ? null : ids.case,
    caseNumber: kind === 'sign-in' ? null : '1726-2026-000123',
    actor: me.name,
    login: me.login,
    actingFor: kind === 'step' ? 'Namuna Rahbarov' : null,
    role: 'police',
    office: officeRefs.police,
    territory: '1726',
    outcome: index === 2 ? 'refused' : 'done',
    reason: kind === 'identity.viewed' ? 'contact-person' : null,
    requestId: null,
  }))

const holidays: views.Holiday[] = [
  {
    date: '2026-12-08',
    kind: 'holiday',
    week: [],
    name: { 'uz-Latn': 'Konstitutsiya kuni', 'uz-Cyrl': 'Конституция куни', ru: 'День Конституции', en: 'Constitution Day' },
    status: 'SOURCED',
  },
]

const law: LawInForce = {
  day: '2026-11-24',
  versions: versionInForce,
  parameters: firstParameters().map((one) => (one.code === 'T.rehab.stay' ? { ...one, value: '45' } : one)),
}

const first = { version: 1, validFrom: '2026-01-01', setBy: null, approvedBy: null, setAt: '2026-01-01T00:00:00.000Z' }
const proposal = {
  id: '70000000-0000-4000-8000-000000000001',
  value: '7',
  basis: 'Resolution 60, annex 1, item 12',
  provenance: 'sourced' as const,
  validFrom: '2026-12-01',
  note: 'The text of the Resolution was read.',
  state: 'open' as const,
  by: 'Namuna Administratorov',
  at: '2026-11-20T05:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  why: null,
}

const parameters: views.Parameter[] = [
  {
    code: 'T.status.decision',
    unit: 'calendar_day',
    inForce: 1,
    versions: [
      { ...first, value: '10', basis: 'resolution-60', provenance: 'assumed' },
      {
        ...first,
        version: 2,
        value: '8',
        basis: 'resolution-60',
        provenance: 'assumed',
        validFrom: '2027-01-01',
        setBy: 'Namuna',
        approvedBy: 'Namuna',
      },
    ],
    proposal: { ...proposal, may: ['approve', 'reject'], isLate: false },
    closed: [
      {
        ...proposal,
        id: '70000000-0000-4000-8000-000000000002',
        value: '5',
        state: 'rejected',
        decidedBy: 'Namuna Milliyev',
        decidedAt: '2026-11-10T05:00:00.000Z',
        why: 'The article speaks of another term.',
      },
    ],
    mayPropose: false,
  },
  {
    code: 'T.r708.answer',
    unit: 'working_day',
    inForce: 1,
    versions: [
      { ...first, value: '5', basis: 'Resolution 708', provenance: 'sourced' },
      {
        ...first,
        version: 2,
        value: '3',
        basis: 'Resolution 708 as amended',
        provenance: 'confirmed',
        validFrom: '2027-01-01',
        setBy: 'Namuna Administratorov',
        approvedBy: 'Namuna Milliyev',
      },
    ],
    proposal: null,
    closed: [],
    mayPropose: true,
  },
]
