import type { AskedToken, TokenWrite } from '@nrm/db/queries/name-tokens'
import { blindIndex } from '@nrm/vault/blind-index'
import { type Asked, askedKeys } from '@nrm/vault/names/asked-keys'
import { type Person, storedKeys } from '@nrm/vault/names/stored-keys'
import type { Work } from './work.ts'

const fields = ['calledBy', 'surname', 'givenName', 'patronymic', 'birth', 'paperNumber', 'pinfl', 'phone'] as const

/**
 * Everything a person may be found by, as keyed hashes.
 * @param identity answers of the form of registration; others are not looked at
 */
export function tokensOf(indexKey: Uint8Array, identity: Readonly<Record<string, unknown>>): TokenWrite[] {
  const person = Object.fromEntries(
    fields.flatMap((name) => (typeof identity[name] === 'string' ? [[name, identity[name]]] : [])),
  ) as Person
  const index = blindIndex(indexKey)
  return storedKeys(person).map((key) => ({ kind: key.kind, token: index(key).token.toString('hex') }))
}

/** What is looked for, as keyed hashes. */
export function askedTokens(indexKey: Uint8Array, asked: Asked): AskedToken[] {
  const index = blindIndex(indexKey)
  return askedKeys(asked).map((key) => ({
    kind: key.kind,
    token: index(key).token.toString('hex'),
    reading: key.reading,
    part: key.part,
    cost: key.cost,
  }))
}

/** Tokens of what a transaction learned of the person; none where it learned nothing, or has no vault. */
export async function tokensOfWork({ identity, records, keys }: Work): Promise<TokenWrite[]> {
  const phone = records.map(({ data }) => data.phone).find((one) => one !== undefined)
  if (!keys || (Object.keys(identity).length === 0 && phone === undefined)) return []
  return tokensOf(await keys.vault.indexKey(), { ...identity, phone })
}
