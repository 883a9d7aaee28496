import { identityPlace } from '@nrm/casework/seal-work'
import type { Vault } from '@nrm/vault/vault'
import type postgres from 'postgres'

type Row = { id: string; case_id: string; key_version: number; sealed: Buffer; root: string; kek: number; wrapped: Buffer }

/** Every entry of every identity in clear, past every policy: what whoever held the database and the keys could read. */
export async function openedIdentities(admin: postgres.Sql, vault: Vault): Promise<Record<string, string>[]> {
  const rows = await admin<Row[]>`
    select i.id, i.case_id, i.key_version, i.sealed, c.root, k.kek, k.wrapped from nrm.person_identity i join nrm.case_file c on c.id = i.case_id
      join nrm.case_key k on k.case_id = i.case_id and k.compartment = 'identity' and k.version = i.key_version`
  return Promise.all(
    rows.map(async ({ id, case_id: caseId, key_version: version, sealed, root, kek, wrapped }) => {
      const key = await vault.openKey({ caseId, root: Number(root), compartment: 'identity', version }, { kek, wrapped })
      return vault.open(key, sealed, identityPlace(id, caseId, version)) as Record<string, string>
    }),
  )
}
