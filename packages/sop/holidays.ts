import type { HolidayRow } from './calendar.ts'
import source from './data/holidays.json' with { type: 'json' }

/** One row of the production calendar with its names; INFERRED rows and both Eids of a year await confirmation. */
export type Holiday = HolidayRow &
  Readonly<{
    name: Readonly<Record<'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en', string>>
    status: 'SOURCED' | 'INFERRED' | 'ASSUMED'
  }>

/**
 * Holidays and moved days 2020–2027, in the order of the dates. A date may stand twice: once for the five-day and once for the six-day week.
 * The first filling of the calendar; afterwards the administrator keeps it.
 * @law Labour Code art. 208 and the yearly decrees
 */
export const holidays: readonly Holiday[] = source.items as readonly Holiday[]
