import type { Say } from './text.ts'

const units = { days: 'duration.days', hours: 'duration.hours', minutes: 'duration.minutes' } as const
/** One number of every plural form of the four languages. */
const samples = [1, 2, 5] as const

/** Words with which the browser may keep a clock current: each unit in each plural form, `#` for the figure. */
export function durationWords(t: Say, language: string): string {
  const plural = new Intl.PluralRules(language)
  const forms = (unit: keyof typeof units): Record<string, string> =>
    Object.fromEntries([
      ...samples.map((n) => [plural.select(n), t(units[unit], { [unit]: n }).replace(String(n), '#')]),
      ['other', t(units[unit], { [unit]: 5 }).replace('5', '#')],
    ])
  return JSON.stringify({
    days: forms('days'),
    hours: forms('hours'),
    minutes: forms('minutes'),
    left: t('duration.left', { duration: '#' }),
  })
}
