import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemsMarkdown } from '@nrm/contracts/problems-doc'
import { assumedMarkdown } from '@nrm/manual/assumed-markdown'
import { manualHtml } from '@nrm/manual/manual'
import { amendmentPages } from '@nrm/messages/amendment-page'
import { has, t } from '@nrm/messages/t'
import { sopDocs } from '@nrm/sop/docs'
import type { Given, Status } from '../command.ts'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))

/** `nrm sop docs`: writes the generated documents, or with `--check` names those that differ from the code (status 1). */
export async function writeSopDocs({ options, terminal }: Given, folder = docs): Promise<Status> {
  const pages = generated()
  const stale = await leftOver(folder, pages)
  const differing: string[] = []
  for (const [path, text] of pages) if ((await readFile(join(folder, path), 'utf8').catch(() => null)) !== text) differing.push(path)
  if (options.check) {
    for (const path of [...differing, ...stale]) terminal.out(`differs: docs/${path}`)
    return differing.length + stale.length > 0 ? 1 : 0
  }
  for (const path of differing) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), pages.get(path) ?? '')
    terminal.out(`written: docs/${path}`)
  }
  for (const path of stale) terminal.out(`no longer generated, delete it: docs/${path}`)
  return 0
}

/** Every generated document by its path under docs/. */
function generated(): ReadonlyMap<string, string> {
  const sop = Object.entries({ ...sopDocs(), ...amendmentPages() }).map(([name, text]) => [`sop/${name}`, text] as const)
  const made = [
    ['sop/assumed.md', assumedMarkdown('en')],
    ['sop/manual.en.html', manualHtml('en')],
  ] as const
  return new Map([...sop, ...made, ['problems.md', problemsMarkdown((key) => (has(key) ? t('en', key) : key))]])
}

async function leftOver(folder: string, pages: ReadonlyMap<string, string>): Promise<string[]> {
  const there = await readdir(join(folder, 'sop')).catch(() => [])
  return there.map((name) => `sop/${name}`).filter((path) => !pages.has(path))
}
