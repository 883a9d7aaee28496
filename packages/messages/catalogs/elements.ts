import type { Rows } from '../languages.ts'

/** Headings of the elements of trafficking. */
export const elements = {
  'element.act': {
    'uz-Latn': 'harakat',
    'uz-Cyrl': 'ҳаракат',
    ru: 'деяние',
    en: 'act',
  },
  'element.means': {
    'uz-Latn': 'usul',
    'uz-Cyrl': 'усул',
    ru: 'средство воздействия',
    en: 'means',
  },
  'element.purpose': {
    'uz-Latn': 'maqsad',
    'uz-Cyrl': 'мақсад',
    ru: 'цель',
    en: 'purpose',
  },
  'element.exploitation': {
    'uz-Latn': 'ekspluatatsiya',
    'uz-Cyrl': 'эксплуатация',
    ru: 'эксплуатация',
    en: 'exploitation',
  },
} as const satisfies Rows
