import type { Rows } from '../languages.ts'

/** Things and counts of the interface. */
export const interfaceThings = {
  'ui.note': {
    'uz-Latn': 'Izoh',
    'uz-Cyrl': 'Изоҳ',
    ru: 'Примечание',
    en: 'Note',
  },
  'ui.attachment': {
    'uz-Latn': 'Ilova qilingan hujjat',
    'uz-Cyrl': 'Илова қилинган ҳужжат',
    ru: 'Прилагаемый документ',
    en: 'Attached document',
  },
  'ui.print': {
    'uz-Latn': 'Chop etish',
    'uz-Cyrl': 'Чоп этиш',
    ru: 'Печать',
    en: 'Print',
  },
  'ui.download': {
    'uz-Latn': 'Yuklab olish',
    'uz-Cyrl': 'Юклаб олиш',
    ru: 'Скачать',
    en: 'Download',
  },
  'ui.upload': {
    'uz-Latn': 'Yuklash',
    'uz-Cyrl': 'Юклаш',
    ru: 'Загрузить',
    en: 'Upload',
  },
  'ui.history': {
    'uz-Latn': 'Tarix',
    'uz-Cyrl': 'Тарих',
    ru: 'История',
    en: 'History',
  },
  'ui.statistics': {
    'uz-Latn': 'Statistika',
    'uz-Cyrl': 'Статистика',
    ru: 'Статистика',
    en: 'Statistics',
  },
  'ui.report': {
    'uz-Latn': 'Hisobot',
    'uz-Cyrl': 'Ҳисобот',
    ru: 'Отчёт',
    en: 'Report',
  },
  'ui.settings': {
    'uz-Latn': 'Sozlamalar',
    'uz-Cyrl': 'Созламалар',
    ru: 'Настройки',
    en: 'Settings',
  },
  'ui.help': {
    'uz-Latn': 'Yordam',
    'uz-Cyrl': 'Ёрдам',
    ru: 'Справка',
    en: 'Help',
  },
  'ui.today': {
    'uz-Latn': 'Bugun',
    'uz-Cyrl': 'Бугун',
    ru: 'Сегодня',
    en: 'Today',
  },
  'ui.new': {
    'uz-Latn': 'Yangi',
    'uz-Cyrl': 'Янги',
    ru: 'Новый',
    en: 'New',
  },
  'ui.all': {
    'uz-Latn': 'Barchasi',
    'uz-Cyrl': 'Барчаси',
    ru: 'Все',
    en: 'All',
  },
  'ui.more': {
    'uz-Latn': 'Batafsil',
    'uz-Cyrl': 'Батафсил',
    ru: 'Подробнее',
    en: 'More',
  },
  'ui.print-for-person': {
    'uz-Latn': 'Shaxs uchun chop etish',
    'uz-Cyrl': 'Шахс учун чоп этиш',
    ru: 'Распечатать для человека',
    en: 'Print for the person',
  },
  'ui.leave-quickly': {
    'uz-Latn': 'Sahifadan tez chiqish',
    'uz-Cyrl': 'Саҳифадан тез чиқиш',
    ru: 'Быстро покинуть страницу',
    en: 'Leave this page quickly',
  },
  'ui.training-mode': {
    'uz-Latn': 'Oʻquv rejimi: oʻylab topilgan ish',
    'uz-Cyrl': 'Ўқув режими: ўйлаб топилган иш',
    ru: 'Учебный режим: вымышленное дело',
    en: 'Training mode: invented case',
  },
  'ui.demo-data': {
    'uz-Latn': 'Oʻylab topilgan maʼlumotlar',
    'uz-Cyrl': 'Ўйлаб топилган маълумотлар',
    ru: 'Вымышленные данные',
    en: 'Invented data',
  },
  'ui.unit-persons': {
    'uz-Latn': 'shaxs',
    'uz-Cyrl': 'шахс',
    ru: 'лиц',
    en: 'persons',
  },
  'ui.unit-cases': {
    'uz-Latn': 'ish',
    'uz-Cyrl': 'иш',
    ru: 'дел',
    en: 'cases',
  },
  'ui.unit-events': {
    'uz-Latn': 'hodisa',
    'uz-Cyrl': 'ҳодиса',
    ru: 'событий',
    en: 'events',
  },
  'ui.as-of-date': {
    'uz-Latn': '{date} holatiga',
    'uz-Cyrl': '{date} ҳолатига',
    ru: 'по состоянию на {date}',
    en: 'as of {date}',
  },
} as const satisfies Rows
