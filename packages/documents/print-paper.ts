import type { Language } from '@nrm/messages/languages'
import { inGroups } from '@nrm/sop/check-code'
import { numbersOf } from '@nrm/sop/numbering'
import type { PaperContent, PaperSection } from '@nrm/sop/paper-content'
import { paperOf } from '@nrm/sop/papers'
import { fieldsOn, formOf } from '@nrm/sop/papers-of-step'
import { answerLines } from './answer-lines.ts'
import { everyPage } from './every-page.ts'
import { drawQr } from './qr.ts'
import { keepTogether, page, pdfFile, type Sheet, space, textWidth } from './sheet.ts'
import { capitalised, type PaperWords, wordsOf } from './words-of.ts'

/**
 * One copy of an official paper as a tagged PDF/A file: what the table lets it show, in the order of the form, with the basis of each step and how
 * sure it is, who signs, and how it is checked.
 * @param publicUrl origin under which the screens are reached from outside
 */
export function printPaper(content: PaperContent, language: Language, publicUrl: string): Promise<Buffer> {
  const words = wordsOf(language)
  const title = titleOf(words, content.code)
  const { at, checkCode } = content.issued
  return pdfFile(
    { language, title, checkCode, at },
    (sheet) => {
      head(sheet, words, content, title)
      for (const section of content.sections) steps(sheet, words, content, section)
      signatures(sheet, words, content)
      check(sheet, words, content, publicUrl)
    },
    everyPage(words, content),
  )
}

/** Title of a document as it heads the paper. */
export const titleOf = ({ say }: PaperWords, code: string): string => capitalised(say(`document.${code.toLowerCase()}` as 'document.d01'))

function head(sheet: Sheet, words: PaperWords, content: PaperContent, title: string): void {
  const { say, place } = words
  const [first] = content.sections
  sheet.text('P', say('web.print.document', { code: content.code }), { size: 9, grey: 0.35 })
  sheet.text('H1', title, { size: 19, weight: 'bold' })
  space(sheet.doc, 8)
  pairs(sheet, [
    [say('web.print.case-number'), content.caseNumber],
    ...nameLine(words, content),
    ...(first ? [[say('web.print.office'), first.office[words.language]] as const] : []),
    [say('web.print.territory'), place(content.territory)],
  ])
  if (paperOf(content.code)?.name === 'by-hand') sheet.text('P', say('web.print.name-by-hand'), { size: 8.5, grey: 0.35 })
  sheet.text('P', say('web.print.confidential'), { size: 8.5, grey: 0.2, before: 4 })
}

/** The name, the line where it is written, or nothing: the table of papers decides. */
function nameLine({ say }: PaperWords, content: PaperContent): (readonly [string, string | null])[] {
  const rule = paperOf(content.code)?.name
  if (rule === 'printed') return [[say('web.print.name'), content.name ?? '']]
  return rule === 'by-hand' ? [[say('web.print.name'), null]] : []
}

function steps(sheet: Sheet, words: PaperWords, { code, references }: PaperContent, section: PaperSection): void {
  const { say } = words
  const found = formOf(section.procedure, section.step)
  if (!found) return
  const fields = fieldsOn(code, section.procedure, section.step).filter(({ name }) => section.answers[name] !== undefined)
  const numbers = numbersOf(found.form)
  sheet.within('Sect', (inner) => {
    inner.text('H2', capitalised(words.sayOr(`step.${section.step}.past`, section.step)), { size: 13, weight: 'bold', before: 16 })
    inner.text('P', whenDone(words, section), { size: 9, grey: 0.25, before: 2 })
    inner.text('P', `${capitalised(say('deadline.legal-basis'))}: ${found.law.map(words.basis).join('; ')}`, { size: 9, grey: 0.25 })
    if (code === 'D11') inner.text('P', say('web.print.certificate', { date: words.date(section.actAt) }), { size: 12, before: 12 })
    const pages = found.form.pages ?? []
    let heading: string | undefined
    for (const field of fields) {
      const at = pages.findIndex(({ fields: names }) => names.includes(field.name))
      if (at >= 0 && pages[at]?.key !== heading) {
        heading = pages[at]?.key
        inner.text('H3', `${at + 1}. ${words.pageTitle(section.step, heading ?? '')}`, { size: 11, weight: 'bold', before: 10 })
      }
      keepTogether(inner.doc, 40)
      const label = `${numbers.get(field.name)}. ${words.field(section.step, field.name).label}`
      inner.text('P', label, { size: 9, weight: 'bold', grey: 0.2, before: 6 })
      for (const line of answerLines(words, section.step, field, section.answers[field.name], references))
        inner.text('P', line, { indent: 10 })
    }
  })
}

