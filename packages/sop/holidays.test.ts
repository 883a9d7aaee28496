import { expect, test } from 'vitest'
import { holidays } from './holidays.ts'

test('164 rows cover every year from 2020 to 2027', () => {
  expect(holidays).toHaveLength(164)
  expect([...new Set(holidays.map((row) => row.date.slice(0, 4)))]).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
    '2027',
  ])
})

test('each year has the nine holidays of Labour Code art. 208', () => {
  for (let year = 2020; year <= 2027; year += 1)
    expect(
      holidays.filter((row) => row.kind === 'holiday' && row.date.startsWith(String(year))),
      String(year),
    ).toHaveLength(9)
})

test('dates are real and in order, a week is of five or six days, names stand in four languages', () => {
  expect(holidays.map((row) => row.date)).toEqual(holidays.map((row) => row.date).toSorted())
  for (const row of holidays) {
    expect(new Date(row.date).toISOString().slice(0, 10)).toBe(row.date)
    expect(row.week.every((days) => days === 5 || days === 6)).toBe(true)
    expect(['SOURCED', 'INFERRED', 'ASSUMED']).toContain(row.status)
    for (const language of ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const) expect(row.name[language]).not.toBe('')
  }
})

test('only a Saturday becomes a working day, and only for the five-day week', () => {
  for (const row of holidays.filter((found) => found.kind === 'moved_in')) {
    expect(new Date(row.date).getUTCDay()).toBe(6)
    expect(row.week).toEqual([5])
  }
})
