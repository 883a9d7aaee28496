import type { Rows } from '../languages.ts'

/** Questions of the referral and its answer. */
export const fieldsReferral = {
  'field.recipient.label': {
    'uz-Latn': 'Qaysi idoraga?',
    'uz-Cyrl': 'Қайси идорага?',
    ru: 'В какое учреждение?',
    en: 'To which office?',
  },
  'field.recipient.hint': {
    'uz-Latn': 'Har doim idoraga, hech qachon alohida shaxsga emas.',
    'uz-Cyrl': 'Ҳар доим идорага, ҳеч қачон алоҳида шахсга эмас.',
    ru: 'Всегда учреждению, а не отдельному человеку.',
    en: 'Always an office, never a person.',
  },
  'field.services.label': {
    'uz-Latn': 'Nima uchun?',
    'uz-Cyrl': 'Нима учун?',
    ru: 'Для чего?',
    en: 'For what?',
  },
  'field.urgency.label': {
    'uz-Latn': 'Qachongacha?',
    'uz-Cyrl': 'Қачонгача?',
    ru: 'К какому сроку?',
    en: 'By when?',
  },
  'field.basis.label': {
    'uz-Latn': 'Kimning roziligi bilan?',
    'uz-Cyrl': 'Кимнинг розилиги билан?',
    ru: 'На каком основании?',
    en: 'With whose consent?',
  },
  'field.basisReason.label': {
    'uz-Latn': 'Nega roziliksiz?',
    'uz-Cyrl': 'Нега розиликсиз?',
    ru: 'Почему без согласия?',
    en: 'Why without consent?',
  },
  'field.sharedParts.label': {
    'uz-Latn': 'Nima koʻrsatiladi?',
    'uz-Cyrl': 'Нима кўрсатилади?',
    ru: 'Что увидят?',
    en: 'What may they see?',
  },
  'field.sharedParts.hint': {
    'uz-Latn': 'Faqat zarurini. Ismi faqat qabul qilingandan keyin koʻrinadi.',
    'uz-Cyrl': 'Фақат зарурини. Исми фақат қабул қилингандан кейин кўринади.',
    ru: 'Только необходимое. Имя видно лишь после принятия.',
    en: 'As little as they need. The name is shown only after acceptance.',
  },
  'field.travel.label': {
    'uz-Latn': 'Qanday yetib boradi?',
    'uz-Cyrl': 'Қандай етиб боради?',
    ru: 'Как доберётся?',
    en: 'How does the person get there?',
  },
  'field.travel.hint': {
    'uz-Latn': 'Transport va hamrohlik, soʻralsa formasiz.',
    'uz-Cyrl': 'Транспорт ва ҳамроҳлик, сўралса формасиз.',
    ru: 'Транспорт и сопровождение, по просьбе не в форме.',
    en: 'Transport and escort, out of uniform if asked.',
  },
  'field.transferReason.label': {
    'uz-Latn': 'Nega koʻchirilmoqda?',
    'uz-Cyrl': 'Нега кўчирилмоқда?',
    ru: 'Почему переводят?',
    en: 'Why does the person move?',
  },
  'field.answer.label': {
    'uz-Latn': 'Javobingiz',
    'uz-Cyrl': 'Жавобингиз',
    ru: 'Ваш ответ',
    en: 'Your answer',
  },
  'field.receivedBy.label': {
    'uz-Latn': 'Kim masʼul?',
    'uz-Cyrl': 'Ким масъул?',
    ru: 'Кто ответственный?',
    en: 'Who will be the contact?',
  },
  'field.arrivalAt.label': {
    'uz-Latn': 'Shaxs qachon kutiladi?',
    'uz-Cyrl': 'Шахс қачон кутилади?',
    ru: 'Когда ожидают человека?',
    en: 'When is the person awaited?',
  },
  'field.meetingPoint.label': {
    'uz-Latn': 'Qayerda kutib olasiz?',
    'uz-Cyrl': 'Қаерда кутиб оласиз?',
    ru: 'Где встретите?',
    en: 'Where do you meet?',
  },
  'field.meetingPoint.hint': {
    'uz-Latn': 'Boshpana manzili yashirin qoladi.',
    'uz-Cyrl': 'Бошпана манзили яширин қолади.',
    ru: 'Адрес приюта не раскрывается.',
    en: 'The address of the shelter stays hidden.',
  },
  'field.notCovered.label': {
    'uz-Latn': 'Nimani bera olmaysiz?',
    'uz-Cyrl': 'Нимани бера олмайсиз?',
    ru: 'Чего не сможете предоставить?',
    en: 'What can you not give?',
  },
  'field.declineReason.label': {
    'uz-Latn': 'Nega rad etildi?',
    'uz-Cyrl': 'Нега рад этилди?',
    ru: 'Почему отклонено?',
    en: 'Why not?',
  },
  'field.declineReason.hint': {
    'uz-Latn': 'Hujjat, maqom yoki jinoyat ishi yoʻqligi sabab boʻla olmaydi.',
    'uz-Cyrl': 'Ҳужжат, мақом ёки жиноят иши йўқлиги сабаб бўла олмайди.',
    ru: 'Отсутствие документов, статуса или уголовного дела не причина.',
    en: 'Missing papers, status or criminal case are not reasons.',
  },
  'field.nextProposal.label': {
    'uz-Latn': 'Kim qabul qilishi mumkin?',
    'uz-Cyrl': 'Ким қабул қилиши мумкин?',
    ru: 'Кто мог бы принять?',
    en: 'Who could?',
  },
  'field.needsNotMet.label': {
    'uz-Latn': 'Qaysi ehtiyoj?',
    'uz-Cyrl': 'Қайси эҳтиёж?',
    ru: 'Какую потребность?',
    en: 'Which need?',
  },
  'field.referral.withdrawn.note.label': {
    'uz-Latn': 'Yoʻllanma nega qaytarib olinmoqda?',
    'uz-Cyrl': 'Йўлланма нега қайтариб олинмоқда?',
    ru: 'Почему отзывают перенаправление?',
    en: 'Why is the referral withdrawn?',
  },
} as const satisfies Rows
