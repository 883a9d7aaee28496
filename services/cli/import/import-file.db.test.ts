import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctdcFormat } from './ctdc-format.ts'
import type { Format } from './format.ts'
import { htcdsFormat } from './htcds-format.ts'
import { type Import, importFile } from './import-file.ts'
import { openRejects } from './rejects.ts'

const database = await testDatabase()
const db = database.as('worker')
const admin = superuser(database)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrm-import-'))
})
afterAll(() => rm(folder, { recursive: true }))
const { officers, offices } = await country(db)
const header = 'yearRegister,gender,majorityStatus,isForcedLabour,IP_RecruiterBroker'
const on = new AbortController().signal

test('no police account, no import', async () => {
  const empty = await testDatabase()

  await expect(load(`${header}\n,,,,\n`, { db: empty.as('worker'), login: undefined })).rejects.toMatchObject({ code: 'no-police-account' })
})

describe('a file of coded records', () => {
  const rows = ['2019,Male,Adult,1,1', '2019,Male,Adult,1,1', ',Female,Minor,,', ',,,,', '2019,Mann,Adult,1,1', '2014-2018,Female,Adult,1,']

  test('every row that is a record goes through the three steps, and a bad one stops nothing', async () => {
    const before = await standing()

    const { tally, rejects } = await load([header, ...rows].join('\n'))

    expect(tally).toEqual({ rows: 6, loaded: 5, already: 0, rejected: 1 })
    expect(rejects).toBe('row,line,field,reason\r\n5,6,gender,not-in-list\r\n')
    const after = await standing()
    expect(after.presumed - before.presumed).toBe(5)
    expect(after.steps.filter((step) => step === 'presumed.declared')).toHaveLength(5)
    // Registration, assessment and presumption were audited in the name of the officer.
    expect(after.audited - before.audited).toBeGreaterThanOrEqual(15)
  })

  test('a second run finds everything there, with its journal and without it', async () => {
    const before = await standing()
    const text = [header, ...rows].join('\n')

    const withJournal = await load(text, { journal: 'again' })
    const again = await load(text, { journal: 'again' })
    const withoutJournal = await load(text, { journal: 'fresh' })
    const inAnotherOrder = await load([header, ...rows.toReversed()].join('\r\n'), { journal: 'reversed' })

    for (const { tally } of [withJournal, again, withoutJournal, inAnotherOrder])
      expect(tally).toEqual({ rows: 6, loaded: 0, already: 5, rejected: 1 })
    expect(await standing()).toEqual(before)
  })

  test('a journal of another database is not believed', async () => {
    const other = await testDatabase()
    await country(other.as('worker'))

    const { tally } = await load([header, ...rows].join('\n'), { db: other.as('worker'), journal: 'again', login: undefined })

    expect(tally.loaded).toBe(5)
  })
})

describe('an interrupted run', () => {
  const text = [header, ...Array.from({ length: 30 }, (_, at) => `20${10 + (at % 13)},Female,Adult,1,${at % 2}`)].join('\n')

  test('goes on where it was stopped, without a double and without a gap', async () => {
    const before = await standing()
    const stop = new AbortController()

    const first = await load(text, { journal: 'stopped', stop: stop.signal, onRow: (settled) => settled === 11 && stop.abort() })
    const second = await load(text, { journal: 'stopped' })

    expect(first.tally.loaded).toBeGreaterThanOrEqual(11)
    expect(first.tally.loaded).toBeLessThan(30)
    expect(second.tally).toEqual({ rows: 30, loaded: 30 - first.tally.loaded, already: first.tally.loaded, rejected: 0 })
    expect((await standing()).presumed - before.presumed).toBe(30)
  })

  test('a row cut off between two of its steps is finished, by whoever began it, whoever runs the second', async () => {
    const before = await standing()
    await admin`create function public.cut() returns trigger language plpgsql as $$ begin raise exception 'the lights went out'; end $$`
    await admin`create trigger cut before insert on nrm.step_taken for each row when (new.step = 'presumed.declared') execute function public.cut()`
    const one = `${header}\n2001,Male,Minor,1,1\n`

    await expect(load(one, { journal: 'cut' })).rejects.toThrow('the lights went out')
    await admin`drop trigger cut on nrm.step_taken`
    const { tally } = await load(one, { journal: 'cut', login: officers.policeB.login })

    expect(tally).toEqual({ rows: 1, loaded: 1, already: 0, rejected: 0 })
    const after = await standing()
    expect(after.cases - before.cases).toBe(1)
    expect(after.presumed - before.presumed).toBe(1)
    expect(
      await admin`select distinct account_id from nrm.step_taken where step = 'presumed.declared' and account_id = ${officers.policeB.id}`,
    ).toEqual([])
  })
})

