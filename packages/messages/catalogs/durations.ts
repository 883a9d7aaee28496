import type { Rows } from '../languages.ts'

/** Lengths of time. */
export const durations = {
  'duration.days-hours': {
    'uz-Latn': '{days} kun {hours} soat',
    'uz-Cyrl': '{days} кун {hours} соат',
    ru: '{days, plural, one{# день} few{# дня} many{# дней} other{# дня}} {hours, plural, one{# час} few{# часа} many{# часов} other{# часа}}',
    en: '{days, plural, one{# day} other{# days}} {hours, plural, one{# hour} other{# hours}}',
  },
  'duration.days': {
    'uz-Latn': '{days} kun',
    'uz-Cyrl': '{days} кун',
    ru: '{days, plural, one{# день} few{# дня} many{# дней} other{# дня}}',
    en: '{days, plural, one{# day} other{# days}}',
  },
  'duration.hours-minutes': {
    'uz-Latn': '{hours} soat {minutes} daqiqa',
    'uz-Cyrl': '{hours} соат {minutes} дақиқа',
    ru: '{hours, plural, one{# час} few{# часа} many{# часов} other{# часа}} {minutes} мин',
    en: '{hours, plural, one{# hour} other{# hours}} {minutes} min',
  },
  'duration.hours': {
    'uz-Latn': '{hours} soat',
    'uz-Cyrl': '{hours} соат',
    ru: '{hours, plural, one{# час} few{# часа} many{# часов} other{# часа}}',
    en: '{hours, plural, one{# hour} other{# hours}}',
  },
  'duration.minutes': {
    'uz-Latn': '{minutes} daqiqa',
    'uz-Cyrl': '{minutes} дақиқа',
    ru: '{minutes} мин',
    en: '{minutes} min',
  },
  'duration.left': {
    'uz-Latn': '{duration} qoldi',
    'uz-Cyrl': '{duration} қолди',
    ru: 'осталось: {duration}',
    en: '{duration} left',
  },
  'duration.overdue': {
    'uz-Latn': '{duration} kechikdi',
    'uz-Cyrl': '{duration} кечикди',
    ru: 'просрочено на {duration}',
    en: 'overdue by {duration}',
  },
} as const satisfies Rows
