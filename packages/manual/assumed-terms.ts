import { basisText, valueText } from '@nrm/messages/legal-words'
import { type Clock, clocks } from '@nrm/sop/clocks'
import { ladders } from '@nrm/sop/ladders'
import { type ParameterUses, usesOf } from '@nrm/sop/parameter-uses'
import type { Basis } from '@nrm/sop/step'
import { type Assumption, isUnread, readingOf, unknownOf } from './assumed-item.ts'
import type { ParameterInForce } from './in-force.ts'
import type { Words } from './words.ts'

/** Values that nobody read in an act. */
export const assumedParameters = (words: Words, inForce: readonly ParameterInForce[]): Assumption[] =>
  inForce
    .filter(({ provenance }) => provenance === 'assumed')
    .map(({ code, unit, value, basis }) => {
      const name = words.say(`parameter.${code}`)
      return {
        code,
        title: name,
        does: words.t('manual.assumed.does-parameter', { parameter: name, value: valueText(words.language, unit, value) }),
        where: placesOf(words, usesOf(code)),
        read: [`${basisText(words.language, basis)} – ${words.mark('ASSUMED')}`],
        unknown: unknownOf(words, [basisOf(basis)]),
        ask: words.t('manual.assumed.ask.parameter'),
      }
    })

/** Clocks whose basis is not read. */
export const assumedClocks = (words: Words): Assumption[] =>
  Object.entries(clocks as Readonly<Record<string, Clock>>)
    .filter(([, { law }]) => law.some(isUnread))
    .map(([name, { procedure, parameter, law, onExpiry }]) => {
      const said = { clock: words.clock(name), length: words.length(parameter) }
      return {
        code: name,
        title: said.clock,
        does: onExpiry
          ? words.t('manual.assumed.does-clock', { ...said, step: words.done(onExpiry) })
          : words.t('manual.assumed.does-minimum', said),
        where: [
          words.say(`procedure.${procedure}`),
          words.t('manual.assumed.on-screen', { screens: words.t('web.parameter.screen.case') }),
        ],
        read: readingOf(words, law),
        unknown: unknownOf(words, law),
        ask: words.t('manual.assumed.ask.clock'),
      }
    })

/** Who hears of a missed term; no act was read on any of it. */
export const assumedLadders = (words: Words): Assumption[] =>
  Object.entries(ladders).map(([name, { rungs, message }]) => ({
    code: name,
    title: words.clock(name),
    does: words.t('manual.assumed.does-ladder', {
      clock: words.clock(name),
      who: rungs.map((rung, index) => `${index + 1}) ${rung.map((one) => words.say(`audience.${one}`)).join(', ')}`).join('; '),
    }),
    where: [words.say(`notification.${message}`)],
    read: [words.mark('ASSUMED')],
    unknown: words.t('manual.assumed.unknown.practice'),
    ask: words.t('manual.assumed.ask.ladder'),
  }))

function placesOf(words: Words, { clocks: running, steps, screens }: ParameterUses): string[] {
  return [
    ...running.map(({ clock, procedure }) => `${words.say(`procedure.${procedure}`)}: ${words.clock(clock)}`),
    ...(steps.length > 0 ? [words.t('manual.assumed.at-step', { steps: steps.map(({ step }) => words.done(step)).join('; ') })] : []),
    words.t('manual.assumed.on-screen', { screens: screens.map((one) => words.say(`web.parameter.screen.${one}`)).join('; ') }),
  ]
}

const basisOf = (basis: string): Basis => ({ act: basis.split(' ')[0] ?? basis, mark: 'ASSUMED' })
