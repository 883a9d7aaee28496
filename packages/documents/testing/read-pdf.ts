import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = Readonly<{ role?: string; type?: string; id?: string; alt?: string; children?: readonly Node[] }>
/** What a reader makes of a file. `read` is what is read out, element by element; `text` everything that is drawn. */
export type ReadPdf = Readonly<{
  pages: number
  language: string | null
  title: string | null
  isTagged: boolean
  text: string
  read: readonly Readonly<{ role: string; text: string }>[]
  alternatives: readonly string[]
}>

/** Reads a PDF as an assistive program does: language, title, structure with the words of each element, and everything drawn. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const [{ info }, marks] = [(await pdf.getMetadata()) as { info: Record<string, unknown> }, await pdf.getMarkInfo()]
  const [read, drawn, alternatives]: [{ role: string; text: string }[], string[], string[]] = [[], [], []]
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const words = wordsById(content.items as readonly Item[])
    drawn.push(words.get('') ?? '')
    walk((await page.getStructTree()) as Node, words, read, alternatives)
  }
  await task.destroy()
  return {
    pages: drawn.length,
    language: (info.Language as string) ?? null,
    title: (info.Title as string) ?? null,
    isTagged: (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    text: drawn.join('\n'),
    read,
    alternatives,
  }
}

type Item = Readonly<{ type?: string; id?: string | null; str?: string; hasEOL?: boolean }>

/** Words by the marked content they stand in; under the empty id everything. Lines are joined by a blank. */
function wordsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>([['', '']])
  const open: string[] = []
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? '-')
    else if (type === 'endMarkedContent') open.pop()
    else
      for (const key of new Set(['', open.at(-1) ?? '-']))
        found.set(key, `${found.get(key) ?? ''}${str}${hasEOL && !str?.endsWith(' ') ? ' ' : ''}`)
  }
  return found
}

function walk(node: Node | null, words: ReadonlyMap<string, string>, read: { role: string; text: string }[], alternatives: string[]): void {
  if (!node) return
  if (node.alt) alternatives.push(node.alt)
  const own = (node.children ?? []).filter(({ type }) => type === 'content').map(({ id }) => words.get(id ?? '-') ?? '')
  if (own.length > 0) read.push({ role: node.role ?? '', text: own.join('').replaceAll(/\s+/g, ' ').trim() })
  for (const child of node.children ?? []) walk(child, words, read, alternatives)
}
