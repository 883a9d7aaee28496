import type { Rows } from '../languages.ts'

/** Questions of follow-up and closing. */
export const fieldsClosing = {
  'field.followUpResult.label': { 'uz-Latn': 'Natija', 'uz-Cyrl': 'Натижа', ru: 'Результат', en: 'Result' },
  'field.followUpResult.hint': {
    'uz-Latn': 'Xavf boʻlsa, bu varaqa emas, “Xavf tufayli qayta ochish” tanlanadi.',
    'uz-Cyrl': 'Хавф бўлса, бу варақа эмас, “Хавф туфайли қайта очиш” танланади.',
    ru: 'При опасности — не эта форма, а «Возобновить из-за риска».',
    en: 'In danger do not file this: choose “Reopen because of risk”.',
  },
  'field.followUpThrough.label': {
    'uz-Latn': 'Kim orqali bogʻlanildi?',
    'uz-Cyrl': 'Ким орқали боғланилди?',
    ru: 'Через кого связались?',
    en: 'Through whom?',
  },
  'field.followUpThrough.hint': {
    'uz-Latn': 'Mahalla orqali faqat shaxs tanlagan boʻlsa. Qoʻshnilardan soʻralmaydi.',
    'uz-Cyrl': 'Маҳалла орқали фақат шахс танлаган бўлса. Қўшнилардан сўралмайди.',
    ru: 'Через махаллю — только если так выбрал человек. Соседей не спрашивают.',
    en: 'The mahalla only where the person chose it. Never ask neighbours.',
  },
  'field.channelUsed.label': {
    'uz-Latn': 'Qanday bogʻlanildi?',
    'uz-Cyrl': 'Қандай боғланилди?',
    ru: 'Каким способом связались?',
    en: 'By which way?',
  },
  'field.channelUsed.hint': {
    'uz-Latn': 'Faqat shaxs bilan kelishilgan usul.',
    'uz-Cyrl': 'Фақат шахс билан келишилган усул.',
    ru: 'Только согласованный с человеком способ.',
    en: 'Only the way agreed with the person.',
  },
  'field.tries.label': {
    'uz-Latn': 'Necha marta urinildi?',
    'uz-Cyrl': 'Неча марта уринилди?',
    ru: 'Сколько раз пытались?',
    en: 'How many tries?',
  },
  'field.tries.hint': {
    'uz-Latn': 'Turli soatlarda kamida ikki marta.',
    'uz-Cyrl': 'Турли соатларда камида икки марта.',
    ru: 'Не менее двух раз в разное время.',
    en: 'At least two, at different hours.',
  },
  'field.safeNow.label': {
    'uz-Latn': 'Hozir xavfsizmisiz?',
    'uz-Cyrl': 'Ҳозир хавфсизмисиз?',
    ru: 'Вы сейчас в безопасности?',
    en: 'Are you safe now?',
  },
  'field.categoryAgreed.label': {
    'uz-Latn': 'Shaxs toifasi aytilishiga rozimi yoki oʻzi ariza berdimi?',
    'uz-Cyrl': 'Шахс тоифаси айтилишига розими ёки ўзи ариза бердими?',
    ru: 'Человек согласен назвать категорию или подал заявление?',
    en: 'Did the person agree to be named by category, or apply in writing?',
  },
  'field.categoryAgreed.hint': {
    'uz-Latn': 'Kvota boʻyicha ish va kafolatlangan ijtimoiy xizmatlar uchun shart.',
    'uz-Cyrl': 'Квота бўйича иш ва кафолатланган ижтимоий хизматлар учун шарт.',
    ru: 'Обязательно для работы по квоте и гарантированных услуг.',
    en: 'Needed for quota jobs and guaranteed social services.',
  },
  'field.homeAndIncome.label': {
    'uz-Latn': 'Turar joyingiz va daromadingiz bormi?',
    'uz-Cyrl': 'Турар жойингиз ва даромадингиз борми?',
    ru: 'Есть ли жильё и доход?',
    en: 'Do you have a home and an income?',
  },
  'field.healthHelp.label': {
    'uz-Latn': 'Sogʻligʻingiz uchun yordam kerakmi?',
    'uz-Cyrl': 'Соғлиғингиз учун ёрдам керакми?',
    ru: 'Нужна ли помощь по здоровью?',
    en: 'Is help wanted for your health?',
  },
  'field.papersHelp.label': {
    'uz-Latn': 'Hujjatlar va sud ishlari boʻyicha yordam kerakmi?',
    'uz-Cyrl': 'Ҳужжатлар ва суд ишлари бўйича ёрдам керакми?',
    ru: 'Нужна ли помощь с документами и судом?',
    en: 'Is help wanted with papers and court?',
  },
  'field.needsNow.label': { 'uz-Latn': 'Nima kerak?', 'uz-Cyrl': 'Нима керак?', ru: 'Что нужно?', en: 'What do you need?' },
  'field.riskSigns.label': {
    'uz-Latn': 'Qayta ekspluatatsiya belgilari',
    'uz-Cyrl': 'Қайта эксплуататсия белгилари',
    ru: 'Признаки новой эксплуатации',
    en: 'Signs of renewed exploitation',
  },
  'field.riskSigns.hint': {
    'uz-Latn': 'Tizim xavfni hisoblaydi; qarorni inson qabul qiladi.',
    'uz-Cyrl': 'Тизим хавфни ҳисоблайди; қарорни инсон қабул қилади.',
    ru: 'Система считает риск; решает человек.',
    en: 'The system counts the risk; a human decides.',
  },
  'field.closedHow.label': {
    'uz-Latn': 'Kuzatuv qanday tugadi?',
    'uz-Cyrl': 'Кузатув қандай тугади?',
    ru: 'Чем завершилось наблюдение?',
    en: 'How did the follow-up end?',
  },
  'field.lostAfter.label': {
    'uz-Latn': 'Necha marta urinildi?',
    'uz-Cyrl': 'Неча марта уринилди?',
    ru: 'Сколько раз пытались?',
    en: 'How many tries?',
  },
  'field.lostAfter.hint': {
    'uz-Latn': 'Turli soatlarda kamida ikki marta; uyga borilmaydi, qoʻshnilardan soʻralmaydi.',
    'uz-Cyrl': 'Турли соатларда камида икки марта; уйга борилмайди, қўшнилардан сўралмайди.',
    ru: 'Не менее двух раз в разное время; без визитов, соседей не спрашивать.',
    en: 'At least two at different hours; no visits, no asking neighbours.',
  },
  'field.declinedWhen.label': {
    'uz-Latn': 'Shaxs buni qachon aytdi?',
    'uz-Cyrl': 'Шахс буни қачон айтди?',
    ru: 'Когда человек это сказал?',
    en: 'When did the person say so?',
  },
} as const satisfies Rows
