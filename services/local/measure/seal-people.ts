import { once } from 'node:events'
import { blindIndex } from '@nrm/vault/blind-index'
import { type Person, storedKeys } from '@nrm/vault/names/stored-keys'
import postgres from 'postgres'

/** Gives every case of the database a person to be found by, as superuser: tokens only, which is all a search looks at. */
export async function sealPeople(adminUrl: string, indexKey: Uint8Array, people: readonly Person[]): Promise<number> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe('set session_replication_role = replica')
  await admin`truncate nrm.name_token`
  const cases = await admin<{ id: string }[]>`select id from nrm.case_file order by md5(id::text) limit ${people.length}`
  const index = blindIndex(indexKey)
  const stream = await admin`copy nrm.name_token (case_id, kind, token) from stdin`.writable()
  let rows = 0
  for (const [place, { id }] of cases.entries()) {
    const tokens = storedKeys(people[place] as Person).map(index)
    rows += tokens.length
    const lines = tokens.map(({ kind, token }) => `${id}\t${kind}\t\\\\x${token.toString('hex')}\n`).join('')
    if (!stream.write(lines)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  await admin.unsafe('vacuum analyze nrm.name_token')
  await admin.end()
  return rows
}
