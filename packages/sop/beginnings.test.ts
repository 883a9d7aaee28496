import { expect, test } from 'vitest'
import { beginnings, begunBy, openBeginnings } from './beginnings.ts'
import { procedureNames } from './procedures.ts'
import { steps } from './steps/all.ts'
import { matter, standing } from './testing/people.ts'

test('a step that opens a procedure has a name no other step has', () => {
  const names = procedureNames.flatMap((procedure) => Object.keys(steps[procedure]))

  expect(beginnings.length).toBeGreaterThan(3)
  for (const { step, procedure } of beginnings) {
    expect(names.filter((name) => name === step)).toEqual([step])
    expect(begunBy(step)).toBe(procedure)
  }
  expect(begunBy('reopened')).toBeNull()
})

test('a procedure is offered while the case has none of its kind, and to nobody who stands otherwise', () => {
  const facts = (procedure: string) => (procedure === 'identification' ? { consent: {}, exception: null, child: 'no' } : undefined)
  const police = standing('police', 'territory')

  expect(openBeginnings(new Set(['identification']), facts, police, matter)).toContainEqual({
    procedure: 'criminal',
    step: 'crime.indicated',
  })
  expect(openBeginnings(new Set(['identification', 'criminal']), facts, police, matter).map(({ procedure }) => procedure)).not.toContain(
    'criminal',
  )
  expect(openBeginnings(new Set(['identification']), facts, standing('police', 'none'), matter)).toEqual([])
  expect(openBeginnings(new Set(['identification']), facts, standing('admin', 'territory'), matter)).toEqual([])
})
