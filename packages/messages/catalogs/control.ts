import type { Rows } from '../languages.ts'

/** Audit, access and the second person. */
export const control = {
  'control.audit-log': {
    'uz-Latn': 'harakatlar jurnali',
    'uz-Cyrl': 'ҳаракатлар журнали',
    ru: 'журнал действий',
    en: 'audit log',
  },
  'control.audit-entry': {
    'uz-Latn': 'qayd',
    'uz-Cyrl': 'қайд',
    ru: 'запись',
    en: 'entry',
  },
  'control.who-looked': {
    'uz-Latn': 'kim koʻrgan',
    'uz-Cyrl': 'ким кўрган',
    ru: 'кто просматривал',
    en: 'who looked',
  },
  'control.viewed': {
    'uz-Latn': 'koʻrildi',
    'uz-Cyrl': 'кўрилди',
    ru: 'просмотрено',
    en: 'viewed',
  },
  'control.changed': {
    'uz-Latn': 'oʻzgartirildi',
    'uz-Cyrl': 'ўзгартирилди',
    ru: 'изменено',
    en: 'changed',
  },
  'control.reveal-identity': {
    'uz-Latn': 'shaxs maʼlumotlarini ochish',
    'uz-Cyrl': 'шахс маълумотларини очиш',
    ru: 'раскрыть данные личности',
    en: 'reveal identity',
  },
  'control.reason-required': {
    'uz-Latn': 'sababini koʻrsating',
    'uz-Cyrl': 'сабабини кўрсатинг',
    ru: 'укажите причину',
    en: 'give the reason',
  },
  'control.sealed': {
    'uz-Latn': 'yopiq boʻlim',
    'uz-Cyrl': 'ёпиқ бўлим',
    ru: 'закрытый раздел',
    en: 'sealed part',
  },
  'control.access': {
    'uz-Latn': 'kirish huquqi',
    'uz-Cyrl': 'кириш ҳуқуқи',
    ru: 'доступ',
    en: 'access',
  },
  'control.no-access': {
    'uz-Latn': 'kirish huquqi yoʻq',
    'uz-Cyrl': 'кириш ҳуқуқи йўқ',
    ru: 'нет доступа',
    en: 'no access',
  },
  'control.emergency-access': {
    'uz-Latn': 'favqulodda kirish',
    'uz-Cyrl': 'фавқулодда кириш',
    ru: 'экстренный доступ',
    en: 'emergency access',
  },
  'control.access-review': {
    'uz-Latn': 'kirish huquqlarini koʻrib chiqish',
    'uz-Cyrl': 'кириш ҳуқуқларини кўриб чиқиш',
    ru: 'проверка доступа',
    en: 'access review',
  },
  'control.conflict-of-interest': {
    'uz-Latn': 'manfaatlar toʻqnashuvi',
    'uz-Cyrl': 'манфаатлар тўқнашуви',
    ru: 'конфликт интересов',
    en: 'conflict of interest',
  },
  'control.self-recusal': {
    'uz-Latn': 'oʻzini oʻzi rad qilish',
    'uz-Cyrl': 'ўзини ўзи рад қилиш',
    ru: 'самоотвод',
    en: 'self-recusal',
  },
  'control.second-person': {
    'uz-Latn': 'ikkinchi shaxs',
    'uz-Cyrl': 'иккинчи шахс',
    ru: 'второе лицо',
    en: 'second person',
  },
  'control.proposed-by': {
    'uz-Latn': 'taklif qilgan',
    'uz-Cyrl': 'таклиф қилган',
    ru: 'предложил(а)',
    en: 'proposed by',
  },
  'control.confirmed-by': {
    'uz-Latn': 'tasdiqlagan',
    'uz-Cyrl': 'тасдиқлаган',
    ru: 'подтвердил(а)',
    en: 'confirmed by',
  },
  'control.signature': {
    'uz-Latn': 'elektron raqamli imzo',
    'uz-Cyrl': 'электрон рақамли имзо',
    ru: 'электронная цифровая подпись',
    en: 'electronic digital signature',
  },
  'control.log-intact': {
    'uz-Latn': 'jurnal buzilmagan',
    'uz-Cyrl': 'журнал бузилмаган',
    ru: 'целостность журнала подтверждена',
    en: 'log is intact',
  },
  'control.log-broken': {
    'uz-Latn': 'jurnal butunligi buzilgan',
    'uz-Cyrl': 'журнал бутунлиги бузилган',
    ru: 'целостность журнала нарушена',
    en: 'log does not hold',
  },
  'control.handover': {
    'uz-Latn': 'ishni boshqa idoraga oʻtkazish',
    'uz-Cyrl': 'ишни бошқа идорага ўтказиш',
    ru: 'передача дела',
    en: 'handing over a case',
  },
  'control.withdraw-access': {
    'uz-Latn': 'kirish huquqi bekor qilindi',
    'uz-Cyrl': 'кириш ҳуқуқи бекор қилинди',
    ru: 'доступ отозван',
    en: 'access withdrawn',
  },
} as const satisfies Rows
