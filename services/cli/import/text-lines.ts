import { createReadStream } from 'node:fs'

/** One line of a file, counted from 1; `text` is null for a line longer than the limit, of which nothing is kept. */
export type TextLine = Readonly<{ line: number; text: string | null }>

/** A line longer than this is no row of any table here. */
export const MAX_LINE = 64 * 1024

/** Lines of a UTF-8 file in order, without their ends (LF or CRLF) and without a byte order mark. */
export async function* textLines(path: string, limit = MAX_LINE): AsyncGenerator<TextLine, void, undefined> {
  let line = 0
  let kept = ''
  let isTooLong = false
  const ended = (): TextLine => {
    line += 1
    const text = isTooLong ? null : bare(kept, line)
    kept = ''
    isTooLong = false
    return { line, text }
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) {
    const parts = chunk.split('\n')
    for (const [at, part] of parts.entries()) {
      if (at > 0) yield ended()
      if (!isTooLong) kept += part
      if (kept.length <= limit) continue
      isTooLong = true
      kept = ''
    }
  }
  if (kept !== '' || isTooLong) yield ended()
}

function bare(text: string, line: number): string {
  const unmarked = line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked
}
