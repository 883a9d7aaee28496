import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, registerAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { openedNote } from './log-notes.ts'
import { revealIdentity } from './reveal-identity.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const reveal = async (officer: OfficerName, id: string, asked: { reason: string; note?: string } = { reason: 'contact-person' }) =>
  revealIdentity(api, await sessionFor(api, small.officers[officer]), id, asked)
const entries = () =>
  admin`select outcome, role, entry::jsonb ->> 'code' as code, entry::jsonb ->> 'note' as note from nrm.audit_entry where kind = 'identity.viewed' order by id`

beforeEach(async () => {
  await admin`delete from nrm.audit_entry`
})

test('the name is revealed for a reason, and the entry says who, why and that it was done', async () => {
  const { id } = await registerAs(worker, as(small.officers.police), {
    calledBy: 'Invented Name',
    birth: '2001-05',
    pinfl: '31509950000000',
  })

  const identity = await reveal('police', id, { reason: 'other', note: 'asked by the doctor' })

  expect(identity).toMatchObject({
    calledBy: 'Invented Name',
    birth: '2001-05',
    pinfl: '31509950000000',
    pinflWarning: false,
    surname: null,
  })
  const [entry] = await entries()
  expect(entry).toEqual({ outcome: 'done', role: 'police', code: 'other', note: expect.any(String) })
  expect(entry?.note).not.toContain('doctor')
  const [{ root }] = await admin<[{ root: string }]>`select root from nrm.case_file where id = ${id}`
  expect(await openedNote(database.vault, id, Number(root), entry?.note as string)).toBe('asked by the doctor')
})

test('a wrong check digit warns', async () => {
  const { id } = await registerAs(worker, as(small.officers.police), { pinfl: '31509950000004' })

  expect(await reveal('police', id)).toMatchObject({ pinfl: '31509950000004', pinflWarning: true })
})

test.each([
  ['member', 'forbidden'],
  ['prosecutor', 'forbidden'],
  ['policeB', 'not-found'],
  ['admin', 'not-found'],
] as const)('%s is refused with %s, and the attempt is on record', async (officer, code) => {
  const { id } = await caseAt(worker, small, 'status/scheduled')

  await expect(reveal(officer, id)).rejects.toThrow(code)

  expect(await entries()).toMatchObject([{ outcome: 'refused', code }])
})

test.each([
  [{ reason: 'curiosity' }, 'reason'],
  [{ reason: 'other' }, 'note'],
] as const)('a reveal with %j is not reasoned', async (asked, path) => {
  const { id } = await registerAs(worker, as(small.officers.police))

  await expect(reveal('police', id, asked)).rejects.toMatchObject({ code: 'form-invalid', errors: [{ path }] })

  expect(await entries()).toMatchObject([{ outcome: 'refused', code: 'form-invalid' }])
})
