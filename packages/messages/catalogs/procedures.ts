import type { Rows } from '../languages.ts'

/** Procedures A–G and the words around them. */
export const procedures = {
  'term.case': {
    'uz-Latn': 'ish',
    'uz-Cyrl': 'иш',
    ru: 'дело',
    en: 'case (of one person)',
  },
  'term.procedure': {
    'uz-Latn': 'tartib-taomil',
    'uz-Cyrl': 'тартиб-таомил',
    ru: 'процедура',
    en: 'procedure',
  },
  'term.step': {
    'uz-Latn': 'qadam',
    'uz-Cyrl': 'қадам',
    ru: 'шаг',
    en: 'step',
  },
  'term.state': {
    'uz-Latn': 'holat',
    'uz-Cyrl': 'ҳолат',
    ru: 'состояние',
    en: 'state',
  },
  'procedure.identification': {
    'uz-Latn': 'A. Taxmin qilinayotgan jabrlangan shaxsni identifikatsiya qilish',
    'uz-Cyrl': 'A. Тахмин қилинаётган жабрланган шахсни идентификация қилиш',
    ru: 'A. Идентификация предполагаемой жертвы',
    en: 'A. Identification of a presumed victim',
  },
  'procedure.status': {
    'uz-Latn': 'B. Maqom toʻgʻrisida qaror',
    'uz-Cyrl': 'B. Мақом тўғрисида қарор',
    ru: 'B. Решение о статусе',
    en: 'B. Status decision',
  },
  'procedure.assistance': {
    'uz-Latn': 'C. Yordam va reabilitatsiya',
    'uz-Cyrl': 'C. Ёрдам ва реабилитация',
    ru: 'C. Помощь и реабилитация',
    en: 'C. Assistance and rehabilitation',
  },
  'procedure.criminal': {
    'uz-Latn': 'D. Jinoyat ishi bilan bogʻliqlik',
    'uz-Cyrl': 'D. Жиноят иши билан боғлиқлик',
    ru: 'D. Связь с уголовным производством',
    en: 'D. Link with criminal proceedings',
  },
  'procedure.return': {
    'uz-Latn': 'E. Davlatlararo yoʻnaltirish va qaytish',
    'uz-Cyrl': 'E. Давлатлараро йўналтириш ва қайтиш',
    ru: 'E. Трансграничное перенаправление и возвращение',
    en: 'E. Cross-border referral and return',
  },
  'procedure.child': {
    'uz-Latn': 'F. Bola bilan ishlash tartibi',
    'uz-Cyrl': 'F. Бола билан ишлаш тартиби',
    ru: 'F. Процедура в отношении ребёнка',
    en: 'F. Child procedure',
  },
  'procedure.closing': {
    'uz-Latn': 'G. Yakunlash, kuzatuv, maʼlumotlar taqdiri',
    'uz-Cyrl': 'G. Якунлаш, кузатув, маълумотлар тақдири',
    ru: 'G. Завершение, наблюдение, хранение данных',
    en: 'G. Closing, follow-up, life of the data',
  },
} as const satisfies Rows
