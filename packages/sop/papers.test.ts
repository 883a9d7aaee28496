import { describe, expect, test } from 'vitest'
import { checkCodeBytes, checkCodeOf, inGroups, readCheckCode } from './check-code.ts'
import { metasOf } from './form.ts'
import { numbersOf } from './numbering.ts'
import { type PaperCode, paperCodes, paperOf, papers } from './papers.ts'
import { fieldsOn, formOf, papersOf } from './papers-of-step.ts'
import { procedureNames } from './procedures.ts'
import { registrations } from './registrations.ts'
import type { Step } from './step.ts'
import { steps } from './steps/all.ts'

const rows = procedureNames.flatMap((procedure) =>
  Object.entries(steps[procedure] as Readonly<Record<string, Step>>).map(([step, row]) => ({ procedure, step, row })),
)
const written = [
  ...rows.flatMap(({ procedure, step }) => papersOf(procedure, step, 'granted').map((paper) => ({ procedure, step, paper }))),
  ...Object.keys(registrations).flatMap((step) =>
    papersOf('identification', step, '').map((paper) => ({ procedure: 'identification' as const, step, paper })),
  ),
]

/** Documents D01–D27 of sop.md whose name a paper may bear, written from forms.md and from whom it is handed to. */
const named = { printed: ['D11', 'D20', 'D22', 'D23'], 'by-hand': ['D07', 'D10', 'D12'] }

describe('the table of papers', () => {
  test('has every document of the SOP, D01 to D27, once', () => {
    expect(Object.keys(papers)).toEqual(Array.from({ length: 27 }, (_, n) => `D${String(n + 1).padStart(2, '0')}`))
  })

  test('gives each the reason why it bears a name or none, or why it is no paper', () => {
    for (const [code, row] of Object.entries(papers)) expect('none' in row ? row.none : row.because, code).toMatch(/\w+ \w+/)
  })

  test('prints a name on these papers only, and leaves a line for it on those', () => {
    const bearing = (rule: string) => paperCodes.filter((code) => paperOf(code)?.name === rule)

    expect({ printed: bearing('printed'), 'by-hand': bearing('by-hand') }).toEqual(named)
  })

  test('shows clinical notes on the needs assessment alone, and numbers of statistics nowhere', () => {
    expect(paperCodes.filter((code) => paperOf(code)?.shows.includes('H'))).toEqual(['D13'])
    expect(paperCodes.filter((code) => paperOf(code)?.shows.some((letter) => letter === 'N' || letter === 'I'))).toEqual([])
  })

  test('covers every document that a step of any procedure writes', () => {
    const codes = [...new Set(rows.flatMap(({ row }) => row.document ?? []))]

    expect(codes.length).toBeGreaterThan(10)
    expect(codes.filter((code) => !Object.hasOwn(papers, code))).toEqual([])
  })
})

test('a certificate follows from a granted status, also one granted on complaint, and from nothing else', () => {
  const after = written.filter(({ paper }) => paper === 'D11').map(({ step }) => step)

  expect(after).toEqual(['decided.granted', 'appeal.upheld', 'court.upheld'])
  expect(papersOf('status', 'decided.granted', 'revoked')).toEqual(['D10'])
})

test('no identity and no telephone number is an answer on any paper', () => {
  const shown = written.flatMap(({ procedure, step, paper }) => fieldsOn(paper, procedure, step))

  expect(shown.length).toBeGreaterThan(100)
  expect(shown.filter(({ meta }) => meta.sees.includes('I') || meta.widget === 'phone').map(({ name }) => name)).toEqual([])
})

test('the papers of one registration share its answers out: what a paper may show of a page stands on exactly one of them', () => {
  const shared = ['D01', 'D02', 'D03'].flatMap((code) => fieldsOn(code as PaperCode, 'identification', 'person.registered'))

  expect(new Set(shared.map(({ name }) => name)).size).toBe(shared.length)
  const meant = metasOf(registrations['person.registered'].form).filter(
    ([, { sees, widget }]) => !sees.includes('I') && widget !== 'phone' && (sees.includes('C') || sees.includes('S')),
  )
  expect(shared.map(({ name }) => name).sort()).toEqual(meant.map(([name]) => name).sort())
})

test('a field of lines shows only those of its columns that the paper may show', () => {
  const [goals] = fieldsOn('D14', 'assistance', 'plan.agreed')

  expect(goals?.inner.map(({ name }) => name)).toEqual(['goal', 'service', 'by', 'office', 'planStep'])
})

test('questions are numbered by page and place, and by place alone where there is one page', () => {
  const intake = numbersOf(registrations['person.registered'].form)

  expect([intake.get('dangerNow'), intake.get('channel'), intake.get('contactAt')]).toEqual(['1.1', '2.1', '2.2'])
  expect([...numbersOf(formOf('status', 'r708.answered')?.form ?? registrations['signal.received'].form)]).toEqual([
    ['baseResult', '1'],
    ['note', '2'],
  ])
})

describe('a check code', () => {
  test('is twenty letters of five random bits each, and is printed in groups', () => {
    const code = checkCodeOf(Uint8Array.from({ length: checkCodeBytes }, (_, n) => n * 13))

    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/)
    expect(
      inGroups(code)
        .split('-')
        .map(({ length }) => length),
    ).toEqual([5, 5, 5, 5])
  })

  test('is read however it is typed: small, with gaps, with letters that look like digits', () => {
    expect(readCheckCode('oi1l2 34567-89abc–defgh')).toBe('011123456789ABCDEFGH')
    expect(readCheckCode(inGroups('7K2QM9XW4DHN0RTZ5BCV'))).toBe('7K2QM9XW4DHN0RTZ5BCV')
  })

  test.each(['', 'x', '7K2QM9XW4DHN0RTZ5BC', '7K2QM9XW4DHN0RTZ5BCV0', '7K2QM9XW4DHN0RTZ5BCU', 'a'.repeat(100_000)])(
    'is none of %j',
    (typed) => {
      expect(readCheckCode(typed)).toBeNull()
    },
  )
})
