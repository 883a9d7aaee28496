import { randomUUID } from 'node:crypto'
import { isProblemCode } from '@nrm/contracts/problems'
import { languages } from '@nrm/messages/languages'
import type { ProcedureName } from '@nrm/sop/procedures'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, formOf, intakeForm } from '@nrm/testkit/walk'
import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

const tokens = new Map<OfficerName, { authorization: string }>()
for (const name of ['police', 'policeB', 'member', 'admin'] as const) {
  tokens.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))
}
const assessed = await caseAt(worker, small, 'identification/assessed')
const { id, version } = assessed.procedures.find(({ procedure }) => procedure === 'identification') as (typeof assessed.procedures)[number]

const step = (name: string, by: OfficerName, more: InjectOptions = {}): InjectOptions => ({
  method: 'POST',
  url: `/api/procedures/${id}/steps/${name}`,
  payload: formOf('identification' as ProcedureName, name),
  ...more,
  headers: { ...tokens.get(by), 'if-match': `"${version}"`, 'idempotency-key': randomUUID(), ...more.headers },
})
const registered = (answers: Readonly<Record<string, unknown>>): InjectOptions => ({
  method: 'POST',
  url: '/api/registrations/person.registered',
  headers: { ...tokens.get('police'), 'idempotency-key': randomUUID() },
  payload: { ...intakeForm(), ...answers },
})
const json = (text: string): InjectOptions => ({
  ...registered({}),
  payload: text,
  headers: { ...registered({}).headers, 'content-type': 'application/json' },
})
const expired = { authorization: `Bearer ${app.jwt.sign({ sid: randomUUID(), sub: randomUUID(), locale: 'en' }, { expiresIn: '1ms' })}` }

const attempts: readonly (readonly [string, number, string, () => InjectOptions])[] = [
  ['the wrong role', 403, 'step-not-yours', () => step('not.presumed', 'police')],
  [
    'the wrong role, at registration',
    403,
    'step-not-yours',
    () => ({ ...registered({}), headers: { ...tokens.get('member'), 'idempotency-key': randomUUID() } }),
  ],
  ['the wrong state', 409, 'step-not-now', () => step('contact.made', 'police')],
  ['a stale version', 412, 'changed-meanwhile', () => step('presumed.declared', 'police', { headers: { 'if-match': `"${version - 1}"` } })],
  [
    'a version from the future',
    412,
    'changed-meanwhile',
    () => step('presumed.declared', 'police', { headers: { 'if-match': '"999999999"' } }),
  ],
  ['a foreign territory', 404, 'not-found', () => step('presumed.declared', 'policeB')],
  ['an administrator at a case', 404, 'not-found', () => step('presumed.declared', 'admin')],
  [
    'a procedure that does not exist',
    404,
    'not-found',
    () => ({ ...step('presumed.declared', 'police'), url: `/api/procedures/${randomUUID()}/steps/presumed.declared` }),
  ],
  [
    'an id that is none',
    404,
    'not-found',
    () => ({ ...step('presumed.declared', 'police'), url: '/api/procedures/1%20or%201=1/steps/presumed.declared' }),
  ],
  ['a step of the clock', 404, 'not-found', () => step('contact.overdue', 'police', { payload: {} })],
  [
    'a NUL byte in the path',
    404,
    'not-found',
    () => ({ ...step('presumed.declared', 'police'), url: `/api/procedures/${id}%00/steps/presumed.declared` }),
  ],
  ['a session that never was', 401, 'session-ended', () => step('presumed.declared', 'police', { headers: bearer(app) })],
  ['an expired token', 401, 'token-expired', () => step('presumed.declared', 'police', { headers: expired })],
  ['no token', 401, 'not-signed-in', () => step('presumed.declared', 'police', { headers: { authorization: '' } })],
  [
    'a token that signs itself',
    401,
    'not-signed-in',
    () => step('presumed.declared', 'police', { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' } }),
  ],
  ['an unknown field', 400, 'form-invalid', () => registered({ rank: 'captain' })],
  ['a NUL byte', 400, 'form-invalid', () => registered({ firstFacts: 'a\0b' })],
  ['a right-to-left override', 400, 'form-invalid', () => registered({ firstFacts: 'abc\u202Ecba' })],
  ['half a character', 400, 'form-invalid', () => registered({ firstFacts: '\uD83D' })],
  ['a hundred thousand letters', 400, 'form-invalid', () => registered({ firstFacts: 'я'.repeat(100_000) })],
  ['a megabyte of text', 413, 'body-too-large', () => registered({ firstFacts: 'x'.repeat(1024 * 1024) })],
  ['a number where text belongs', 400, 'form-invalid', () => registered({ firstFacts: 7 })],
  ['a list where one answer belongs', 400, 'form-invalid', () => registered({ territory: ['1718'] })],
  ['a territory that is not', 400, 'form-invalid', () => registered({ territory: '1799' })],
  ['a moment of no calendar', 400, 'form-invalid', () => registered({ contactAt: '2026-02-30T99:99:99Z' })],
  ['a moment that has not come', 400, 'form-invalid', () => registered({ contactAt: new Date(Date.now() + 86_400_000).toISOString() })],
  ['a form that is a list', 400, 'form-invalid', () => json('[]')],
  ['a form that is null', 400, 'form-invalid', () => json('null')],
  ['a form cut off', 400, 'not-json', () => json('{"firstFacts":')],
  ['an empty body', 400, 'not-json', () => json('')],
  ['a poisoned prototype', 400, 'not-json', () => json('{"__proto__":{"admin":true}}')],
  ['fifty thousand nested lists', 400, 'form-invalid', () => json(`{"firstFacts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
  [
    'a body that is not JSON',
    415,
    'media-type',
    () => ({ ...json('a=1'), headers: { ...json('').headers, 'content-type': 'application/x-www-form-urlencoded' } }),
  ],
  ['a list that is not', 400, 'form-invalid', () => ({ url: '/api/queue?list=all', headers: { ...tokens.get('police') } })],
  ['an unknown search field', 400, 'form-invalid', () => ({ url: "/api/cases?surname=x'--", headers: { ...tokens.get('police') } })],
  ['a NUL byte in a search', 400, 'form-invalid', () => ({ url: '/api/cases?number=%00', headers: { ...tokens.get('police') } })],
  ['a search in a broken code', 400, 'form-invalid', () => ({ url: '/api/queue?list=%ff%fe', headers: { ...tokens.get('police') } })],
]

describe.each(languages)('in %s', (language) => {
  test.each(attempts)('%s is %i %s', async (_name, status, code, attempt) => {
    const asked = attempt()
    const answer = await app.inject({ ...asked, headers: { ...asked.headers, 'accept-language': language } })
    const problem = answer.json()

    expect([answer.statusCode, problem.code]).toEqual([status, code])
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(problem).toMatchObject({ type: `urn:nrm:problem:${code}`, status, requestId: expect.any(String) })
    expect(isProblemCode(code)).toBe(true)
    expect(
      [problem.title, problem.detail, ...(problem.errors ?? []).map((error: { message: string }) => error.message)].filter((text) =>
        isForeign(text, language),
      ),
    ).toEqual([])
  })
})

test('none of it moved the case', async () => {
  const answer = await app.inject(step('presumed.declared', 'police'))

  expect(answer.statusCode).toBe(200)
  expect(answer.json().receipt.version).toBe(version + 1)
})

/** A text that is a bare key, or in the other script. */
const isForeign = (text: string, language: string) =>
  /^(problem|field-error)\./.test(text) || (language === 'ru' || language === 'uz-Cyrl') !== /[а-яё]/i.test(text)
