import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { StrippedPart } from './file-codes.ts'

const key = (name: string) => PDFName.of(name)
/** Keys that say with what and when a thing was made, on any object. */
const traces = ['Metadata', 'PieceInfo', 'LastModified'].map(key)
/** On remarks in the margin: whose and when. */
const remarkTraces = ['T', 'M', 'CreationDate', 'NM'].map(key)

/** Takes out who made a document, with what and when; objects that only said so go as well. */
export function stripPdf(document: PDFDocument): StrippedPart[] {
  const { context } = document
  const stripped: StrippedPart[] = []
  const info = context.trailerInfo.Info
  if (info) {
    if (info instanceof PDFRef) context.delete(info)
    delete context.trailerInfo.Info
    stripped.push('properties')
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object
    if (dictionary instanceof PDFDict) stripped.push(...stripDictionary(document, dictionary))
  }
  return stripped
}

function stripDictionary(document: PDFDocument, dictionary: PDFDict): StrippedPart[] {
  const stripped: StrippedPart[] = []
  // `T` of a field is its name; of a remark, its author.
  const isRemark =
    dictionary.has(key('Subtype')) && dictionary.has(key('Rect')) && !dictionary.has(key('FT')) && !dictionary.has(key('Parent'))
  for (const name of [...traces, ...(isRemark ? remarkTraces : [])]) {
    const value = dictionary.get(name)
    if (value === undefined) continue
    if (value instanceof PDFRef && name.toString() === '/Metadata') document.context.delete(value)
    dictionary.delete(name)
    stripped.push(isRemark && remarkTraces.includes(name) ? 'comments' : 'properties')
  }
  return stripped
}
