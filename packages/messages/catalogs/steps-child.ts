import type { Rows } from '../languages.ts'

/** Steps of procedure F, the child procedure. */
export const stepsChild = {
  'step.child.presumed.past': {
    'uz-Latn': 'Bola himoyaga olindi',
    'uz-Cyrl': 'Бола ҳимояга олинди',
    ru: 'Ребёнок взят под защиту',
    en: 'Child protected',
  },
  'step.child.presumed.button': {
    'uz-Latn': 'Himoyani boshlash',
    'uz-Cyrl': 'Ҳимояни бошлаш',
    ru: 'Начать защиту',
    en: 'Start child protection',
  },
  'step.guardian.appointed.past': {
    'uz-Latn': 'Vasiy (homiy) tayinlandi',
    'uz-Cyrl': 'Васий (ҳомий) тайинланди',
    ru: 'Назначен опекун (попечитель)',
    en: 'Guardian appointed',
  },
  'step.guardian.appointed.button': {
    'uz-Latn': 'Vasiy (homiy) tayinlash',
    'uz-Cyrl': 'Васий (ҳомий) тайинлаш',
    ru: 'Назначить опекуна (попечителя)',
    en: 'Appoint a guardian',
  },
  'step.order.issued.past': {
    'uz-Latn': 'Himoya orderi berildi',
    'uz-Cyrl': 'Ҳимоя ордери берилди',
    ru: 'Охранный ордер выдан',
    en: 'Protection order issued',
  },
  'step.order.issued.button': {
    'uz-Latn': 'Himoya orderini berish',
    'uz-Cyrl': 'Ҳимоя ордерини бериш',
    ru: 'Выдать охранный ордер',
    en: 'Issue a protection order',
  },
  'step.bia.done.past': {
    'uz-Latn': 'Bolaning manfaatlari baholandi',
    'uz-Cyrl': 'Боланинг манфаатлари баҳоланди',
    ru: 'Оценка наилучших интересов проведена',
    en: 'Best interests assessed',
  },
  'step.bia.done.button': {
    'uz-Latn': 'Bolaning manfaatlarini baholash',
    'uz-Cyrl': 'Боланинг манфаатларини баҳолаш',
    ru: 'Провести оценку наилучших интересов',
    en: 'Assess best interests',
  },
  'step.age.disputed.past': {
    'uz-Latn': 'Yosh boʻyicha bahs bor',
    'uz-Cyrl': 'Ёш бўйича баҳс бор',
    ru: 'Возраст оспаривается',
    en: 'Age disputed',
  },
  'step.age.disputed.button': {
    'uz-Latn': 'Yoshni aniqlashni soʻrash',
    'uz-Cyrl': 'Ёшни аниқлашни сўраш',
    ru: 'Запросить определение возраста',
    en: 'Ask for an age assessment',
  },
  'step.placement.decided.past': {
    'uz-Latn': 'Joylashtirish hal qilindi',
    'uz-Cyrl': 'Жойлаштириш ҳал қилинди',
    ru: 'Устройство определено',
    en: 'Placement decided',
  },
  'step.placement.decided.button': {
    'uz-Latn': 'Joylashtirishni hal qilish',
    'uz-Cyrl': 'Жойлаштиришни ҳал қилиш',
    ru: 'Определить форму устройства',
    en: 'Decide the placement',
  },
  'step.bid.done.past': {
    'uz-Latn': 'Barqaror yechim belgilandi',
    'uz-Cyrl': 'Барқарор ечим белгиланди',
    ru: 'Долгосрочное решение определено',
    en: 'Best interests determined',
  },
  'step.bid.done.button': {
    'uz-Latn': 'Yechimni qayd etish',
    'uz-Cyrl': 'Ечимни қайд этиш',
    ru: 'Оформить решение',
    en: 'Record the determination',
  },
  'step.turned_18.past': {
    'uz-Latn': '18 yoshga toʻldi',
    'uz-Cyrl': '18 ёшга тўлди',
    ru: 'Исполнилось 18 лет',
    en: 'Turned 18',
  },
  'step.turned_18.button': {
    'uz-Latn': '18 yoshga toʻldi',
    'uz-Cyrl': '18 ёшга тўлди',
    ru: 'Исполнилось 18 лет',
    en: 'Turned 18',
  },
  'step.interview.past': {
    'uz-Latn': 'Bola bilan suhbat oʻtkazildi',
    'uz-Cyrl': 'Бола билан суҳбат ўтказилди',
    ru: 'Беседа с ребёнком проведена',
    en: 'Child interviewed once',
  },
  'step.interview.button': {
    'uz-Latn': 'Suhbatni qayd etish',
    'uz-Cyrl': 'Суҳбатни қайд этиш',
    ru: 'Оформить беседу',
    en: 'Record the interview',
  },
  'step.f.opened.past': {
    'uz-Latn': 'Bola jarayoni ochildi',
    'uz-Cyrl': 'Бола жараёни очилди',
    ru: 'Открыта процедура ребёнка',
    en: 'Child procedure opened',
  },
  'step.f.opened.button': {
    'uz-Latn': 'Bola jarayonini ochish',
    'uz-Cyrl': 'Бола жараёнини очиш',
    ru: 'Открыть процедуру ребёнка',
    en: 'Open the child procedure',
  },
} as const satisfies Rows
