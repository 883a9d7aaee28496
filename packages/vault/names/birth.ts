/** A date of birth as far as it is known, at one fineness. `…only` marks the finest that is known. */
export type BirthKey = Readonly<{
  kind: 'person.day' | 'person.month' | 'person.month.only' | 'person.year' | 'person.year.only'
  date: string
}>

/**
 * What a date of birth (2001, 2001-05 or 2001-05-17) may be found by: itself, and every coarser reading of it. None for another text.
 */
export function storedBirth(birth: string): BirthKey[] {
  const { year, month, day } = partsOf(birth)
  return [
    ...(day ? [{ kind: 'person.day', date: day } as const] : []),
    ...(month ? [{ kind: 'person.month', date: month } as const] : []),
    ...(month && !day ? [{ kind: 'person.month.only', date: month } as const] : []),
    ...(year ? [{ kind: 'person.year', date: year } as const] : []),
    ...(year && !month ? [{ kind: 'person.year.only', date: year } as const] : []),
  ]
}

/** What it may meet: two dates agree when they do as far as both are known, so a day meets a month only where no day is known. */
export function askedBirth(birth: string): BirthKey[] {
  const { year, month, day } = partsOf(birth)
  if (!year) return []
  if (!month) return [{ kind: 'person.year', date: year }]
  if (!day)
    return [
      { kind: 'person.month', date: month },
      { kind: 'person.year.only', date: year },
    ]
  return [
    { kind: 'person.day', date: day },
    { kind: 'person.month.only', date: month },
    { kind: 'person.year.only', date: year },
  ]
}

const partsOf = (birth: string): Partial<Record<'year' | 'month' | 'day', string>> =>
  /^(?<day>(?<month>(?<year>\d{4})-\d{2})-\d{2})$|^(?<month>(?<year>\d{4})-\d{2})$|^(?<year>\d{4})$/.exec(birth.trim())?.groups ?? {}
