import type { Rows } from '../languages.ts'

/** Consent, referral and contact. */
export const codesReferral = {
  'code.services.material': {
    'uz-Latn': 'moddiy yordam',
    'uz-Cyrl': 'моддий ёрдам',
    ru: 'материальная помощь',
    en: 'material help',
  },
  'code.services.housing': {
    'uz-Latn': 'vaqtinchalik uy-joy',
    'uz-Cyrl': 'вақтинчалик уй-жой',
    ru: 'временное жильё',
    en: 'temporary housing',
  },
  'code.services.food': {
    'uz-Latn': 'oziq-ovqat',
    'uz-Cyrl': 'озиқ-овқат',
    ru: 'питание',
    en: 'food',
  },
  'code.services.hygiene': {
    'uz-Latn': 'sanitariya-gigiyena vositalari',
    'uz-Cyrl': 'санитария-гигиена воситалари',
    ru: 'санитарно-гигиенические средства',
    en: 'hygiene supplies',
  },
  'code.services.clothes': {
    'uz-Latn': 'kiyim-bosh va poyabzal',
    'uz-Cyrl': 'кийим-бош ва поябзал',
    ru: 'одежда и обувь',
    en: 'clothes and shoes',
  },
  'code.services.medical': {
    'uz-Latn': 'tibbiy yordam',
    'uz-Cyrl': 'тиббий ёрдам',
    ru: 'медицинская помощь',
    en: 'medical help',
  },
  'code.services.psychological': {
    'uz-Latn': 'psixologik yordam',
    'uz-Cyrl': 'психологик ёрдам',
    ru: 'психологическая помощь',
    en: 'psychological help',
  },
  'code.services.legal': {
    'uz-Latn': 'yuridik yordam',
    'uz-Cyrl': 'юридик ёрдам',
    ru: 'юридическая помощь',
    en: 'legal help',
  },
  'code.services.documents': {
    'uz-Latn': 'hujjatlarni tiklashda yordam',
    'uz-Cyrl': 'ҳужжатларни тиклашда ёрдам',
    ru: 'помощь в восстановлении документов',
    en: 'help with documents',
  },
  'code.services.job': {
    'uz-Latn': 'ishga joylashishda yordam',
    'uz-Cyrl': 'ишга жойлашишда ёрдам',
    ru: 'содействие в трудоустройстве',
    en: 'help in finding work',
  },
  'code.services.education': {
    'uz-Latn': 'taʼlim, kasbga tayyorlash va qayta tayyorlash',
    'uz-Cyrl': 'таълим, касбга тайёрлаш ва қайта тайёрлаш',
    ru: 'обучение, профессиональная подготовка и переподготовка',
    en: 'education, training, retraining',
  },
  'code.services.transport': {
    'uz-Latn': 'transport',
    'uz-Cyrl': 'транспорт',
    ru: 'транспорт',
    en: 'transport',
  },
  'code.services.family-mediation': {
    'uz-Latn': 'oila bilan yarashtirishda koʻmak',
    'uz-Cyrl': 'оила билан яраштиришда кўмак',
    ru: 'посредничество с семьёй',
    en: 'mediation with the family',
  },
} as const satisfies Rows
