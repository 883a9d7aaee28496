/** A date of birth as far as it is known: 2001, 2001-05 or 2001-05-17. Every coarser reading of it, the finest first; none for another text. */
export function birthReadings(birth: string): readonly Readonly<{ kind: 'person.day' | 'person.month' | 'person.year'; date: string }>[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(birth.trim()) ?? []
  if (year === undefined) return []
  return [
    ...(day ? [{ kind: 'person.day', date: `${year}-${month}-${day}` } as const] : []),
    ...(month ? [{ kind: 'person.month', date: `${year}-${month}` } as const] : []),
    { kind: 'person.year', date: year } as const,
  ]
}
