import { randomUUID } from 'node:crypto'
import { runSopChange } from '@nrm/casework/run-sop-change'
import { SopVersions } from '@nrm/contracts/sop-versions'
import { CaseView } from '@nrm/contracts/view'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const [worker, admin] = [database.as('worker'), superuser(database)]
const small = await country(worker)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())
const sessions = new Map<OfficerName, string>()
const police = as(small.officers.police)
const assessed = await stepAs(worker, police, await registerAs(worker, police, { maybeChild: 'no' }), 'identification', 'primary.assessed')

beforeAll(async () => {
  for (const name of Object.keys(small.officers) as OfficerName[])
    sessions.set(name, (await sessionFor(database.as('api'), small.officers[name])).session)
})

test('the versions are open to administrators and the National Commission, and to nobody else by any verb', async () => {
  for (const [name, { role }] of Object.entries(small.officers) as [OfficerName, { role: string }][]) {
    const expected = role === 'admin' || role === 'national' ? 200 : 403
    expect((await get(name)).statusCode, name).toBe(expected)
    if (expected === 200) continue
    const propose = await post(name, '', { procedure: 'identification', from: 1, to: 2, validFrom: null })
    expect(propose.json().code, name).toBe('forbidden')
    for (const verb of ['approve', 'stop', 'undo']) expect((await post(name, `/${randomUUID()}/${verb}`)).statusCode, name).toBe(403)
  }
})

test('two people put a version in force and move cases over HTTP; an open form answers 412 with the case as it stands', async () => {
  const day = tashkentDay(new Date().toISOString())
  const propose = (validFrom: string | null) => post('admin', '', { procedure: 'identification', from: 1, to: 2, validFrom })
  expect((await propose(null)).json().code).toBe('sop-version-not-in-force')
  const { id } = (await propose(day)).json()
  expect((await post('admin', `/${id}/approve`)).json().code).toBe('same-person')
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${sessions.get('national') ?? ''}::uuid`
  expect((await post('national', `/${id}/approve`)).json().code).toBe('confirm-needed')
  await admin`update nrm.session set confirmed_at = now() where id = ${sessions.get('national') ?? ''}::uuid`
  expect((await post('national', `/${id}/approve`)).statusCode).toBe(204)
  const move = (await propose(null)).json()
  expect((await propose(null)).json().code).toBe('sop-change-open')
  expect((await post('national', `/${move.id}/approve`)).statusCode).toBe(204)
  await runSopChange(worker, move.id, { requestId: 'test' })

  const page = SopVersions.parse((await get('admin')).json())
  expect(page.procedures[0]).toMatchObject({ procedure: 'identification', inForce: 2 })
  expect(page.changes[0]).toMatchObject({ kind: 'migration', state: 'done', moved: 1, may: ['undo'] })
  const late = await app.inject({
    method: 'POST',
    url: `/api/procedures/${assessed.procedures[0]?.id}/steps/presumed.declared`,
    headers: {
      ...bearer(app, sessions.get('police') ?? ''),
      'if-match': `"${assessed.procedures[0]?.version}"`,
      'idempotency-key': randomUUID(),
    },
    payload: {},
  })
  expect(late.statusCode).toBe(412)
  expect(late.json().current.procedures[0]).toMatchObject({ machineVersion: 2, state: 'assessed' })
  const view = CaseView.parse(
    (await app.inject({ url: `/api/cases/${assessed.id}`, headers: bearer(app, sessions.get('police') ?? '') })).json(),
  )
  expect(view.history?.at(-1)).toMatchObject({ step: 'procedure.migrated', toVersion: 2, actor: 'Invented national' })
})

const get = (name: OfficerName) => app.inject({ url: '/api/sop-versions', headers: bearer(app, sessions.get(name) ?? '') })
const post = (name: OfficerName, path: string, payload?: object) =>
  app.inject({
    method: 'POST',
    url: `/api/sop-versions/changes${path}`,
    headers: bearer(app, sessions.get(name) ?? ''),
    ...(payload ? { payload } : {}),
  })
