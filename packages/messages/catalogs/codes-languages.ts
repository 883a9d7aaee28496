import type { Rows } from '../languages.ts'

/** Languages a person may speak (ISO 639-2/T). */
export const codesLanguages = {
  'code.languages.uzb': {
    'uz-Latn': 'oʻzbek tili',
    'uz-Cyrl': 'ўзбек тили',
    ru: 'узбекский',
    en: 'Uzbek',
  },
  'code.languages.rus': {
    'uz-Latn': 'rus tili',
    'uz-Cyrl': 'рус тили',
    ru: 'русский',
    en: 'Russian',
  },
  'code.languages.kaa': {
    'uz-Latn': 'qoraqalpoq tili',
    'uz-Cyrl': 'қорақалпоқ тили',
    ru: 'каракалпакский',
    en: 'Karakalpak',
  },
  'code.languages.tgk': {
    'uz-Latn': 'tojik tili',
    'uz-Cyrl': 'тожик тили',
    ru: 'таджикский',
    en: 'Tajik',
  },
  'code.languages.kaz': {
    'uz-Latn': 'qozoq tili',
    'uz-Cyrl': 'қозоқ тили',
    ru: 'казахский',
    en: 'Kazakh',
  },
  'code.languages.kir': {
    'uz-Latn': 'qirgʻiz tili',
    'uz-Cyrl': 'қирғиз тили',
    ru: 'киргизский',
    en: 'Kyrgyz',
  },
  'code.languages.tuk': {
    'uz-Latn': 'turkman tili',
    'uz-Cyrl': 'туркман тили',
    ru: 'туркменский',
    en: 'Turkmen',
  },
  'code.languages.tur': {
    'uz-Latn': 'turk tili',
    'uz-Cyrl': 'турк тили',
    ru: 'турецкий',
    en: 'Turkish',
  },
  'code.languages.eng': {
    'uz-Latn': 'ingliz tili',
    'uz-Cyrl': 'инглиз тили',
    ru: 'английский',
    en: 'English',
  },
  'code.languages.fas': {
    'uz-Latn': 'fors tili',
    'uz-Cyrl': 'форс тили',
    ru: 'персидский',
    en: 'Persian',
  },
  'code.languages.hin': {
    'uz-Latn': 'hind tili',
    'uz-Cyrl': 'ҳинд тили',
    ru: 'хинди',
    en: 'Hindi',
  },
  'code.languages.urd': {
    'uz-Latn': 'urdu tili',
    'uz-Cyrl': 'урду тили',
    ru: 'урду',
    en: 'Urdu',
  },
  'code.languages.ara': {
    'uz-Latn': 'arab tili',
    'uz-Cyrl': 'араб тили',
    ru: 'арабский',
    en: 'Arabic',
  },
  'code.languages.zho': {
    'uz-Latn': 'xitoy tili',
    'uz-Cyrl': 'хитой тили',
    ru: 'китайский',
    en: 'Chinese',
  },
  'code.languages.other': {
    'uz-Latn': 'boshqa',
    'uz-Cyrl': 'бошқа',
    ru: 'иной',
    en: 'other',
  },
  'code.languages.not-known': {
    'uz-Latn': 'maʼlum emas',
    'uz-Cyrl': 'маълум эмас',
    ru: 'не известно',
    en: 'not known',
  },
} as const satisfies Rows
