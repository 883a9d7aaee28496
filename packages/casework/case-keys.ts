import type { CaseKeyRow } from '@nrm/db/queries/case-keys'
import type { KeyWrite, OfficeKeyWrite } from '@nrm/db/queries/effects'
import { NotOpened } from '@nrm/vault/envelope'
import { openWith, sealTo } from '@nrm/vault/sealed-box'
import type { KeyPlace, Vault } from '@nrm/vault/vault'
import type { SealedIn } from './compartments.ts'
import { type Keyring, officeKeyName } from './sealed-db.ts'

/** An office that can receive: the version and the public half of its key. */
export type Receiver = Readonly<{ office: string; version: number; publicKey: Uint8Array }>
/** The data keys of one case, as a transaction has them in hand; what it adds is collected for `write_step`. */
export type CaseKeys = Readonly<{
  vault: Vault
  caseId: string
  root: number
  office: string
  keyring: Keyring | null
  rows: readonly CaseKeyRow[]
  opened: Map<string, Promise<Buffer | null>>
  keys: KeyWrite[]
  officeKeys: OfficeKeyWrite[]
}>
export type DataKey = Readonly<{ version: number; key: Buffer }>

/** Nothing opened yet. @param rows as stored; none for a case that is being opened */
export const caseKeys = (
  of: Pick<CaseKeys, 'vault' | 'caseId' | 'root' | 'office' | 'keyring'>,
  rows: readonly CaseKeyRow[],
): CaseKeys => ({
  ...of,
  rows,
  opened: new Map(),
  keys: [],
  officeKeys: [],
})

/** A data key by version; null where neither the server nor the actor's office can open it, or the case was erased. */
export function keyOf(keys: CaseKeys, compartment: string, version: number): Promise<Buffer | null> {
  const name = `${compartment} ${version}`
  const known = keys.opened.get(name)
  if (known) return known
  const opening = opened(keys, compartment, version)
  keys.opened.set(name, opening)
  return opening
}

/**
 * The key to write with: the newest of the compartment if the writer can open it, else a new version.
 * @param receivers the offices that may open a clinical key; without any the server keeps it until one takes over
 */
export async function writingKey(keys: CaseKeys, compartment: SealedIn, receivers: readonly Receiver[] = []): Promise<DataKey> {
  const newest = Math.max(0, ...[...keys.rows, ...keys.keys].filter((row) => row.compartment === compartment).map((row) => row.version))
  const key = newest === 0 ? null : await keyOf(keys, compartment, newest)
  if (key) return { version: newest, key }
  const version = newest + 1
  const place = placeOf(keys, compartment, version)
  const { key: fresh, kek, wrapped } = await keys.vault.newKey(place)
  const offices = compartment === 'clinical' ? receivers : []
  if (offices.length === 0) keys.keys.push({ compartment, version, kek, wrapped: wrapped.toString('base64') })
  else {
    keys.keys.push({ compartment, version, kek: null, wrapped: null })
    await wrapFor(keys, compartment, version, fresh, offices)
  }
  keys.opened.set(`${compartment} ${version}`, Promise.resolve(fresh))
  return { version, key: fresh }
}

/** Lets more offices open every clinical key the writer can open. */
export async function handOn(keys: CaseKeys, receivers: readonly Receiver[]): Promise<void> {
  for (const { compartment, version } of [...keys.rows, ...keys.keys]) {
    if (compartment !== 'clinical') continue
    const key = await keyOf(keys, compartment, version)
    if (key) await wrapFor(keys, compartment, version, key, receivers)
  }
}

async function wrapFor(keys: CaseKeys, compartment: string, version: number, key: Uint8Array, offices: readonly Receiver[]): Promise<void> {
  const bound = await keys.vault.bind(placeOf(keys, compartment, version), key)
  for (const { office, version: officeKey, publicKey } of offices) {
    if (keys.officeKeys.some((one) => one.version === version && one.office === office && one.compartment === compartment)) continue
    const wrapped = sealTo(publicKey, bound, officePlace(keys.caseId, compartment, version, office, officeKey)).toString('base64')
    keys.officeKeys.push({ compartment, version, office, officeKey, wrapped })
  }
}

async function opened(keys: CaseKeys, compartment: string, version: number): Promise<Buffer | null> {
  const row = keys.rows.find((one) => one.compartment === compartment && one.version === version)
  if (!row) return null
  const place = placeOf(keys, compartment, version)
  if (row.kek !== null && row.wrapped !== null) return keys.vault.openKey(place, { kek: row.kek, wrapped: Buffer.from(row.wrapped) })
  const pair = row.office_key === null ? undefined : keys.keyring?.offices.get(officeKeyName(keys.office, row.office_key))
  if (!pair || row.office_key === null || row.office_wrapped === null) return null
  return openedBy(() =>
    openWith(pair, row.office_wrapped as Uint8Array, officePlace(keys.caseId, compartment, version, keys.office, row.office_key as number)),
  ).then((bound) => bound && keys.vault.unbind(place, bound))
}

/** A wrap made for another key of the office is no fault of the reader. */
async function openedBy(open: () => Buffer): Promise<Buffer | null> {
  try {
    return open()
  } catch (error) {
    if (error instanceof NotOpened) return null
    throw error
  }
}

const placeOf = ({ caseId, root }: CaseKeys, compartment: string, version: number): KeyPlace => ({ caseId, root, compartment, version })

/** What a wrap to an office is bound to. */
export const officePlace = (caseId: string, compartment: string, version: number, office: string, officeKey: number) =>
  ['case_key_office', caseId, compartment, version, office, officeKey] as const
