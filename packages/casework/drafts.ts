import { randomUUID } from 'node:crypto'
import { asActor, type Who } from '@nrm/db/as-actor'
import {
  type DraftContent,
  type DraftRow,
  draftById,
  draftCount,
  draftsOfMine,
  insertDraft,
  removeDraft,
  updateDraft,
} from '@nrm/db/queries/drafts'
import { allSteps } from '@nrm/sop/law-of'
import { Refusal } from '@nrm/sop/refusal'
import { registrations } from '@nrm/sop/registrations'
import { iso } from './instants.ts'
import { openDraft, sealDraft } from './seal-draft.ts'
import type { SealedDb } from './sealed-db.ts'

const MOST_DRAFTS = 50
const MOST_BYTES = 256 * 1024
const KEPT_DAYS = 30

export type DraftWrite = Readonly<{
  step: string
  procedureId: string | null
  data: Readonly<Record<string, unknown>>
  page: string | null
}>

/** The actor's drafts, last touched first; nobody else sees them. */
export const listDrafts = (db: SealedDb, who: Who) =>
  asActor(db, who, async (tx) => Promise.all((await draftsOfMine(tx)).map((row) => draftView(db, who, row))))

/** A draft of the actor. @throws Refusal `not-found` */
export const readDraft = (db: SealedDb, who: Who, id: string) =>
  asActor(db, who, async (tx) => draftView(db, who, found(await draftById(tx, id))))

/** Begins a draft; its id is later the key of the submission that ends it. @throws Refusal `draft-limit`, `body-too-large`, `not-found` */
export const createDraft = (db: SealedDb, who: Who, write: DraftWrite) =>
  asActor(db, who, async (tx) => {
    const id = randomUUID()
    const [entered, [kept]] = await Promise.all([tx.entered, draftCount(tx)])
    if ((kept?.count ?? 0) >= MOST_DRAFTS) throw new Refusal('draft-limit', { most: MOST_DRAFTS })
    found(await insertDraft(tx, id, await contentOf(db, who, id, write, entered.moment)))
    return draftView(db, who, found(await draftById(tx, id)))
  })

/** Keeps what is written so far, for thirty more days. @throws Refusal `not-found`, `body-too-large` */
export const saveDraft = (db: SealedDb, who: Who, id: string, write: DraftWrite) =>
  asActor(db, who, async (tx) => {
    const content = await contentOf(db, who, id, write, (await tx.entered).moment)
    const [, rows] = await Promise.all([updateDraft(tx, id, content).then(found), draftById(tx, id)])
    return draftView(db, who, found(rows))
  })

/** Throws a draft away. @throws Refusal `not-found` */
export const deleteDraft = (db: SealedDb, who: Who, id: string): Promise<void> =>
  asActor(db, who, async (tx) => void found(await removeDraft(tx, id)))

async function contentOf(
  db: SealedDb,
  who: Who,
  id: string,
  { step, procedureId, data, page }: DraftWrite,
  moment: string,
): Promise<DraftContent> {
  if (!known.has(step)) throw new Refusal('form-invalid', {}, [{ path: 'step', code: 'not-in-list' }])
  if (Buffer.byteLength(JSON.stringify(data)) > MOST_BYTES) throw new Refusal('body-too-large')
  return {
    ...(await sealDraft(db, who, id, data)),
    step,
    procedureId,
    page,
    expiresAt: new Date(Date.parse(moment) + KEPT_DAYS * 86_400_000).toISOString(),
  }
}

const known: ReadonlySet<string> = new Set([...Object.keys(registrations), ...Object.values(allSteps).flatMap(Object.keys)])

function found<T>([row]: readonly T[]): T {
  if (row === undefined) throw new Refusal('not-found')
  return row
}

const draftView = async (db: SealedDb, who: Who, row: DraftRow) => ({
  id: row.id,
  step: row.step,
  procedureId: row.procedure_id,
  caseId: row.case_id,
  caseNumber: row.case_number,
  data: await openDraft(db, who, row),
  page: row.page,
  updatedAt: iso(row.updated_at),
  expiresAt: iso(row.expires_at),
})
