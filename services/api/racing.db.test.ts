import { randomUUID } from 'node:crypto'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import type { ProcedureName } from '@nrm/sop/procedures'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { formOf, intakeForm } from '@nrm/testkit/walk'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const RACERS = 50
const database = await testDatabase()
const admin = superuser(database)
const small = await country(database.as('worker'))
const wide = sealedDb(connect(database.urls.api, { max: RACERS }), database.vault, database.keyrings)
const app = await testApi({ db: wide, auditDb: database.as('auditor') })
afterAll(() => app.close().then(wide.end))
const headers = new Map<OfficerName, { authorization: string }>()
for (const name of ['police', 'supervisor', 'prosecutor', 'centre'] as const)
  headers.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))

test.each([
  [
    'an incident reported by three offices',
    'assistance/urgent',
    [
      ['police', 'safety.incident'],
      ['supervisor', 'safety.incident'],
      ['prosecutor', 'safety.incident'],
    ],
  ],
  [
    'a referral accepted, declined and taken back',
    'referral sent',
    [
      ['centre', 'referral.accepted'],
      ['centre', 'referral.rejected'],
      ['police', 'referral.withdrawn'],
    ],
  ],
] as const)('of 50 requests at once exactly one is done, everybody else hears of the newer state: %s', async (_, at, runners) => {
  const { id, version } = await assistanceAt(at)

  const answers = await together((place) => {
    const [by, step] = runners[place % runners.length] as (typeof runners)[number]
    return { by, step, version, key: randomUUID(), procedure: id }
  })

  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  const others = answers.filter(({ statusCode }) => statusCode !== 200)
  expect(others.map((answer) => answer.json().code).filter((code) => code !== 'changed-meanwhile' && code !== 'not-found')).toEqual([])
  for (const answer of others.filter(({ statusCode }) => statusCode === 412)) {
    const newer = answer.json().current.procedures.find(({ procedure }: { procedure: string }) => procedure === 'assistance')
    expect(newer.version).toBe(version + 1)
  }
  const [kept] =
    await admin`select version, (select count(*)::int from nrm.step_taken s where s.procedure_id = p.id and s.version > ${version}) as steps from nrm.procedure p where id = ${id}::uuid`
  expect(kept).toEqual({ version: version + 1, steps: 1 })
})

test('one request sent 50 times at once is done once and answered 50 times alike', async () => {
  const { id, version } = await assistanceAt('assistance/urgent')
  const key = randomUUID()

  const answers = await together(() => ({ by: 'police', step: 'safety.incident', version, key, procedure: id }))

  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(new Set(answers.map((answer) => JSON.stringify(answer.json().receipt))).size).toBe(1)
  expect(new Set(answers.map((answer) => answer.headers.etag))).toEqual(new Set([`"${version + 1}"`]))
})

test('one registration sent 50 times at once opens one case', async () => {
  const [key, payload] = [randomUUID(), intakeForm()]

  const answers = await Promise.all(
    Array.from({ length: RACERS }, () =>
      app.inject({
        method: 'POST',
        url: '/api/registrations/person.registered',
        payload,
        headers: { ...headers.get('police'), 'idempotency-key': key },
      }),
    ),
  )

  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1)
})

async function assistanceAt(name: string): Promise<{ id: string; version: number }> {
  const view = await situation(database.as('worker'), small, name)
  return view.procedures.find(({ procedure }) => procedure === 'assistance') as (typeof view.procedures)[number]
}

type Run = Readonly<{ by: OfficerName; step: string; version: number; key: string; procedure: string }>
const sent = new Map<string, object>()

function together(runner: (place: number) => Run): Promise<LightMyRequestResponse[]> {
  return Promise.all(
    Array.from({ length: RACERS }, (_, place) => {
      const { by, step, version, key, procedure } = runner(place)
      const answers = step === 'referral.accepted' ? { receivedBy: small.officers.centre.id } : {}
      const payload = sent.get(key) ?? formOf('assistance' as ProcedureName, step, answers)
      sent.set(key, payload)
      return app.inject({
        method: 'POST',
        url: `/api/procedures/${procedure}/steps/${step}`,
        payload,
        headers: { ...headers.get(by), 'if-match': `"${version}"`, 'idempotency-key': key },
      })
    }),
  )
}
