import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealedDb } from '@nrm/casework/sealed-db'
import { languages } from '@nrm/messages/languages'
import { letters } from '@nrm/sop/procedures'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, type Country, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { commands } from '../commands.ts'
import { sopAdopt } from './sop-adopt.ts'
import { sopDiff } from './sop-diff.ts'
import { sopMigrate } from './sop-migrate.ts'
import { sopReplay } from './sop-replay.ts'

const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'nrm-versions-'))
vi.stubEnv('NRM_DATABASE_URLS', JSON.stringify(database.urls))
vi.stubEnv('NRM_DATA', folder)
const admin = superuser(database)
const [password, secret] = ['an invented password', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP']
const today = tashkentDay(new Date().toISOString())
const said: string[] = []
const terminal = { out: (line: string) => void said.push(line), err: () => {}, stop: new AbortController().signal }
let small: Country

beforeAll(async () => {
  const vault = await openVault(vaultSettings(process.env, join(folder, 'keys')))
  const worker = sealedDb(database.as('worker'), vault)
  small = await country(worker, { password, otpSecret: secret })
  const police = as(small.officers.police)
  for (const maybeChild of ['no', 'unsure'])
    await stepAs(worker, police, await registerAs(worker, police, { maybeChild }), 'identification', 'primary.assessed')
  await registerAs(worker, police, { maybeChild: 'no' }, 'signal.received')
  await vault.close()
})
beforeEach(() => void said.splice(0))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** A code is good once; here an account signs in several times within its half minute. */
const ask = async () => {
  await admin`update nrm.account set otp_step = null`
  return [password, generateSync({ secret, epoch: Math.floor(Date.now() / 1000) })]
}
const given = (verb: string, line: string, officer?: OfficerName) => {
  const command = commands.find((one) => one.noun === 'sop' && one.verb === verb) as Command
  const args = [...line.split(' ').filter(Boolean), ...(officer ? ['--as', small.officers[officer].login] : [])]
  return { ...readArguments(command, args), terminal }
}
const adopt = (line: string, officer: OfficerName) => sopAdopt(given('adopt', `identification 2 ${line}`, officer), ask)
const migrate = (line: string, officer?: OfficerName) => sopMigrate(given('migrate', `identification 1 2 ${line}`, officer), ask)

test('what two versions say differently is told in each of the four languages, a sentence a line', async () => {
  for (const lang of languages) await sopDiff(given('diff', `identification 1 2 --lang ${lang}`))

  expect(said).toHaveLength(4 * 9)
  expect(said[0]).toContain(`${letters.identification}3c`)
  expect(said.every((line) => /[.]$/.test(line) && !/web\.|\{|undefined/.test(line))).toBe(true)
  expect(await sopDiff(given('diff', 'identification 1 1'))).toBe(1)
  await expect(sopDiff(given('diff', 'identification 1 9'))).rejects.toMatchObject({ code: 'wrong-usage', status: 2 })
})

test('two people put a version in force and move running cases; the dry run counts, the replay agrees, one person undoes it', async () => {
  await expect(migrate('--propose', 'admin')).rejects.toMatchObject({ code: 'sop-version-not-in-force' })
  await adopt(`--from ${today}`, 'admin')
  await expect(adopt('--approve', 'admin')).rejects.toMatchObject({ code: 'same-person' })
  await adopt('--approve', 'national')

  said.length = 0
  await migrate('--dry-run')
  expect(said).toEqual([
    'A0 signalled → A0 signalled\t1',
    'A3 assessed → A3 assessed\t1',
    'A3 assessed → A3c assessed-child\t1',
    'move 3, stay 0',
  ])

  await migrate('--propose', 'admin')
  await expect(migrate('--approve', 'admin')).rejects.toMatchObject({ code: 'same-person' })
  await expect(migrate('--resume')).rejects.toMatchObject({ code: 'no-proposal' })
  expect(await migrate('--approve', 'national')).toBe(0)
  expect(said.at(-1)).toBe('moved 3, sent back 0, took a further step and stay 0')
  expect(await sopReplay(given('replay', '--all'))).toBe(0)
  expect(said.at(-1)).toMatch(/^cases 3, steps \d+, destroyed 0, differing 0$/)

  expect(await migrate('--undo', 'admin')).toBe(0)
  expect(said.at(-1)).toBe('moved 3, sent back 3, took a further step and stay 0')
  expect(await sopReplay(given('replay', '--all'))).toBe(0)
  expect(await admin`select 1 from nrm.procedure where machine_version <> 1`).toHaveLength(0)
})

test('one case is replayed by its number, and one that differs is named with its step and fails the command', async () => {
  const [{ id, number }] = (await admin`select id, number from nrm.case_file order by number limit 1`) as unknown as [
    { id: string; number: string },
  ]
  expect(await sopReplay(given('replay', `--case ${number}`))).toBe(0)
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`update nrm.procedure set context = context || '{"overdue": 7}' where case_id = ${id}::uuid and procedure = 'identification'`
  })

  expect(await sopReplay(given('replay', '--all'))).toBe(1)

  expect(said.at(-2)).toMatch(new RegExp(`^${number} identification \\d+: facts-differ$`))
  await expect(sopReplay(given('replay', '--case 1999-000001'))).rejects.toMatchObject({ code: 'not-found' })
  await expect(sopReplay(given('replay', ''))).rejects.toMatchObject({ code: 'wrong-usage' })
})
