import type { Language } from '@nrm/messages/languages'
import { translator } from '@nrm/messages/t'
import { readingList } from '@nrm/sop/reading-list'
import type { Assumption, AssumptionGroup } from './assumed-item.ts'
import { assumedLaw, pointsIn } from './assumed-law.ts'

/** The report of assumed law in Markdown. Pure: the same law gives the same text. */
export function assumedMarkdown(language: Language, groups: readonly AssumptionGroup[] = assumedLaw(language)): string {
  const t = translator(language)
  return [
    `# ${t('web.assumed')}`,
    t('manual.assumed.lead'),
    t('manual.assumed.count', { n: pointsIn(groups) }),
    `## ${t('manual.assumed.reading')}`,
    readingList.map(({ title, lex }, index) => `${index + 1}. ${title[language]}${lex ? ` (lex.uz ${lex})` : ''}`).join('\n'),
    ...groups.flatMap(({ title, points }, index) => [
      `## ${index + 1}. ${title}`,
      ...points.map((one, place) => pointOf(t, one, `${index + 1}.${place + 1}`)),
    ]),
    '',
  ].join('\n\n')
}

function pointOf(
  t: ReturnType<typeof translator>,
  { title, does, lines = [], where, read, unknown, ask }: Assumption,
  number: string,
): string {
  return [
    `### ${number}. ${title}`,
    '',
    `- **${t('manual.assumed.does')}:** ${does}`,
    ...lines.map((line) => `  - ${line}`),
    `- **${t('manual.assumed.where')}:** ${where.join('; ')}`,
    `- **${t('manual.assumed.read')}:** ${read.join('; ')}`,
    `- **${t('manual.assumed.unknown')}:** ${unknown}`,
    `- **${t('manual.assumed.ask')}:** ${ask}`,
    `- **${t('manual.assumed.answer')}:** ________________________________________`,
  ].join('\n')
}
