import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'
import { consentAnswers, consentFactItems, consentFacts } from './consent.ts'

test('agreeing without items opens help: record, refer, status, and nothing more', () => {
  expect(consentAnswers({ consentNow: 'agrees' })).toEqual({ record: 'yes', refer: 'yes', status: 'yes' })
})

test('items asked alone say what was agreed, whatever the summary says', () => {
  expect(consentAnswers({ consentNow: 'agrees', consentItems: { record: 'yes', refer: 'no', status: 'later' } })).toEqual({
    record: 'yes',
    refer: 'no',
    status: 'later',
  })
})

test('agreeing in part without items lets only the record be kept', () => {
  expect(consentAnswers({ consentNow: 'agrees-in-part' })).toEqual({ record: 'yes' })
})

test('what was not asked is not a yes', () => {
  expect(consentAnswers({ consentNow: 'cannot-be-asked' })).toEqual({})
  expect(consentFacts({}, { consentNow: 'cannot-be-asked' })).toEqual({})
})

test('what is put off is no yes any more and not yet a no', () => {
  expect(consentFacts({ refer: true, status: true }, { consentNow: 'agrees', consentItems: { refer: 'later' } })).toEqual({ status: true })
})

test('a refusal is a no to every item', () => {
  expect(consentFacts({ refer: true }, {})).toEqual(Object.fromEntries(consentFactItems.map((item) => [item, false])))
})

test.each(codeLists.withdrawScopes)('withdrawing %s turns at least one yes to no and makes none', (withdrawScope) => {
  const before = Object.fromEntries(consentFactItems.map((item) => [item, true]))

  const after = consentFacts(before, { withdrawScope })

  expect(Object.values(after)).toContain(false)
  expect(consentFacts(Object.fromEntries(consentFactItems.map((item) => [item, false])), { withdrawScope })).not.toContain(true)
})

test('the wish to report a crime is recorded and never becomes a fact a machine could read', () => {
  const form = { consentNow: 'agrees', consentItems: { crime: 'yes' } }

  expect(consentAnswers(form)).toEqual({ crime: 'yes' })
  expect(consentFacts({}, form)).toEqual({})
})
