import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const canary = 'Zarifa-Kanareyka'
const lines: string[] = []
let app: FastifyInstance

beforeAll(async () => {
  app = await testApi({ log: { write: (line) => void lines.push(line) } })
})
afterAll(() => app.close())

test('a name in a body, a query, a path, a header or a failure reaches no line of the log', async () => {
  const headers = {
    ...bearer(app),
    'if-match': '"1"',
    'idempotency-key': crypto.randomUUID(),
    'user-agent': canary,
    referer: `http://x/${canary}`,
  }
  const id = crypto.randomUUID()
  const attempts = [
    { method: 'POST', url: '/api/registrations/person.registered', payload: { surname: canary } },
    { method: 'POST', url: `/api/procedures/${id}/steps/contact.made`, payload: { calledBy: canary } },
    { method: 'POST', url: '/api/procedures/x/steps/contact.made', payload: { calledBy: canary } },
    {
      method: 'POST',
      url: '/api/registrations/person.registered',
      payload: `{"surname":"${canary}"`,
      headers: { ...headers, 'content-type': 'application/json' },
    },
    { method: 'GET', url: `/api/cases?number=${canary}&surname=${canary}` },
    { method: 'GET', url: `/api/cases/${canary}` },
    { method: 'GET', url: `/api/${canary}` },
    { method: 'GET', url: `/api/%zz${canary}` },
    { method: 'POST', url: '/api/session', payload: { login: canary, password: canary, otp: '000000' } },
  ] as const

  const answers = await Promise.all(attempts.map((attempt) => app.inject({ headers, ...attempt })))

  // There is no database behind this API: whatever reaches the door fails as a bug would.
  expect(answers.some(({ statusCode }) => statusCode === 500)).toBe(true)
  expect(lines.length).toBeGreaterThan(attempts.length)
  expect(lines.filter((line) => line.includes(canary))).toEqual([])
  expect(answers.filter(({ body }) => body.includes(canary))).toEqual([])
})

test('a line names the route by its pattern, the status, the time and the request', async () => {
  lines.length = 0
  const answer = await app.inject({ url: '/api/cases/1', headers: bearer(app) })

  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      route: '/api/cases/:caseId',
      method: 'GET',
      status: 404,
      ms: expect.any(Number),
      requestId: answer.json().requestId,
    }),
  ])
})