describe('rows of the standard', () => {
  test('a row goes to the police of its region, one without a place to the office of the acting account', async () => {
    await load('id,prs_MailingState,con_Consent\n1,Fargʻona viloyati,true\n2,Oqdaryo tumani,true\n3,,true\n', {
      format: htcdsFormat,
      login: undefined,
      journal: 'regions',
    })

    const found = await admin<{ territory: string; office: string }[]>`
      select f.territory_code as territory, f.origin_office_id as office from nrm.case_file f join nrm.submission s on s.case_id = f.id where s.step = 'person.registered' order by f.id desc limit 3`
    expect(new Set(found.map(({ territory }) => territory))).toEqual(new Set(['1730', '1718203', '1718']))
    expect(found.find(({ territory }) => territory === '1730')?.office).toBe(offices.policeB)
  })

  test('a row with a number of its own that says something else now is not entered twice: it is rejected', async () => {
    await load('id,prs_Gender,con_Consent\n77,Feminine,true\n', { format: htcdsFormat, journal: 'own-1' })
    const before = await standing()

    const { tally, rejects } = await load('id,prs_Gender,con_Consent\n77,Masculine,true\n', { format: htcdsFormat, journal: 'own-2' })

    expect(tally).toMatchObject({ loaded: 0, rejected: 1 })
    expect(rejects).toBe('row,line,field,reason\r\n1,2,,submission-reused\r\n')
    expect((await standing()).cases).toBe(before.cases)
  })

  test('nothing of a person is in the list of rejected rows or in the journal', async () => {
    const { rejects, journal } = await load(
      'prs_FirstName,prs_MobilePhone,con_Consent\nXayolot-Kanareyka,=cmd|calc,true\nXayolot-Kanareyka,,true\n',
      { format: htcdsFormat, journal: 'canary' },
    )

    expect(rejects).toBe('row,line,field,reason\r\n1,2,prs_MobilePhone,bad-format\r\n')
    expect(`${rejects}${journal}`).not.toMatch(/Kanareyka|calc/)
  })

  test('an account that is not there is said so before a row is read', async () => {
    await expect(load('prs_Gender\nFeminine\n', { format: htcdsFormat, login: 'nobody' })).rejects.toMatchObject({
      code: 'account-unknown',
    })
    await expect(load('prs_Gender\nFeminine\n', { format: htcdsFormat, login: officers.chair.login })).rejects.toMatchObject({
      code: 'account-unknown',
    })
  })
})

let files = 0
type More = Partial<Pick<Import, 'db' | 'stop' | 'onRow'>> & Readonly<{ format?: Format; login?: string | undefined; journal?: string }>

async function load(text: string, { format = ctdcFormat, journal, ...more }: More = {}) {
  files += 1
  const kept = join(folder, `${journal ?? `journal-${files}`}.json`)
  const path = join(folder, `${files}.csv`)
  const rejectsPath = join(folder, `${files}.rejects.csv`)
  await writeFile(path, text)
  const rejects = openRejects(rejectsPath)
  const given = { db, stop: on, onRow: () => {}, login: officers.police.login, ...more }
  const tally = await importFile({
    ...given,
    path,
    format,
    journalPath: kept,
    rejects,
    concurrency: 4,
    idColumn: 'id',
    ignoreUnknown: false,
    isConsentHeldBySource: false,
    onBegin: () => {},
  })
  await rejects.close()
  return { tally, rejects: await readFile(rejectsPath, 'utf8').catch(() => ''), journal: await readFile(kept, 'utf8') }
}

async function standing() {
  const [counts] = await admin<{ cases: number; presumed: number; audited: number }[]>`
    select (select count(*) from nrm.case_file)::integer as cases, (select count(*) from nrm.procedure where procedure = 'identification' and state = 'presumed')::integer as presumed,
           (select count(*) from nrm.audit_entry where kind = 'step' and outcome = 'done')::integer as audited`
  const steps = await admin<{ step: string }[]>`select step from nrm.submission order by at`
  return { cases: counts?.cases ?? 0, presumed: counts?.presumed ?? 0, audited: counts?.audited ?? 0, steps: steps.map(({ step }) => step) }
}
