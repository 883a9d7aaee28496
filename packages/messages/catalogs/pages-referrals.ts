import type { Rows } from '../languages.ts'

/** Referral inbox and agenda of the commission. */
export const pagesReferrals = {
  'web.referrals': {
    'uz-Latn': 'Yoʻllanmalar',
    'uz-Cyrl': 'Йўлланмалар',
    ru: 'Перенаправления',
    en: 'Referrals',
  },
  'web.referrals.none': {
    'uz-Latn': 'Yoʻllanma yoʻq.',
    'uz-Cyrl': 'Йўлланма йўқ.',
    ru: 'Перенаправлений нет.',
    en: 'No referrals.',
  },
  'web.referral.to': {
    'uz-Latn': 'kimga',
    'uz-Cyrl': 'кимга',
    ru: 'кому',
    en: 'to',
  },
  'web.referral.kind.referral': {
    'uz-Latn': 'yoʻllanma',
    'uz-Cyrl': 'йўлланма',
    ru: 'перенаправление',
    en: 'referral',
  },
  'web.referral.kind.transfer': {
    'uz-Latn': 'boshqa joyga koʻchirish',
    'uz-Cyrl': 'бошқа жойга кўчириш',
    ru: 'перевод в другое место',
    en: 'move to another place',
  },
  'web.referral.kind.return': {
    'uz-Latn': 'chet eldan qaytish',
    'uz-Cyrl': 'чет элдан қайтиш',
    ru: 'возвращение из-за границы',
    en: 'return from abroad',
  },
  'web.referral.state.sent': {
    'uz-Latn': 'yuborilgan, javob kutilmoqda',
    'uz-Cyrl': 'юборилган, жавоб кутилмоқда',
    ru: 'отправлено, ждут ответа',
    en: 'sent, waiting for an answer',
  },
  'web.referral.state.acknowledged': {
    'uz-Latn': 'olingan, koʻrib chiqilmoqda',
    'uz-Cyrl': 'олинган, кўриб чиқилмоқда',
    ru: 'получено, рассматривается',
    en: 'received, being looked at',
  },
  'web.referral.state.accepted': {
    'uz-Latn': 'qabul qilingan',
    'uz-Cyrl': 'қабул қилинган',
    ru: 'принято',
    en: 'accepted',
  },
  'web.referral.state.rejected': {
    'uz-Latn': 'rad etilgan',
    'uz-Cyrl': 'рад этилган',
    ru: 'отклонено',
    en: 'declined',
  },
  'web.referral.state.withdrawn': {
    'uz-Latn': 'qaytarib olingan',
    'uz-Cyrl': 'қайтариб олинган',
    ru: 'отозвано',
    en: 'withdrawn',
  },
  'web.referral.escalated': {
    'uz-Latn': 'yuqoriga {n} marta yuborilgan',
    'uz-Cyrl': 'юқорига {n} марта юборилган',
    ru: 'передано вышестоящему: {n, plural, one{# раз} few{# раза} many{# раз} other{# раза}}',
    en: '{n, plural, one{passed upward once} other{passed upward # times}}',
  },
  'web.referral.proposal': {
    'uz-Latn': 'Taklif etilgan idora: {office}',
    'uz-Cyrl': 'Таклиф этилган идора: {office}',
    ru: 'Предложено учреждение: {office}',
    en: 'Proposed instead: {office}',
  },
  'web.referral.name-later': {
    'uz-Latn': 'Ism qabul qilganingizdan keyin koʻrinadi.',
    'uz-Cyrl': 'Исм қабул қилганингиздан кейин кўринади.',
    ru: 'Имя будет видно после принятия.',
    en: 'The name is shown after you accept.',
  },
  'web.commission': {
    'uz-Latn': 'Komissiya kun tartibi',
    'uz-Cyrl': 'Комиссия кун тартиби',
    ru: 'Повестка комиссии',
    en: 'Agenda of the commission',
  },
  'web.commission.lead': {
    'uz-Latn': 'Bu yerda faqat raqamlar, ismlar yoʻq.',
    'uz-Cyrl': 'Бу ерда фақат рақамлар, исмлар йўқ.',
    ru: 'Здесь только номера, без имён.',
    en: 'Only numbers stand here, no names.',
  },
  'web.commission.none': {
    'uz-Latn': 'Komissiyani kutayotgan ish yoʻq.',
    'uz-Cyrl': 'Комиссияни кутаётган иш йўқ.',
    ru: 'Дел, ожидающих комиссию, нет.',
    en: 'No case waits for the commission.',
  },
  'web.commission.not-called': {
    'uz-Latn': 'majlis tayinlanmagan',
    'uz-Cyrl': 'мажлис тайинланмаган',
    ru: 'заседание не назначено',
    en: 'no session called',
  },
  'web.commission.present': {
    'uz-Latn': 'bayonot bergan: {present}, zarur: {quorum}',
    'uz-Cyrl': 'баёнот берган: {present}, зарур: {quorum}',
    ru: 'заявили: {present}, нужно: {quorum}',
    en: '{present} declared, {quorum} needed',
  },
  'web.commission.recused': {
    'uz-Latn': 'chetlashgan: {n}',
    'uz-Cyrl': 'четлашган: {n}',
    ru: 'отвод: {n}',
    en: '{n} recused',
  },
} as const satisfies Rows
