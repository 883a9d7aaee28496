import { assumedHtml } from '@nrm/manual/assumed-html'
import { assumedLaw } from '@nrm/manual/assumed-law'
import { assumedMarkdown } from '@nrm/manual/assumed-markdown'
import type { Language } from '@nrm/messages/languages'
import type { Given, Status } from '../command.ts'
import { writeOut } from '../write-out.ts'
import { printedHere } from './sop-manual.ts'

/** `nrm sop assumed`: everything the system does on an assumption, for a lawyer, with a line for each answer. */
export async function sopAssumed(given: Given): Promise<Status> {
  const language = (given.options.lang ?? 'en') as Language
  await writeOut(given, async () => {
    const groups = assumedLaw(language, given.options.here ? (await printedHere()).inForce : undefined)
    return given.options.format === 'md' ? assumedMarkdown(language, groups) : assumedHtml(language, groups)
  })
  return 0
}
