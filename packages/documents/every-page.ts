import type { PaperContent } from '@nrm/sop/paper-content'
import { page, textWidth } from './sheet.ts'
import type { PaperWords } from './words-of.ts'

/** On every page of a copy: who printed it and when, across the page and below it, and which page it is of how many. */
export function everyPage(words: PaperWords, { code, issued }: PaperContent) {
  const line = words.say('web.print.copy', {
    by: issued.by,
    office: issued.office[words.language],
    at: words.moment(issued.at),
    copy: issued.copy,
  })
  return (doc: PDFKit.PDFDocument, n: number, all: number): void => {
    across(doc, line)
    const below = page.height - page.bottom + 22
    doc.font('regular').fontSize(7.5).fillColor([70, 70, 70])
    doc.text(line, page.side, below, { width: textWidth - 80, lineGap: 1 })
    doc.text(`${code} · ${words.say('web.print.page', { n, all })}`, page.width - page.side - 80, below, { width: 80, align: 'right' })
  }
}

/** Three pale lines from corner to corner: a photograph of any part of the page says whose copy it is. */
function across(doc: PDFKit.PDFDocument, line: string): void {
  doc.save()
  doc.rotate(-40, { origin: [page.width / 2, page.height / 2] })
  doc.font('bold').fontSize(11.5).fillOpacity(0.09).fillColor([0, 0, 0])
  for (const y of [page.height / 2 - 220, page.height / 2, page.height / 2 + 220])
    doc.text(line, page.width / 2 - 500, y, { width: 1000, align: 'center' })
  doc.restore()
  doc.fillOpacity(1)
}
