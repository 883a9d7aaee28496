import type { Rows } from '../languages.ts'

/** Consent, confidentiality and the rights over data. */
export const personalData = {
  'data.personal-data': {
    'uz-Latn': 'shaxsga doir maʼlumotlar',
    'uz-Cyrl': 'шахсга доир маълумотлар',
    ru: 'персональные данные',
    en: 'personal data',
  },
  'data.data-subject': {
    'uz-Latn': 'shaxsga doir maʼlumotlar subyekti',
    'uz-Cyrl': 'шахсга доир маълумотлар субъекти',
    ru: 'субъект персональных данных',
    en: 'data subject',
  },
  'data.processing': {
    'uz-Latn': 'ishlov berish',
    'uz-Cyrl': 'ишлов бериш',
    ru: 'обработка',
    en: 'processing',
  },
  'data.special-categories': {
    'uz-Latn': 'shaxsga doir maxsus maʼlumotlar',
    'uz-Cyrl': 'шахсга доир махсус маълумотлар',
    ru: 'специальные персональные данные',
    en: 'special categories of personal data',
  },
  'data.consent': {
    'uz-Latn': 'rozilik',
    'uz-Cyrl': 'розилик',
    ru: 'согласие',
    en: 'consent',
  },
  'data.assent-child': {
    'uz-Latn': 'bolaning oʻz roziligi',
    'uz-Cyrl': 'боланинг ўз розилиги',
    ru: 'собственное согласие ребёнка',
    en: 'the child’s own agreement',
  },
  'data.consent-purpose': {
    'uz-Latn': 'rozilik maqsadi',
    'uz-Cyrl': 'розилик мақсади',
    ru: 'цель согласия',
    en: 'purpose of the consent',
  },
  'data.consent-recipient': {
    'uz-Latn': 'kimga berilishi mumkin',
    'uz-Cyrl': 'кимга берилиши мумкин',
    ru: 'кому можно передать',
    en: 'to whom it may be given',
  },
  'data.consent-oral': {
    'uz-Latn': 'ogʻzaki, guvoh ishtirokida',
    'uz-Cyrl': 'оғзаки, гувоҳ иштирокида',
    ru: 'устно, при свидетеле',
    en: 'said aloud, witnessed',
  },
  'data.withdraw-consent': {
    'uz-Latn': 'rozilikni qaytarib olish',
    'uz-Cyrl': 'розиликни қайтариб олиш',
    ru: 'отозвать согласие',
    en: 'withdraw consent',
  },
  'data.consent-exception': {
    'uz-Latn': 'roziliksiz istisno holat',
    'uz-Cyrl': 'розиликсиз истисно ҳолат',
    ru: 'исключение без согласия',
    en: 'exception without consent',
  },
  'data.confidentiality': {
    'uz-Latn': 'maxfiylik',
    'uz-Cyrl': 'махфийлик',
    ru: 'конфиденциальность',
    en: 'confidentiality',
  },
  'data.do-not-disclose': {
    'uz-Latn': 'oshkor etilmaydi',
    'uz-Cyrl': 'ошкор этилмайди',
    ru: 'разглашению не подлежит',
    en: 'must not be disclosed',
  },
  'data.disclosure': {
    'uz-Latn': 'maʼlumotni berish (oshkor etish)',
    'uz-Cyrl': 'маълумотни бериш (ошкор этиш)',
    ru: 'раскрытие (передача) сведений',
    en: 'disclosure',
  },
  'data.de-identified': {
    'uz-Latn': 'egasizlantirilgan',
    'uz-Cyrl': 'эгасизлантирилган',
    ru: 'обезличенный',
    en: 'de-identified',
  },
  'data.safe-contact': {
    'uz-Latn': 'bogʻlanishning xavfsiz yoʻli',
    'uz-Cyrl': 'боғланишнинг хавфсиз йўли',
    ru: 'безопасный способ связи',
    en: 'safe way to reach the person',
  },
  'data.neutral-message': {
    'uz-Latn': 'betaraf xabar',
    'uz-Cyrl': 'бетараф хабар',
    ru: 'нейтральное сообщение',
    en: 'neutral message',
  },
  'data.restriction': {
    'uz-Latn': 'ishlov berishni cheklash',
    'uz-Cyrl': 'ишлов беришни чеклаш',
    ru: 'ограничение обработки',
    en: 'restriction of processing',
  },
  'data.destruction': {
    'uz-Latn': 'yoʻq qilish',
    'uz-Cyrl': 'йўқ қилиш',
    ru: 'уничтожение',
    en: 'destruction',
  },
  'data.retention-period': {
    'uz-Latn': 'saqlash muddati',
    'uz-Cyrl': 'сақлаш муддати',
    ru: 'срок хранения',
    en: 'retention period',
  },
} as const satisfies Rows
