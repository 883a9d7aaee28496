import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { blankForm } from '@nrm/documents/blank-form'
import { type BlankName, blankNames } from '@nrm/documents/blank-names'
import { type Language, languages } from '@nrm/messages/languages'
import type { Given, Status } from '../command.ts'

/** `nrm document blank`: writes the blank forms of one procedure or of all, in one language or in all, as PDF into a folder. */
export async function documentBlank({ options, terminal: { out } }: Given): Promise<Status> {
  const names = options.procedure ? [options.procedure as BlankName] : blankNames
  const chosen = options.lang ? [options.lang as Language] : languages
  const folder = String(options.out)
  await mkdir(folder, { recursive: true })
  const at = new Date().toISOString()
  for (const name of names)
    for (const language of chosen) {
      const file = join(folder, `${name}-${language}.pdf`)
      await writeFile(file, await blankForm(name, language, at))
      out(`written: ${file}`)
    }
  return 0
}
