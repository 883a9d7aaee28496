import { expect, test } from 'vitest'
import { letters, procedureNames } from '../procedures.ts'
import { stateOf, transitions } from '../states.ts'
import { added, printed } from '../testing/sop-text.ts'

test.each(procedureNames)('procedure %s moves exactly as the tables of the SOP and the rows added to them say', (procedure) => {
  const letter = letters[procedure]
  const codeOf = (name: string) => (name === 'unopened' ? '–' : stateOf(procedure, name).code)

  const coded = transitions(procedure).map(({ from, step, to }) => `${codeOf(from)} ${step} ${codeOf(to)}`)

  expect(coded.toSorted()).toEqual([...printed[letter], ...added[letter]].map((row) => row.join(' ')).toSorted())
})

test('an event leads from a state to one place only, whatever the facts', () => {
  for (const procedure of procedureNames) {
    const pairs = transitions(procedure).map(({ from, step }) => `${from} ${step}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  }
})
