import { expect, test } from 'vitest'
import { type CodeList, codeLists } from './codes.ts'
import { htcdsColumns } from './data/htcds-columns.ts'
import { alsoRead, htcdsValues } from './data/htcds-values.ts'
import { fromHtcds, htcdsFields, joinMany, splitMany, toHtcds } from './htcds.ts'
import { caseStatus, decisionMaker, findingFromHtcds, traffickingStatus, traffickingStatuses } from './htcds-status.ts'

const valuesOf = (column: string) => htcdsFields.find((field) => field.column === column)?.values ?? []
const listed = htcdsColumns.filter((row) => row.list !== undefined) as readonly ((typeof htcdsColumns)[number] & { list: CodeList })[]

test('71 columns of the standard are known, and every column used is one of them', () => {
  const known = new Set(htcdsFields.map((field) => field.column))

  expect(known.size).toBe(71)
  for (const { column } of htcdsColumns) expect(known.has(column), column).toBe(true)
})

test('every pair names a code of its list', () => {
  for (const table of [htcdsValues, alsoRead])
    for (const [list, pairs] of Object.entries(table)) {
      const codes = codeLists[list as CodeList] as readonly string[]
      const named = table === htcdsValues ? Object.keys(pairs) : Object.values(pairs).filter((code) => code !== null)
      for (const code of named) expect(codes, list).toContain(code)
    }
})

test.each(listed.filter((row) => valuesOf(row.column).length > 0))(
  'every value of $column is written as the standard has it ($list)',
  ({ column, list }) => {
    // Three methods of control stand only in "Field Definitions" (standards.md §8, oddity a).
    const standard = [...valuesOf(column), ...(list === 'controlMethods' ? ['Threats', 'RestrictsMovement', 'UsesChildren'] : [])]

    for (const code of codeLists[list]) expect([...standard, null], code).toContain(toHtcds(list, code))
  },
)

test.each(listed.filter((row) => valuesOf(row.column).length > 0))(
  'every value and label of $column is read, or named as having no counterpart ($list)',
  ({ column, list }) => {
    const noCounterpart = ['SocialCare', 'LabourExploitationRehabilitation', 'SexualExploitationRehabilitation']
    const field = htcdsFields.find((known) => known.column === column)

    for (const value of [...(field?.values ?? []), ...(field?.valueLabels ?? [])])
      if (!noCounterpart.includes(value)) expect(codeLists[list], value).toContain(fromHtcds(list, value))
  },
)

test.each([
  'sex',
  'relationToExploiter',
  'eventKinds',
  'exploitationKinds',
  'sexKinds',
  'controlMethods',
  'recruitmentMethods',
  'recruitmentApps',
  'industries',
] as const)('%s: what is written is read back as the same code', (list) => {
  for (const code of codeLists[list]) {
    const value = toHtcds(list, code)
    if (value !== null) expect(fromHtcds(list, value)).toBe(code)
  }
})

test('the misspelt value of the standard is kept, the right spelling is read too', () => {
  expect(toHtcds('relationToExploiter', 'stranger')).toBe('Unaquainted')
  expect(fromHtcds('relationToExploiter', 'Unacquainted')).toBe('stranger')
})

test('both spellings of the law-enforcement threat and of the psychoactive substance are one code', () => {
  for (const value of ['ThreatsLawEnforcement', 'ThreatOfLawEnforcement', 'Threats of law enforcement'])
    expect(fromHtcds('controlMethods', value)).toBe('threats-law-enforcement')
  for (const value of ['PsychoactiveSubstance', 'PsychoactiveSubstances', 'Psychoactive substance'])
    expect(fromHtcds('controlMethods', value)).toBe('psychoactive-substance')
})

test('gender outside the registry list is not known, never a guess', () => {
  for (const value of ['TransgenderFeminine', 'TransgenderMasculine', 'NonConforming', 'NonSpecifiedUnknown'])
    expect(fromHtcds('sex', value)).toBe('not-known')
})

