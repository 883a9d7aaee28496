import { randomUUID } from 'node:crypto'
import { isProblemCode } from '@nrm/contracts/problems'
import type { CaseView, OpenStep } from '@nrm/contracts/view'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { changes, dump, superuser } from '@nrm/testkit/dump'
import { filled } from '@nrm/testkit/filled'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const REQUESTS = 500
const database = await testDatabase()
const admin = superuser(database)
const small = await country(database.as('worker'))
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

type Target = Readonly<{ name: OfficerName; open: OpenStep; procedure: string | null }>
const headers = new Map<OfficerName, { authorization: string }>()
const targets: Target[] = []
/** Version of each procedure as the requests left it. */
const versions = new Map<string, number>()
for (const name of ['police', 'secretary', 'chair', 'centre', 'ngo', 'prosecutor'] as const) {
  headers.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))
  const { openSteps } = (await app.inject({ url: '/api/open-steps', headers: { ...headers.get(name) } })).json()
  targets.push(...openSteps.map((open: OpenStep) => ({ name, open, procedure: null })))
}
for (const at of ['identification/in-contact', 'identification/assessed', 'referral sent', 'voted to grant', 'assistance/in-plan']) {
  const { id } = await situation(database.as('worker'), small, at)
  for (const name of headers.keys()) {
    const seen = await app.inject({ url: `/api/cases/${id}`, headers: { ...headers.get(name) } })
    if (seen.statusCode !== 200) continue
    for (const { id: procedure, version, openSteps } of (seen.json() as CaseView).procedures) {
      versions.set(procedure, version)
      targets.push(...openSteps.map((open) => ({ name, open, procedure })))
    }
  }
}

/** What is done to one field of a form that was right. */
const harm = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    [],
    {},
    true,
    0,
    -1,
    1e308,
    'no such value',
    '\0',
    'a\u0000b',
    '\u202Eabc',
    '\u2066x',
    '\uD800',
    ' '.repeat(5),
    '2026-02-30',
    'x'.repeat(100_000),
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const attempt = fc.record({ target: fc.nat(), field: fc.nat(), harm, extra: fc.boolean(), stale: fc.integer({ min: 0, max: 9 }) })

test('a form with one thing wrong with it is a coded problem or is done, and what is refused leaves nothing but its trace', {
  timeout: 240_000,
}, async () => {
  const counted = { done: 0, refused: 0 }
  let before = await dump(admin)

  await fc.assert(
    fc.asyncProperty(attempt, async ({ target, field, harm: value, extra, stale }) => {
      const { name, open, procedure } = targets[target % targets.length] as Target
      const version = procedure === null ? null : (versions.get(procedure) as number)
      const form: Record<string, unknown> = filled(open.form)
      const fields = Object.keys((open.form as { properties: object }).properties)
      form[extra ? 'no-such-field' : (fields[field % fields.length] ?? 'none')] = value
      const answer = await app.inject({
        method: 'POST',
        url: open.href,
        payload: JSON.stringify(form),
        headers: {
          ...headers.get(name),
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(version === null ? {} : { 'if-match': `"${stale === 0 ? version + 1 : version}"` }),
        },
      })

      expect(answer.statusCode, answer.body).toBeLessThan(500)
      const after = await dump(admin)
      if (answer.statusCode < 300) {
        counted.done += 1
        for (const each of (answer.json() as CaseView).procedures) versions.set(each.id, each.version)
      } else {
        counted.refused += 1
        expect(isProblemCode(answer.json().code)).toBe(true)
        const changed = changes(before, after)
        expect(Object.keys(changed).filter((table) => table !== 'nrm.audit_entry')).toEqual([])
        expect(changed['nrm.audit_entry'] ?? 0).toBeLessThanOrEqual(1)
      }
      before = after
    }),
    { numRuns: REQUESTS },
  )

  expect(counted.refused).toBeGreaterThan(REQUESTS / 2)
  expect(counted.done).toBeGreaterThan(0)
})
