import { recordPlace } from '@nrm/casework/seal-work'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { Country } from '@nrm/testkit/country'
import { caseAt, type routes } from '@nrm/testkit/walk'
import postgres from 'postgres'
import type { Ground } from './ground.ts'

/** Tables of a case and their columns that hold ids of the case itself: a copy gets its own. */
const tables: Readonly<Record<string, readonly string[]>> = {
  case_file: ['id'],
  procedure: ['id', 'case_id'],
  step_taken: ['procedure_id', 'case_id'],
  record: ['id', 'case_id', 'procedure_id'],
  person_identity: ['id', 'case_id'],
  clock: ['id', 'case_id', 'procedure_id'],
  referral: ['id', 'case_id', 'procedure_id'],
  consent: ['id', 'case_id'],
  case_access: ['case_id'],
  notification: ['id', 'case_id'],
}
const STATES = [
  'identification/informed',
  'identification/presumed',
  'status/ready',
  'status/scheduled',
  'assistance/urgent',
  'assistance/placed',
  'assistance/in-plan',
] as const satisfies readonly (keyof typeof routes)[]

/** Walks one case to each of several states through the door; the copies are made of these. */
export const templates = async (worker: SealedDb, small: Country): Promise<void> => {
  for (const state of STATES) await caseAt(worker, small, state)
}

/**
 * Seals copies anew, so that they open: a ciphertext is bound to its row, and copied keys to the case they were copied from. Only for those
 * whose page is read.
 */
export async function sealAnew({ adminUrl, vault }: Pick<Ground, 'adminUrl' | 'vault'>, ids: readonly string[]): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe('set session_replication_role = replica')
  const originals = await admin<{ case_id: string; root: string; compartment: string; version: number; kek: number; wrapped: Buffer }[]>`
    select k.case_id, c.root, k.compartment, k.version, k.kek, k.wrapped from nrm.case_key k join nrm.case_file c on c.id = k.case_id where k.kek is not null`
  const records = await admin<
    { id: string; case_id: string; step: string; compartment: string; key_version: number; sees: string[]; sealed: Buffer }[]
  >`
    select r.id, r.case_id, r.step, r.compartment, r.key_version, r.sees, r.sealed from nrm.record r where r.case_id in (select case_id from nrm.case_key)`
  const copies = await admin<{ id: string; case_id: string; sealed: Buffer; root: string }[]>`
    select r.id, r.case_id, r.sealed, c.root from nrm.record r join nrm.case_file c on c.id = r.case_id
     where r.case_id = any(${ids as string[]}::uuid[]) and r.case_id not in (select case_id from nrm.case_key)`
  const openedKeys = new Map<string, Buffer>()
  for (const { case_id: caseId, root, compartment, version, kek, wrapped } of originals)
    openedKeys.set(
      `${caseId} ${compartment} ${version}`,
      await vault.openKey({ caseId, root: Number(root), compartment, version }, { kek, wrapped }),
    )
  const templatesBySeal = new Map(records.map((record) => [record.sealed.toString('base64'), record]))
  const fresh = new Map<string, Buffer>()
  for (const copy of copies) {
    const original = templatesBySeal.get(copy.sealed.toString('base64'))
    const key = original && openedKeys.get(`${original.case_id} ${original.compartment} ${original.key_version}`)
    if (!original || !key) continue
    const data = vault.open(key, original.sealed, recordPlace(original.id, original.case_id, original.compartment, original.key_version))
    const name = `${copy.case_id} ${original.compartment} ${original.key_version}`
    if (!fresh.has(name)) {
      const place = { caseId: copy.case_id, root: Number(copy.root), compartment: original.compartment, version: original.key_version }
      const made = await vault.newKey(place)
      fresh.set(name, made.key)
      await admin`insert into nrm.case_key (case_id, compartment, version, kek, wrapped) values (${copy.case_id}, ${place.compartment}, ${place.version}, ${made.kek}, ${made.wrapped})`
    }
    const sealed = vault.seal(
      fresh.get(name) as Buffer,
      data,
      recordPlace(copy.id, copy.case_id, original.compartment, original.key_version),
    )
    await admin`update nrm.record set sealed = ${sealed} where id = ${copy.id}`
  }
  await admin.end()
}

/**
 * Copies the cases that are there until the country has `total`, as superuser: a load of a hundred thousand walked through the door takes
 * a quarter of an hour, and what is measured here is reading. All copies belong to the same offices: the hardest case for their lists.
 * @param only tables to be filled, where the rest is not read
 */
export async function growTo(
  { adminUrl }: Pick<Ground, 'adminUrl'>,
  total: number,
  only: readonly string[] = Object.keys(tables),
): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe('set session_replication_role = replica')
  const [{ from }] = (await admin`select count(*)::integer as from from nrm.case_file`) as unknown as [{ from: number }]
  const columns = await admin<{ table_name: string; column_name: string }[]>`
    select table_name, column_name from information_schema.columns where table_schema = 'nrm' and is_generated = 'NEVER' and is_identity = 'NO'`
  const rounds = { first: Math.floor(from / STATES.length), last: Math.ceil(total / STATES.length) - 1 }
  for (const [table, ids] of Object.entries(tables).filter(([name]) => only.includes(name))) {
    const names = columns.filter((column) => column.table_name === table).map((column) => column.column_name)
    const copied = names
      .map((name) =>
        ids.includes(name) ? `copied(${name}, g)` : name === 'number' || name === 'case_number' ? `${name} || '-' || g` : name,
      )
      .join(', ')
    const originals = table === 'case_file' ? 'id in (select id from originals)' : 'case_id in (select id from originals)'
    await admin.unsafe(
      `create or replace function pg_temp.copied(id uuid, g integer) returns uuid language sql immutable as $$ select overlay(overlay(md5(id::text || g) placing '4' from 13) placing '8' from 17)::uuid $$`,
    )
    await admin.unsafe(`create temporary table if not exists originals as select id from nrm.case_file order by id limit ${STATES.length}`)
    await admin.unsafe(
      `insert into nrm.${table} (${names.join(', ')}) select ${copied.replaceAll('copied(', 'pg_temp.copied(')} from nrm.${table}, generate_series(${rounds.first}, ${rounds.last}) g where ${originals}`,
    )
  }
  await admin.unsafe('vacuum analyze')
  await admin.end()
}
