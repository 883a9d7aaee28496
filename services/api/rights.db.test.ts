import { randomUUID } from 'node:crypto'
import { OwnFile, RetentionPage, RightsView } from '@nrm/contracts/rights'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { destroyWhatIsDue } from '@nrm/testkit/destroyed'
import { superuser } from '@nrm/testkit/dump'
import { lyingOf } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const [worker, admin] = [database.as('worker'), superuser(database)]
const small = await country(worker)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())
const headers = new Map<OfficerName, { authorization: string }>()
// Two whose time is over as soon as it ends, and one of them in another region.
const refusing = { consentNow: 'refuses', dangerNow: 'no', maybeChild: 'no' } as const
const [over, kept] = [await registerAs(worker, as(small.officers.police), refusing), await registerAs(worker, as(small.officers.police))]
const foreign = await registerAs(worker, as(small.officers.policeB), { ...refusing, territory: '1730' })

beforeAll(async () => {
  for (const name of Object.keys(small.officers) as OfficerName[])
    headers.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))
  await admin`update nrm.legal_parameter set value = '0' where code like 'retention.%' or code = 'T.destruction.wait'`
})

test('what the person asks for goes from hand to hand over HTTP, within the contract', async () => {
  const asked = { kind: 'restriction', wrong: 'Invented words.', language: 'uzb', mode: 'written' }
  const { id } = (await send('police', `${kept.id}/rights`, asked)).json()

  expect((await send('police', `${kept.id}/rights/${id}/decision`, { outcome: 'accepted' })).json().code).toBe('forbidden')
  expect((await send('supervisor', `${kept.id}/rights/${id}/decision`, { outcome: 'maybe' })).json().code).toBe('form-invalid')
  expect((await send('supervisor', `${kept.id}/rights/${id}/decision`, { outcome: 'accepted' })).statusCode).toBe(204)
  expect((await send('supervisor', `${kept.id}/rights/${id}/decision`, { outcome: 'accepted' })).json().code).toBe('right-decided')
  expect((await send('police', `${kept.id}/rights/${id}/end`)).statusCode).toBe(204)
  expect((await send('police', `${kept.id}/own-file`, { language: 'ru', mode: 'shown' })).statusCode).toBe(204)
  expect(RightsView.parse((await get('police', `cases/${kept.id}/rights`)).json()).requests).toHaveLength(2)
  expect(OwnFile.parse((await get('police', `cases/${kept.id}/own-file?language=uz-Cyrl`)).json()).language).toBe('uz-Cyrl')
  expect((await get('supervisor', `cases/${kept.id}/own-file`)).json().code).toBe('forbidden')
})

test('ids of another region, and ids of nothing, are the same 404 for every verb and leave no row behind', async () => {
  const before = await lyingOf(admin, foreign.id)
  const request = randomUUID()

  for (const id of [foreign.id, randomUUID()]) {
    const acts: readonly [string, object?][] = [
      [`${id}/rights`, { kind: 'objection', wrong: 'x', language: 'uzb', mode: 'written' }],
      [`${id}/rights/${request}/decision`, { outcome: 'accepted' }],
      [`${id}/rights/${request}/end`],
      [`${id}/own-file`, { language: 'ru', mode: 'paper' }],
      [`${id}/hold`, { ground: 'court-case' }],
      [`${id}/hold/lift`],
      [`${id}/retention`, { ground: 'person-wishes' }],
      [`${id}/destruction`],
      [`${id}/destruction/approve`],
      [`${id}/destruction/stop`, { ground: 'new-facts' }],
    ]
    for (const name of ['police', 'supervisor', 'secretary', 'chair', 'prosecutor', 'centre', 'national', 'admin'] as const) {
      for (const [url, body] of acts) expect([name, url, (await send(name, url, body)).statusCode]).toEqual([name, url, 404])
      for (const url of ['rights', 'own-file']) expect((await get(name, `cases/${id}/${url}`)).statusCode).toBe(404)
    }
  }
  // A request of one case is none of another.
  const { id } = (await send('police', `${kept.id}/rights`, { kind: 'objection', wrong: 'x', language: 'uzb', mode: 'written' })).json()
  expect((await send('supervisor', `${over.id}/rights/${id}/decision`, { outcome: 'accepted' })).statusCode).toBe(404)

  expect(await lyingOf(admin, foreign.id)).toEqual(before)
})

test('a case is destroyed by two people and is gone: 410 for whoever saw it, 404 for everybody else', async () => {
  const lines = RetentionPage.parse((await get('secretary', 'retention')).json()).lines
  expect(lines.map(({ number }) => number)).toEqual([over.number])
  expect((await get('police', 'retention')).json().code).toBe('forbidden')

  expect((await send('secretary', `${over.id}/destruction`)).statusCode).toBe(204)
  expect((await send('prosecutor', `${over.id}/hold`, { ground: 'court-case' })).statusCode).toBe(204)
  expect((await send('chair', `${over.id}/destruction/approve`)).json().code).toBe('hold-stands')
  expect((await send('prosecutor', `${over.id}/hold/lift`)).statusCode).toBe(204)
  const approvals = await Promise.all(Array.from({ length: 4 }, () => send('chair', `${over.id}/destruction/approve`)))
  expect(approvals.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 409, 409, 409])
  expect(await destroyWhatIsDue(worker)).toEqual({ destroyed: 1, failed: 0 })

  const gone = await get('police', `cases/${over.id}`)
  expect([gone.statusCode, gone.json().code]).toEqual([410, 'case-destroyed'])
  expect(gone.json().detail).toContain(over.number)
  expect((await get('policeB', `cases/${over.id}`)).statusCode).toBe(404)
  expect((await send('police', `${over.id}/rights`, { kind: 'objection', wrong: 'x', language: 'uzb', mode: 'written' })).statusCode).toBe(
    410,
  )
  expect((await send('police', `${over.id}/own-file`, { language: 'ru', mode: 'paper' })).statusCode).toBe(410)
  expect(RightsView.parse((await get('secretary', `cases/${over.id}/rights`)).json())).toMatchObject({
    may: [],
    destruction: { state: 'destroyed' },
  })
  expect((await get('secretary', 'retention')).json().lines).toEqual([])
})

test('without a fresh confirmation nobody proposes, approves, or opens the own file', async () => {
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes'`

  for (const [name, url] of [
    ['secretary', `${kept.id}/destruction`],
    ['chair', `${kept.id}/destruction/approve`],
  ] as const)
    expect((await send(name, url)).json().code).toBe('confirm-needed')
  expect((await get('police', `cases/${kept.id}/own-file`)).json().code).toBe('confirm-needed')
})

const send = (name: OfficerName, url: string, payload?: object) =>
  app.inject({
    method: 'POST',
    url: `/api/cases/${url}`,
    headers: { ...headers.get(name) },
    ...(payload ? { payload } : {}),
  } as InjectOptions)
const get = (name: OfficerName, url: string) => app.inject({ method: 'GET', url: `/api/${url}`, headers: { ...headers.get(name) } })
