import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { secondFactorFor } from '@nrm/casework/found-directory'
import { accounts } from './accounts.ts'
import { offices } from './offices.ts'

type Secret = Readonly<{ password: string; otpSecret: string }>

/**
 * Draws a password and a second factor for every account and writes them to `demo-accounts.json`, readable by its owner only, before
 * the accounts exist: what is lost cannot be found again in the database.
 */
export async function drawSecrets(dataDir: string): Promise<(login: string) => Secret> {
  const drawn = new Map(
    accounts.map(({ login }) => [login, { password: randomBytes(12).toString('base64url'), otpSecret: secondFactorFor(login) }]),
  )
  const secretOf = (login: string) => drawn.get(login) as Secret
  const names = new Map(Object.values(offices).map(({ id, name }) => [id, name.en]))
  const list = accounts.map(({ login, role, office, territory }) => ({
    login,
    ...secretOf(login),
    role,
    office: names.get(office),
    territory,
  }))
  const file = join(dataDir, 'demo-accounts.json')
  await mkdir(dataDir, { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secretOf
}
