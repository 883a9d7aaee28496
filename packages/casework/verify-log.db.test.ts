import { country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt } from '@nrm/testkit/walk'
import { beforeAll, describe, expect, test } from 'vitest'
import { leafOf, verifyLog } from './verify-log.ts'

const database = await testDatabase()
const admin = superuser(database)
const auditor = database.as('auditor')
const small = await country(database.as('worker'))

beforeAll(async () => {
  for (const state of ['status/refused', 'assistance/in-plan', 'identification/not-presumed'])
    await caseAt(database.as('worker'), small, state)
})

test('a log nobody touched holds: every leaf, every column, every step of the history', async () => {
  const seen: number[] = []

  const verdict = await verifyLog(auditor, (read) => void seen.push(read))

  expect(verdict.findings).toEqual([])
  expect(verdict.steps).toBeGreaterThan(30)
  expect(verdict.entries).toBeGreaterThanOrEqual(verdict.steps)
  expect(seen.at(-1)).toBe(verdict.entries)
})

test('a leaf is hashed as RFC 6962 wants it', () => {
  // SHA-256 of a single zero byte: the leaf of the empty entry.
  expect(leafOf('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
})

describe('somebody with every right over the database', () => {
  const first = `(select min(id) from nrm.audit_entry where kind = 'step')`

  test.each([
    [
      'flips one letter of an entry',
      `update nrm.audit_entry set entry = replace(entry, 'police', 'polize') where id = ${first}`,
      ['leaf-differs'],
    ],
    [
      'puts in another text with its right hash',
      `update nrm.audit_entry set entry = '{}', leaf = sha256('\\x00'::bytea || '{}'::bytea) where id = ${first}`,
      ['column-differs', 'step-differs'],
    ],
    [
      'puts in what is no JSON, with its right hash',
      `update nrm.audit_entry set entry = 'gone', leaf = sha256('\\x00'::bytea || 'gone'::bytea) where id = ${first}`,
      ['entry-unreadable', 'step-differs'],
    ],
    [
      'gives the entry to another account',
      `update nrm.audit_entry set account_id = gen_random_uuid() where id = ${first}`,
      ['column-differs'],
    ],
    ['dates it back', `update nrm.audit_entry set at = at - interval '1 day' where id = ${first}`, ['column-differs']],
    ['moves it out of sight of its region', `update nrm.audit_entry set oversight_region = '1730' where id = ${first}`, ['column-differs']],
    ['deletes the entry of a step', `delete from nrm.audit_entry where id = ${first}`, ['step-not-logged']],
    [
      'doubles it',
      `insert into nrm.audit_entry (at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf)
      select at, kind, outcome, account_id, role, office_id, territory, case_id, procedure_id, version, step, oversight_region, entry, leaf from nrm.audit_entry where id = ${first}`,
      ['logged-twice'],
    ],
    [
      'rewrites the history of a case',
      `update nrm.step_taken set to_state = 'presumed' where (procedure_id, version) = (select procedure_id, version from nrm.audit_entry where id = ${first})`,
      ['step-differs'],
    ],
    [
      'takes a step out of the history',
      `delete from nrm.step_taken where (procedure_id, version) = (select procedure_id, version from nrm.audit_entry where id = ${first})`,
      ['logged-not-taken'],
    ],
  ])('%s: it is found', async (_, statement, codes) => {
    const found = await tampered(statement)

    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(codes))
  })
})

test('only the auditor alone reads the bare history of steps', async () => {
  for (const role of ['api', 'worker', 'owner'] as const)
    await expect(database.as(role).client`select * from nrm.step_ledger()`.execute()).rejects.toMatchObject({ code: '42501' })
})

/** Findings after a statement of a superuser, who then puts everything back. */
async function tampered(statement: string) {
  await admin`create table public.kept_log as select * from nrm.audit_entry`
  await admin`create table public.kept_steps as select * from nrm.step_taken`
  try {
    const { count } = await admin.unsafe(statement)
    expect(count).toBe(1)
    return (await verifyLog(auditor)).findings
  } finally {
    await admin`truncate nrm.audit_entry, nrm.step_taken`
    await admin`insert into nrm.audit_entry overriding system value select * from public.kept_log`
    await admin`insert into nrm.step_taken select * from public.kept_steps`
    await admin`drop table public.kept_log, public.kept_steps`
  }
}
