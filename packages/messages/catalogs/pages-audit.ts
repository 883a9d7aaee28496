import type { Rows } from '../languages.ts'

/** Audit review. */
export const pagesAudit = {
  'web.audit': {
    'uz-Latn': 'Harakatlar jurnali',
    'uz-Cyrl': 'Ҳаракатлар журнали',
    ru: 'Журнал действий',
    en: 'Audit log',
  },
  'web.audit.lead': {
    'uz-Latn': 'Kim nima qilgan va kim koʻrgan. Bu yerda hech narsani oʻzgartirib yoki oʻchirib boʻlmaydi.',
    'uz-Cyrl': 'Ким нима қилган ва ким кўрган. Бу ерда ҳеч нарсани ўзгартириб ёки ўчириб бўлмайди.',
    ru: 'Кто что сделал и кто смотрел. Здесь ничего нельзя изменить или удалить.',
    en: 'Who did what and who looked. Nothing here can be changed or deleted.',
  },
  'web.audit.case': {
    'uz-Latn': 'Ish raqami',
    'uz-Cyrl': 'Иш рақами',
    ru: 'Номер дела',
    en: 'Case number',
  },
  'web.audit.person': {
    'uz-Latn': 'Xodim logini',
    'uz-Cyrl': 'Ходим логини',
    ru: 'Логин сотрудника',
    en: 'Login of the officer',
  },
  'web.audit.office': {
    'uz-Latn': 'Idora',
    'uz-Cyrl': 'Идора',
    ru: 'Учреждение',
    en: 'Office',
  },
  'web.audit.kind': {
    'uz-Latn': 'Qayd turi',
    'uz-Cyrl': 'Қайд тури',
    ru: 'Вид записи',
    en: 'Kind of entry',
  },
  'web.audit.from': {
    'uz-Latn': 'Sanadan',
    'uz-Cyrl': 'Санадан',
    ru: 'С даты',
    en: 'From',
  },
  'web.audit.to': {
    'uz-Latn': 'Sanagacha',
    'uz-Cyrl': 'Санагача',
    ru: 'По дату',
    en: 'To',
  },
  'web.audit.outcome.done': {
    'uz-Latn': 'bajarildi',
    'uz-Cyrl': 'бажарилди',
    ru: 'выполнено',
    en: 'done',
  },
  'web.audit.outcome.refused': {
    'uz-Latn': 'rad etildi',
    'uz-Cyrl': 'рад этилди',
    ru: 'отказано',
    en: 'refused',
  },
  'web.audit.kind.step': {
    'uz-Latn': 'qadam',
    'uz-Cyrl': 'қадам',
    ru: 'шаг',
    en: 'step',
  },
  'web.audit.kind.case.viewed': {
    'uz-Latn': 'ish koʻrildi',
    'uz-Cyrl': 'иш кўрилди',
    ru: 'дело просмотрено',
    en: 'case viewed',
  },
  'web.audit.kind.identity.viewed': {
    'uz-Latn': 'shaxs maʼlumotlari ochildi',
    'uz-Cyrl': 'шахс маълумотлари очилди',
    ru: 'данные личности раскрыты',
    en: 'identity revealed',
  },
  'web.audit.kind.audit.viewed': {
    'uz-Latn': 'harakatlar jurnali koʻrildi',
    'uz-Cyrl': 'ҳаракатлар журнали кўрилди',
    ru: 'журнал действий просмотрен',
    en: 'audit log viewed',
  },
  'web.audit.kind.sign-in': {
    'uz-Latn': 'tizimga kirish',
    'uz-Cyrl': 'тизимга кириш',
    ru: 'вход в систему',
    en: 'sign-in',
  },
  'web.audit.kind.session.ended': {
    'uz-Latn': 'seans tugadi',
    'uz-Cyrl': 'сеанс тугади',
    ru: 'сеанс завершён',
    en: 'session ended',
  },
  'web.audit.kind.passkey.added': {
    'uz-Latn': 'kirish kaliti qoʻshildi',
    'uz-Cyrl': 'кириш калити қўшилди',
    ru: 'добавлен ключ доступа',
    en: 'passkey added',
  },
  'web.audit.kind.passkey.removed': {
    'uz-Latn': 'kirish kaliti oʻchirildi',
    'uz-Cyrl': 'кириш калити ўчирилди',
    ru: 'удалён ключ доступа',
    en: 'passkey removed',
  },
  'web.audit.kind.session.confirmed': {
    'uz-Latn': 'shaxsini qayta tasdiqladi',
    'uz-Cyrl': 'шахсини қайта тасдиқлади',
    ru: 'повторное подтверждение',
    en: 'confirmed again',
  },
  'web.audit.kind.account.changed': {
    'uz-Latn': 'hisob oʻzgartirildi',
    'uz-Cyrl': 'ҳисоб ўзгартирилди',
    ru: 'учётная запись изменена',
    en: 'account changed',
  },
  'web.audit.kind.office.changed': {
    'uz-Latn': 'idora oʻzgartirildi',
    'uz-Cyrl': 'идора ўзгартирилди',
    ru: 'учреждение изменено',
    en: 'office changed',
  },
  'web.audit.system': {
    'uz-Latn': 'tizim, muddat boʻyicha',
    'uz-Cyrl': 'тизим, муддат бўйича',
    ru: 'система, по сроку',
    en: 'the system, by the clock',
  },
  'web.audit.kind.parameter.set': {
    'uz-Latn': 'huquqiy parametr belgilandi',
    'uz-Cyrl': 'ҳуқуқий параметр белгиланди',
    ru: 'правовой параметр установлен',
    en: 'legal parameter set',
  },
  'web.audit.kind.holiday.changed': {
    'uz-Latn': 'kalendar oʻzgartirildi',
    'uz-Cyrl': 'календарь ўзгартирилди',
    ru: 'календарь изменён',
    en: 'calendar changed',
  },
} as const satisfies Rows
