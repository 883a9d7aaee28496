import type { Rows } from '../languages.ts'

/** Steps of procedure G and the rights over personal data. */
export const stepsClosing = {
  'step.discharged.past': {
    'uz-Latn': 'Xizmatdan chiqdi',
    'uz-Cyrl': 'Хизматдан чиқди',
    ru: 'Помощь завершена',
    en: 'Left the service',
  },
  'step.discharged.button': {
    'uz-Latn': 'Chiqishni rasmiylashtirish',
    'uz-Cyrl': 'Чиқишни расмийлаштириш',
    ru: 'Оформить завершение',
    en: 'Discharge',
  },
  'step.followup.done.past': {
    'uz-Latn': 'Kuzatuv oʻtkazildi',
    'uz-Cyrl': 'Кузатув ўтказилди',
    ru: 'Наблюдение проведено',
    en: 'Follow-up made',
  },
  'step.followup.done.button': {
    'uz-Latn': 'Kuzatuvni qayd etish',
    'uz-Cyrl': 'Кузатувни қайд этиш',
    ru: 'Отметить наблюдение',
    en: 'Record follow-up',
  },
  'step.risk.returned.past': {
    'uz-Latn': 'Xavf qaytdi',
    'uz-Cyrl': 'Хавф қайтди',
    ru: 'Риск возник вновь',
    en: 'Risk has returned',
  },
  'step.risk.returned.button': {
    'uz-Latn': 'Xavf tufayli qayta ochish',
    'uz-Cyrl': 'Хавф туфайли қайта очиш',
    ru: 'Возобновить из-за риска',
    en: 'Reopen because of risk',
  },
  'step.followup.complete.past': {
    'uz-Latn': 'Kuzatuv tugadi',
    'uz-Cyrl': 'Кузатув тугади',
    ru: 'Наблюдение завершено',
    en: 'Follow-up complete',
  },
  'step.followup.complete.button': {
    'uz-Latn': 'Kuzatuvni yakunlash',
    'uz-Cyrl': 'Кузатувни якунлаш',
    ru: 'Завершить наблюдение',
    en: 'End follow-up',
  },
  'step.restricted.past': {
    'uz-Latn': 'Kirish cheklandi',
    'uz-Cyrl': 'Кириш чекланди',
    ru: 'Доступ ограничен',
    en: 'Access restricted',
  },
  'step.restricted.button': {
    'uz-Latn': 'Kirishni cheklash',
    'uz-Cyrl': 'Киришни чеклаш',
    ru: 'Ограничить доступ',
    en: 'Restrict access',
  },
  'step.destroy.due.past': {
    'uz-Latn': 'Yoʻq qilish muddati keldi',
    'uz-Cyrl': 'Йўқ қилиш муддати келди',
    ru: 'Наступил срок уничтожения',
    en: 'Destruction due',
  },
  'step.destroy.due.button': {
    'uz-Latn': 'Ikkinchi shaxs bilan yoʻq qilish',
    'uz-Cyrl': 'Иккинчи шахс билан йўқ қилиш',
    ru: 'Уничтожить (с участием второго лица)',
    en: 'Destroy, with a second person',
  },
  'step.access.request.past': {
    'uz-Latn': 'Shaxs oʻz maʼlumotlarini soʻradi',
    'uz-Cyrl': 'Шахс ўз маълумотларини сўради',
    ru: 'Лицо запросило свои данные',
    en: 'The person asked to see the file',
  },
  'step.access.request.button': {
    'uz-Latn': 'Soʻrovni qayd etish',
    'uz-Cyrl': 'Сўровни қайд этиш',
    ru: 'Оформить запрос',
    en: 'Record the request',
  },
  'step.lost.past': {
    'uz-Latn': 'Aloqa uzildi',
    'uz-Cyrl': 'Алоқа узилди',
    ru: 'Связь потеряна',
    en: 'Contact lost during follow-up',
  },
  'step.lost.button': {
    'uz-Latn': 'Aloqa uzilganini qayd etish',
    'uz-Cyrl': 'Алоқа узилганини қайд этиш',
    ru: 'Отметить потерю связи',
    en: 'Record lost contact',
  },
  'step.declined.past': {
    'uz-Latn': 'Kuzatuvdan voz kechdi',
    'uz-Cyrl': 'Кузатувдан воз кечди',
    ru: 'От наблюдения отказалось',
    en: 'Follow-up declined',
  },
  'step.declined.button': {
    'uz-Latn': 'Istagini qayd etish',
    'uz-Cyrl': 'Истагини қайд этиш',
    ru: 'Оформить отказ',
    en: 'Record the wish',
  },
  'step.correct.past': {
    'uz-Latn': 'Tuzatish soʻraldi',
    'uz-Cyrl': 'Тузатиш сўралди',
    ru: 'Запрошено исправление',
    en: 'Correction asked for',
  },
  'step.correct.button': {
    'uz-Latn': 'Tuzatishni qayd etish',
    'uz-Cyrl': 'Тузатишни қайд этиш',
    ru: 'Оформить исправление',
    en: 'Record the correction',
  },
  'step.withdraw.past': {
    'uz-Latn': 'Rozilik qaytarib olindi',
    'uz-Cyrl': 'Розилик қайтариб олинди',
    ru: 'Согласие отозвано',
    en: 'Consent withdrawn',
  },
  'step.withdraw.button': {
    'uz-Latn': 'Qaytarib olinganini qayd etish',
    'uz-Cyrl': 'Қайтариб олинганини қайд этиш',
    ru: 'Оформить отзыв',
    en: 'Record the withdrawal',
  },
  'step.g.opened.past': {
    'uz-Latn': 'Kuzatuv boshlandi',
    'uz-Cyrl': 'Кузатув бошланди',
    ru: 'Начато сопровождение',
    en: 'Follow-up opened',
  },
  'step.g.opened.button': {
    'uz-Latn': 'Kuzatuvni boshlash',
    'uz-Cyrl': 'Кузатувни бошлаш',
    ru: 'Начать сопровождение',
    en: 'Open the follow-up',
  },
} as const satisfies Rows