test('languages and countries are ISO codes; a language outside the list is "other", a country outside is nothing', () => {
  expect(fromHtcds('languages', 'UZB')).toBe('uzb')
  expect(fromHtcds('languages', 'ru')).toBe('rus')
  expect(fromHtcds('languages', 'kat')).toBe('other')
  expect(fromHtcds('languages', 'Klingon tongue')).toBeNull()
  expect(fromHtcds('countries', 'uz')).toBe('UZ')
  expect(fromHtcds('countries', 'QZ')).toBeNull()
  for (const code of ['other', 'not-known']) expect(toHtcds('languages', code)).toBeNull()
  for (const code of ['stateless', 'not-known']) expect(toHtcds('countries', code)).toBeNull()
})

test('consent is a checkbox', () => {
  expect(['agrees', 'agrees-in-part', 'refuses', 'cannot-be-asked'].map((code) => toHtcds('consentAnswer', code))).toEqual([
    'true',
    'true',
    'false',
    null,
  ])
  expect(['TRUE', '1', 'Yes', 'false', '0', '', 'maybe'].map((value) => fromHtcds('consentAnswer', value))).toEqual([
    'agrees',
    'agrees',
    'agrees',
    'refuses',
    'refuses',
    null,
    null,
  ])
})

test('an empty, unknown or hostile value is nothing', () => {
  for (const value of ['', ' ', 'constructor', '__proto__', 'Forced Labour; DROP', '\u202e', 'x'.repeat(1_000_000)])
    expect(fromHtcds('exploitationKinds', value)).toBeNull()
  expect(toHtcds('exploitationKinds', 'constructor')).toBeNull()
  expect(toHtcds('urgentHelp', 'doctor')).toBeNull()
})

test('a multi-select cell is parted and joined', () => {
  expect(splitMany('ForcedLabour; Servitude;;ForcedLabour')).toEqual(['ForcedLabour', 'Servitude'])
  expect(splitMany('UZ, RU')).toEqual(['UZ', 'RU'])
  expect(splitMany(' ')).toEqual([])
  expect(joinMany(['Health', 'Legal', 'Health'])).toBe('Health;Legal')
})

test('states are told outside by three values; a refusal only when it is final (standards.md §8)', () => {
  expect(traffickingStatus('signalled', null)).toBe('')
  expect(traffickingStatus('presumed', 'collecting')).toBe('PossibleVictimOfTrafficking')
  expect(traffickingStatus('presumed', 'granted')).toBe('ActualVictimOfTrafficking')
  expect(traffickingStatus('not-presumed', null)).toBe('NotAVictimOfTrafficking')
  expect(traffickingStatus('presumed', 'refused')).toBe('PossibleVictimOfTrafficking')
  expect(traffickingStatus('presumed', 'appeal')).toBe('PossibleVictimOfTrafficking')
  expect(traffickingStatus('presumed', 'final-refused')).toBe('NotAVictimOfTrafficking')
  expect(valuesOf('vic_TraffickingStatus')).toEqual(expect.arrayContaining(Object.values(traffickingStatuses)))
  expect(findingFromHtcds('Actual victim of trafficking')).toBe('granted')
  expect(findingFromHtcds('')).toBeNull()
})

test('the decision body and the status of the case are values of the standard', () => {
  for (const kind of ['police', 'ngo', 'prosecutor', 'commission', 'border'])
    expect(valuesOf('vic_TraffickingStatusDecisionMakingOrg')).toContain(decisionMaker(kind))
  expect(decisionMaker('commission')).toBe('NonPoliceGovernmentalOrganization')
  expect([caseStatus('presumed', 'in-plan'), caseStatus('presumed', 'discharge'), caseStatus('no-contact', null)]).toEqual([
    'Active',
    'FollowUp',
    'Closed',
  ])
  // A discharge is followed up until somebody closes it; help that began again is active, whatever became of the identification.
  expect(['lost', 'referred'].map((closedAs) => caseStatus('presumed', 'discharge', { closedAs }))).toEqual(['Closed', 'ClosedReferred'])
  expect([caseStatus('presumed', 'discharge', { closedAs: null }), caseStatus('declined', 'urgent', { closedAs: null })]).toEqual([
    'FollowUp',
    'Active',
  ])
  expect(caseStatus('declined', 'urgent')).toBe('Closed')
})
