import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'
import { queueLine } from './case-fixture.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, officeRefs } from './fixtures.ts'

/** Search and the question who else knows a person, after the contracts. */
export function searching(app: FastifyInstance): void {
  app.post<{ Body: { name?: string; identifier?: string } }>('/api/search', async ({ body }, reply) => {
    if (!body.name && !body.identifier) {
      const nothing = { type: 'urn:nrm:problem:form-invalid', title: 'x', status: 400, detail: 'x', code: 'form-invalid', requestId: 'x' }
      return reply
        .code(400)
        .type('application/problem+json')
        .send({ ...nothing, errors: [{ path: 'identifier', code: 'required', message: 'Answer this.' }] })
    }
    const lines: views.MetLine[] = (['number', 'same', 'close', 'similar'] as const).map((closeness, place) => ({
      ...queueLine(place === 0, `1726-2026-00012${place}`),
      closeness,
      bornThen: place === 1,
    }))
    return { lines: body.name === 'Nobody' ? [] : lines }
  })
  app.get(
    '/api/cases/:id/known-elsewhere',
    async (): Promise<views.KnownElsewhere> => ({
      caseId: ids.case,
      number: '2026-000123',
      perHour: 20,
      assumed: fakeLaw.assumed,
      contacts: [{ office: officeRefs.police, at: new Date(Date.now() - 3_600_000).toISOString() }],
    }),
  )
  app.post('/api/cases/:id/known-elsewhere', async (_request, reply) => reply.code(204).send())
}
