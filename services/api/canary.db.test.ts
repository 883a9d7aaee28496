import { randomUUID } from 'node:crypto'
import type { CaseView } from '@nrm/contracts/view'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { isMarked, marked, marks } from '@nrm/testkit/marked'
import { testDatabase } from '@nrm/testkit/postgres'
import { everyFile, everyRow, foundIn, spellings } from '@nrm/testkit/stolen'
import { caseAt, formOf, routes } from '@nrm/testkit/walk'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const CASES = 1000
const database = await testDatabase()
const admin = superuser(database)
const small = await country(database.as('worker'))
const [{ began }] = (await admin`select pg_current_wal_lsn()::text as began`) as unknown as [{ began: string }]
const log: string[] = []
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor'), log: { write: (line) => void log.push(line) } })
afterAll(() => app.close())
const headers = new Map<OfficerName, { authorization: string }>()
const answers: LightMyRequestResponse[] = []

beforeAll(async () => {
  for (const name of Object.keys(small.officers) as OfficerName[])
    headers.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))
})

test('a thousand people are registered by name, with every line written full', async () => {
  const { openSteps } = (await get('police', '/api/open-steps')).json()
  const { form, href } = openSteps.find(({ step }: { step: string }) => step === 'person.registered')
  const registration = () =>
    send('police', href, marked(form, { territory: '1718', contactAt: new Date(Date.now() - 60_000).toISOString() }))

  for (let done = 0; done < CASES; done += 20) {
    const batch = await Promise.all(Array.from({ length: 20 }, registration))
    for (const answer of batch) expect(answer.statusCode).toBe(201)
  }

  const [kept] = await admin`select count(*)::int as cases from nrm.person_identity`
  expect(kept).toEqual({ cases: CASES })
})

test.each(Object.keys(routes))('from %s every step open to anybody is taken with every line written full', async (state) => {
  const { id } = await caseAt(database.as('worker'), small, state)

  for (const name of headers.keys()) {
    const seen = await get(name, `/api/cases/${id}`)
    if (seen.statusCode !== 200) continue
    for (const { openSteps } of (seen.json() as CaseView).procedures) {
      for (const { href, form } of openSteps) {
        const now = (await get(name, `/api/cases/${id}`)).json() as CaseView
        const procedure = now.procedures?.find((one) => href.includes(one.id))
        const recipient = href.endsWith('referral.sent') || href.endsWith('transfer') ? { recipient: small.offices.inson } : {}
        if (procedure) await send(name, href, marked(form, recipient), { 'if-match': `"${procedure.version}"` })
      }
    }
  }

  expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([])
})

test('what goes wrong goes wrong without a name: drafts, searches, broken forms, strange addresses, a server that breaks', async () => {
  const { id, procedures } = await caseAt(database.as('worker'), small, 'identification/informed')
  const step = `/api/procedures/${procedures[0]?.id}/steps/withdrew`
  const version = { 'if-match': `"${procedures[0]?.version}"` }
  const form = { ...formOf('identification', 'withdrew'), note: marks.words }

  await send('police', '/api/drafts', { step: 'withdrew', procedureId: procedures[0]?.id, data: form, page: null })
  await send('police', '/api/drafts', { step: marks.name.repeat(20), procedureId: null, data: form, page: null })
  await send('police', step, { ...form, unknown: marks.words }, version)
  await send('police', step, { ...form, withdrawScope: marks.name }, version)
  await send('policeB', step, form, version)
  await send('police', step, form, { 'if-match': '"77"' })
  await send('police', step, form, { 'if-match': `"${marks.name}"` })
  await send('police', step, form, { ...version, 'idempotency-key': marks.name })
  await send('police', `/api/cases/${id}/identity`, { reason: marks.name })
  await send('police', '/api/session', { login: marks.name, password: marks.words })
  for (const url of [
    `/api/cases?number=${marks.name}`,
    `/api/cases?state=${marks.name}`,
    `/api/cases/${marks.name}`,
    `/api/${marks.name}?${marks.name}`,
    `/api/audit?person=${marks.name}`,
  ])
    await get('police', url)
  await admin`alter table nrm.record rename to record_away`
  const broken = await send('police', step, form, version)
  await admin`alter table nrm.record_away rename to record`

  expect(broken.statusCode).toBe(500)
})

