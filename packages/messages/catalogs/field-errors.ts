import type { Rows } from '../languages.ts'

/** What is wrong with one answer. */
export const fieldErrors = {
  'field-error.required': {
    'uz-Latn': 'Bu savolga javob bering. Bilmasangiz, “Maʼlum emas” ni tanlang.',
    'uz-Cyrl': 'Бу саволга жавоб беринг. Билмасангиз, “Маълум эмас” ни танланг.',
    ru: 'Ответьте на этот вопрос. Если не знаете, выберите «Не известно».',
    en: 'Answer this question. If you do not know, choose “Not known”.',
  },
  'field-error.in-the-future': {
    'uz-Latn': 'Sana bugundan keyin boʻlishi mumkin emas. Kun, oy, yil tartibida yozing.',
    'uz-Cyrl': 'Сана бугундан кейин бўлиши мумкин эмас. Кун, ой, йил тартибида ёзинг.',
    ru: 'Дата не может быть позже сегодняшней. Укажите день, месяц, год.',
    en: 'The date cannot be later than today. Write it as day, month, year.',
  },
  'field-error.not-a-date': {
    'uz-Latn': 'Bunday sana yoʻq. Kun va oyni tekshiring.',
    'uz-Cyrl': 'Бундай сана йўқ. Кун ва ойни текширинг.',
    ru: 'Такой даты нет. Проверьте день и месяц.',
    en: 'There is no such date. Check the day and the month.',
  },
} as const satisfies Rows
