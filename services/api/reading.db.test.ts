import { randomUUID } from 'node:crypto'
import { codeLists } from '@nrm/sop/codes'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt } from '@nrm/testkit/walk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const small = await country(database.as('worker'))
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

const tokens = new Map<string, { authorization: string }>()
const as = async (name: OfficerName) => {
  const token = tokens.get(name) ?? bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session)
  tokens.set(name, token)
  return token
}
const get = async (name: OfficerName, url: string) => app.inject({ url, headers: await as(name) })

const cases: Record<string, string> = {}
beforeAll(async () => {
  for (const state of ['identification/informed', 'status/scheduled', 'status/granted', 'assistance/placed', 'assistance/in-plan']) {
    cases[state] = (await caseAt(database.as('worker'), small, state)).id
  }
})

describe('whoever may read', () => {
  test.each([
    ['police', '/api/me'],
    ['police', '/api/home'],
    ['police', '/api/queue?list=us'],
    ['police', '/api/queue?list=others'],
    ['centre', '/api/queue?list=us&cursor='],
    ['police', '/api/cases'],
    ['police', '/api/cases?state=presumed&number=&cursor='],
    ['national', '/api/cases?procedure=status'],
    ['police', '/api/open-steps'],
    ['police', '/api/referrals?box=out'],
    ['centre', '/api/referrals?box=in'],
    ['secretary', '/api/commission/agenda'],
    ['chair', '/api/board'],
    ['national', '/api/board?procedure=status&days=365'],
    ['secretary', '/api/audit'],
    ['national', '/api/audit?kind=step&from=2020-01-01&to=2030-01-01'],
    ['police', '/api/drafts'],
    ['police', '/api/territories'],
    ['police', '/api/offices'],
    ['police', '/api/colleagues'],
    ['admin', '/api/accounts'],
    ['admin', '/api/admin/offices'],
    ['admin', '/api/holidays'],
    ['admin', '/api/holidays?year=2026'],
    ['admin', '/api/parameters'],
    ['admin', '/api/home'],
  ] as const)('%s gets %s as the contract describes it', async (name, url) => {
    const answer = await get(name, url)

    expect([answer.statusCode, answer.json().code]).toEqual([200, undefined])
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('a case in every procedure is shown as the contract describes it', async () => {
    const answers = await Promise.all(Object.values(cases).map((id) => get('secretary', `/api/cases/${id}`)))

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Object.keys(cases).map(() => 200))
  })
})

describe('whoever may not', () => {
  test.each([
    ['GET', '/api/accounts'],
    ['GET', '/api/admin/offices'],
    ['GET', '/api/parameters'],
    ['DELETE', '/api/holidays/2026-03-08'],
    ['PATCH', `/api/accounts/${randomUUID()}`],
  ] as const)('police at %s %s are refused', async (method, url) => {
    const answer = await app.inject({
      method,
      url,
      headers: await as('police'),
      ...(method === 'PATCH' ? { payload: { name: 'Invented' } } : {}),
    })

    expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('a case of another territory, one that is not and an id that is none are one answer', async () => {
    const answers = await Promise.all([cases['identification/informed'], randomUUID(), 'x'].map((id) => get('policeB', `/api/cases/${id}`)))
    const told = new Set(answers.map((answer) => JSON.stringify({ ...answer.json(), requestId: '' })))

    expect(told.size).toBe(1)
    expect(answers[0]?.statusCode).toBe(404)
  })

  test('a draft of a colleague is not there', async () => {
    const draft = { step: 'person.registered', procedureId: null, data: { calledBy: 'Invented' }, page: null }
    const begun = await app.inject({ method: 'POST', url: '/api/drafts', headers: await as('police'), payload: draft })

    expect(begun.statusCode).toBe(201)
    expect((await get('police', `/api/drafts/${begun.json().id}`)).json()).toMatchObject(draft)
    expect((await get('supervisor', `/api/drafts/${begun.json().id}`)).statusCode).toBe(404)
  })
})

describe('the identity', () => {
  const [reason] = codeLists.revealReasons
  const reveal = async (name: OfficerName, payload: object) =>
    app.inject({ method: 'POST', url: `/api/cases/${cases['identification/informed']}/identity`, headers: await as(name), payload })

  test('is told for a reason, and the telling is on record', async () => {
    const answer = await reveal('police', { reason })
    const log = await get('secretary', '/api/audit?kind=identity.viewed')

    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toHaveProperty('surname')
    expect(log.json().lines[0]).toMatchObject({ kind: 'identity.viewed', caseId: cases['identification/informed'] })
  })

  test('is not told without one, nor to another territory', async () => {
    const answers = [await reveal('police', { reason: '' }), await reveal('police', {}), await reveal('policeB', { reason })]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 404])
  })
})
