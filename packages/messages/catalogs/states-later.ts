import type { Rows } from '../languages.ts'

/** States of procedures D–G, which no machine carries yet. */
export const statesLater = {
  'state.d0-reported': {
    'uz-Latn': 'D0 jinoyat haqida xabar berilgan',
    'uz-Cyrl': 'D0 жиноят ҳақида хабар берилган',
    ru: 'D0 сообщение о преступлении подано',
    en: 'D0 crime reported',
  },
  'state.d1-check': {
    'uz-Latn': 'D1 tergovga qadar tekshiruv',
    'uz-Cyrl': 'D1 терговга қадар текширув',
    ru: 'D1 доследственная проверка',
    en: 'D1 pre-investigation check',
  },
  'state.d2-open': {
    'uz-Latn': 'D2 jinoyat ishi qoʻzgʻatilgan',
    'uz-Cyrl': 'D2 жиноят иши қўзғатилган',
    ru: 'D2 уголовное дело возбуждено',
    en: 'D2 criminal case opened',
  },
  'state.d3-refused': {
    'uz-Latn': 'D3 jinoyat ishini qoʻzgʻatish rad etilgan',
    'uz-Cyrl': 'D3 жиноят ишини қўзғатиш рад этилган',
    ru: 'D3 в возбуждении уголовного дела отказано',
    en: 'D3 opening of a case refused',
  },
  'state.d4-court': {
    'uz-Latn': 'D4 sudda',
    'uz-Cyrl': 'D4 судда',
    ru: 'D4 в суде',
    en: 'D4 in court',
  },
  'state.d5-closed': {
    'uz-Latn': 'D5 ish yuritish tugagan',
    'uz-Cyrl': 'D5 иш юритиш тугаган',
    ru: 'D5 производство окончено',
    en: 'D5 proceedings ended',
  },
  'state.d6-not-reported': {
    'uz-Latn': 'D6 xabar berilmagan, asosi yozilgan',
    'uz-Cyrl': 'Д6 хабар берилмаган, асоси ёзилган',
    ru: 'D6 не сообщено, с обоснованием',
    en: 'D6 not reported, with reasons',
  },
  'state.e0-located': {
    'uz-Latn': 'E0 chet elda joyi aniqlangan',
    'uz-Cyrl': 'E0 чет элда жойи аниқланган',
    ru: 'E0 местонахождение за рубежом установлено',
    en: 'E0 located abroad',
  },
  'state.e1-identified-abroad': {
    'uz-Latn': 'E1 chet elda identifikatsiya qilingan',
    'uz-Cyrl': 'E1 чет элда идентификация қилинган',
    ru: 'E1 идентифицировано за рубежом',
    en: 'E1 identified abroad',
  },
  'state.e2-preparing': {
    'uz-Latn': 'E2 qaytish tayyorlanmoqda',
    'uz-Cyrl': 'E2 қайтиш тайёрланмоқда',
    ru: 'E2 готовится возвращение',
    en: 'E2 return being prepared',
  },
  'state.e3-travelling': {
    'uz-Latn': 'E3 yoʻlda',
    'uz-Cyrl': 'E3 йўлда',
    ru: 'E3 в пути',
    en: 'E3 on the way',
  },
  'state.e4-received': {
    'uz-Latn': 'E4 kutib olingan',
    'uz-Cyrl': 'E4 кутиб олинган',
    ru: 'E4 принято на месте',
    en: 'E4 received',
  },
  'state.e5-foreign-in-uz': {
    'uz-Latn': 'E5 Oʻzbekistondagi chet el fuqarosi',
    'uz-Cyrl': 'E5 Ўзбекистондаги чет эл фуқароси',
    ru: 'E5 иностранный гражданин в Узбекистане',
    en: 'E5 foreign victim in Uzbekistan',
  },
  'state.e6-stay-options': {
    'uz-Latn': 'E6 boshqa yechim izlanmoqda',
    'uz-Cyrl': 'E6 бошқа ечим изланмоқда',
    ru: 'E6 поиск иного решения',
    en: 'E6 looking for another solution',
  },
  'state.f0-protected': {
    'uz-Latn': 'F0 bola himoyaga olingan',
    'uz-Cyrl': 'F0 бола ҳимояга олинган',
    ru: 'F0 ребёнок под защитой',
    en: 'F0 child protected',
  },
  'state.f1-represented': {
    'uz-Latn': 'F1 vakil tayinlangan',
    'uz-Cyrl': 'F1 вакил тайинланган',
    ru: 'F1 представитель назначен',
    en: 'F1 guardian appointed',
  },
  'state.f2-assessed': {
    'uz-Latn': 'F2 manfaatlari baholangan',
    'uz-Cyrl': 'F2 манфаатлари баҳоланган',
    ru: 'F2 интересы оценены',
    en: 'F2 best interests assessed',
  },
  'state.f3-placed': {
    'uz-Latn': 'F3 bola joylashtirilgan',
    'uz-Cyrl': 'F3 бола жойлаштирилган',
    ru: 'F3 ребёнок устроен',
    en: 'F3 child placed',
  },
  'state.f4-solution': {
    'uz-Latn': 'F4 barqaror yechim topilgan',
    'uz-Cyrl': 'F4 барқарор ечим топилган',
    ru: 'F4 долгосрочное решение найдено',
    en: 'F4 lasting solution found',
  },
  'state.g0-follow-up': {
    'uz-Latn': 'G0 kuzatuv',
    'uz-Cyrl': 'G0 кузатув',
    ru: 'G0 наблюдение',
    en: 'G0 follow-up',
  },
  'state.g1-closed': {
    'uz-Latn': 'G1 yopilgan',
    'uz-Cyrl': 'G1 ёпилган',
    ru: 'G1 закрыто',
    en: 'G1 closed',
  },
  'state.g2-restricted': {
    'uz-Latn': 'G2 kirish cheklangan',
    'uz-Cyrl': 'G2 кириш чекланган',
    ru: 'G2 доступ ограничен',
    en: 'G2 restricted',
  },
  'state.g3-destroyed': {
    'uz-Latn': 'G3 maʼlumotlar yoʻq qilingan',
    'uz-Cyrl': 'G3 маълумотлар йўқ қилинган',
    ru: 'G3 данные уничтожены',
    en: 'G3 data destroyed',
  },
} as const satisfies Rows
