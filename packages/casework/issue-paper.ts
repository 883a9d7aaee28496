import { createHash, randomBytes } from 'node:crypto'
import type { Tx, Who } from '@nrm/db/as-actor'
import { documentPlace, enterDocument } from '@nrm/db/queries/documents'
import { sealedIdentity } from '@nrm/db/queries/identity'
import { checkCodeBytes, checkCodeOf } from '@nrm/sop/check-code'
import type { PaperContent, PaperSection } from '@nrm/sop/paper-content'
import { type PaperCode, paperOf, printsAnHour } from '@nrm/sop/papers'
import { fieldsOn, type PaperField } from '@nrm/sop/papers-of-step'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { iso } from './instants.ts'
import { openRecords } from './open-records.ts'
import { type PaperCase, paperCase } from './paper-case.ts'
import { requireFresh } from './require-fresh.ts'
import { openedIdentity } from './reveal-identity.ts'
import type { SealedDb } from './sealed-db.ts'
import { stepsOf, type WrittenPaper, writtenPapers } from './written-papers.ts'

/** Which paper of which step, in which language. */
export type PaperAsked = Readonly<{ procedureId: string; version: number; document: string; language: PaperLanguage }>
type PaperLanguage = 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
/** Makes the file; the rim knows the words and the letters. */
export type PrintPaper = (content: PaperContent, language: PaperLanguage) => Promise<Buffer>
/** A copy that was entered in the register. The name of the file says nothing of the case. */
export type IssuedPaper = Readonly<{ name: string; media: string; bytes: Buffer }>

/**
 * Prints one copy of a paper and enters it in the register, in one transaction: what is not entered does not go out. Only for whoever may read
 * every answer on it; a name that is printed is opened as any identity is, with its entry.
 * @throws Refusal `not-found`, `forbidden`, `keys-locked`, `confirm-needed` (a paper with a name), `too-many-requests`; each is on record
 */
export const issuePaper = (db: SealedDb, who: Who, caseId: string, asked: PaperAsked, print: PrintPaper): Promise<IssuedPaper> =>
  attempted(db, who, { kind: 'document.issued', case: caseId, target: asked.procedureId }, async (tx) => {
    const found = await paperCase(db, tx, who, caseId)
    const paper = writtenPapers(found).find(
      (one) => one.procedureId === asked.procedureId && one.version === asked.version && one.code === asked.document,
    )
    if (!paper) throw new Refusal('not-found')
    if (paperOf(paper.code)?.name === 'printed') await requireFresh(tx)
    const [place] = await documentPlace(
      tx,
      caseId,
      { procedure: paper.procedureId, version: paper.version, document: paper.code },
      printsAnHour,
    )
    if (place.refused) throw new Refusal(place.refused, place.seconds === null ? {} : { seconds: place.seconds })
    const sections = await sectionsOf(found, paper)
    const name = await nameOn(db, tx, caseId, paper.code)
    const checkCode = checkCodeOf(randomBytes(checkCodeBytes))
    const bytes = await print(contentOf(found, paper, { sections, name, checkCode, copy: place.copy }), asked.language)
    await enterDocument(tx, caseId, {
      procedure: paper.procedureId,
      version: paper.version,
      step: paper.step,
      document: paper.code,
      language: asked.language,
      copy: place.copy,
      digest: createHash('sha256').update(bytes).digest('base64'),
      codeHash: codeHash(checkCode).toString('base64'),
    })
    return { name: `${paper.code}-${checkCode.slice(0, 5)}.pdf`, media: 'application/pdf', bytes }
  })

/** What stands in the register for a check code. */
export const codeHash = (checkCode: string): Buffer => createHash('sha256').update(checkCode).digest()

type Printing = Readonly<{ sections: readonly PaperSection[]; name: string | null; checkCode: string; copy: number }>

function contentOf({ seen }: PaperCase, paper: WrittenPaper, { sections, name, checkCode, copy }: Printing): PaperContent {
  const { entered, reference, file } = seen
  const offices = [...reference.offices.values()].map(({ id, name }) => [id, name] as const)
  const people = [...reference.people.values()].map(({ id, name }) => [id, name] as const)
  return {
    code: paper.code,
    caseNumber: file.number,
    territory: file.territory_code,
    sections,
    name,
    references: new Map<string, string | PaperSection['office']>([...offices, ...people]),
    issued: { by: entered.name, office: officeName(seen, entered.office), at: entered.moment, copy, checkCode },
  }
}

async function sectionsOf(found: PaperCase, paper: WrittenPaper): Promise<PaperSection[]> {
  const written = stepsOf(found, paper)
  const of = (row: { procedure_id: string; version: number }) =>
    written.find((step) => step.procedureId === row.procedure_id && step.version === row.version)
  const opened = await openRecords(
    found.keys,
    found.records.filter((row) => of(row)),
  )
  return written.map((step) => {
    const fields = fieldsOn(paper.code, step.procedure, step.step)
    const rows = opened.filter((row) => of(row) === step && fields.some(({ meta }) => sameSet(meta.sees, row.sees)))
    if (rows.some(({ data }) => data === null)) throw new Refusal('keys-locked')
    const line = found.history.find((row) => row.procedure_id === step.procedureId && row.version === step.version)
    return {
      procedure: step.procedure,
      step: step.step,
      actAt: iso(line?.act_at ?? step.at),
      at: iso(step.at),
      office: officeName(found.seen, line?.office_id ?? step.office ?? ''),
      role: line?.role ?? 'system',
      answers: answersOn(fields, Object.assign({}, ...rows.map(({ data }) => data))),
    }
  })
}

/** Of what a step wrote, what stands on the paper and nothing else. */
function answersOn(fields: readonly PaperField[], data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown = fields.filter(({ name }) => data[name] !== undefined)
  return Object.fromEntries(
    shown.map(({ name, inner }) => {
      const value = data[name]
      if (inner.length === 0 || !Array.isArray(value)) return [name, value]
      return [name, value.map((line) => answersOn(inner, line as Record<string, unknown>))]
    }),
  )
}

/** The name as the papers of the person have it, else what they are called. Null where the paper bears none. */
async function nameOn(db: SealedDb, tx: Tx, caseId: string, code: PaperCode): Promise<string | null> {
  if (paperOf(code)?.name !== 'printed') return null
  const rows = await sealedIdentity(tx, caseId, 'prepare-document', null)
  const refused = rows.find((row) => row.refused !== null)?.refused
  if (refused) throw new Refusal(refused)
  const known = await openedIdentity(db, caseId, rows)
  const full = ['surname', 'givenName', 'patronymic'].map((part) => known[part]).filter(Boolean)
  return full.length > 0 ? full.join(' ') : String(known.calledBy ?? '')
}

const officeName = ({ reference }: PaperCase['seen'], id: string): PaperSection['office'] =>
  reference.offices.get(id)?.name ?? { 'uz-Latn': '', 'uz-Cyrl': '', ru: '', en: '' }

const sameSet = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join()
