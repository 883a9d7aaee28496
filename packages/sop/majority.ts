import { Temporal } from 'temporal-polyfill'

/**
 * Moment from which a person born in `birthMonth` is surely of age, ISO 8601: midnight in Tashkent after the last day of the month in which the
 * term ends. To the month only: a due date stands in clear, a day of birth must not.
 * @param birthMonth YYYY-MM
 * @param months age of majority
 */
export const majorityAt = (birthMonth: string, months: number): string =>
  Temporal.PlainYearMonth.from(birthMonth)
    .add({ months: months + 1 })
    .toPlainDate({ day: 1 })
    .toZonedDateTime('Asia/Tashkent')
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })
