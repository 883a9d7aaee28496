import type { Rows } from '../languages.ts'

/** Form of a step. */
export const pagesForm = {
  'web.form.page-of': {
    'uz-Latn': '{title}: sahifa {n} / {all}',
    'uz-Cyrl': '{title}: саҳифа {n} / {all}',
    ru: '{title}: страница {n} из {all}',
    en: '{title}: page {n} of {all}',
  },
  'web.form.page-before': {
    'uz-Latn': 'Oldingi sahifa',
    'uz-Cyrl': 'Олдинги саҳифа',
    ru: 'Предыдущая страница',
    en: 'Previous page',
  },
  'web.form.saved': {
    'uz-Latn': 'Qoralama saqlandi. Uni faqat siz koʻrasiz.',
    'uz-Cyrl': 'Қоралама сақланди. Уни фақат сиз кўрасиз.',
    ru: 'Черновик сохранён. Его видите только вы.',
    en: 'The draft is saved. Only you see it.',
  },
  'web.form.unsent': {
    'uz-Latn': 'Yuborilmadi',
    'uz-Cyrl': 'Юборилмади',
    ru: 'Не отправлено',
    en: 'Not sent',
  },
  'web.form.back-to-case': {
    'uz-Latn': '{number} raqamli ishga qaytish',
    'uz-Cyrl': '{number} рақамли ишга қайтиш',
    ru: 'Вернуться к делу {number}',
    en: 'Back to case {number}',
  },
  'web.form.open-case': {
    'uz-Latn': 'Ishni ochish',
    'uz-Cyrl': 'Ишни очиш',
    ru: 'Открыть дело',
    en: 'Open the case',
  },
  'web.form.choose': {
    'uz-Latn': 'tanlang',
    'uz-Cyrl': 'танланг',
    ru: 'выберите',
    en: 'choose',
  },
  'web.form.answered': {
    'uz-Latn': '{all} tadan {n} tasiga javob berilgan',
    'uz-Cyrl': '{all} тадан {n} тасига жавоб берилган',
    ru: 'ответов: {n} из {all}',
    en: '{n} of {all} answered',
  },
  'web.form.at-most': {
    'uz-Latn': 'Koʻpi bilan {n} belgi.',
    'uz-Cyrl': 'Кўпи билан {n} белги.',
    ru: 'Не более {n, plural, one{# знака} few{# знаков} many{# знаков} other{# знака}}.',
    en: 'At most {n, plural, one{# character} other{# characters}}.',
  },
  'web.form.faults': {
    'uz-Latn': 'Tuzating',
    'uz-Cyrl': 'Тузатинг',
    ru: 'Исправьте',
    en: 'Please correct',
  },
  'web.form.fault': {
    'uz-Latn': '{question} — {message}',
    'uz-Cyrl': '{question} — {message}',
    ru: '{question} — {message}',
    en: '{question} — {message}',
  },
  'web.form.row': {
    'uz-Latn': 'Qator {n}',
    'uz-Cyrl': 'Қатор {n}',
    ru: 'Строка {n}',
    en: 'Line {n}',
  },
  'web.form.more-rows': {
    'uz-Latn': 'Saqlash va qator qoʻshish',
    'uz-Cyrl': 'Сақлаш ва қатор қўшиш',
    ru: 'Сохранить и добавить строки',
    en: 'Save and add lines',
  },
  'web.news': {
    'uz-Latn': 'Shu orada nima oʻzgardi',
    'uz-Cyrl': 'Шу орада нима ўзгарди',
    ru: 'Что изменилось за это время',
    en: 'What changed meanwhile',
  },
  'web.news.unknown': {
    'uz-Latn': 'Ish oʻzgartirilgan. Qanday oʻzgarganini koʻrish uchun uni oching.',
    'uz-Cyrl': 'Иш ўзгартирилган. Қандай ўзгарганини кўриш учун уни очинг.',
    ru: 'Дело изменено. Откройте его, чтобы увидеть как.',
    en: 'The case was changed. Open it to see how.',
  },
  'web.news.send-again': {
    'uz-Latn': 'Matningiz saqlangan. Oʻzgarish bilan tanishib, qaytadan yuboring.',
    'uz-Cyrl': 'Матнингиз сақланган. Ўзгариш билан танишиб, қайтадан юборинг.',
    ru: 'Ваш текст сохранён. Ознакомьтесь с изменением и отправьте ещё раз.',
    en: 'Your text is kept. Read the change, then send again.',
  },
  'web.news.over': {
    'uz-Latn': 'Bu qadam endi ochiq emas. Matningiz sahifadan chiqquningizcha shu yerda saqlanadi.',
    'uz-Cyrl': 'Бу қадам энди очиқ эмас. Матнингиз саҳифадан чиққунингизча шу ерда сақланади.',
    ru: 'Этот шаг больше недоступен. Ваш текст хранится здесь, пока вы не покинете страницу.',
    en: 'This step is no longer open. Your text is kept here until you leave the page.',
  },
} as const satisfies Rows
