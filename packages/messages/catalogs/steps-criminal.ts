import type { Rows } from '../languages.ts'

/** Steps of procedure D, the link with criminal proceedings. */
export const stepsCriminal = {
  'step.crime.indicated.past': {
    'uz-Latn': 'Jinoyat alomatlari aniqlandi',
    'uz-Cyrl': 'Жиноят аломатлари аниқланди',
    ru: 'Выявлены признаки преступления',
    en: 'Signs of a crime',
  },
  'step.crime.indicated.button': {
    'uz-Latn': 'Jinoyat haqida xabar berish',
    'uz-Cyrl': 'Жиноят ҳақида хабар бериш',
    ru: 'Сообщить о преступлении',
    en: 'Report a crime',
  },
  'step.precheck.started.past': {
    'uz-Latn': 'Tergovga qadar tekshiruv boshlandi',
    'uz-Cyrl': 'Терговга қадар текширув бошланди',
    ru: 'Доследственная проверка начата',
    en: 'Pre-investigation check started',
  },
  'step.precheck.started.button': {
    'uz-Latn': 'Boshlanganini qayd etish',
    'uz-Cyrl': 'Бошланганини қайд этиш',
    ru: 'Отметить начало',
    en: 'Record the start',
  },
  'step.case.opened.past': {
    'uz-Latn': 'Jinoyat ishi qoʻzgʻatildi',
    'uz-Cyrl': 'Жиноят иши қўзғатилди',
    ru: 'Уголовное дело возбуждено',
    en: 'Criminal case opened',
  },
  'step.case.opened.button': {
    'uz-Latn': 'Qayd etish',
    'uz-Cyrl': 'Қайд этиш',
    ru: 'Отметить',
    en: 'Record',
  },
  'step.case.refused.past': {
    'uz-Latn': 'Jinoyat ishini qoʻzgʻatish rad etildi',
    'uz-Cyrl': 'Жиноят ишини қўзғатиш рад этилди',
    ru: 'В возбуждении уголовного дела отказано',
    en: 'Opening refused',
  },
  'step.case.refused.button': {
    'uz-Latn': 'Rad etishni qayd etish',
    'uz-Cyrl': 'Рад этишни қайд этиш',
    ru: 'Отметить отказ',
    en: 'Record the refusal',
  },
  'step.victim.recognised.past': {
    'uz-Latn': 'Jabrlanuvchi deb tan olindi',
    'uz-Cyrl': 'Жабрланувчи деб тан олинди',
    ru: 'Признано потерпевшим',
    en: 'Recognised as victim in the criminal case',
  },
  'step.victim.recognised.button': {
    'uz-Latn': 'Qayd etish',
    'uz-Cyrl': 'Қайд этиш',
    ru: 'Отметить',
    en: 'Record',
  },
  'step.protection.requested.past': {
    'uz-Latn': 'Xavfsizlik choralari soʻraldi',
    'uz-Cyrl': 'Хавфсизлик чоралари сўралди',
    ru: 'Меры безопасности запрошены',
    en: 'Safety measures requested',
  },
  'step.protection.requested.button': {
    'uz-Latn': 'Xavfsizlik choralarini soʻrash',
    'uz-Cyrl': 'Хавфсизлик чораларини сўраш',
    ru: 'Запросить меры безопасности',
    en: 'Request safety measures',
  },
  'step.testimony.planned.past': {
    'uz-Latn': 'Soʻroq rejalashtirildi',
    'uz-Cyrl': 'Сўроқ режалаштирилди',
    ru: 'Допрос запланирован',
    en: 'Interview planned (one)',
  },
  'step.testimony.planned.button': {
    'uz-Latn': 'Soʻroqni rejalashtirish',
    'uz-Cyrl': 'Сўроқни режалаштириш',
    ru: 'Запланировать допрос',
    en: 'Plan the interview',
  },
  'step.testimony.deposited.past': {
    'uz-Latn': 'Koʻrsatuv oldindan mustahkamlandi',
    'uz-Cyrl': 'Кўрсатув олдиндан мустаҳкамланди',
    ru: 'Показания предварительно закреплены',
    en: 'Testimony recorded in advance',
  },
  'step.testimony.deposited.button': {
    'uz-Latn': 'Qayd etish',
    'uz-Cyrl': 'Қайд этиш',
    ru: 'Отметить',
    en: 'Record',
  },
  'step.liability.issue.past': {
    'uz-Latn': 'Jabrlangan shaxs javobgarligi masalasi',
    'uz-Cyrl': 'Жабрланган шахс жавобгарлиги масаласи',
    ru: 'Вопрос об ответственности пострадавшего',
    en: 'Question of the victim’s liability',
  },
  'step.liability.issue.button': {
    'uz-Latn': 'Prokurordan javob soʻrash',
    'uz-Cyrl': 'Прокурордан жавоб сўраш',
    ru: 'Запросить прокурора',
    en: 'Ask the prosecutor',
  },
  'step.sent.to.court.past': {
    'uz-Latn': 'Sudga yuborildi',
    'uz-Cyrl': 'Судга юборилди',
    ru: 'Направлено в суд',
    en: 'Sent to court',
  },
  'step.sent.to.court.button': {
    'uz-Latn': 'Qayd etish',
    'uz-Cyrl': 'Қайд этиш',
    ru: 'Отметить',
    en: 'Record',
  },
  'step.judgment.past': {
    'uz-Latn': 'Hukm chiqarildi',
    'uz-Cyrl': 'Ҳукм чиқарилди',
    ru: 'Приговор вынесен',
    en: 'Judgment given',
  },
  'step.judgment.button': {
    'uz-Latn': 'Hukmni qayd etish',
    'uz-Cyrl': 'Ҳукмни қайд этиш',
    ru: 'Отметить приговор',
    en: 'Record the judgment',
  },
  'step.refusal.appealed.past': {
    'uz-Latn': 'Rad etish ustidan shikoyat qilindi',
    'uz-Cyrl': 'Рад этиш устидан шикоят қилинди',
    ru: 'Отказ обжалован',
    en: 'Refusal appealed',
  },
  'step.refusal.appealed.button': {
    'uz-Latn': 'Shikoyat qilish',
    'uz-Cyrl': 'Шикоят қилиш',
    ru: 'Обжаловать отказ',
    en: 'Appeal the refusal',
  },
} as const satisfies Rows
