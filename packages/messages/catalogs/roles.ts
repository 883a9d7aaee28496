import type { Rows } from '../languages.ts'

/** Roles of the system, one row a role of `@nrm/sop/roles`. */
export const roles = {
  'role.police': {
    'uz-Latn': 'ichki ishlar organi xodimi',
    'uz-Cyrl': 'ички ишлар органи ходими',
    ru: 'сотрудник органа внутренних дел',
    en: 'internal affairs officer',
  },
  'role.prosecutor': {
    'uz-Latn': 'prokuror',
    'uz-Cyrl': 'прокурор',
    ru: 'прокурор',
    en: 'prosecutor',
  },
  'role.centre': {
    'uz-Latn': 'reabilitatsiya markazi xodimi',
    'uz-Cyrl': 'реабилитация маркази ходими',
    ru: 'сотрудник реабилитационного центра',
    en: 'rehabilitation centre worker',
  },
  'role.ngo': {
    'uz-Latn': 'NNT xodimi',
    'uz-Cyrl': 'ННТ ходими',
    ru: 'сотрудник ННО',
    en: 'NGO worker',
  },
  'role.secretary': {
    'uz-Latn': 'komissiyaning masʼul kotibi',
    'uz-Cyrl': 'комиссиянинг масъул котиби',
    ru: 'ответственный секретарь комиссии',
    en: 'responsible secretary of the commission',
  },
  'role.member': {
    'uz-Latn': 'komissiya aʼzosi',
    'uz-Cyrl': 'комиссия аъзоси',
    ru: 'член комиссии',
    en: 'commission member',
  },
  'role.chair': {
    'uz-Latn': 'komissiya raisi',
    'uz-Cyrl': 'комиссия раиси',
    ru: 'председатель комиссии',
    en: 'chair of the commission',
  },
  'role.national': {
    'uz-Latn': 'Milliy komissiya xodimi',
    'uz-Cyrl': 'Миллий комиссия ходими',
    ru: 'сотрудник Национальной комиссии',
    en: 'National Commission officer',
  },
  'role.supervisor': {
    'uz-Latn': 'nazorat qiluvchi rahbar',
    'uz-Cyrl': 'назорат қилувчи раҳбар',
    ru: 'контролирующий руководитель',
    en: 'supervisor (second person)',
  },
  'role.investigator': {
    'uz-Latn': 'tergovchi',
    'uz-Cyrl': 'терговчи',
    ru: 'следователь',
    en: 'investigator',
  },
  'role.consul': {
    'uz-Latn': 'konsul',
    'uz-Cyrl': 'консул',
    ru: 'консул',
    en: 'consul',
  },
  'role.social-worker': {
    'uz-Latn': '“Inson” markazi ijtimoiy xodimi',
    'uz-Cyrl': '“Инсон” маркази ижтимоий ходими',
    ru: 'социальный работник центра «Инсон»',
    en: 'social worker of the Inson centre',
  },
  'role.admin': {
    'uz-Latn': 'tizim maʼmuri',
    'uz-Cyrl': 'тизим маъмури',
    ru: 'администратор системы',
    en: 'system administrator',
  },
  'role.system': {
    'uz-Latn': 'tizim',
    'uz-Cyrl': 'тизим',
    ru: 'система',
    en: 'system',
  },
} as const satisfies Rows
