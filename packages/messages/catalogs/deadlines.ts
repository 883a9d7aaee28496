import type { Rows } from '../languages.ts'

/** Words around deadlines. */
export const deadlines = {
  'deadline.clock': {
    'uz-Latn': 'muddat hisobi',
    'uz-Cyrl': 'муддат ҳисоби',
    ru: 'отсчёт срока',
    en: 'clock',
  },
  'deadline.deadline': {
    'uz-Latn': 'muddat',
    'uz-Cyrl': 'муддат',
    ru: 'срок',
    en: 'deadline',
  },
  'deadline.due-on': {
    'uz-Latn': '{date} gacha',
    'uz-Cyrl': '{date} гача',
    ru: 'до {date}',
    en: 'due on {date}',
  },
  'deadline.due-today': {
    'uz-Latn': 'bugun oxirgi kun',
    'uz-Cyrl': 'бугун охирги кун',
    ru: 'срок истекает сегодня',
    en: 'due today',
  },
  'deadline.due-in-days': {
    'uz-Latn': '{n} kun qoldi',
    'uz-Cyrl': '{n} кун қолди',
    ru: '{n, plural, one{остался # день} few{осталось # дня} many{осталось # дней} other{осталось # дня}}',
    en: '{n, plural, one{# day left} other{# days left}}',
  },
  'deadline.overdue': {
    'uz-Latn': 'muddati oʻtgan',
    'uz-Cyrl': 'муддати ўтган',
    ru: 'срок нарушен',
    en: 'overdue',
  },
  'deadline.overdue-by-days': {
    'uz-Latn': '{n} kun kechikdi',
    'uz-Cyrl': '{n} кун кечикди',
    ru: '{n, plural, one{просрочено на # день} few{просрочено на # дня} many{просрочено на # дней} other{просрочено на # дня}}',
    en: '{n, plural, one{# day overdue} other{# days overdue}}',
  },
  'deadline.suspended': {
    'uz-Latn': 'toʻxtatib turilgan',
    'uz-Cyrl': 'тўхтатиб турилган',
    ru: 'приостановлен',
    en: 'suspended',
  },
  'deadline.extended': {
    'uz-Latn': 'uzaytirilgan',
    'uz-Cyrl': 'узайтирилган',
    ru: 'продлён',
    en: 'extended',
  },
  'deadline.stopped': {
    'uz-Latn': 'toʻxtatilgan (javob berilgan)',
    'uz-Cyrl': 'тўхтатилган (жавоб берилган)',
    ru: 'остановлен (ответ дан)',
    en: 'stopped (answered)',
  },
  'deadline.escalated': {
    'uz-Latn': 'yuqori turuvchi organga yuborilgan',
    'uz-Cyrl': 'юқори турувчи органга юборилган',
    ru: 'передано вышестоящему органу',
    en: 'passed upward',
  },
  'deadline.working-day': {
    'uz-Latn': 'ish kuni',
    'uz-Cyrl': 'иш куни',
    ru: 'рабочий день',
    en: 'working day',
  },
  'deadline.calendar-day': {
    'uz-Latn': 'kalendar kuni',
    'uz-Cyrl': 'календарь куни',
    ru: 'календарный день',
    en: 'calendar day',
  },
  'deadline.day-24h': {
    'uz-Latn': 'sutka',
    'uz-Cyrl': 'сутка',
    ru: 'сутки',
    en: '24-hour day (procedure)',
  },
  'deadline.hour': {
    'uz-Latn': 'soat',
    'uz-Cyrl': 'соат',
    ru: 'час',
    en: 'hour',
  },
  'deadline.assumed': {
    'uz-Latn': 'taxminiy — qonun bilan tasdiqlanmagan',
    'uz-Cyrl': 'тахминий — қонун билан тасдиқланмаган',
    ru: 'предварительно — законом не подтверждено',
    en: 'assumed, not confirmed by law',
  },
  'deadline.legal-basis': {
    'uz-Latn': 'huquqiy asos',
    'uz-Cyrl': 'ҳуқуқий асос',
    ru: 'правовое основание',
    en: 'legal basis',
  },
  'deadline.reflection-period': {
    'uz-Latn': 'tiklanish va oʻylab koʻrish muddati',
    'uz-Cyrl': 'тикланиш ва ўйлаб кўриш муддати',
    ru: 'период восстановления и размышления',
    en: 'recovery and reflection period',
  },
} as const satisfies Rows
