import { type Clock, clocks } from '@nrm/sop/clocks'
import type { VersionLaw } from '@nrm/sop/law-of'
import { letters } from '@nrm/sop/procedures'
import { registrations } from '@nrm/sop/registrations'
import { diagram } from './diagram-svg.ts'
import { type Html, html } from './html.ts'
import { basisOf, formOf, heardBy, isEndedBy, stepSection } from './step-section.ts'
import { termsOf } from './terms.ts'
import { type Following, followings } from './what-follows.ts'
import type { Words } from './words.ts'

const nothing: Following = { from: [], to: [], always: [], sometimes: [] }

/** One procedure: what it is for, its drawing, its states, its steps and its terms. */
export function procedureSection(words: Words, law: VersionLaw): Html {
  const { t } = words
  const { procedure, steps } = law
  const [letter, name] = [letters[procedure], words.say(`procedure.${procedure}`)]
  const follow = followings(law)
  const terms = termsOf(law, words)
  return html`<section aria-labelledby="${procedure}"><h2 id="${procedure}">${name}</h2>
<p>${words.say(`manual.purpose.${procedure}`)}</p>
${diagram(words, law)}
<h3 id="${procedure}-states">${t('manual.states')}</h3>
${statesTable(words, law)}
${procedure === 'identification' ? beginnings(words) : null}
<h3 id="${procedure}-steps">${t('manual.steps')}</h3>
${Object.entries(steps).map(([step, row], index) =>
  stepSection(
    words,
    { procedure, name: step, step: row, following: follow.get(step) ?? nothing, all: follow, terms },
    `${letter}.${index + 1}`,
  ),
)}
${clocksTable(words, law, follow)}
</section>
`
}

const statesTable = (words: Words, { procedure, states }: VersionLaw): Html =>
  html`<table><caption class="unseen">${words.t('manual.states')}</caption>
<thead><tr><th scope="col">${words.t('manual.state-name')}</th><th scope="col">${words.t('manual.state-next')}</th></tr></thead>
<tbody>${states
    .filter(({ name }) => name !== 'unopened')
    .map(
      ({ name, outcome, awaits }) =>
        html`<tr><th scope="row">${words.state(procedure, name)}</th><td data-label="${words.t('manual.state-next')}">${
          outcome ? words.t('manual.state-result') : awaits ? words.say(`audience.${awaits}`) : words.t('manual.state-none')
        }</td></tr>`,
    )}</tbody></table>
`

const beginnings = (words: Words): Html => html`<h3 id="beginnings">${words.t('manual.beginnings')}</h3>
${Object.entries(registrations).map(
  ([
    name,
    { by, law, form },
  ]) => html`<section class="step" aria-labelledby="begin-${name.replaceAll('.', '-')}"><h4 id="begin-${name.replaceAll('.', '-')}">${words.button(name)}</h4>
<dl class="step"><dt>${words.t('manual.who')}</dt><dd>${by.map((role) => words.role(role)).join('; ')}</dd>
<dt>${words.t('manual.basis')}</dt><dd>${basisOf(words, { law })}</dd></dl>
${formOf(words, name, form)}</section>
`,
)}`

function clocksTable(words: Words, { procedure, version, steps }: VersionLaw, follow: ReadonlyMap<string, Following>): Html | null {
  const mine = (Object.entries(clocks) as [string, Clock][]).filter(([, clock]) => clock.procedure === procedure)
  if (mine.length === 0) return null
  const { t } = words
  const terms = termsOf({ procedure, version }, words)
  const named = (all: readonly string[]): string => all.map((step) => words.done(step)).join('; ') || t('manual.no-step')
  const starting = (clock: string): string[] =>
    [...follow]
      .filter(([, { always, sometimes }]) =>
        [...always, ...sometimes].some((one) => one.type === 'startClock' && one.params.clock === clock),
      )
      .map(([step]) => step)
  const ending = (name: string, clock: Clock): string[] =>
    Object.entries(steps)
      .filter(([step, row]) =>
        isEndedBy({ procedure, name: step, step: row, following: follow.get(step) ?? nothing, all: follow }, name, clock),
      )
      .map(([step]) => step)
  return html`<h3 id="${procedure}-terms">${t('manual.clocks')}</h3>
<table><caption class="unseen">${t('manual.clocks')}</caption>
<thead><tr><th scope="col">${t('manual.clock')}</th><th scope="col">${t('manual.length')}</th><th scope="col">${t('manual.starts-with')}</th><th scope="col">${t('manual.ends-with')}</th><th scope="col">${t('manual.when-missed')}</th><th scope="col">${t('manual.basis')}</th></tr></thead>
<tbody>${mine.map(
    ([name, clock]) =>
      html`<tr><th scope="row">${words.clock(name)}</th><td data-label="${t('manual.length')}">${terms(name)}</td><td data-label="${t('manual.starts-with')}">${named(starting(name))}</td><td data-label="${t('manual.ends-with')}">${named(ending(name, clock))}</td><td data-label="${t('manual.when-missed')}">${
        clock.onExpiry ? html`${words.done(clock.onExpiry)}. ${heardBy(words, name)}` : t('manual.when-over')
      }</td><td data-label="${t('manual.basis')}">${basisOf(words, clock)}</td></tr>`,
  )}</tbody></table>
`
}
