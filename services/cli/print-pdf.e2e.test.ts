import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html } from '@nrm/manual/html'
import { sheet } from '@nrm/manual/sheet'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { printPdf } from './print-pdf.ts'
import { run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-pdf-'))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

async function nrm(...args: readonly string[]) {
  const said: string[] = []
  const terminal = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    stop: new AbortController().signal,
  }
  return { status: await run(args, terminal), said }
}

test('a page is printed as a tagged PDF with its headings as bookmarks', async () => {
  const bytes = (
    await printPdf(sheet('uz-Cyrl', 'Синов', html`<main><h1>Тартиб</h1><h2>Қадамлар</h2><p>Ўзбекча матн: ғ, қ, ҳ.</p></main>`))
  ).toString('latin1')

  expect(bytes.startsWith('%PDF-')).toBe(true)
  for (const part of ['/StructTreeRoot', '/MarkInfo', '/Outlines', '/Lang']) expect(bytes, part).toContain(part)
})

test('without a browser, or without a file to write to, the command says so with a code', async () => {
  expect(await nrm('sop', 'manual', '--lang', 'en', '--format', 'pdf')).toMatchObject({
    status: 2,
    said: [expect.stringMatching(/^wrong-usage: /), expect.anything()],
  })

  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', '')
  expect(await nrm('sop', 'manual', '--lang', 'en', '--format', 'pdf', '--out', join(folder, 'x.pdf'))).toMatchObject({
    status: 1,
    said: [expect.stringMatching(/^no-chromium: .*CHROMIUM_PATH/)],
  })
})
