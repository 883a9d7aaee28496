import { type Change, fieldsOf } from '@nrm/sop/diff'
import { type Parameter, type ParameterName, parameters } from '@nrm/sop/parameters'
import type { ProcedureName } from '@nrm/sop/procedures'
import { stateKey } from '@nrm/sop/states'
import type { Step } from '@nrm/sop/step'
import type { WayEffect } from '@nrm/sop/ways-of'
import { fieldText } from './field-text.ts'
import type { Language } from './languages.ts'
import { citationText, valueText } from './legal-words.ts'
import { has, t } from './t.ts'

/** One change of a procedure as a sentence. Terms are those of the first version of their parameter. */
export function sayChange(language: Language, procedure: ProcedureName, change: Change): string {
  const say = (key: string, args: Readonly<Record<string, string>> = {}) => (has(key) ? t(language, key, args) : key)
  const state = (name: string) => say(stateKey(procedure, name))
  const step = (name: string) => say(`step.${name}.button`)
  switch (change.kind) {
    case 'state-added':
    case 'state-removed':
      return say(`web.change.${change.kind}`, { state: state(change.state) })
    case 'state-renamed':
      return say('web.change.state-renamed', { state: state(change.state), to: state(change.to) })
    case 'state-split':
      return say('web.change.state-split', {
        state: state(change.state),
        into: change.into.map((name) => quoted(language, state(name))).join(', '),
        fact: say(`web.fact.${change.fact}`),
      })
    case 'step-added':
    case 'step-removed':
      return say(`web.change.${change.kind}`, { step: step(change.step), ...rowWords(language, change.step, change.row) })
    case 'step-changed':
      return sayStep(change)
    case 'way-added':
    case 'way-removed': {
      const { from, to, guard } = change.way
      const key = change.kind === 'way-added' && from === to ? 'way-stays' : change.kind
      return say(`web.change.${key}`, {
        from: state(from),
        to: state(to),
        step: step(change.way.step),
        guard: guard ? say(`web.guard.${guard}`) : 'none',
      })
    }
    case 'way-condition': {
      const key = change.after ? 'web.change.way-condition' : 'web.change.way-unconditional'
      return say(key, { from: state(change.way.from), step: step(change.way.step), guard: say(`web.guard.${change.after}`) })
    }
    case 'effect-added':
    case 'effect-removed':
      return say(`web.change.${change.kind}`, {
        from: state(change.way.from),
        step: step(change.way.step),
        effect: sayEffect(change.effect),
      })
    case 'term-changed':
      return say('web.change.term-changed', {
        clock: say(`clock.${change.clock}`),
        before: termWords(language, change.before),
        after: termWords(language, change.after),
      })
  }

  function sayStep({ step: name, part, before, after }: Extract<Change, { kind: 'step-changed' }>): string {
    if (part === 'second-person') return say(`web.change.step-second-person.${after.otherThan ? 'on' : 'off'}`, { step: step(name) })
    const none = say('web.change.nothing')
    const word = (row: Step) => (part === 'document' ? row.document : rowWords(language, name, row)[part as 'who']) || none
    return say(`web.change.step-${part}`, { step: step(name), before: word(before), after: word(after) })
  }

  function sayEffect({ type, params }: WayEffect): string {
    const key = `web.effect.${type}`
    if (!has(key)) return say('web.effect.other', { effect: type })
    return say(key, {
      clock: say(`clock.${params?.clock}`),
      message: say(`notification.${params?.message}`),
      procedure: say(`procedure.${params?.procedure}`),
      step: step(String(params?.step)),
    })
  }
}

/** Who takes a step, on what it rests and what it asks, as lists of words. */
function rowWords(language: Language, step: string, { by, law, form }: Step) {
  return {
    who: Object.keys(by)
      .map((role) => t(language, `role.${role}` as 'role.police'))
      .join(', '),
    basis: law.map((basis) => citationText(language, basis)).join('; '),
    fields:
      fieldsOf(form)
        .map(([name]) => quoted(language, fieldText(language, step, name).label))
        .join(', ') || t(language, 'web.change.nothing'),
  }
}

function termWords(language: Language, code: string): string {
  const { value, unit }: Parameter = parameters[code as ParameterName]
  return valueText(language, unit, value)
}

const quoted = (language: Language, text: string): string => (language === 'ru' ? `«${text}»` : `“${text}”`)
