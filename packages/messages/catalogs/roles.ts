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
  'office-kind.police': {
    'uz-Latn': 'ichki ishlar organi',
    'uz-Cyrl': 'ички ишлар органи',
    ru: 'орган внутренних дел',
    en: 'internal affairs body',
  },
  'office-kind.commission': {
    'uz-Latn': 'hududiy komissiya',
    'uz-Cyrl': 'ҳудудий комиссия',
    ru: 'территориальная комиссия',
    en: 'territorial commission',
  },
  'office-kind.rehabilitation_centre': {
    'uz-Latn': 'reabilitatsiya markazi',
    'uz-Cyrl': 'реабилитация маркази',
    ru: 'реабилитационный центр',
    en: 'rehabilitation centre',
  },
  'office-kind.ngo': {
    'uz-Latn': 'nodavlat notijorat tashkiloti (NNT)',
    'uz-Cyrl': 'нодавлат нотижорат ташкилоти (ННТ)',
    ru: 'негосударственная организация (ННО)',
    en: 'non-governmental organisation (NGO)',
  },
  'office-kind.prosecutor': {
    'uz-Latn': 'prokuratura',
    'uz-Cyrl': 'прокуратура',
    ru: 'прокуратура',
    en: 'prosecutor’s office',
  },
  'office-kind.inson_centre': {
    'uz-Latn': '“Inson” ijtimoiy xizmatlar markazi',
    'uz-Cyrl': '“Инсон” ижтимоий хизматлар маркази',
    ru: 'центр социальных услуг «Инсон»',
    en: '“Inson” social services centre',
  },
  'office-kind.ministry': {
    'uz-Latn': 'vazirlik',
    'uz-Cyrl': 'вазирлик',
    ru: 'министерство',
    en: 'ministry',
  },
  'office-kind.national_commission': {
    'uz-Latn': 'Milliy komissiya',
    'uz-Cyrl': 'Миллий комиссия',
    ru: 'Национальная комиссия',
    en: 'National Commission',
  },
  'office-kind.labour_inspectorate': {
    'uz-Latn': 'mehnat inspeksiyasi',
    'uz-Cyrl': 'меҳнат инспекцияси',
    ru: 'инспекция труда',
    en: 'labour inspectorate',
  },
  'office-kind.border': {
    'uz-Latn': 'chegara xizmati',
    'uz-Cyrl': 'чегара хизмати',
    ru: 'пограничная служба',
    en: 'border service',
  },
  'office-kind.consulate': {
    'uz-Latn': 'konsullik muassasasi',
    'uz-Cyrl': 'консуллик муассасаси',
    ru: 'консульское учреждение',
    en: 'consular office',
  },
} as const satisfies Rows
