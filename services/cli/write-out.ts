import { writeFile } from 'node:fs/promises'
import { type Given, Stopped } from './command.ts'
import { findChromium } from './find-chromium.ts'
import { printPdf } from './print-pdf.ts'

/**
 * Hands a text to where the operator wants it: the file `--out` names, else the output; a PDF needs the file. What cannot be printed is
 * said before anything is worked out.
 * @throws Stopped `wrong-usage` for a PDF without `--out`, and as `printPdf` does
 */
export async function writeOut({ options, terminal }: Given, page: () => string | Promise<string>): Promise<void> {
  const isPdf = options.format === 'pdf'
  const file = options.out === undefined ? null : String(options.out)
  if (isPdf && !file) throw new Stopped('wrong-usage', 'a PDF needs --out FILE', 2)
  if (isPdf) findChromium()
  const text = await page()
  if (!file) return terminal.out(text)
  await writeFile(file, isPdf ? await printPdf(text) : text)
  terminal.err(`written: ${file}`)
}
