import { expect, test } from 'vitest'
import { createMachine } from 'xstate'
import { check, inForce, type Law } from './check.ts'
import { optional, text } from './fields.ts'
import { form, nothing } from './form.ts'
import { startClock } from './machines/effects.ts'

test('the SOP in force holds together', () => {
  expect(check()).toEqual([])
}, 30_000)

test('a state nobody can reach, a dead end and a state without a name are found', () => {
  const law = broken({ machine: machine({ a: { on: { go: 'trap' } }, trap: {}, island: { on: { go: 'a' } } }) })

  expect(check([law])).toEqual(
    expect.arrayContaining([
      { rule: 'state-unreachable', procedure: 'assistance', name: 'island' },
      { rule: 'no-way-to-an-outcome', procedure: 'assistance', name: 'trap' },
      { rule: 'state-without-name', procedure: 'assistance', name: 'trap' },
    ]),
  )
})

test('a transition without a row, a row without a transition and a step of the clock open to people are found', () => {
  const law = broken({ steps: { begin: row, idle: { ...row, by: { police: 'nation', system: 'nation' } } } })

  expect(check([law])).toEqual([
    { rule: 'transition-without-row', procedure: 'assistance', name: 'go' },
    { rule: 'row-without-transition', procedure: 'assistance', name: 'idle' },
    { rule: 'open-to-the-clock-and-people', procedure: 'assistance', name: 'idle' },
  ])
})

test('a form that asks about a criminal case, and a check that reads a sealed answer, are found', () => {
  const asking = form({ criminalCaseNumber: optional(text(40, ['C'])), stillThere: optional(text(40, ['C', 'K'])) })
  const law = broken({
    steps: { begin: { ...row, form: asking, requires: (answers) => (answers.stillThere ? 'reason-needed' : null) }, go: row },
  })

  expect(check([law])).toEqual([
    { rule: 'criminal-case-asked', procedure: 'assistance', name: 'criminalCaseNumber' },
    { rule: 'criminal-case-read', procedure: 'assistance', name: 'stillThere' },
  ])
})

test('facts named after a criminal case are found', () => {
  const law = broken({ machine: machine({ a: { on: { go: 'done' } } }, { investigationOpen: false }) })

  expect(check([law])).toContainEqual({ rule: 'criminal-case-read', procedure: 'assistance', name: 'investigationOpen' })
})

test('taking a row out of the real table is noticed', () => {
  for (const law of inForce()) {
    const [step] = Object.keys(law.steps).slice(-1) as [string]
    const { [step]: _, ...rest } = law.steps

    expect(check([{ ...law, steps: rest }])).toContainEqual({ rule: 'transition-without-row', procedure: law.procedure, name: step })
  }
}, 30_000)

test('an office awaited with no deadline running, and a breach that starts its own clock anew, are found', () => {
  const awaiting = ['unopened', 'a', 'done'].map(
    (name) => ({ name, code: name, outcome: name === 'done', awaits: name === 'a' ? 'holder' : null }) as const,
  )
  const clockless = broken({ states: awaiting })
  const again = broken({
    machine: machine({ a: { on: { go: 'done', 'stay.ended': { actions: [startClock('rehabStay')] } } } }),
    steps: { begin: row, go: row, 'stay.ended': { ...row, by: { system: 'nation' } } },
  })

  expect(check([clockless])).toEqual([{ rule: 'waits-without-a-clock', procedure: 'assistance', name: 'a' }])
  expect(check([again])).toEqual([{ rule: 'breach-restarts-its-clock', procedure: 'assistance', name: 'rehabStay' }])
})

const row = { by: { police: 'nation' }, law: [], form: nothing } as const

function broken(parts: Partial<Law>): Law {
  const states = ['unopened', 'a', 'done'].map((name) => ({ name, code: name, outcome: name === 'done', awaits: null }))
  return { procedure: 'assistance', machine: machine({ a: { on: { go: 'done' } } }), steps: { begin: row, go: row }, states, ...parts }
}

function machine(states: Record<string, { on?: Record<string, unknown> }>, context = {}) {
  return createMachine({
    id: 'broken',
    context,
    initial: 'unopened',
    states: { unopened: { on: { begin: 'a' } }, done: {}, ...states },
  } as never)
}