test('lists, agendas and boxes of everybody are read', async () => {
  for (const name of headers.keys()) {
    for (const url of [
      'home',
      'queue?list=us',
      'queue?list=others',
      'cases',
      'referrals?box=in',
      'referrals?box=out',
      'commission/agenda',
      'board',
      'audit',
      'drafts',
      'me',
      'colleagues',
      'offices',
      'open-steps',
    ])
      await get(name, `/api/${url}`)
  }

  expect(answers.length).toBeGreaterThan(CASES + 500)
})

test('no line of the log holds a mark', () => {
  expect(log.length).toBeGreaterThan(CASES)
  expect(log.filter(isMarked)).toEqual([])
})

test('no payload of a job, no notice, no entry of the evidence log, no fact of a case or a referral holds a mark', async () => {
  const held = await admin<{ place: string; text: string }[]>`
    select 'job' as place, j.payload::text as text from graphile_worker._private_jobs j
    union all select 'notice', n::text from nrm.notification n
    union all select 'entry', e.entry from nrm.audit_entry e
    union all select 'index of entries', e::text from nrm.audit_entry e
    union all select 'case', c::text from nrm.case_file c
    union all select 'procedure', p::text from nrm.procedure p
    union all select 'referral', r::text from nrm.referral r
    union all select 'receipt', s::text from nrm.submission s
    union all select 'history', s::text from nrm.step_taken s
    union all select 'consent', c::text from nrm.consent c
    union all select 'attempt', a::text from nrm.sign_in_attempt a`

  expect(held.length).toBeGreaterThan(CASES * 5)
  expect([...new Set(held.filter(({ text }) => isMarked(text)).map(({ place, text }) => `${place}: ${text.slice(0, 300)}`))]).toEqual([])
})

test('a stolen database names nobody: no row, no file and no log of writes holds a mark, in any script and encoding', async () => {
  const needles = spellings()
  const found: string[] = []
  let read = 0
  const look = (place: string, bytes: Buffer) => {
    read += bytes.length
    for (const spelling of foundIn(bytes, needles)) found.push(`${place}: ${spelling}`)
  }

  await everyRow(admin, look)
  await everyFile(admin, began, look)

  expect(found).toEqual([])
  expect(read).toBeGreaterThan(10_000_000)
  await admin`create table nrm.careless as select ${`${marks.name} қанариябону`}::text as note`
  await everyRow(admin, look)
  expect(found.length).toBeGreaterThanOrEqual(2)
  await admin`drop table nrm.careless`
}, 120_000)

test('no address in any answer, no header and no problem holds a mark', () => {
  const addresses = answers.filter(({ statusCode }) => statusCode < 300).flatMap((answer) => hrefsOf(answer.json()))
  const problems = answers.filter(({ statusCode }) => statusCode >= 400)

  expect(addresses.length).toBeGreaterThan(CASES)
  expect(problems.length).toBeGreaterThan(50)
  expect(addresses.filter(isMarked)).toEqual([])
  expect(problems.filter(({ body }) => isMarked(body)).map(({ body }) => body)).toEqual([])
  expect(answers.filter((answer) => isMarked(JSON.stringify(answer.headers)))).toEqual([])
})

test('identity is in no view and in no list, only where it is revealed', async () => {
  const { id } = (answers.find(({ statusCode }) => statusCode === 201) as LightMyRequestResponse).json()
  const revealed = await app.inject({
    method: 'POST',
    url: `/api/cases/${id}/identity`,
    headers: { ...headers.get('police') },
    payload: { reason: 'contact-person' },
  })

  expect(revealed.json().calledBy).toBe(marks.name)
  expect(answers.filter(({ body }) => /"(calledBy|surname|givenName|patronymic|pinfl|reporter)":"/.test(body))).toEqual([])
})

async function send(name: OfficerName, url: string, payload: object, more: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  return keep({ method: 'POST', url, payload, headers: { ...headers.get(name), 'idempotency-key': randomUUID(), ...more } })
}

const get = (name: OfficerName, url: string) => keep({ method: 'GET', url, headers: { ...headers.get(name) } })

async function keep(asked: InjectOptions): Promise<LightMyRequestResponse> {
  const answer = await app.inject(asked)
  answers.push(answer)
  return answer
}

function hrefsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && /href|location|next|url/i.test(key) ? [each] : hrefsOf(each),
  )
}
