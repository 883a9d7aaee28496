import { pageTitle } from '@nrm/messages/field-text'
import { endsClock } from '@nrm/sop/clock-ends'
import { type Clock, clocks } from '@nrm/sop/clocks'
import type { Form } from '@nrm/sop/form'
import { metasOf } from '@nrm/sop/form'
import { tellRules } from '@nrm/sop/joins'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { ladderOf } from '@nrm/sop/ladders'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Step } from '@nrm/sop/step'
import { effectWords } from './effect-words.ts'
import { type Html, html } from './html.ts'
import type { Terms } from './terms.ts'
import type { Following } from './what-follows.ts'
import type { Words } from './words.ts'

export type StepRow = Readonly<{
  procedure: ProcedureName
  name: string
  step: Step
  following: Following
  all: ReadonlyMap<string, Following>
  terms: Terms
}>

/** One step of the SOP: who, when, on which basis, with which form, what follows, and what silence brings. */
export function stepSection(words: Words, row: StepRow, number: string): Html {
  const { t } = words
  const { procedure, name, step } = row
  const id = `${procedure}-${name}`.replaceAll('.', '-')
  return html`<section class="step" aria-labelledby="${id}"><h4 id="${id}">${number}. ${words.button(name)}</h4>
<dl class="step">
<dt>${t('manual.who')}</dt><dd>${whoOf(words, row)}</dd>
<dt>${t('manual.from')}</dt><dd>${openIn(words, row)}</dd>
<dt>${t('manual.basis')}</dt><dd>${basisOf(words, step)}</dd>
${consentOf(words, step)}${documentOf(words, step)}${secondOf(words, step)}<dt>${t('manual.follows')}</dt><dd>${followsOf(words, row)}</dd>
${silenceOf(words, row)}</dl>
${formOf(words, name, step.form)}</section>
`
}

function whoOf(words: Words, { procedure, name, step }: StepRow): Html {
  if (!step.by.system) return html`<ul>${words.people(step).map((one) => html`<li>${one}</li>`)}</ul>`
  const ending = (Object.entries(clocks) as [string, Clock][]).filter(
    ([, clock]) => clock.procedure === procedure && clock.onExpiry === name,
  )
  const telling = [...new Set(tellRules().flatMap((rule) => (rule.procedure === procedure && rule.step === name ? [rule.by] : [])))]
  return html`${words.t('manual.who-system')} ${ending.map(([clock]) => html`${words.t('manual.who-when-clock', { clock: words.clock(clock) })} `)}${telling.map((by) => html`${words.t('manual.who-when-told', { procedure: words.say(`procedure.${by}`) })} `)}`
}

function openIn(words: Words, { procedure, following: { from } }: StepRow): Html {
  const states = from.filter((state) => state !== 'unopened')
  return html`${from.includes('unopened') ? words.t('manual.from-start') : null} ${
    states.length > 0 ? words.t('manual.from-states', { states: states.map((state) => words.state(procedure, state)).join('; ') }) : null
  }`
}

/** Citations with their marks, as a list. */
export const basisOf = (words: Words, { law }: Pick<Step, 'law'>): Html =>
  html`<ul>${law.map((one) => html`<li>${words.cite(one)} <span class="mark mark-${one.mark.toLowerCase()}">${words.mark(one.mark)}</span></li>`)}</ul>`

const consentOf = (words: Words, { discloses, restsOn }: Step): Html | null => {
  const item = discloses?.purpose ?? restsOn
  if (!item) return null
  return html`<dt>${words.t('manual.consent')}</dt><dd>${words.t('manual.consent-needed', { item: words.say(`code.consentItems.${item}`) })}</dd>
`
}

const documentOf = (words: Words, { document }: Step): Html | null =>
  document ? html`<dt>${words.t('manual.document')}</dt><dd>${document} – ${words.say(`document.${document.toLowerCase()}`)}</dd>\n` : null

const secondOf = (words: Words, { otherThan }: Step): Html | null =>
  otherThan
    ? html`<dt>${words.t('manual.second-person')}</dt><dd>${words.say(`manual.other.${otherThan}`, words.t('manual.other.any'))}</dd>\n`
    : null

