import type { Language } from '@nrm/messages/languages'
import PDFDocument from 'pdfkit'
import { fonts, type Weight } from './fonts.ts'

type Element = PDFKit.PDFStructureElement
/** How a paragraph is set: points, grey from 0 (black) to 1. */
export type Setting = Readonly<{ size?: number; weight?: Weight; grey?: number; before?: number; indent?: number; width?: number }>

/**
 * A document under way. Everything drawn is either an element of the structure, in reading order, or an artifact that is not read out.
 * `within` opens an element that holds others.
 */
export type Sheet = Readonly<{
  doc: PDFKit.PDFDocument
  text: (role: 'H1' | 'H2' | 'H3' | 'P', words: string, setting?: Setting) => void
  within: (role: string, draw: (inner: Sheet) => void) => void
  /** One element drawn by hand, with the words that stand for it. */
  figure: (alt: string, draw: () => void) => void
  /** Lines, boxes: seen and not read out. */
  artifact: (draw: () => void) => void
}>

export const page = { width: 595.28, height: 841.89, side: 54, top: 54, bottom: 78 } as const
/** Width of the text, points. */
export const textWidth = page.width - 2 * page.side

type About = Readonly<{ language: Language; title: string; checkCode?: string; at: string }>

/**
 * Draws a tagged PDF/A-2a file: structure, language, title, fonts in the file, nothing fetched. `onEveryPage` is drawn last, as an artifact.
 * @param about.at instant the file is dated with, ISO 8601
 */
export async function pdfFile(
  { language, title, checkCode, at }: About,
  draw: (sheet: Sheet) => void | Promise<void>,
  onEveryPage: (doc: PDFKit.PDFDocument, n: number, all: number) => void,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margins: { top: page.top, bottom: page.bottom, left: page.side, right: page.side },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a' as 'PDF/A-2',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    // Without a standard font nothing may be drawn before one of ours is chosen.
    font: fonts.regular as unknown as string,
    info: {
      Title: title,
      Creator: 'NRM',
      Producer: 'NRM',
      CreationDate: new Date(at),
      ...(checkCode ? { CheckCode: checkCode } : {}),
    },
  })
  for (const [weight, font] of Object.entries(fonts)) doc.registerFont(weight, font as unknown as Buffer)
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  const root = doc.struct('Document')
  doc.addStructure(root)
  await draw(sheetIn(doc, root))
  root.end()
  const { count } = doc.bufferedPageRange()
  for (let n = 0; n < count; n++) {
    doc.switchToPage(n)
    // What stands in the margin must not start a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    onEveryPage(doc, n + 1, count)
    doc.endMarkedContent()
  }
  doc.end()
  await done
  return Buffer.concat(chunks)
}

function sheetIn(doc: PDFKit.PDFDocument, parent: Element): Sheet {
  const artifact = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' })
    draw()
    doc.endMarkedContent()
  }
  return {
    doc,
    artifact,
    text: (role, words, setting = {}) => {
      if (setting.before) space(doc, setting.before)
      if (role !== 'P') keepTogether(doc)
      parent.add(doc.struct(role, {}, () => set(doc, words, setting)))
    },
    within: (role, draw) => {
      const element = doc.struct(role)
      parent.add(element)
      draw(sheetIn(doc, element))
      element.end()
    },
    figure: (alt, draw) => {
      parent.add(doc.struct('Figure', { alt }, draw))
    },
  }
}

function set(doc: PDFKit.PDFDocument, words: string, { size = 10.5, weight = 'regular', grey = 0, indent = 0, width }: Setting): void {
  const level = Math.round(grey * 255)
  doc
    .font(weight)
    .fontSize(size)
    .fillColor([level, level, level])
    // Composed letters: a font has a glyph for each, and reads it out as one.
    .text(words.normalize('NFC'), page.side + indent, doc.y, { width: width ?? textWidth - indent, lineGap: 1.5 })
  doc.x = page.side
}

/** Space, which never opens a page by itself. */
export function space(doc: PDFKit.PDFDocument, points: number): void {
  doc.y = Math.min(doc.y + points, page.height - page.bottom)
}

/** Turns the page where less than `points` are left, so that a heading stands with what it heads. */
export function keepTogether(doc: PDFKit.PDFDocument, points = 70): void {
  if (doc.y > page.height - page.bottom - points) doc.addPage()
}
