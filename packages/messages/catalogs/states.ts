import type { Rows } from '../languages.ts'

/** States of the procedures in force, A–C. */
export const states = {
  'state.a0-signalled': {
    'uz-Latn': 'A0 xabar olingan',
    'uz-Cyrl': 'A0 хабар олинган',
    ru: 'A0 сигнал получен',
    en: 'A0 signalled',
  },
  'state.a1-in-contact': {
    'uz-Latn': 'A1 aloqa oʻrnatilgan',
    'uz-Cyrl': 'A1 алоқа ўрнатилган',
    ru: 'A1 контакт установлен',
    en: 'A1 in contact',
  },
  'state.a2-informed': {
    'uz-Latn': 'A2 tushuntirilgan, rozilik olingan',
    'uz-Cyrl': 'A2 тушунтирилган, розилик олинган',
    ru: 'A2 проинформировано, согласие получено',
    en: 'A2 informed and consenting',
  },
  'state.a3-assessed': {
    'uz-Latn': 'A3 baholangan',
    'uz-Cyrl': 'A3 баҳоланган',
    ru: 'A3 оценено',
    en: 'A3 assessed',
  },
  'state.a4-presumed': {
    'uz-Latn': 'A4 jabrlangan deb taxmin qilingan',
    'uz-Cyrl': 'A4 жабрланган деб тахмин қилинган',
    ru: 'A4 предполагаемая жертва',
    en: 'A4 presumed victim',
  },
  'state.a4p-pending-validation': {
    'uz-Latn': 'A4p tasdiqlash kutilmoqda (NNT aniqlagan)',
    'uz-Cyrl': 'A4p тасдиқлаш кутилмоқда (ННТ аниқлаган)',
    ru: 'A4p ожидает подтверждения (выявлено ННО)',
    en: 'A4p awaiting validation (reported by an NGO)',
  },
  'state.a5-not-presumed': {
    'uz-Latn': 'A5 taxmin tasdiqlanmagan',
    'uz-Cyrl': 'A5 тахмин тасдиқланмаган',
    ru: 'A5 предположение не подтверждено',
    en: 'A5 not presumed',
  },
  'state.a8-declined': {
    'uz-Latn': 'A8 rad etgan, yordam eshigi ochiq',
    'uz-Cyrl': 'A8 рад этган, ёрдам эшиги очиқ',
    ru: 'A8 отказ, возможность помощи сохраняется',
    en: 'A8 declined, support stays open',
  },
  'state.a9-no-contact': {
    'uz-Latn': 'A9 yopilgan: aloqa oʻrnatilmadi',
    'uz-Cyrl': 'A9 ёпилган: алоқа ўрнатилмади',
    ru: 'A9 закрыто: контакт не установлен',
    en: 'A9 closed: no contact',
  },
  'state.ax-merged': {
    'uz-Latn': 'AX boshqa ish bilan birlashtirilgan',
    'uz-Cyrl': 'AX бошқа иш билан бирлаштирилган',
    ru: 'AX объединено с другим делом',
    en: 'AX merged with another case',
  },
  'state.b0-collecting': {
    'uz-Latn': 'B0 materiallar toʻplanmoqda',
    'uz-Cyrl': 'B0 материаллар тўпланмоқда',
    ru: 'B0 сбор материалов',
    en: 'B0 material being collected',
  },
  'state.b1-ready': {
    'uz-Latn': 'B1 komissiya uchun tayyor',
    'uz-Cyrl': 'B1 комиссия учун тайёр',
    ru: 'B1 готово для комиссии',
    en: 'B1 ready for the commission',
  },
  'state.b2-scheduled': {
    'uz-Latn': 'B2 majlis tayinlangan',
    'uz-Cyrl': 'B2 мажлис тайинланган',
    ru: 'B2 заседание назначено',
    en: 'B2 session called',
  },
  'state.b3-granted': {
    'uz-Latn': 'B3 maqom berilgan',
    'uz-Cyrl': 'B3 мақом берилган',
    ru: 'B3 статус предоставлен',
    en: 'B3 status granted',
  },
  'state.b4-refused': {
    'uz-Latn': 'B4 maqom berish rad etilgan',
    'uz-Cyrl': 'B4 мақом бериш рад этилган',
    ru: 'B4 в статусе отказано',
    en: 'B4 status refused',
  },
  'state.b5-appeal': {
    'uz-Latn': 'B5 shikoyat koʻrilmoqda',
    'uz-Cyrl': 'B5 шикоят кўрилмоқда',
    ru: 'B5 рассматривается жалоба',
    en: 'B5 under appeal',
  },
  'state.b6-final-refused': {
    'uz-Latn': 'B6 rad etish yakuniy',
    'uz-Cyrl': 'B6 рад этиш якуний',
    ru: 'B6 отказ окончательный',
    en: 'B6 refusal final',
  },
  'state.b7-revoked': {
    'uz-Latn': 'B7 maqom bekor qilingan',
    'uz-Cyrl': 'B7 мақом бекор қилинган',
    ru: 'B7 статус отменён',
    en: 'B7 status revoked',
  },
  'state.c0-urgent': {
    'uz-Latn': 'C0 shoshilinch yordam',
    'uz-Cyrl': 'C0 шошилинч ёрдам',
    ru: 'C0 неотложная помощь',
    en: 'C0 urgent help',
  },
  'state.c1-placed': {
    'uz-Latn': 'C1 joylashtirilgan',
    'uz-Cyrl': 'C1 жойлаштирилган',
    ru: 'C1 размещено',
    en: 'C1 placed',
  },
  'state.c2-reflecting': {
    'uz-Latn': 'C2 tiklanish va oʻylab koʻrish muddati',
    'uz-Cyrl': 'C2 тикланиш ва ўйлаб кўриш муддати',
    ru: 'C2 период восстановления и размышления',
    en: 'C2 recovery and reflection',
  },
  'state.c3-in-plan': {
    'uz-Latn': 'C3 reja bajarilmoqda',
    'uz-Cyrl': 'C3 режа бажарилмоқда',
    ru: 'C3 план выполняется',
    en: 'C3 plan being carried out',
  },
  'state.c4-discharge': {
    'uz-Latn': 'C4 xizmatdan chiqish',
    'uz-Cyrl': 'C4 хизматдан чиқиш',
    ru: 'C4 завершение помощи',
    en: 'C4 leaving the service',
  },
} as const satisfies Rows
