import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import type { FileLimits } from './limits.ts'
import { checkPicture } from './picture.ts'
import { refuse } from './refuse.ts'

const forbiddenKeys = ['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'AA', 'RichMediaContent'].map((name) => PDFName.of(name))
/** Actions a reader may take by pressing: go to a page of this document, open an address, a named page. */
const harmless = new Set(['/GoTo', '/URI', '/Named', '/Thread', '/GoTo3DView'])
const movingKinds = new Set(['/RichMedia', '/Movie', '/Screen', '/3D', '/FileAttachment', '/Sound'])
const DEEPEST = 100

/** Walks every object of a document for what would act by being opened. @throws Refusal `file-active`, `file-bomb` */
export function checkObjects(document: PDFDocument, limits: FileLimits): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) check(object, document, limits, DEEPEST)
}

function check(object: PDFObject, document: PDFDocument, limits: FileLimits, depth: number): void {
  if (depth === 0) refuse('file-bomb', 'depth')
  if (object instanceof PDFArray) for (const one of object.asArray()) check(one, document, limits, depth - 1)
  const dictionary = object instanceof PDFStream ? object.dict : object
  if (!(dictionary instanceof PDFDict)) return
  checkDictionary(dictionary, document)
  if (object instanceof PDFStream && word(dictionary, 'Subtype') === '/Image')
    checkPicture(number(dictionary, 'Width'), number(dictionary, 'Height'), limits)
  for (const [, value] of dictionary.entries()) check(value, document, limits, depth - 1)
}

function checkDictionary(dictionary: PDFDict, document: PDFDocument): void {
  if (forbiddenKeys.some((key) => dictionary.has(key))) refuse('file-active', 'pdf key')
  if (movingKinds.has(word(dictionary, 'Subtype') ?? '')) refuse('file-active', 'pdf annotation')
  const action = word(dictionary, 'S')
  if (action !== null && isAction(dictionary) && !harmless.has(action)) refuse('file-active', 'pdf action')
  // What happens by opening the document may only be a place in it.
  const opening = document.context.lookup(dictionary.get(PDFName.of('OpenAction')))
  if (opening instanceof PDFDict && word(opening, 'S') !== '/GoTo') refuse('file-active', 'pdf opening')
}

const actions = new Set([
  '/JavaScript',
  '/Launch',
  '/SubmitForm',
  '/ImportData',
  '/GoToR',
  '/GoToE',
  '/Rendition',
  '/Movie',
  '/Sound',
  '/ResetForm',
  '/SetOCGState',
  '/Trans',
  '/Hide',
  '/RichMediaExecute',
])
// `S` also names the kind of a border, a group, a page label or an element of the structure.
const isAction = (dictionary: PDFDict): boolean => word(dictionary, 'Type') === '/Action' || actions.has(word(dictionary, 'S') ?? '')

const word = (dictionary: PDFDict, key: string): string | null => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.toString() : null
}
const number = (dictionary: PDFDict, key: string): number => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : 1
}
