import type { Rows } from '../languages.ts'

/** Statutory clocks, one row a clock of `@nrm/sop/clocks`. */
export const clocks = {
  'clock.signalContact': {
    'uz-Latn': 'xabardan keyin aloqa oʻrnatish',
    'uz-Cyrl': 'хабардан кейин алоқа ўрнатиш',
    ru: 'первый контакт после сигнала',
    en: 'first contact after a signal',
  },
  'clock.primaryIdentification': {
    'uz-Latn': 'dastlabki baholash',
    'uz-Cyrl': 'дастлабки баҳолаш',
    ru: 'первичная оценка',
    en: 'primary assessment',
  },
  'clock.reflection': {
    'uz-Latn': 'tiklanish va oʻylab koʻrish muddati',
    'uz-Cyrl': 'тикланиш ва ўйлаб кўриш муддати',
    ru: 'период восстановления и размышления',
    en: 'recovery and reflection period',
  },
  'clock.ngoValidation': {
    'uz-Latn': 'NNT aniqlaganini tasdiqlash',
    'uz-Cyrl': 'ННТ аниқлаганини тасдиқлаш',
    ru: 'подтверждение сведений ННО',
    en: 'validation of a report by an NGO',
  },
  'clock.fullIdentification': {
    'uz-Latn': 'toʻliq identifikatsiya',
    'uz-Cyrl': 'тўлиқ идентификация',
    ru: 'полная идентификация',
    en: 'full identification',
  },
  'clock.statusDecision': {
    'uz-Latn': 'maqom toʻgʻrisida qaror',
    'uz-Cyrl': 'мақом тўғрисида қарор',
    ru: 'решение о статусе',
    en: 'decision on the status',
  },
  'clock.statusDecisionAlarm': {
    'uz-Latn': 'maqom toʻgʻrisida qaror: eng soʻnggi muddat',
    'uz-Cyrl': 'мақом тўғрисида қарор: энг сўнгги муддат',
    ru: 'решение о статусе: крайний срок',
    en: 'decision on the status: last limit',
  },
  'clock.deferral': {
    'uz-Latn': 'keyinga qoldirilgan qaror',
    'uz-Cyrl': 'кейинга қолдирилган қарор',
    ru: 'отложенное решение',
    en: 'decision put off',
  },
  'clock.appealAdmin': {
    'uz-Latn': 'yuqori turuvchi komissiyaga shikoyat',
    'uz-Cyrl': 'юқори турувчи комиссияга шикоят',
    ru: 'жалоба в вышестоящую комиссию',
    en: 'complaint to the higher commission',
  },
  'clock.appealCourt': {
    'uz-Latn': 'sudga shikoyat',
    'uz-Cyrl': 'судга шикоят',
    ru: 'жалоба в суд',
    en: 'complaint to the court',
  },
  'clock.appealDecision': {
    'uz-Latn': 'shikoyat boʻyicha qaror',
    'uz-Cyrl': 'шикоят бўйича қарор',
    ru: 'решение по жалобе',
    en: 'decision on the complaint',
  },
  'clock.r708Answer': {
    'uz-Latn': 'axborot bazasining javobi',
    'uz-Cyrl': 'ахборот базасининг жавоби',
    ru: 'ответ информационной базы',
    en: 'answer of the information base',
  },
  'clock.referralSend': {
    'uz-Latn': 'yoʻllanmani yuborish',
    'uz-Cyrl': 'йўлланмани юбориш',
    ru: 'отправка перенаправления',
    en: 'sending the referral',
  },
  'clock.referralAck': {
    'uz-Latn': 'yoʻllanmaga javob',
    'uz-Cyrl': 'йўлланмага жавоб',
    ru: 'ответ на перенаправление',
    en: 'answer to the referral',
  },
  'clock.rehabStay': {
    'uz-Latn': 'xizmatda boʻlish muddati',
    'uz-Cyrl': 'хизматда бўлиш муддати',
    ru: 'срок пребывания в службе',
    en: 'stay in the service',
  },
  'clock.signalContactUrgent': {
    'uz-Latn': 'xabardan keyin aloqa oʻrnatish: hayot xavf ostida',
    'uz-Cyrl': 'хабардан кейин алоқа ўрнатиш: ҳаёт хавф остида',
    ru: 'первый контакт после сигнала: опасность для жизни',
    en: 'first contact after a signal: life in danger',
  },
} as const satisfies Rows
