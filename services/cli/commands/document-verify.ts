import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { checkPaper, checkPaperFile } from '@nrm/casework/check-paper'
import { t } from '@nrm/messages/t'
import { Refusal } from '@nrm/sop/refusal'
import { territoryName } from '@nrm/sop/territories'
import { type Given, type Status, Stopped } from '../command.ts'
import { withDatabase } from '../databases.ts'

/** No paper of the house is longer. */
const MOST_BYTES = 25 * 1024 * 1024

/** `nrm document verify`: whether a code or a file is of the house; status 1 where it is not, was changed, or counts no more. Says nothing of a case. */
export async function documentVerify({ operands: [typed = ''], terminal: { out } }: Given): Promise<Status> {
  const from = { requestId: randomUUID(), ip: 'local' }
  const bytes = typed.toLowerCase().endsWith('.pdf') ? await readPaper(typed) : null
  const found = await withDatabase('worker', 1, async (db) =>
    bytes ? checkPaperFile(db, from, bytes) : { ...(await checkPaper(db, from, typed)), whole: true },
  ).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'document-unknown') return null
    throw error
  })
  if (!found) {
    out('unknown: no document with this code or of these bytes was issued')
    return 1
  }
  const { document, language, issuedOn, copy, officeKind, region, voidedOn, whole } = found
  out(`${whole ? 'genuine' : 'changed: a document with its code was issued, but not with these bytes'}`)
  out(`document  ${document} ${t('en', `document.${document.toLowerCase()}` as 'document.d01')}, ${language}, copy ${copy}`)
  out(`issued    ${issuedOn} by ${t('en', `web.office-kind.${officeKind}` as 'web.office-kind.police')}, ${territoryName(region, 'en')}`)
  if (voidedOn) out(`voided    ${voidedOn}`)
  return whole && !voidedOn ? 0 : 1
}

async function readPaper(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(() => {
    throw new Stopped('no-file', `${path} cannot be read`, 2)
  })
  if (bytes.length > MOST_BYTES) throw new Stopped('too-large', `${path} is larger than any document of the house`, 2)
  return bytes
}
