import type { Rows } from '../languages.ts'

/** Questions of consent and its withdrawal. */
export const fieldsConsent = {
  'page.person.registered.consent': {
    'uz-Latn': 'Rozilik',
    'uz-Cyrl': 'Розилик',
    ru: 'Согласие',
    en: 'Consent',
  },
  'field.consentNow.label': {
    'uz-Latn': 'Shaxs rozimi?',
    'uz-Cyrl': 'Шахс розими?',
    ru: 'Человек согласен?',
    en: 'Does the person agree?',
  },
  'field.consentNow.hint': {
    'uz-Latn': 'Matnni ovoz chiqarib oʻqing, soʻng har bir band boʻyicha soʻrang.',
    'uz-Cyrl': 'Матнни овоз чиқариб ўқинг, сўнг ҳар бир банд бўйича сўранг.',
    ru: 'Прочитайте текст вслух, затем спросите по каждому пункту.',
    en: 'Read the text aloud, then ask item by item.',
  },
  'field.consentItems.label': {
    'uz-Latn': 'Har biri alohida soʻraladigan bandlar',
    'uz-Cyrl': 'Ҳар бири алоҳида сўраладиган бандлар',
    ru: 'Пункты, о каждом спрашивают отдельно',
    en: 'Answers, each asked alone',
  },
  'field.consentItems.hint': {
    'uz-Latn': 'Oldindan hech narsa belgilanmaydi. “Keyinroq” ham javob.',
    'uz-Cyrl': 'Олдиндан ҳеч нарса белгиланмайди. “Кейинроқ” ҳам жавоб.',
    ru: 'Заранее ничего не отмечено. «Позже» — тоже ответ.',
    en: 'Nothing is ticked beforehand. “Later” is an answer.',
  },
  'field.consentException.label': {
    'uz-Latn': 'Nega shaxsdan soʻrab boʻlmaydi?',
    'uz-Cyrl': 'Нега шахсдан сўраб бўлмайди?',
    ru: 'Почему спросить нельзя?',
    en: 'Why can the person not be asked?',
  },
  'field.consentException.hint': {
    'uz-Latn': 'Faqat shu asoslar. Har birini rahbar koʻradi.',
    'uz-Cyrl': 'Фақат шу асослар. Ҳар бирини раҳбар кўради.',
    ru: 'Только эти основания. Каждое проверяет руководитель.',
    en: 'Only these grounds. The supervisor reads every one.',
  },
  'field.exceptionReason.label': {
    'uz-Latn': 'Istisnoni izohlang',
    'uz-Cyrl': 'Истиснони изоҳланг',
    ru: 'Поясните исключение',
    en: 'Explain the exception',
  },
  'field.consentMode.label': {
    'uz-Latn': 'Qanday berildi?',
    'uz-Cyrl': 'Қандай берилди?',
    ru: 'В какой форме дано?',
    en: 'How was it given?',
  },
  'field.consentMode.hint': {
    'uz-Latn': 'Shoshilinch holatda ogʻzaki berilgani keyin imzolanadi.',
    'uz-Cyrl': 'Шошилинч ҳолатда оғзаки берилгани кейин имзоланади.',
    ru: 'Данное устно в неотложном случае позже подписывают.',
    en: 'Said aloud in an emergency is to be signed later.',
  },
  'field.copyGiven.label': {
    'uz-Latn': 'Nusxa berildimi?',
    'uz-Cyrl': 'Нусха берилдими?',
    ru: 'Выдана ли копия?',
    en: 'Was a copy given?',
  },
  'field.copyGiven.hint': {
    'uz-Latn': 'Faqat saqlash xavfsiz boʻlsa.',
    'uz-Cyrl': 'Фақат сақлаш хавфсиз бўлса.',
    ru: 'Только если её безопасно хранить.',
    en: 'Only if it is safe to keep.',
  },
  'field.present.label': {
    'uz-Latn': 'Kimlar ishtirok etdi?',
    'uz-Cyrl': 'Кимлар иштирок этди?',
    ru: 'Кто присутствовал?',
    en: 'Who was present?',
  },
  'field.leafletGiven.label': {
    'uz-Latn': 'Varaqcha berildimi?',
    'uz-Cyrl': 'Варақча берилдими?',
    ru: 'Выдана ли памятка?',
    en: 'Was the leaflet given?',
  },
  'field.leafletGiven.hint': {
    'uz-Latn': 'Keyin qayerdan yordam olish yozilgan. Faqat saqlash xavfsiz boʻlsa.',
    'uz-Cyrl': 'Кейин қаердан ёрдам олиш ёзилган. Фақат сақлаш хавфсиз бўлса.',
    ru: 'В ней сказано, куда обратиться позже. Только если её безопасно хранить.',
    en: 'It says where to find help later. Only if it is safe to keep.',
  },
  'field.mayContactLater.label': {
    'uz-Latn': 'Keyinroq bogʻlansak boʻladimi?',
    'uz-Cyrl': 'Кейинроқ боғлансак бўладими?',
    ru: 'Можно ли связаться позже?',
    en: 'May we get in touch later?',
  },
  'field.withdrawScope.label': {
    'uz-Latn': 'Nima qaytarib olinmoqda?',
    'uz-Cyrl': 'Нима қайтариб олинмоқда?',
    ru: 'Что отзывают?',
    en: 'What is taken back?',
  },
  'field.withdrawScope.hint': {
    'uz-Latn': 'Yordam faqat shaxs soʻrasa toʻxtatiladi.',
    'uz-Cyrl': 'Ёрдам фақат шахс сўраса тўхтатилади.',
    ru: 'Помощь прекращают только по просьбе человека.',
    en: 'Help stops only if the person asks for it.',
  },
  'field.note.label': {
    'uz-Latn': 'Izoh',
    'uz-Cyrl': 'Изоҳ',
    ru: 'Примечание',
    en: 'Note',
  },
  'field.note.hint': {
    'uz-Latn': 'Faqat faktlar; boshqalarning ismi yozilmaydi.',
    'uz-Cyrl': 'Фақат фактлар; бошқаларнинг исми ёзилмайди.',
    ru: 'Только факты; без имён других людей.',
    en: 'Facts only; no names of other people.',
  },
} as const satisfies Rows
