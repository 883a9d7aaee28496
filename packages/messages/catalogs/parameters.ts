import type { Rows } from '../languages.ts'

/** Legal parameters, one row a code of `@nrm/sop/parameters`. */
export const parameters = {
  'parameter.T.signal.contact': {
    'uz-Latn': 'xabardan keyin aloqa',
    'uz-Cyrl': 'хабардан кейин алоқа',
    ru: 'контакт после сигнала',
    en: 'contact after a signal',
  },
  'parameter.T.signal.contact.urgent': {
    'uz-Latn': 'hayot xavf ostida boʻlganda xabardan keyin aloqa',
    'uz-Cyrl': 'ҳаёт хавф остида бўлганда хабардан кейин алоқа',
    ru: 'контакт после сигнала при опасности для жизни',
    en: 'contact after a signal when life is in danger',
  },
  'parameter.T.primary.identification': {
    'uz-Latn': 'aloqadan keyin dastlabki identifikatsiya',
    'uz-Cyrl': 'алоқадан кейин дастлабки идентификация',
    ru: 'первичная идентификация после контакта',
    en: 'primary identification after contact',
  },
  'parameter.T.ngo.validation': {
    'uz-Latn': 'NNT aniqlaganini tasdiqlash',
    'uz-Cyrl': 'ННТ аниқлаганини тасдиқлаш',
    ru: 'подтверждение сведений ННО',
    en: 'validation of a report by an NGO',
  },
  'parameter.T.reflection.min': {
    'uz-Latn': 'tiklanish va oʻylab koʻrish muddati, kamida',
    'uz-Cyrl': 'тикланиш ва ўйлаб кўриш муддати, камида',
    ru: 'период восстановления и размышления, не менее',
    en: 'recovery and reflection period, at least',
  },
  'parameter.T.referral.send': {
    'uz-Latn': 'yoʻllanmani yuborish',
    'uz-Cyrl': 'йўлланмани юбориш',
    ru: 'отправка перенаправления',
    en: 'sending the referral',
  },
  'parameter.T.referral.ack': {
    'uz-Latn': 'yoʻllanmaga javob',
    'uz-Cyrl': 'йўлланмага жавоб',
    ru: 'ответ на перенаправление',
    en: 'answer to the referral',
  },
  'parameter.T.rehab.stay': {
    'uz-Latn': 'xizmatda boʻlish',
    'uz-Cyrl': 'хизматда бўлиш',
    ru: 'пребывание в службе',
    en: 'stay in the service',
  },
  'parameter.T.r708.answer': {
    'uz-Latn': 'axborot bazasining javobi',
    'uz-Cyrl': 'ахборот базасининг жавоби',
    ru: 'ответ информационной базы',
    en: 'answer of the information base',
  },
  'parameter.T.full.identification': {
    'uz-Latn': 'toʻliq identifikatsiya',
    'uz-Cyrl': 'тўлиқ идентификация',
    ru: 'полная идентификация',
    en: 'full identification',
  },
  'parameter.T.status.decision': {
    'uz-Latn': 'materiallar toʻliq boʻlgach maqom toʻgʻrisida qaror',
    'uz-Cyrl': 'материаллар тўлиқ бўлгач мақом тўғрисида қарор',
    ru: 'решение о статусе после сбора материалов',
    en: 'decision on the status after the dossier is complete',
  },
  'parameter.T.status.alarm': {
    'uz-Latn': 'maqom toʻgʻrisida qaror: eng soʻnggi muddat',
    'uz-Cyrl': 'мақом тўғрисида қарор: энг сўнгги муддат',
    ru: 'решение о статусе: крайний срок',
    en: 'decision on the status: last limit',
  },
  'parameter.T.status.deferral': {
    'uz-Latn': 'qarorni keyinga qoldirish, koʻpi bilan',
    'uz-Cyrl': 'қарорни кейинга қолдириш, кўпи билан',
    ru: 'отложение решения, не более',
    en: 'decision put off, at most',
  },
  'parameter.T.appeal.admin': {
    'uz-Latn': 'yuqori turuvchi komissiyaga shikoyat',
    'uz-Cyrl': 'юқори турувчи комиссияга шикоят',
    ru: 'жалоба в вышестоящую комиссию',
    en: 'complaint to the higher commission',
  },
  'parameter.T.appeal.court': {
    'uz-Latn': 'sudga shikoyat',
    'uz-Cyrl': 'судга шикоят',
    ru: 'жалоба в суд',
    en: 'complaint to the court',
  },
  'parameter.T.appeal.decide': {
    'uz-Latn': 'shikoyat boʻyicha qaror',
    'uz-Cyrl': 'шикоят бўйича қарор',
    ru: 'решение по жалобе',
    en: 'decision on the complaint',
  },
  'parameter.status.quorum': {
    'uz-Latn': 'komissiya kvorumi',
    'uz-Cyrl': 'комиссия кворуми',
    ru: 'кворум комиссии',
    en: 'quorum of the commission',
  },
  'parameter.status.deferrals': {
    'uz-Latn': 'qaror necha marta keyinga qoldirilishi mumkin',
    'uz-Cyrl': 'қарор неча марта кейинга қолдирилиши мумкин',
    ru: 'сколько раз решение можно отложить',
    en: 'how often a decision may be put off',
  },
  'parameter.status.authority': {
    'uz-Latn': 'maqom toʻgʻrisida qaror qiluvchi organ',
    'uz-Cyrl': 'мақом тўғрисида қарор қилувчи орган',
    ru: 'орган, решающий о статусе',
    en: 'body that decides on the status',
  },
} as const satisfies Rows
