import { createHash } from 'node:crypto'
import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { type CheckedRow, checkDocument } from '@nrm/db/queries/documents'
import { readCheckCode } from '@nrm/sop/check-code'
import { Refusal } from '@nrm/sop/refusal'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { codeHash } from './issue-paper.ts'

type Asking = Readonly<{ requestId: string; ip: string }>

/** Whether a paper with this code went out of the house. What is not known and what cannot be a code are one answer. @throws Refusal `document-unknown` */
export async function checkPaper(db: Db, from: Asking, typed: string) {
  const code = readCheckCode(typed)
  const [row] = code ? await asNobody(db, from, (tx) => checkDocument(tx, codeHash(code), null)) : []
  if (!row) throw new Refusal('document-unknown')
  return checkedView(row)
}

/**
 * Whether a file is a paper of the house as it went out, byte by byte; `whole` is false for one that bears a known code and was changed.
 * @throws Refusal `document-unknown`
 */
export async function checkPaperFile(db: Db, from: Asking, bytes: Uint8Array) {
  const code = codeIn(bytes)
  const digest = createHash('sha256').update(bytes).digest()
  const [row] = await asNobody(db, from, (tx) => checkDocument(tx, code ? codeHash(code) : null, digest))
  if (!row) throw new Refusal('document-unknown')
  return { ...checkedView(row), whole: row.whole === true }
}

/** Neither case nor person, and no hour: a day says enough about a paper in hand. */
const checkedView = (row: CheckedRow) => ({
  document: row.document,
  language: row.language,
  issuedOn: tashkentDay(row.at),
  copy: row.copy,
  officeKind: row.office_kind,
  region: row.region,
  voidedOn: row.voided_at === null ? null : tashkentDay(row.voided_at),
})

/** The code a file of ours carries in its information dictionary, which points to it. */
function codeIn(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1')
  const [, object] = /\/CheckCode (\d+) 0 R/.exec(text) ?? []
  const at = object ? text.indexOf(`\n${object} 0 obj`) : -1
  const [, typed] = (at >= 0 && /^\s\d+ 0 obj\s*\(([0-9A-Z-]{20,30})\)/.exec(text.slice(at, at + 80))) || []
  return typed ? readCheckCode(typed) : null
}
