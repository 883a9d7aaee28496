import { expect, test } from 'vitest'
import { metasOf } from './form.ts'
import { officeKinds } from './office-kinds.ts'
import { decidingSteps, fileLanguageOf, groupOf, leftOutBy, namedOnPaper, neverPrinted, withheldBy } from './own-file.ts'
import { registrations } from './registrations.ts'
import { steps } from './steps/all.ts'

const rows = [...Object.entries(registrations), ...Object.values(steps).flatMap((table) => Object.entries(table))]
const fields = rows.flatMap(([, { form }]) => metasOf(form).map(([name, meta]) => ({ name, ...meta })))

test('every answer that is never printed is asked somewhere', () => {
  const asked = new Set(fields.map(({ name }) => name))

  expect(neverPrinted.filter((name) => !asked.has(name))).toEqual([])
})

test('what names another officer or another case, and what shows how an abuser may be met, is not printed', () => {
  const names = fields.filter(({ widget }) => widget === 'account' || widget === 'case').map(({ name }) => name)

  for (const name of [...names, 'reporter', 'trustedPerson', 'mustNotKnow', 'suspectNear', 'meetingPoint', 'vote', 'stillThere'])
    expect([name, leftOutBy(name)]).not.toEqual([name, null])
})

test('the criminal line has no part in the own file, every other letter has one', () => {
  expect(groupOf(['C', 'K'])).toBeNull()
  expect(['I', 'S', 'C', 'H', 'D'].map((letter) => groupOf([letter]))).toEqual(['identity', 'contact', 'told', 'health', 'decision'])
})

test('what others keep is named by its ground', () => {
  expect([['K'], ['H'], ['S', 'C'], ['D']].map(withheldBy)).toEqual([
    'criminal-case',
    'health-elsewhere',
    'another-office',
    'another-office',
  ])
})

test('a paper never names the house where the person is', () => {
  expect(officeKinds.filter((kind) => !namedOnPaper(kind))).toEqual(['rehabilitation_centre', 'ngo', 'inson_centre'])
})

test('every deciding step is a step, and only languages of the house are languages of a file', () => {
  const known = new Set(rows.map(([step]) => step))

  expect([...decidingSteps].filter((step) => !known.has(step))).toEqual([])
  expect(['uzb', 'rus', 'eng', 'kaa', undefined].map(fileLanguageOf)).toEqual(['uz-Latn', 'ru', 'en', null, null])
})
