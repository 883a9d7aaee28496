import { accountConcerns } from '@nrm/sop/overseen'
import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, me, officeRefs } from './fixtures.ts'

/** The part of the fake API about absences, deputies and the oversight of accounts. */
export function absences(app: FastifyInstance): void {
  app.get('/api/absences', async () => all)
  app.post('/api/absences', async (_request, reply) => reply.code(201).send(all.lines[0]))
  app.post('/api/absences/:id/end', async () => all.lines[0])
  app.put('/api/me/acting-for', async () => me)
  app.get('/api/session/outside', async () => ({ brokers: ['one-id', 'e-imzo'] }))
  app.post('/api/session/outside', async () => begun)
  app.get('/api/me/outside', async () => ({ linked: true, brokers: ['one-id', 'e-imzo'] }))
  app.post('/api/me/outside', async () => begun)
  app.get('/api/oversight', async () => oversight)
}

const begun = {
  ticket: 'a'.repeat(43),
  address: 'https://one-id.example/authorise?state=x',
  challenge: 'nrm|sign-in|https://nrm.example|invented-challenge',
}

const self = { id: ids.officer, name: me.name, role: 'police' } as const
const deputy = { id: '40000000-0000-4000-8000-000000000003', name: 'Namuna Oʻrinbosarova', role: 'police' } as const

const line = (state: views.AbsenceView['state'], by: string | null): views.AbsenceView => ({
  id: `80000000-0000-4000-8000-00000000000${['planned', 'running', 'over'].indexOf(state)}`,
  officer: self,
  office: officeRefs.police,
  deputy: by,
  from: '2026-11-24',
  to: '2026-12-08',
  state,
  recordedBy: 'Namuna Rahbarov',
  mayEnd: state !== 'over',
})

const all: views.Absences = {
  lines: [line('planned', deputy.name), line('running', null), line('over', deputy.name)],
  officers: [self, deputy],
  officer: ids.officer,
  deputies: [deputy],
  longestDays: 30,
  get assumed() {
    return fakeLaw.assumed
  },
  today: '2026-11-24',
}

const oversight: views.Oversight = {
  dormantDays: 45,
  unusedDays: 90,
  get assumed() {
    return fakeLaw.assumed
  },
  mayChange: true,
  lists: accountConcerns.map((concern, index) => ({
    concern,
    more: index === 1,
    lines:
      index === 0
        ? []
        : [
            {
              id: ids.officer,
              login: me.login,
              name: me.name,
              role: 'police' as const,
              office: officeRefs.police,
              lastSignInAt: index % 2 === 0 ? '2026-09-01T05:00:00.000Z' : null,
              until: concern === 'uncovered' ? '2026-12-01' : null,
              withAdmin: concern === 'same-name',
            },
          ],
  })),
}
