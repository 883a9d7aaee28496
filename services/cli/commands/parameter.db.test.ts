import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealedDb } from '@nrm/casework/sealed-db'
import { country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { commands } from '../commands.ts'
import { parameterDecide, parameterPropose } from './parameter-acts.ts'
import { parameterList } from './parameter-list.ts'

const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'nrm-parameter-'))
vi.stubEnv('NRM_DATABASE_URLS', JSON.stringify(database.urls))
vi.stubEnv('NRM_DATA', folder)
const admin = superuser(database)
const [password, secret] = ['an invented password', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP']
let logins: Readonly<Record<OfficerName, Readonly<{ login: string }>>>
const said: string[] = []
const terminal = { out: (line: string) => void said.push(line), err: () => {}, stop: new AbortController().signal }

beforeAll(async () => {
  const vault = await openVault(vaultSettings(process.env, join(folder, 'keys')))
  const { officers } = await country(sealedDb(database.as('worker'), vault), { password, otpSecret: secret })
  await vault.close()
  logins = officers
})
beforeEach(() => {
  said.length = 0
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** One code serves once; the next is due in half a minute, which no test waits for. */
const ask = async () => {
  await admin`update nrm.account set otp_step = null`
  return [password, generateSync({ secret, epoch: Math.floor(Date.now() / 1000) })]
}
const commandOf = (verb: string) => commands.find((one) => one.noun === 'parameter' && one.verb === verb) as Command
const given = (verb: string, args: readonly string[]) => ({ ...readArguments(commandOf(verb), args), terminal })
const propose = (officer: OfficerName, asking = ask) =>
  parameterPropose(
    given('propose', [
      'T.rehab.stay',
      '45',
      '--as',
      logins[officer].login,
      '--basis',
      'Invented order',
      '--from',
      '2099-01-01',
      '--known',
      'sourced',
    ]),
    asking,
  )
const decide = (verb: 'approve' | 'reject' | 'withdraw', officer: OfficerName, more: readonly string[] = []) =>
  parameterDecide(verb, given(verb, ['T.rehab.stay', '--as', logins[officer].login, ...more]), ask)

test('the command line changes the law as the screens do: one account proposes, another approves, each with its own code', async () => {
  await propose('admin')
  await expect(decide('approve', 'admin')).rejects.toMatchObject({ code: 'same-person', status: 1 })
  await decide('approve', 'national')
  await parameterList(given('list', []))

  expect(said[0]).toContain('somebody else approves')
  expect(said[1]).toBe('T.rehab.stay: version 2 is approved')
  expect(said.find((line) => line.startsWith('T.rehab.stay\t'))).toContain('30 calendar days')
  expect(await admin`select 1 from nrm.session where revoked_at is null and device = 'command line'`).toHaveLength(0)
})

test('whoever has no second factor, types a wrong code or is no administrator is refused in words', async () => {
  await expect(propose('police')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(propose('admin', async () => [password, '000000'])).rejects.toMatchObject({ code: 'otp-wrong' })
  await admin`update nrm.account set otp_secret = null where login = ${logins.admin.login}`
  await expect(propose('admin')).rejects.toMatchObject({ code: 'otp-needed' })
  await expect(decide('reject', 'national', ['--why', 'x'])).rejects.toMatchObject({ code: 'no-proposal' })
})
