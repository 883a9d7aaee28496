import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type SealedDb, sealedDb } from '@nrm/casework/sealed-db'
import { signOut } from '@nrm/casework/sessions'
import { signInOperator } from '@nrm/casework/sign-in-operator'
import type { Who } from '@nrm/casework/who'
import { has, t } from '@nrm/messages/t'
import { Refusal } from '@nrm/sop/refusal'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { type Ask, askSecret } from './ask-secret.ts'
import { type Given, Stopped } from './command.ts'
import { dataFolder, withDatabase } from './databases.ts'

/**
 * Does one act in the name of the account `--as` names, which signs in for it with password and one-time code; the session ends with the
 * act. The connection is that of the API: the command line may nothing an officer may not.
 * @throws Stopped with the code and the English words of what was refused
 */
export async function asAccount<T>(
  { options, terminal }: Given,
  work: (db: SealedDb, who: Who) => Promise<T>,
  ask: Ask = askSecret,
): Promise<T> {
  const [password = '', otp = ''] = await ask(['password', 'one-time code'], terminal)
  const from = { requestId: randomUUID(), ip: '127.0.0.1', device: 'command line' }
  return withDatabase('api', 2, async (plain) => {
    const vault = await openVault(vaultSettings(process.env, join(dataFolder(), 'keys')))
    const db = sealedDb(plain, vault)
    try {
      const { session } = await signInOperator(db, { login: String(options.as), password, otp }, from)
      const who = { session, requestId: from.requestId, ip: from.ip }
      try {
        return await work(db, who)
      } finally {
        await signOut(db, who)
      }
    } catch (error) {
      if (error instanceof Refusal) throw inWords(error)
      throw error
    } finally {
      await vault.close()
    }
  })
}

function inWords({ code, facts, errors }: Refusal): Stopped {
  const key = `problem.${code}.detail`
  const sentence = has(key) ? t('en', key, facts) : code
  const fields = errors.map(({ path, code: fault }) => `${path}: ${fault}`)
  return new Stopped(code, [sentence, ...fields].join(' '))
}
