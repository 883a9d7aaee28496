import { expect, test } from 'vitest'
import { addedSteps, missingSteps } from './printed-steps.ts'
import { letters, procedureNames } from './procedures.ts'
import { printed } from './testing/sop-text.ts'

test.each(procedureNames)('%s: no step the written procedure names is called added', (procedure) => {
  const written = new Set(printed[letters[procedure]].map(([, step]) => step))

  expect(addedSteps(procedure).filter((step) => written.has(step))).toEqual([])
})

test.each(procedureNames)('%s: every step the written procedure names is in the table', (procedure) => {
  expect(missingSteps(procedure)).toEqual([])
})
