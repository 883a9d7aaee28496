import type { Language } from '@nrm/messages/languages'
import { translator } from '@nrm/messages/t'
import { readingList } from '@nrm/sop/reading-list'
import type { Assumption, AssumptionGroup } from './assumed-item.ts'
import { assumedLaw, pointsIn } from './assumed-law.ts'
import { type Html, html } from './html.ts'
import { sheet } from './sheet.ts'

/** The report of assumed law as one printable page, with a line under each point to write the answer on. */
export function assumedHtml(language: Language, groups: readonly AssumptionGroup[] = assumedLaw(language)): string {
  const t = translator(language)
  const title = t('web.assumed')
  return sheet(
    language,
    title,
    html`<main>
<h1>${title}</h1>
<p>${t('manual.assumed.lead')}</p>
<p>${t('manual.assumed.count', { n: pointsIn(groups) })}</p>
<section aria-labelledby="reading"><h2 id="reading" class="same-page">${t('manual.assumed.reading')}</h2>
<ol>${readingList.map(({ title: names, lex }) => html`<li>${names[language]}${lex ? html` <span class="code">lex.uz ${lex}</span>` : null}</li>`)}</ol></section>
${groups.map((group, index) => groupOf(t, group, index + 1))}
</main>`,
  )
}

type Say = ReturnType<typeof translator>

const groupOf = (t: Say, { name, title, points }: AssumptionGroup, number: number): Html =>
  html`<section aria-labelledby="${name}"><h2 id="${name}">${number}. ${title}</h2>
${points.map((one, index) => pointOf(t, one, `${number}.${index + 1}`))}</section>
`

const pointOf = (t: Say, { title, does, lines, where, read, unknown, ask }: Assumption, number: string): Html =>
  html`<section class="point" aria-labelledby="p${number}"><h3 id="p${number}">${number}. ${title}</h3>
<dl class="step">
<dt>${t('manual.assumed.does')}</dt><dd>${does}${lines ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : null}</dd>
<dt>${t('manual.assumed.where')}</dt><dd>${where.join('; ')}</dd>
<dt>${t('manual.assumed.read')}</dt><dd>${read.join('; ')}</dd>
<dt>${t('manual.assumed.unknown')}</dt><dd>${unknown}</dd>
<dt>${t('manual.assumed.ask')}</dt><dd>${ask}</dd>
<dt>${t('manual.assumed.answer')}</dt><dd><div class="answer"></div></dd>
</dl></section>
`
