import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { auditExport, auditPage, EXPORTED } from './audit.ts'
import { revealIdentity } from './reveal-identity.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const seen = await caseAt(worker, small, 'status/scheduled')
const session = (officer: OfficerName) => sessionFor(api, small.officers[officer])
await revealIdentity(api, await session('supervisor'), seen.id, { reason: 'court-request', note: 'a note that stays in the log' })

const entriesOf = async (officer: OfficerName) => {
  const found = await admin<{ entry: string }[]>`
    select entry from nrm.audit_entry where kind = 'export' and account_id = ${small.officers[officer].id} order by id`
  return found.map(({ entry }) => JSON.parse(entry))
}

test('whoever oversees may take along what the screen shows, and the export is on record with its filters, not with their values', async () => {
  const who = await session('secretary')
  const filter = { case: seen.number, kind: 'identity.viewed' }

  const { lines, cut } = await auditExport(auditor, who, filter)

  expect(lines).toEqual((await auditPage(auditor, who, filter)).lines)
  expect(lines.map((line) => line.reason)).toEqual(['court-request'])
  expect(JSON.stringify(lines)).not.toContain('a note that stays in the log')
  expect(cut).toBe(false)
  expect(await entriesOf('secretary')).toMatchObject([{ list: 'audit', filters: ['case', 'kind'], lines: 1, cut: false }])
  expect(JSON.stringify(await entriesOf('secretary'))).not.toContain(seen.number)
})

test('whoever has not confirmed of late takes nothing along, and the attempt is on record', async () => {
  const who = await session('chair')
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${who.session}::uuid`

  await expect(auditExport(auditor, who, {})).rejects.toThrow('confirm-needed')

  expect(await entriesOf('chair')).toMatchObject([{ outcome: 'refused', code: 'confirm-needed' }])
})

test.each(['police', 'ngo', 'centre', 'prosecutor', 'admin'] as const)(
  '%s takes nothing along, and the attempt is on record',
  async (officer) => {
    await expect(auditExport(auditor, await session(officer), {})).rejects.toThrow('forbidden')

    expect(await entriesOf(officer)).toMatchObject([{ outcome: 'refused', code: 'forbidden' }])
  },
)

test('more than a file holds is cut, and said to be', async () => {
  await admin`insert into nrm.audit_entry (at, kind, outcome, role, territory, oversight_region, entry, leaf)
    select now(), 'sign-in', 'done', 'police', '1718', '1718', '{}', sha256(i::text::bytea) from generate_series(1, ${EXPORTED + 1}) i`

  const { lines, cut } = await auditExport(auditor, await session('secretary'), { kind: 'sign-in' })

  expect([lines.length, cut]).toEqual([EXPORTED, true])
})
