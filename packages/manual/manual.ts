import { createHash } from 'node:crypto'
import type { Language } from '@nrm/messages/languages'
import { lawOf, type VersionLaw } from '@nrm/sop/law-of'
import { versionInForce } from '@nrm/sop/machines/all'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { contents, front, howToRead } from './front.ts'
import { html } from './html.ts'
import { firstParameters, type ParameterInForce } from './in-force.ts'
import { parametersSection } from './parameters-section.ts'
import { procedureSection } from './procedure-section.ts'
import { rolesSection } from './roles-section.ts'
import { sheet } from './sheet.ts'
import { wordsOf } from './words.ts'

/**
 * What the manual is printed of: the versions new cases begin in and the values of a day. What is left out is as the code has it, and then
 * the same code gives the same text.
 */
export type Printed = Readonly<{
  versions?: Readonly<Record<ProcedureName, number>>
  inForce?: readonly ParameterInForce[]
  /** ISO date the values are of; null for the first values. */
  day?: string | null
  /** Where a link in front of the title leads, for whoever came from a screen; none on paper. */
  back?: string
}>

/** The whole SOP as a readable manual: one HTML file that fetches nothing, for the screen, for paper and for a screen reader. */
export function manualHtml(
  language: Language,
  { versions = versionInForce, inForce = firstParameters(), day = null, back }: Printed = {},
): string {
  const words = wordsOf(language, inForce)
  const laws: VersionLaw[] = procedureNames.map((procedure) => lawOf(procedure, versions[procedure]))
  const body = html`${contents(words, laws)}
<main>
${howToRead(words)}
${rolesSection(words, laws)}
${laws.map((law) => procedureSection(words, law))}
${parametersSection(words, inForce)}
<p class="quiet">${words.t('manual.end')}</p>
</main>`
  const fingerprint = createHash('sha256')
    .update(body.html)
    .digest('hex')
    .replace(/(.{4})(?=.)/g, '$1 ')
  return sheet(language, words.t('manual.title'), html`${front(words, laws, { day, fingerprint, back })}${body}`)
}
