import type { Rows } from '../languages.ts'

/** Positions and professions that are not roles of the system. */
export const positions = {
  'position.prevention-inspector': {
    'uz-Latn': 'profilaktika inspektori',
    'uz-Cyrl': 'профилактика инспектори',
    ru: 'инспектор профилактики',
    en: 'prevention inspector',
  },
  'position.initial-identifier': {
    'uz-Latn': 'dastlabki identifikatsiyani oʻtkazishga vakolatli xodim',
    'uz-Cyrl': 'дастлабки идентификацияни ўтказишга ваколатли ходим',
    ru: 'сотрудник, уполномоченный на первичную идентификацию',
    en: 'officer authorised to make the primary identification',
  },
  'position.inquiry-officer': {
    'uz-Latn': 'surishtiruvchi',
    'uz-Cyrl': 'суриштирувчи',
    ru: 'дознаватель',
    en: 'inquiry officer',
  },
  'position.investigator': {
    'uz-Latn': 'tergovchi',
    'uz-Cyrl': 'терговчи',
    ru: 'следователь',
    en: 'investigator',
  },
  'position.judge': {
    'uz-Latn': 'sudya',
    'uz-Cyrl': 'судья',
    ru: 'судья',
    en: 'judge',
  },
  'position.case-manager': {
    'uz-Latn': 'ishga masʼul xodim',
    'uz-Cyrl': 'ишга масъул ходим',
    ru: 'ответственный за дело',
    en: 'case manager',
  },
  'position.social-worker': {
    'uz-Latn': '“Inson” markazi ijtimoiy xodimi',
    'uz-Cyrl': '“Инсон” маркази ижтимоий ходими',
    ru: 'социальный работник центра «Инсон»',
    en: 'Inson social worker',
  },
  'position.consul': {
    'uz-Latn': 'konsullik mansabdor shaxsi',
    'uz-Cyrl': 'консуллик мансабдор шахси',
    ru: 'консульское должностное лицо',
    en: 'consular officer',
  },
  'position.border-officer': {
    'uz-Latn': 'chegara xizmati xodimi',
    'uz-Cyrl': 'чегара хизмати ходими',
    ru: 'сотрудник пограничной службы',
    en: 'border officer',
  },
  'position.labour-inspector': {
    'uz-Latn': 'davlat mehnat inspektori',
    'uz-Cyrl': 'давлат меҳнат инспектори',
    ru: 'государственный инспектор труда',
    en: 'State labour inspector',
  },
  'position.migration-officer': {
    'uz-Latn': 'migratsiya xizmati xodimi',
    'uz-Cyrl': 'миграция хизмати ходими',
    ru: 'сотрудник миграционной службы',
    en: 'migration officer',
  },
  'position.health-worker': {
    'uz-Latn': 'tibbiyot xodimi',
    'uz-Cyrl': 'тиббиёт ходими',
    ru: 'медицинский работник',
    en: 'health worker',
  },
  'position.education-worker': {
    'uz-Latn': 'taʼlim muassasasi xodimi',
    'uz-Cyrl': 'таълим муассасаси ходими',
    ru: 'работник образования',
    en: 'education worker',
  },
  'position.rapporteur-analyst': {
    'uz-Latn': 'Milliy maʼruzachi tahlilchisi',
    'uz-Cyrl': 'Миллий маърузачи таҳлилчиси',
    ru: 'аналитик Национального докладчика',
    en: 'Rapporteur’s analyst',
  },
  'position.data-protection-officer': {
    'uz-Latn': 'shaxsga doir maʼlumotlarni himoya qilish boʻyicha masʼul xodim',
    'uz-Cyrl': 'шахсга доир маълумотларни ҳимоя қилиш бўйича масъул ходим',
    ru: 'ответственный за защиту персональных данных',
    en: 'data protection officer',
  },
  'position.advocate': {
    'uz-Latn': 'advokat',
    'uz-Cyrl': 'адвокат',
    ru: 'адвокат',
    en: 'advocate (lawyer of the person)',
  },
  'position.interpreter': {
    'uz-Latn': 'tarjimon',
    'uz-Cyrl': 'таржимон',
    ru: 'переводчик',
    en: 'interpreter',
  },
  'position.psychologist': {
    'uz-Latn': 'psixolog',
    'uz-Cyrl': 'психолог',
    ru: 'психолог',
    en: 'psychologist',
  },
  'position.pedagogue': {
    'uz-Latn': 'pedagog',
    'uz-Cyrl': 'педагог',
    ru: 'педагог',
    en: 'pedagogue (at a child’s interview)',
  },
  'position.support-person': {
    'uz-Latn': 'ishonchli kishi',
    'uz-Cyrl': 'ишончли киши',
    ru: 'доверенное лицо (сопровождающий)',
    en: 'person of trust',
  },
} as const satisfies Rows