function followsOf(words: Words, { procedure, following: { to, always, sometimes }, terms }: StepRow): Html {
  const states = to.filter((state) => state !== '')
  const places = states.map((state) => words.state(procedure, state))
  const leads =
    places.length === 0
      ? words.t('manual.stays')
      : places.length === 1 && !to.includes('')
        ? words.t('manual.leads-to', { state: places[0] ?? '' })
        : places.length === 1
          ? words.t('manual.leads-or-stays', { state: places[0] ?? '' })
          : words.t('manual.leads-either', { states: places.join('; ') })
  const said = (all: typeof always): Html[] => all.map((effect) => html`<li>${effectWords(words, terms, effect)}</li>`)
  return html`<p>${leads}</p>${always.length > 0 ? html`<ul>${said(always)}</ul>` : null}${
    sometimes.length > 0 ? html`<p>${words.t('manual.may-follow')}</p><ul>${said(sometimes)}</ul>` : null
  }`
}

/** What its silence brings: every term this step would have ended, what comes when it passes, and who hears of it. */
function silenceOf(words: Words, row: StepRow): Html | null {
  const waiting = (Object.entries(clocks) as [string, Clock][]).filter(([clock, one]) => isEndedBy(row, clock, one))
  if (waiting.length === 0) return null
  return html`<dt>${words.t('manual.silence')}</dt><dd><ul>${waiting.map(
    ([clock, { onExpiry }]) =>
      html`<li>${words.t('manual.silence-term', { clock: words.clock(clock), length: row.terms(clock), step: words.done(onExpiry ?? '') })} ${heardBy(words, clock)}</li>`,
  )}</ul></dd>
`
}

/** Whether a person takes this step to end the term: it names the term, or it ends them all where that term may run. */
export function isEndedBy(
  { procedure, name, step, following, all }: Omit<StepRow, 'terms'>,
  clock: string,
  { procedure: of, onExpiry }: Clock,
): boolean {
  if (of !== procedure || onExpiry === null || step.by.system) return false
  if (endsClock(name, clock)) return true
  const missed = all.get(onExpiry)?.from ?? []
  return following.always.some(({ type }) => type === 'closeClocks') && following.from.some((state) => missed.includes(state))
}

/** Who hears that a term was missed, rung after rung. */
export function heardBy(words: Words, clock: string): string | null {
  const ladder = ladderOf(clock)
  if (!ladder) return null
  const who = ladder.rungs
    .map((rung, index) => `${ladder.rungs.length > 1 ? `${index + 1}) ` : ''}${rung.map((one) => words.say(`audience.${one}`)).join(', ')}`)
    .join('; ')
  return words.t(ladder.ends ? 'manual.silence-ends' : 'manual.silence-told', { who })
}

/** A table of so many rows is never cut by a page. */
const SHORT = 12

/** The questions of a form in their order, page by page where it is long. */
export function formOf(words: Words, name: string, form: Form): Html {
  const { t } = words
  const fields = metasOf(form)
  if (fields.length === 0) return html`<p class="quiet">${t('manual.form')}: ${t('manual.form-none')}</p>`
  const required = new Set(jsonSchemaOf(form).required)
  const pages = form.pages ?? [{ key: null, fields: fields.map(([field]) => field) }]
  const metas = new Map(fields)
  return html`<table${fields.length <= SHORT ? { html: ' class="short"' } : null}><caption>${t('manual.form')}</caption>
<thead><tr><th scope="col">${t('manual.question')}</th><th scope="col" class="must">${t('manual.must')}</th><th scope="col">${t('manual.part')}</th></tr></thead>
${pages.map(
  ({ key, fields: asked }) =>
    html`<tbody>${key === null ? null : html`<tr><th scope="rowgroup" colspan="3">${pageTitle(words.language, name, key) ?? ''}</th></tr>`}${asked.map(
      (field) =>
        html`<tr><th scope="row">${words.question(name, field)}</th><td class="must" data-label="${t('manual.must')}">${required.has(field) ? html`<span class="required">${t('manual.required')}</span>` : t('manual.optional')}</td><td data-label="${t('manual.part')}">${words.compartments(metas.get(field)?.sees ?? [])}</td></tr>`,
    )}</tbody>`,
)}
</table>
`
}
