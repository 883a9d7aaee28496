import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { admitColleague } from '@nrm/casework/office-keys'
import { byPassword } from '@nrm/casework/password-secret'
import { keyringOf, type SealedDb } from '@nrm/casework/sealed-db'
import { unlock } from '@nrm/casework/unlock'
import { treatingRoles } from '@nrm/sop/visibility'
import { accounts } from './accounts.ts'

/**
 * Signs in everybody who treats, as far as keys go: the first of an office makes its key and lets the others in. The stories told after it
 * write clinical notes that only these offices open.
 */
export async function openKeys(db: SealedDb, dataDir: string): Promise<void> {
  const passwords = await passwordsIn(dataDir)
  const first = new Map<string, string>()
  for (const { id, login, office, role } of accounts) {
    if (!treatingRoles.has(role)) continue
    const who = { account: id, requestId: 'nrm-demo' }
    const unlocking = byPassword(passwords.get(login) ?? '')
    await unlock(db, who, unlocking)
    const member = first.get(office)
    if (member === undefined) first.set(office, id)
    else if (keyringOf(db, who)?.offices.size === 0) {
      await admitColleague(db, { account: member, requestId: 'nrm-demo' }, id)
      await unlock(db, who, unlocking)
    }
  }
}

async function passwordsIn(dataDir: string): Promise<ReadonlyMap<string, string>> {
  const list = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as { login: string; password: string }[]
  return new Map(list.map(({ login, password }) => [login, password]))
}
