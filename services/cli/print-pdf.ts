import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stopped } from './command.ts'
import { findChromium } from './find-chromium.ts'

/** Long enough for the whole manual on a slow machine. */
const PATIENCE_MS = 120_000

/**
 * Prints a page to a tagged PDF with its headings as bookmarks.
 * @param page HTML that fetches nothing
 * @throws Stopped `no-chromium`, `not-printed`
 */
export async function printPdf(page: string): Promise<Buffer> {
  const program = findChromium()
  const folder = await mkdtemp(join(tmpdir(), 'nrm-print-'))
  try {
    const [source, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    await writeFile(source, page)
    await runs(program, [
      '--headless=new',
      '--disable-gpu',
      // As root there is no sandbox to be had; the page is our own and fetches nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--export-tagged-pdf',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${target}`,
      `file://${source}`,
    ])
    return await readFile(target).catch(() => {
      throw new Stopped('not-printed', 'Chromium wrote no PDF; take --format html and print it')
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

const runs = (program: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE_MS })
    child.once('error', () => reject(new Stopped('no-chromium', `${program} could not be started`)))
    child.once('exit', () => resolve())
  })
