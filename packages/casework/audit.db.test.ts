import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, plainWords, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { auditPage } from './audit.ts'
import { revealIdentity } from './reveal-identity.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const session = (officer: OfficerName) => sessionFor(api, small.officers[officer])
const seen = await caseAt(worker, small, 'status/scheduled')
const asked = async (officer: OfficerName, filter: Parameters<typeof auditPage>[2] = {}) =>
  (await auditPage(auditor, await session(officer), filter)).lines

await viewCase(api, await session('police'), seen.id, plainWords)
await viewCase(api, await session('policeB'), seen.id, plainWords).catch(() => undefined)
await revealIdentity(api, await session('supervisor'), seen.id, { reason: 'court-request', note: 'a note that stays in the log' })

test('the commission sees who did and who looked at a case, by number and by id', async () => {
  const byNumber = await asked('secretary', { case: seen.number })

  expect(new Set(byNumber.map((line) => line.kind))).toEqual(new Set(['step', 'case.viewed', 'identity.viewed', 'known.asked']))
  expect(byNumber.filter((line) => line.kind === 'step').map((line) => line.step)).toContain('session.called')
  expect(byNumber.find((line) => line.kind === 'identity.viewed')).toMatchObject({
    caseId: seen.id,
    caseNumber: seen.number,
    actor: 'Invented supervisor',
    login: small.officers.supervisor.login,
    role: 'supervisor',
    office: { id: small.offices.policeA },
    outcome: 'done',
    reason: 'court-request',
    territory: '1718',
    requestId: 'test',
  })
  expect((await asked('secretary', { case: seen.id })).map((line) => line.id)).toEqual(byNumber.map((line) => line.id))
  expect(JSON.stringify(byNumber)).not.toContain('a note that stays in the log')
  expect(byNumber.map((line) => Number(line.id))).toEqual(byNumber.map((line) => Number(line.id)).toSorted((one, other) => other - one))
})

test('filters by person, office, kind and day narrow the list, together', async () => {
  const today = tashkentDay(new Date().toISOString())
  const dayAfter = tashkentDay(new Date(Date.now() + 86_400_000).toISOString())

  expect((await asked('chair', { person: small.officers.supervisor.login, kind: 'identity.viewed' })).map((line) => line.role)).toEqual([
    'supervisor',
  ])
  expect(
    (await asked('chair', { office: small.offices.commissionA, kind: 'step' })).every(
      (line) => line.office?.id === small.offices.commissionA,
    ),
  ).toBe(true)
  expect(await asked('chair', { kind: 'step', from: today, to: today })).not.toEqual([])
  expect(await asked('chair', { from: dayAfter })).toEqual([])
  expect(await asked('chair', { person: 'nobody.here' })).toEqual([])
  expect(await asked('chair', { case: '1999-000001' })).toEqual([])
  expect(await asked('chair', { case: '' })).not.toEqual([])
})

test('another territory sees nothing of it, not even by id; what was refused there is its own affair', async () => {
  expect(await asked('secretaryB', { case: seen.id })).toMatchObject([
    { kind: 'case.viewed', outcome: 'refused', reason: 'not-found', caseNumber: null },
  ])
  expect(await asked('secretaryB', { person: small.officers.police.login })).toEqual([])
  expect((await asked('national', { kind: 'identity.viewed' })).map((line) => line.reason)).toContain('court-request')
})

test('a member in conflict no longer sees who did what in the case', async () => {
  const other = await caseAt(worker, small, 'status/scheduled')
  await stepAs(worker, as(small.officers.member2), other, 'status', 'conflict.declared', { conflict: 'yes' })

  expect(await asked('member2', { case: other.id })).toEqual([])
  expect(await asked('member', { case: other.id })).not.toEqual([])
})

test('pages follow one another', async () => {
  for (let index = 0; index < 55; index += 1) await viewCase(api, await session('prosecutor'), seen.id, plainWords)
  const secretary = await session('secretary')

  const first = await auditPage(auditor, secretary, { kind: 'case.viewed', person: small.officers.prosecutor.login })
  const second = await auditPage(auditor, secretary, {
    kind: 'case.viewed',
    person: small.officers.prosecutor.login,
    cursor: first.next ?? undefined,
  })

  expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 5, null])
  expect(new Set([...first.lines, ...second.lines].map((line) => line.id)).size).toBe(55)
  await expect(auditPage(auditor, secretary, { cursor: 'WyJ4Il0' })).rejects.toMatchObject({ code: 'form-invalid' })
})

test.each(['police', 'ngo', 'centre', 'prosecutor', 'admin'] as const)(
  '%s reviews nobody, and the attempt is on record',
  async (officer) => {
    await expect(asked(officer)).rejects.toThrow('forbidden')

    const [entry] =
      await admin`select outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = 'audit.viewed' and account_id = ${small.officers[officer].id}`
    expect(entry).toEqual({ outcome: 'refused', code: 'forbidden' })
  },
)

test('a look at the log is on record with its filters, not with their values', async () => {
  await asked('supervisorB', { case: seen.number, person: 'somebody.sought' })

  const [entry] =
    await admin`select entry from nrm.audit_entry where kind = 'audit.viewed' and account_id = ${small.officers.supervisorB.id}`
  expect(JSON.parse(entry?.entry)).toMatchObject({ filters: ['case', 'person'] })
  expect(entry?.entry).not.toContain('somebody.sought')
})
