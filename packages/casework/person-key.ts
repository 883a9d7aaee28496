import type { Person } from './identity-broker.ts'
import type { SealedDb } from './sealed-db.ts'

/** What an account keeps of a person: a digest under a key of the vault. The number cannot be guessed back from the database. */
export const personKey = async ({ vault }: Pick<SealedDb, 'vault'>, { pinfl }: Person): Promise<Buffer> =>
  Buffer.from(await vault.digest({ officer: pinfl }), 'hex')
