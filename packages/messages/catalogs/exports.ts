import type { Rows } from '../languages.ts'

/** Heads of the columns of exported lists. */
export const exportWords = {
  'web.export.audit': {
    'uz-Latn': 'CSV fayl sifatida olish',
    'uz-Cyrl': 'CSV файл сифатида олиш',
    ru: 'Скачать в виде файла CSV',
    en: 'Take along as a CSV file',
  },
  'web.export.audit.lead': {
    'uz-Latn':
      'Qidiruvga mos eng yangi yozuvlar. Hammasi sigʻmasa, faylning oxirgi qatorida aytiladi. Faylni olganingiz jurnalga yoziladi.',
    'uz-Cyrl': 'Қидирувга мос энг янги ёзувлар. Ҳаммаси сиғмаса, файлнинг охирги қаторида айтилади. Файлни олганингиз журналга ёзилади.',
    ru: 'Последние записи, подходящие под поиск. Если поместились не все, об этом скажет последняя строка файла. Выгрузка записывается в журнал.',
    en: 'The newest entries that match the search. If not all fit, the last line of the file says so. That you took the file goes into the log.',
  },
  'web.export.cut': {
    'uz-Latn': 'Bu yerda faqat eng yangi {count} ta yozuv bor. Qolganlari uchun qidiruvni toraytiring.',
    'uz-Cyrl': 'Бу ерда фақат энг янги {count} та ёзув бор. Қолганлари учун қидирувни торайтиринг.',
    ru: 'Здесь только последние записи, всего {count}. Чтобы получить остальные, сузьте поиск.',
    en: 'These are only the newest {count} entries. Narrow the search for the rest.',
  },
  'web.export.column.at': { 'uz-Latn': 'Vaqt (UTC)', 'uz-Cyrl': 'Вақт (Гринвич)', ru: 'Время (по Гринвичу)', en: 'Time (UTC)' },
  'web.export.column.kind': { 'uz-Latn': 'Nima qilindi', 'uz-Cyrl': 'Нима қилинди', ru: 'Что сделано', en: 'What was done' },
  'web.export.column.step': { 'uz-Latn': 'Qadam', 'uz-Cyrl': 'Қадам', ru: 'Шаг', en: 'Step' },
  'web.export.column.case': { 'uz-Latn': 'Ish raqami', 'uz-Cyrl': 'Иш рақами', ru: 'Номер дела', en: 'Case number' },
  'web.export.column.name': { 'uz-Latn': 'Xodim', 'uz-Cyrl': 'Ходим', ru: 'Сотрудник', en: 'Officer' },
  'web.export.column.login': { 'uz-Latn': 'Login', 'uz-Cyrl': 'Логин', ru: 'Логин', en: 'Login' },
  'web.export.column.actingFor': { 'uz-Latn': 'Kimning oʻrniga', 'uz-Cyrl': 'Кимнинг ўрнига', ru: 'Вместо кого', en: 'Acting for' },
  'web.export.column.role': { 'uz-Latn': 'Rol', 'uz-Cyrl': 'Рол', ru: 'Роль', en: 'Role' },
  'web.export.column.office': { 'uz-Latn': 'Idora', 'uz-Cyrl': 'Идора', ru: 'Учреждение', en: 'Office' },
  'web.export.column.territory': { 'uz-Latn': 'Hudud kodi', 'uz-Cyrl': 'Ҳудуд коди', ru: 'Код территории', en: 'Territory code' },
  'web.export.column.outcome': { 'uz-Latn': 'Natija', 'uz-Cyrl': 'Натижа', ru: 'Итог', en: 'Outcome' },
  'web.export.column.reason': { 'uz-Latn': 'Sabab kodi', 'uz-Cyrl': 'Сабаб коди', ru: 'Код причины', en: 'Reason code' },
  'web.export.column.request': { 'uz-Latn': 'Soʻrov raqami', 'uz-Cyrl': 'Сўров рақами', ru: 'Номер запроса', en: 'Request number' },
  'web.export.column.entry': { 'uz-Latn': 'Yozuv raqami', 'uz-Cyrl': 'Ёзув рақами', ru: 'Номер записи', en: 'Entry number' },
  'web.audit.kind.export': {
    'uz-Latn': 'Roʻyxat faylga olindi',
    'uz-Cyrl': 'Рўйхат файлга олинди',
    ru: 'Список выгружен в файл',
    en: 'List taken along as a file',
  },
} as const satisfies Rows