function whenDone({ say, moment, language }: PaperWords, { actAt, at, office }: PaperSection): string {
  const done = `${say('web.print.done-at')}: ${moment(actAt)}`
  const entered = moment(at) === moment(actAt) ? [] : [`${say('web.print.entered-at')}: ${moment(at)}`]
  return [done, ...entered, office[language]].join(' · ')
}

function signatures(sheet: Sheet, words: PaperWords, { code }: PaperContent): void {
  const { say } = words
  const signs = paperOf(code)?.signs ?? []
  const foot = words.sayOr(`web.print.foot.${code.toLowerCase()}`, '')
  keepTogether(sheet.doc, 36 + signs.length * 30)
  if (foot) sheet.text('P', foot, { before: 16 })
  sheet.within('Sect', (inner) => {
    inner.text('H2', say('web.print.signatures'), { size: 11, weight: 'bold', before: 18 })
    for (const signer of signs) {
      inner.text('P', say(`web.print.signer.${signer}`), { size: 9.5, before: 10 })
      const y = inner.doc.y
      inner.artifact(() => rule(inner.doc, page.side + textWidth * 0.5, y, textWidth * 0.5))
      inner.text('P', `(${say('web.print.sign-here')})`, { size: 7.5, grey: 0.4, indent: textWidth * 0.5 })
    }
  })
}

/** How anybody may learn whether the paper is genuine: the address as a square and as letters, the code to type. */
function check(sheet: Sheet, words: PaperWords, { issued: { checkCode } }: PaperContent, publicUrl: string): void {
  const { say } = words
  const side = 84
  keepTogether(sheet.doc, side + 16)
  space(sheet.doc, 14)
  const { doc } = sheet
  const top = doc.y
  sheet.figure(say('web.print.qr'), () => drawQr(doc, `${publicUrl}/check/${checkCode}`, { x: page.side - 8, y: top, side }))
  doc.y = top + 14
  const indent = side + 4
  sheet.text('P', say('web.print.check-code'), { size: 8.5, grey: 0.2, indent })
  sheet.text('P', inGroups(checkCode), { size: 13, weight: 'bold', indent })
  sheet.text('P', say('web.print.check', { url: `${publicUrl}/check` }), { size: 8.5, grey: 0.2, indent, before: 3 })
}

/** Facts of the head as a table of two columns; null is a line to write on. */
function pairs(sheet: Sheet, rows: readonly (readonly [string, string | null])[]): void {
  const left = 150
  sheet.within('Table', (table) => {
    for (const [label, value] of rows) {
      table.within('TR', (row) => {
        keepTogether(row.doc, 30)
        const top = row.doc.y
        row.within('TH', (cell) => cell.text('P', label, { size: 9, grey: 0.25, width: left - 10 }))
        const after = row.doc.y
        row.doc.y = top
        row.within('TD', (cell) => cell.text('P', value ?? '', { size: 10.5, weight: 'bold', indent: left }))
        if (value === null) row.artifact(() => rule(row.doc, page.side + left, top + 13, textWidth - left))
        row.doc.y = Math.max(after, row.doc.y) + 3
      })
    }
  })
}

function rule(doc: PDFKit.PDFDocument, x: number, y: number, width: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.6)
    .strokeColor([90, 90, 90])
    .stroke()
}
