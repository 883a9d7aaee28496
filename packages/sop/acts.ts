import type { Basis, Mark } from './step.ts'

/** Acts and other sources a step may cite, named as in the glossary. `standard` and `practice` are not law. */
export const acts = {
  'law-2008': {
    en: 'Law “On combating trafficking in persons” (ZRU-154, 2008)',
    'uz-Latn': '“Odam savdosiga qarshi kurashish toʻgʻrisida”gi Qonun (OʻRQ-154, 2008)',
    'uz-Cyrl': '“Одам савдосига қарши курашиш тўғрисида”ги Қонун (ЎРҚ-154, 2008)',
    ru: 'Закон «О противодействии торговле людьми» (ЗРУ-154, 2008)',
  },
  'law-2020': {
    en: 'Law “On combating trafficking in persons” as amended (ZRU-633, 2020)',
    'uz-Latn': '“Odam savdosiga qarshi kurashish toʻgʻrisida”gi Qonun, yangi tahriri (OʻRQ-633, 2020)',
    'uz-Cyrl': '“Одам савдосига қарши курашиш тўғрисида”ги Қонун, янги таҳрири (ЎРҚ-633, 2020)',
    ru: 'Закон «О противодействии торговле людьми» в новой редакции (ЗРУ-633, 2020)',
  },
  'resolution-60': {
    en: 'Cabinet Resolution No. 60 of 08.02.2021',
    'uz-Latn': 'Vazirlar Mahkamasining 2021-yil 8-fevraldagi 60-son qarori',
    'uz-Cyrl': 'Вазирлар Маҳкамасининг 2021 йил 8 февралдаги 60-сон қарори',
    ru: 'постановление Кабинета Министров № 60 от 08.02.2021 г.',
  },
  'resolution-708': {
    en: 'Cabinet Resolution No. 708 (single information base)',
    'uz-Latn': 'Vazirlar Mahkamasining 708-son qarori (yagona axborot bazasi)',
    'uz-Cyrl': 'Вазирлар Маҳкамасининг 708-сон қарори (ягона ахборот базаси)',
    ru: 'постановление Кабинета Министров № 708 (единая информационная база)',
  },
  'law-personal-data': {
    en: 'Law “On personal data” (ZRU-547)',
    'uz-Latn': '“Shaxsga doir maʼlumotlar toʻgʻrisida”gi Qonun (OʻRQ-547)',
    'uz-Cyrl': '“Шахсга доир маълумотлар тўғрисида”ги Қонун (ЎРҚ-547)',
    ru: 'Закон «О персональных данных» (ЗРУ-547)',
  },
  'admin-court-code': {
    en: 'Code on Administrative Court Procedure',
    'uz-Latn': 'Maʼmuriy sud ishlarini yuritish toʻgʻrisidagi kodeks',
    'uz-Cyrl': 'Маъмурий суд ишларини юритиш тўғрисидаги кодекс',
    ru: 'Кодекс об административном судопроизводстве',
  },
  'criminal-code': { en: 'Criminal Code', 'uz-Latn': 'Jinoyat kodeksi', 'uz-Cyrl': 'Жиноят кодекси', ru: 'Уголовный кодекс' },
  'criminal-procedure-code': {
    en: 'Criminal Procedure Code',
    'uz-Latn': 'Jinoyat-protsessual kodeksi',
    'uz-Cyrl': 'Жиноят-процессуал кодекси',
    ru: 'Уголовно-процессуальный кодекс',
  },
  'law-child-protection': {
    en: 'Law on the protection of children from all forms of violence (ZRU-996)',
    'uz-Latn': 'Bolalarni zoʻravonlikning barcha shakllaridan himoya qilish toʻgʻrisidagi Qonun (OʻRQ-996)',
    'uz-Cyrl': 'Болаларни зўравонликнинг барча шаклларидан ҳимоя қилиш тўғрисидаги Қонун (ЎРҚ-996)',
    ru: 'Закон о защите детей от всех форм насилия (ЗРУ-996)',
  },
  'civil-code': { en: 'Civil Code', 'uz-Latn': 'Fuqarolik kodeksi', 'uz-Cyrl': 'Фуқаролик кодекси', ru: 'Гражданский кодекс' },
  standard: { en: 'international standard', 'uz-Latn': 'xalqaro standart', 'uz-Cyrl': 'халқаро стандарт', ru: 'международный стандарт' },
  practice: {
    en: 'practice, no text of law found',
    'uz-Latn': 'amaliyot, qonun matni topilmagan',
    'uz-Cyrl': 'амалиёт, қонун матни топилмаган',
    ru: 'практика, текст закона не найден',
  },
} as const satisfies Record<string, Readonly<Record<'en' | 'uz-Latn' | 'uz-Cyrl' | 'ru', string>>>
export type Act = keyof typeof acts

/** Cites `act`; without an article when none was read. */
export const cite = (act: Act, mark: Mark, article?: string): Basis => (article ? { act, article, mark } : { act, mark })

/** No act was reached: our own rule until a lawyer confirms. */
export const practice = cite('practice', 'ASSUMED')
/** An international standard taken over; whether the national act says the same is not known. */
export const standard = cite('standard', 'ASSUMED')
/** The Resolution surely or probably governs the point, its text was not reached. */
export const resolution60 = cite('resolution-60', 'ASSUMED')
