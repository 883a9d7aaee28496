import { randomUUID } from 'node:crypto'
import { country, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { callersOf, mender } from '@nrm/testkit/fuzz/callers'
import { fuzz } from '@nrm/testkit/fuzz/fuzz'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import type { InjectOptions } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const REQUESTS = 4_000
/** Another day, other requests; `NRM_FUZZ_SEED` walks one again. */
const seed = Number(process.env.NRM_FUZZ_SEED ?? Math.floor(Date.now() / 86_400_000))

const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

const lived = ['identification/assessed', 'status/collecting', 'voted to grant', 'referral sent', 'assistance/in-plan', 'of region B']
for (const at of lived) await situation(worker, small, at)
const ended = (await sessionFor(database.as('api'), small.officers.member2)).session
await app.inject({ method: 'DELETE', url: '/api/session', headers: bearer(app, ended) })
const useless = {
  ended: bearer(app, ended).authorization.slice(7),
  expired: app.jwt.sign({ sid: randomUUID(), sub: randomUUID(), locale: 'en' }, { expiresIn: '1ms' }),
  forged: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.',
}

test('4,000 requests made of the published contract, as every role, are answered as it says and never with more than the role may read', {
  timeout: 120_000,
}, async () => {
  const enter = async (name: keyof typeof small.officers) =>
    bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session).authorization.slice(7)

  const found = await fuzz({
    document: (await app.inject({ url: '/api/openapi.json' })).json(),
    callers: callersOf(small, enter, useless),
    send: async ({ method, url, headers, body }) => {
      const answer = await app.inject({ method, url, headers, ...(body === null ? {} : { payload: body }) } as InjectOptions)
      return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), body: answer.body }
    },
    seed,
    requests: REQUESTS,
    lanes: 4,
    mend: await mender(superuser(database)),
  })

  expect(Object.fromEntries(found.faults), `seed ${seed}`).toEqual({})
  expect(found.requests).toBe(REQUESTS)
  expect(found.done.size).toBeGreaterThan(25)
})
