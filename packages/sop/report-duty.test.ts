import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'
import { editionsFor, unaskedElements } from './edition-of-135.ts'
import { gravestPart, reportDuty } from './report-duty.ts'

const surely = { knowledge: 'surely-known' }

test.each([
  ['part 1 is reported only with the person’s yes', { ...surely, elements: ['135-1'] }, 'no', 'consent', 1],
  ['part 2 is grave and must be reported', { ...surely, elements: ['135-1', '135-2-z'] }, 'no', 'duty', 2],
  ['part 3 is especially grave and must be reported', { ...surely, elements: ['135-3-a'] }, 'no', 'duty', 3],
  ['the older letters count like the present ones', { ...surely, elementsBefore: ['135-3-b'] }, 'no', 'duty', 3],
  ['a suspicion obliges nobody', { knowledge: 'suspected', elements: ['135-3-a'] }, 'no', 'consent', 3],
  ['a child makes it part 3, whatever was ticked', { ...surely, elements: ['135-1'] }, 'yes', 'duty', 3],
  ['a possible child is taken for one', { ...surely, offences: ['128-1'] }, 'unsure', 'duty', 3],
  ['how grave another offence is was not read', { ...surely, offences: ['148-2'] }, 'no', 'unclear', null],
  ['part 1 beside another offence is not clear', { ...surely, elements: ['135-1'], offences: ['137'] }, 'no', 'unclear', 1],
  ['nothing ticked obliges to nothing', surely, 'no', 'consent', null],
] as const)('%s (Criminal Code Arts 15, 241)', (_, form, child, duty, part) => {
  expect(reportDuty(form, child)).toMatchObject({ duty, part })
  expect(gravestPart(form, child)).toBe(part)
})

test('the advice says why: the child first, then the part, then what weakens it', () => {
  expect(reportDuty({ knowledge: 'suspected', elements: ['135-1'] }, 'yes').reasons).toEqual(['child', 'part-3', 'only-suspected'])
})

test('an act is described in the letters of its day; without a day both editions are offered', () => {
  expect(editionsFor('2025-05-18')).toEqual(['before'])
  expect(editionsFor('2025-05-19')).toEqual(['present'])
  expect(editionsFor(undefined)).toEqual(['present', 'before'])
  expect([unaskedElements('2024-01-01'), unaskedElements('2026-01-01'), unaskedElements(undefined)]).toEqual([
    ['elements'],
    ['elementsBefore'],
    [],
  ])
})

test('Article 135 has the letters it was read with: а–к and а–е now, а–к and а–г before 19.05.2025', () => {
  const letters = (list: readonly string[], part: number) =>
    list.filter((code) => code.startsWith(`135-${part}-`)).map((code) => code.split('-')[2])

  expect(letters(codeLists.crimeElements, 2)).toEqual(['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'k'])
  expect(letters(codeLists.crimeElements, 3)).toEqual(['a', 'b', 'v', 'g', 'd', 'e'])
  expect(letters(codeLists.crimeElementsBefore, 2)).toEqual(['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'k'])
  expect(letters(codeLists.crimeElementsBefore, 3)).toEqual(['a', 'b', 'v', 'g'])
})
