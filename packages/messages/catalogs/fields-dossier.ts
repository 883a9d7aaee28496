import type { Rows } from '../languages.ts'

/** Questions of the base query and the dossier. */
export const fieldsDossier = {
  'field.baseGround.label': {
    'uz-Latn': 'Baza qanday asosda soʻraladi?',
    'uz-Cyrl': 'База қандай асосда сўралади?',
    ru: 'На каком основании запрашивается база?',
    en: 'On which ground is the base asked?',
  },
  'field.groundNote.label': {
    'uz-Latn': 'Qonuniy asosni yozing',
    'uz-Cyrl': 'Қонуний асосни ёзинг',
    ru: 'Укажите законное основание',
    en: 'Name the legal ground',
  },
  'field.baseResult.label': {
    'uz-Latn': 'Baza nima deb javob berdi?',
    'uz-Cyrl': 'База нима деб жавоб берди?',
    ru: 'Что ответила база?',
    en: 'What did the base answer?',
  },
  'field.materialKind.label': {
    'uz-Latn': 'Bu nima?',
    'uz-Cyrl': 'Бу нима?',
    ru: 'Что это?',
    en: 'What is it?',
  },
  'field.summary.label': {
    'uz-Latn': 'Qisqacha',
    'uz-Cyrl': 'Қисқача',
    ru: 'Кратко',
    en: 'In a few lines',
  },
  'field.summary.hint': {
    'uz-Latn': 'Hujjat nimani koʻrsatishi, butun voqea emas.',
    'uz-Cyrl': 'Ҳужжат нимани кўрсатиши, бутун воқеа эмас.',
    ru: 'Что показывает документ, без всей истории.',
    en: 'What the paper shows, not the whole story.',
  },
  'field.personAnswer.label': {
    'uz-Latn': 'Shaxs bunga nima deydi?',
    'uz-Cyrl': 'Шахс бунга нима дейди?',
    ru: 'Что отвечает на это человек?',
    en: 'What does the person say to it?',
  },
  'field.personAnswer.hint': {
    'uz-Latn': 'Qarshi fakt shaxsning javobi bilan oʻqiladi.',
    'uz-Cyrl': 'Қарши факт шахснинг жавоби билан ўқилади.',
    ru: 'Факт против читают вместе с ответом человека.',
    en: 'A fact against is read with the person’s answer.',
  },
  'field.consentStatus.label': {
    'uz-Latn': 'Maqom boʻyicha ish yuritishga rozilik (D03)',
    'uz-Cyrl': 'Мақом бўйича иш юритишга розилик (D03)',
    ru: 'Согласие на процедуру о статусе (D03)',
    en: 'Consent to the status procedure (D03)',
  },
  'field.assessment.label': {
    'uz-Latn': 'Dastlabki identifikatsiya va belgilar varaqasi (D04, D05)',
    'uz-Cyrl': 'Дастлабки идентификация ва белгилар варақаси (D04, D05)',
    ru: 'Форма первичной идентификации и лист индикаторов (D04, D05)',
    en: 'Primary identification form and indicator sheet (D04, D05)',
  },
  'field.ownAccount.label': {
    'uz-Latn': 'Shaxsning bir marta olingan bayoni',
    'uz-Cyrl': 'Шахснинг бир марта олинган баёни',
    ru: 'Рассказ человека, записанный один раз',
    en: 'The person’s own account, taken once',
  },
  'field.baseAnswer.label': {
    'uz-Latn': 'Bazaga soʻrov va javob (D07)',
    'uz-Cyrl': 'Базага сўров ва жавоб (D07)',
    ru: 'Запрос в базу и ответ (D07)',
    en: 'Query to the base and answer (D07)',
  },
  'field.expertOpinion.label': {
    'uz-Latn': 'Mutaxassis yoki tibbiy xulosa, qisqa',
    'uz-Cyrl': 'Мутахассис ёки тиббий хулоса, қисқа',
    ru: 'Заключение специалиста или врача, кратко',
    en: 'Expert or medical opinion, summary',
  },
  'field.dossier.complete.papers.label': {
    'uz-Latn': 'Hujjatlar: shartnoma, yozishmalar, chiptalar, suratlar',
    'uz-Cyrl': 'Ҳужжатлар: шартнома, ёзишмалар, чипталар, суратлар',
    ru: 'Документы: договор, переписка, билеты, фото',
    en: 'Papers: contract, messages, tickets, photographs',
  },
  'field.childPapers.label': {
    'uz-Latn': 'Bola boʻyicha: D21, D22',
    'uz-Cyrl': 'Бола бўйича: D21, D22',
    ru: 'По ребёнку: D21, D22',
    en: 'For a child: D21, D22',
  },
  'field.hearingWish.label': {
    'uz-Latn': 'Shaxs qanday eshitilishini istaydi',
    'uz-Cyrl': 'Шахс қандай эшитилишини истайди',
    ru: 'Как человек хочет быть заслушан',
    en: 'How the person wishes to be heard',
  },
  'field.factsAgainst.label': {
    'uz-Latn': 'Qarshi faktlar va shaxsning javobi',
    'uz-Cyrl': 'Қарши фактлар ва шахснинг жавоби',
    ru: 'Факты против и ответ человека',
    en: 'Facts against, with the person’s answer',
  },
  'field.missingReason.label': {
    'uz-Latn': 'Nega yetishmaydi?',
    'uz-Cyrl': 'Нега етишмайди?',
    ru: 'Почему чего-то нет?',
    en: 'Why is something missing?',
  },
  'field.missingReason.hint': {
    'uz-Latn': 'Yetishmagan qator toʻxtatmaydi; sababini komissiya oʻqiydi.',
    'uz-Cyrl': 'Етишмаган қатор тўхтатмайди; сабабини комиссия ўқийди.',
    ru: 'Отсутствие документа не останавливает; причину прочитает комиссия.',
    en: 'A missing line does not stop the dossier; the commission reads the reason.',
  },
  'field.hearingWishMode.label': {
    'uz-Latn': 'Qay tarzda?',
    'uz-Cyrl': 'Қай тарзда?',
    ru: 'Каким образом?',
    en: 'In which way?',
  },
} as const satisfies Rows
