/** Child or not, and the band of ages, as far as a birth date of any exactness tells on a day. */
export function ageOn(day: string, birth: string): { maybeChild: 'yes' | 'no' | 'unsure'; ageBand: string } {
  const oldest = yearsBetween(`${birth}${birth.length === 4 ? '-01-01' : birth.length === 7 ? '-01' : ''}`, day)
  const youngest = yearsBetween(`${birth}${birth.length === 4 ? '-12-31' : birth.length === 7 ? '-28' : ''}`, day)
  return {
    maybeChild: youngest >= ADULT ? 'no' : oldest < ADULT ? 'yes' : 'unsure',
    ageBand: bandOf(oldest) === bandOf(youngest) ? bandOf(oldest) : 'not-known',
  }
}

const ADULT = 18
/** First year of life of each band of the list `ageBands`. */
const bands = [
  [48, '48-plus'],
  [39, '39-47'],
  [30, '30-38'],
  [27, '27-29'],
  [24, '24-26'],
  [21, '21-23'],
  [18, '18-20'],
  [9, '9-17'],
  [0, '0-8'],
] as const

const bandOf = (years: number): string => bands.find(([from]) => years >= from)?.[1] ?? 'not-known'

function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5, 10) < from.slice(5, 10) ? years - 1 : years
}
