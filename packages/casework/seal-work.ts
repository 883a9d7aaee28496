import type { IdentityWrite, RecordWrite } from '@nrm/db/queries/effects'
import type { TokenWrite } from '@nrm/db/queries/name-tokens'
import { caretakers, receiver } from './caretakers.ts'
import { type CaseKeys, handOn, type Receiver, writingKey } from './case-keys.ts'
import { sealedIn } from './compartments.ts'
import { tokensOfWork } from './name-tokens.ts'
import { type PlainRecord, uuid, type Work } from './work.ts'

/** `tokens`: the keyed hashes the person is found by. */
type SealedWork = Readonly<{ records: RecordWrite[]; identity: IdentityWrite | null; tokens: TokenWrite[] }>

/** Seals what a transaction wrote, each answer in the compartment of those who may read it. Nothing of it goes to the database in clear. */
export async function sealWork(work: Work): Promise<SealedWork> {
  const hasIdentity = Object.keys(work.identity).length > 0
  if (work.records.length === 0 && !hasIdentity && !handsOn(work)) return { records: [], identity: null, tokens: [] }
  const { keys } = work
  if (!keys) throw new Error('a transaction without a vault wrote what must be sealed')
  const records: RecordWrite[] = []
  for (const record of work.records) records.push(await sealedRecord(work, keys, record))
  const identity = hasIdentity ? await sealedIdentity(work, keys) : null
  await handOn(keys, receiver(work.reference, work.procedures.get('assistance')?.row.recipient_office_id ?? null))
  return { records, identity, tokens: await tokensOfWork(work) }
}

async function sealedRecord(work: Work, keys: CaseKeys, { data, open, ...record }: PlainRecord): Promise<RecordWrite> {
  const compartment = sealedIn(record.sees)
  const { version, key } = await writingKey(keys, compartment, compartment === 'clinical' ? carers(work) : [])
  const id = uuid(work)
  const sealed = keys.vault.seal(key, data, recordPlace(id, work.file.id, compartment, version)).toString('base64')
  return { ...record, id, compartment, keyVersion: version, sealed, open }
}

async function sealedIdentity(work: Work, keys: CaseKeys): Promise<IdentityWrite> {
  const { version, key } = await writingKey(keys, 'identity')
  const id = uuid(work)
  return {
    id,
    keyVersion: version,
    sealed: keys.vault.seal(key, work.identity, identityPlace(id, work.file.id, version)).toString('base64'),
  }
}

/** The office that cares for the person now, the writer's own where it cares, or else whoever may come to. */
function carers(work: Work): Receiver[] {
  const holder = work.procedures.get('assistance')?.row.office_id ?? null
  const now = [holder, work.entered.office].flatMap((office) => receiver(work.reference, office))
  return now.length > 0 ? unique(now) : caretakers(work.reference, work.file.territory_code)
}

const unique = (offices: readonly Receiver[]): Receiver[] => [...new Map(offices.map((one) => [one.office, one])).values()]

/** Whether an office was asked to take the person in that may need clinical keys this transaction can open. */
const handsOn = ({ procedures, keys }: Work): boolean =>
  Boolean(
    keys &&
      procedures.get('assistance')?.row.recipient_office_id &&
      keys.rows.some(({ compartment, kek }) => compartment === 'clinical' && (kek !== null || keys.keyring)),
  )

/** What a record is bound to: table and column, row, case, compartment, version of the key. */
export const recordPlace = (id: string, caseId: string, compartment: string, version: number) =>
  ['record', 'sealed', id, caseId, compartment, version] as const

/** What an entry of the identity is bound to. */
export const identityPlace = (id: string, caseId: string, version: number) =>
  ['person_identity', 'sealed', id, caseId, 'identity', version] as const
