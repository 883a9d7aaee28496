import { createHash, randomBytes } from 'node:crypto'
import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { appendAudit } from '@nrm/db/queries/effects'
import { fileCase, fileOpened, fileScanned, linkFile, type Spent, spendLink } from '@nrm/db/queries/evidence-files'
import { type FileType, fileTypes } from '@nrm/files/file-types'
import { originalReasons } from '@nrm/sop/evidence'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import type { Which } from './evidence-seal.ts'
import type { FileHouse } from './file-house.ts'
import { iso } from './instants.ts'
import { keysInHand } from './keys-in-hand.ts'
import { scanned } from './look-at-file.ts'
import { requireFresh } from './require-fresh.ts'
import type { SealedDb } from './sealed-db.ts'
import { storedFile } from './stored-file.ts'

const SECONDS = 60
/** Bytes as they go out. The name says nothing of what is in them or whose they are. */
export type OpenedFile = Readonly<{ name: string; media: string; bytes: Buffer }>

/**
 * Makes a link that opens a file once, within a minute, for this account and session. The original takes a reason and a fresh proof of presence.
 * @throws Refusal `not-found`, `form-invalid` (reason), `confirm-needed`, `file-withdrawn`, `file-damaged`, `file-virus`; each is on record
 */
export const linkToFile = (
  db: SealedDb,
  who: Who,
  caseId: string,
  file: string,
  asked: Readonly<{ which: Which; reason?: string | undefined }>,
): Promise<Readonly<{ token: string; expiresAt: string }>> =>
  attempted(db, who, { kind: 'file.linked', case: caseId, target: file }, async (tx) => {
    if (asked.which === 'original') {
      if (!(originalReasons as readonly string[]).includes(asked.reason ?? ''))
        throw new Refusal('form-invalid', {}, [{ path: 'reason', code: asked.reason ? 'not-in-list' : 'required' }])
      await requireFresh(tx)
    }
    const token = randomBytes(32).toString('base64url')
    const reason = asked.which === 'original' ? (asked.reason ?? null) : null
    const [link] = await linkFile(tx, { caseId, file, which: asked.which, reason, digest: digestOf(token), seconds: SECONDS })
    if (!link || link.refused) throw new Refusal(link?.refused ?? 'not-found')
    return { token, expiresAt: iso(link.expires_at) }
  })

type Outcome = Readonly<{ opened: OpenedFile }> | Readonly<{ refusal: Refusal }>

/**
 * Uses a link up and gives the bytes out, after comparing them with the hash of the day they came. What was kept without an antivirus is looked
 * through now.
 * @throws Refusal `file-link-ended`, `file-damaged`, `file-virus`, `file-unscanned`, `keys-locked` (about health); custody and log say what was found
 */
export async function openFile(db: SealedDb, who: Who, house: FileHouse, token: string): Promise<OpenedFile> {
  // Committed whatever comes of it: a link that was tried is spent.
  const outcome = await asActor<Outcome>(db, who, async (tx) => {
    const [spent] = await spendLink(tx, digestOf(token))
    if (spent) return given(tx, db, who, house, spent)
    await appendAudit(tx, { kind: 'file.opened', outcome: 'refused', code: 'file-link-ended' })
    return { refusal: new Refusal('file-link-ended') }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.opened
}

async function given(tx: Tx, db: SealedDb, who: Who, house: FileHouse, spent: Spent): Promise<Outcome> {
  const [entered, [file], rows] = await Promise.all([tx.entered, fileCase(tx, spent.case_id), keysOfCase(tx, spent.case_id)])
  if (!file) return { refusal: new Refusal('file-link-ended') }
  const bytes = await storedFile(house.blobs, keysInHand(db, who, entered, file, rows), spent)
  if (bytes === 'closed') return { refusal: new Refusal('keys-locked') }
  if (bytes === 'damaged') {
    await fileOpened(tx, spent.file, spent.which, false, spent.reason)
    return { refusal: new Refusal('file-damaged') }
  }
  const refused = spent.scan === 'unscanned' ? await scannedNow(tx, house, spent, bytes) : null
  if (refused) return { refusal: refused }
  await fileOpened(tx, spent.file, spent.which, true, spent.reason)
  const { extensions, media } = fileTypes[spent.type as FileType]
  return { opened: { name: `${spent.number ?? 'nrm'}-${spent.place}.${extensions[0]}`, media: media[0], bytes } }
}

async function scannedNow(tx: Tx, house: FileHouse, spent: Spent, bytes: Buffer): Promise<Refusal | null> {
  const isClean = await scanned(house, bytes)
  if (isClean !== null) await fileScanned(tx, spent.file, isClean)
  if (isClean === false) return new Refusal('file-virus')
  return isClean === null && !house.unscannedMayOpen ? new Refusal('file-unscanned') : null
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()
