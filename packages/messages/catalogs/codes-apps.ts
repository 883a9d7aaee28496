import type { Rows } from '../languages.ts'

/** Applications of recruitment, named as their makers name them. */
export const codesApps = {
  'code.recruitmentApps.telegram': {
    'uz-Latn': 'Telegram',
    'uz-Cyrl': 'Telegram',
    ru: 'Telegram',
    en: 'Telegram',
  },
  'code.recruitmentApps.instagram': {
    'uz-Latn': 'Instagram',
    'uz-Cyrl': 'Instagram',
    ru: 'Instagram',
    en: 'Instagram',
  },
  'code.recruitmentApps.facebook': {
    'uz-Latn': 'Facebook',
    'uz-Cyrl': 'Facebook',
    ru: 'Facebook',
    en: 'Facebook',
  },
  'code.recruitmentApps.whatsapp': {
    'uz-Latn': 'WhatsApp',
    'uz-Cyrl': 'WhatsApp',
    ru: 'WhatsApp',
    en: 'WhatsApp',
  },
  'code.recruitmentApps.facebook-messenger': {
    'uz-Latn': 'Facebook Messenger',
    'uz-Cyrl': 'Facebook Messenger',
    ru: 'Facebook Messenger',
    en: 'Facebook Messenger',
  },
  'code.recruitmentApps.tiktok': {
    'uz-Latn': 'TikTok',
    'uz-Cyrl': 'TikTok',
    ru: 'TikTok',
    en: 'TikTok',
  },
  'code.recruitmentApps.viber': {
    'uz-Latn': 'Viber',
    'uz-Cyrl': 'Viber',
    ru: 'Viber',
    en: 'Viber',
  },
  'code.recruitmentApps.snapchat': {
    'uz-Latn': 'Snapchat',
    'uz-Cyrl': 'Snapchat',
    ru: 'Snapchat',
    en: 'Snapchat',
  },
  'code.recruitmentApps.line': {
    'uz-Latn': 'LINE',
    'uz-Cyrl': 'LINE',
    ru: 'LINE',
    en: 'LINE',
  },
  'code.recruitmentApps.4sale': {
    'uz-Latn': '4Sale',
    'uz-Cyrl': '4Sale',
    ru: '4Sale',
    en: '4Sale',
  },
  'code.recruitmentApps.wechat': {
    'uz-Latn': 'WeChat',
    'uz-Cyrl': 'WeChat',
    ru: 'WeChat',
    en: 'WeChat',
  },
  'code.recruitmentApps.qq': {
    'uz-Latn': 'QQ',
    'uz-Cyrl': 'QQ',
    ru: 'QQ',
    en: 'QQ',
  },
  'code.recruitmentApps.qzone': {
    'uz-Latn': 'Qzone',
    'uz-Cyrl': 'Qzone',
    ru: 'Qzone',
    en: 'Qzone',
  },
  'code.recruitmentApps.twitter': {
    'uz-Latn': 'Twitter (X)',
    'uz-Cyrl': 'Twitter (X)',
    ru: 'Twitter (X)',
    en: 'Twitter (X)',
  },
  'code.recruitmentApps.other': {
    'uz-Latn': 'boshqa',
    'uz-Cyrl': 'бошқа',
    ru: 'иное',
    en: 'other',
  },
  'code.recruitmentApps.none': {
    'uz-Latn': 'yoʻq',
    'uz-Cyrl': 'йўқ',
    ru: 'нет',
    en: 'none',
  },
  'code.recruitmentApps.not-known': {
    'uz-Latn': 'maʼlum emas',
    'uz-Cyrl': 'маълум эмас',
    ru: 'не известно',
    en: 'not known',
  },
} as const satisfies Rows
