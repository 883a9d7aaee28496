import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'
import { type Indicator, indicatorItems, indicators } from './indicators.ts'
import { type Assessment, screen, screeningReasons } from './screening.ts'

const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  child: false,
  acts: ['not-known'],
  means: ['not-known'],
  purposes: ['not-known'],
  indicators: {},
  ...over,
})
const told = (...items: Indicator[]) => Object.fromEntries(items.map((item) => [item, 'yes-told']))
const full = { acts: ['recruitment'], means: ['deception'], purposes: ['forced-labour'] }

test('an adult with an act, a means and a purpose is proposed as presumed', () => {
  const result = screen(assessment(full))

  expect(result).toMatchObject({ proposal: 'presumed', actPositive: true, meansPositive: true, purposePositive: true })
  expect(result.reasons).toEqual(['act-named', 'purpose-named', 'means-named'])
})

test('an adult without a means is not proposed, and the reason says that it is not known, not that it is absent', () => {
  const result = screen(assessment({ ...full, means: ['not-known'] }))

  expect(result.proposal).toBe('not-proven')
  expect(result.reasons).toEqual(['act-named', 'purpose-named', 'means-not-known'])
  expect(screen(assessment({ ...full, means: ['none'] })).reasons).toContain('means-none')
})

test('for a child, or a person whose age is in doubt, the means are not needed (Palermo Protocol art. 3(c))', () => {
  const result = screen(assessment({ ...full, child: true, means: ['not-needed-child'] }))

  expect(result).toMatchObject({ proposal: 'presumed', meansPositive: false })
  expect(result.reasons).toEqual(['act-named', 'purpose-named', 'means-not-needed-child', 'indicator-set-not-loaded'])
})

test('a child without an act or without a purpose is not proposed either', () => {
  expect(screen(assessment({ child: true, purposes: ['forced-begging'] })).proposal).toBe('not-proven')
  expect(screen(assessment({ child: true, acts: ['transfer'] })).proposal).toBe('not-proven')
})

test('signs of exploitation show the purpose, signs of deception or coercion the means', () => {
  const exploited = told('ex-hours', 'ex-low-pay')

  for (const signs of [told('dr-job-nature', 'dr-wages'), told('cr-violence', 'cr-debt'), told('cd-documents', 'cd-debt')])
    expect(screen(assessment({ acts: ['harbouring'], indicators: { ...exploited, ...signs } })).proposal).toBe('presumed')
  expect(screen(assessment({ acts: ['harbouring'], indicators: exploited })).proposal).toBe('not-proven')
})

test('signs of vulnerability alone are pointed out, not counted as a means', () => {
  const vulnerable = told('rv-economic', 'rv-irregular', 'rv-information', 'vd-economic', 'vd-family', 'vd-dependency')
  const result = screen(assessment({ ...full, means: ['not-known'], indicators: vulnerable }))

  expect(result.proposal).toBe('not-proven')
  expect(result.reasons).toContain('vulnerability-signs')
})

test.each<[string, Indicator[], string | null]>([
  ['two strong', ['cd-documents', 'cd-debt'], 'two-strong'],
  ['one strong and one medium', ['cd-documents', 'cd-wages'], 'strong-and-another'],
  ['one strong and one weak', ['cd-documents', 'cd-threat-tell'], 'strong-and-another'],
  ['three medium', ['cd-wages', 'cd-lie', 'cd-peers'], 'three-medium'],
  ['two medium and one weak', ['cd-wages', 'cd-lie', 'cd-threat-tell'], 'two-medium-one-weak'],
  ['one strong alone', ['cd-documents'], null],
  ['two medium alone', ['cd-wages', 'cd-lie'], null],
  ['one medium and one weak', ['cd-wages', 'cd-threat-tell'], null],
  ['nothing', [], null],
])('a dimension with %s (standards.md §4)', (_, items, rule) => {
  const { cd } = screen(assessment({ indicators: told(...items) })).dimensions

  expect(cd.rule).toBe(rule)
  expect(cd.positive).toBe(rule !== null)
  expect([...cd.fired].sort()).toEqual([...items].sort())
})

test('weak signs alone never make a dimension positive', () => {
  const weak = indicators.filter((item) => indicatorItems[item] === 'W')
  const result = screen(assessment({ indicators: told(...weak) }))

  expect(Object.values(result.dimensions).every((dimension) => !dimension.positive)).toBe(true)
})

test('only a yes fires an item, whatever its source; "no" and "not known" do not', () => {
  for (const answer of codeLists.indicatorAnswers)
    expect(screen(assessment({ indicators: { 'ex-hours': answer } })).dimensions.ex.fired).toEqual(
      answer.startsWith('yes-') ? ['ex-hours'] : [],
    )
})

test('an empty assessment is never more than "not proven", and every reason it gives is in the list', () => {
  const result = screen(assessment({ acts: [], means: [], purposes: [] }))

  expect(result.proposal).toBe('not-proven')
  expect(result.reasons).toEqual(['act-not-known', 'purpose-not-known', 'means-not-known'])
  for (const reason of result.reasons) expect(screeningReasons).toContain(reason)
})
