import { isProblemCode } from '@nrm/contracts/problems'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { registrations } from '@nrm/sop/registrations'
import { country, sessionFor } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt } from '@nrm/testkit/walk'
import fc from 'fast-check'
import type { RouteOptions } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const small = await country(database.as('worker'))
const routes: RouteOptions[] = []
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor'), onRoute: (route) => routes.push(route) })
afterAll(() => app.close())
const { procedures, id: caseId } = await caseAt(database.as('worker'), small, 'status/collecting')
const police = bearer(app, (await sessionFor(database.as('api'), small.officers.police)).session)
const admin = bearer(app, (await sessionFor(database.as('api'), small.officers.admin)).session)

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\u202E', '\uD800', "' or 1=1 --", '1718', '2026-02-30', '9'.repeat(400), 'x'.repeat(3000)),
)
const fields = [
  ...Object.keys(jsonSchemaOf(registrations['person.registered'].form).properties),
  'login',
  'office',
  'name',
  'code',
  'data',
  'step',
  'services',
  'reason',
]
const body = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...fields), text), fc.oneof(text, fc.jsonValue()), { maxKeys: 12 }),
  fc.jsonValue({ maxDepth: 6 }),
)
const query = fc.dictionary(
  fc.constantFrom(
    'list',
    'cursor',
    'state',
    'number',
    'procedure',
    'box',
    'case',
    'person',
    'kind',
    'from',
    'to',
    'year',
    'office',
    'other',
  ),
  text,
  { maxKeys: 4 },
)
const ids = fc.oneof(fc.constantFrom(caseId, ...procedures.map(({ id }) => id), '2026-01-01'), fc.uuid(), text)

const targets = routes.filter(({ method, url }) => method !== 'HEAD' && !(method === 'DELETE' && url === '/api/session'))

test.each(targets.map((route) => [`${route.method} ${route.url}`, route] as const))(
  '%s answers whatever it is sent with success or a coded problem',
  async (_name, { method, url }) => {
    const sent = fc.record({
      body,
      query,
      ids,
      officer: fc.constantFrom(police, admin),
      version: fc.oneof(fc.constantFrom('"0"', '"1"', '"3"'), fc.string({ unit: 'grapheme-ascii' })),
    })
    await fc.assert(
      fc.asyncProperty(sent, async ({ body, query, ids, officer, version }) => {
        const answer = await app.inject({
          method: method as 'POST',
          url: `${url.replaceAll(/:\w+/g, encodeURIComponent(ids.toWellFormed()))}?${new URLSearchParams(query)}`,
          headers: {
            ...officer,
            'idempotency-key': crypto.randomUUID(),
            'if-match': version,
            ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
          },
          ...(method === 'GET' ? {} : { payload: JSON.stringify(body) }),
        })

        expect([answer.statusCode, answer.body].join(' ')).not.toMatch(/^5/)
        if (answer.statusCode >= 400) expect(isProblemCode(answer.json().code)).toBe(true)
      }),
      { numRuns: 15 },
    )
  },
)
