import { basisText, valueText } from '@nrm/messages/legal-words'
import { parameterTopics, usesOf } from '@nrm/sop/parameter-uses'
import { type Html, html } from './html.ts'
import type { ParameterInForce } from './in-force.ts'
import type { Words } from './words.ts'

/** Every legal parameter with its value and how it is known, by topic. */
export function parametersSection(words: Words, inForce: readonly ParameterInForce[]): Html {
  const { t, language } = words
  const byTopic = Map.groupBy(inForce, ({ code }) => usesOf(code).topic)
  return html`<section aria-labelledby="parameters"><h2 id="parameters">${t('manual.parameters')}</h2>
<p>${t('manual.parameters-lead')}</p>
${parameterTopics
  .filter((topic) => byTopic.has(topic))
  .map((topic) => {
    const title = words.say(`procedure.${topic}`, words.say(`web.parameter.topic.${topic}`))
    return html`<table><caption>${title}</caption>
<thead><tr><th scope="col">${t('manual.parameter')}</th><th scope="col">${t('manual.value')}</th><th scope="col">${t('manual.known')}</th></tr></thead>
<tbody>${(byTopic.get(topic) ?? []).map(
      ({ code, unit, value, basis, provenance }) =>
        html`<tr><th scope="row">${words.say(`parameter.${code}`)}</th><td data-label="${t('manual.value')}">${valueText(language, unit, value)}</td><td data-label="${t('manual.known')}">${basisText(language, basis)} <span class="mark mark-${provenance === 'assumed' ? 'assumed' : 'sourced'}">${t(`web.provenance.${provenance}`)}</span></td></tr>`,
    )}</tbody></table>
`
  })}</section>
`
}
