import type { Rows } from '../languages.ts'

/** Sealed identity and the paper for the person. */
export const pagesIdentity = {
  'web.identity': {
    'uz-Latn': 'Shaxsga oid maʼlumotlar',
    'uz-Cyrl': 'Шахсга оид маълумотлар',
    ru: 'Данные личности',
    en: 'Identity of the person',
  },
  'web.identity.sealed': {
    'uz-Latn': 'Shaxsga oid maʼlumotlar yopiq',
    'uz-Cyrl': 'Шахсга оид маълумотлар ёпиқ',
    ru: 'Данные личности закрыты',
    en: 'Identity is sealed',
  },
  'web.identity.written-down': {
    'uz-Latn': 'Ochish uchun sabab kerak. Ismingiz, sabab va vaqt jurnalga yoziladi.',
    'uz-Cyrl': 'Очиш учун сабаб керак. Исмингиз, сабаб ва вақт журналга ёзилади.',
    ru: 'Чтобы открыть, нужна причина. Ваше имя, причина и время записываются в журнал.',
    en: 'Opening it needs a reason. Your name, the reason and the time are written into the log.',
  },
  'web.identity.reveal': {
    'uz-Latn': 'Shaxs maʼlumotlarini ochish',
    'uz-Cyrl': 'Шахс маълумотларини очиш',
    ru: 'Раскрыть данные личности',
    en: 'Reveal identity',
  },
  'web.identity.entered': {
    'uz-Latn': 'Maʼlumot ochilgani jurnalga yozildi.',
    'uz-Cyrl': 'Маълумот очилгани журналга ёзилди.',
    ru: 'Раскрытие записано в журнал.',
    en: 'This opening has been written into the log.',
  },
  'web.identity.calledBy': {
    'uz-Latn': 'Murojaat qilinadi',
    'uz-Cyrl': 'Мурожаат қилинади',
    ru: 'Обращаться',
    en: 'Called',
  },
  'web.identity.surname': {
    'uz-Latn': 'Familiyasi',
    'uz-Cyrl': 'Фамилияси',
    ru: 'Фамилия',
    en: 'Surname',
  },
  'web.identity.givenName': {
    'uz-Latn': 'Ismi',
    'uz-Cyrl': 'Исми',
    ru: 'Имя',
    en: 'Given name',
  },
  'web.identity.patronymic': {
    'uz-Latn': 'Otasining ismi',
    'uz-Cyrl': 'Отасининг исми',
    ru: 'Отчество',
    en: 'Patronymic',
  },
  'web.identity.birth': {
    'uz-Latn': 'Tugʻilgan sanasi',
    'uz-Cyrl': 'Туғилган санаси',
    ru: 'Дата рождения',
    en: 'Date of birth',
  },
  'web.identity.paperHeldBy': {
    'uz-Latn': 'Hujjatlari kimda',
    'uz-Cyrl': 'Ҳужжатлари кимда',
    ru: 'У кого документы',
    en: 'Papers held by',
  },
  'web.identity.paperKind': {
    'uz-Latn': 'Hujjat turi',
    'uz-Cyrl': 'Ҳужжат тури',
    ru: 'Вид документа',
    en: 'Kind of paper',
  },
  'web.identity.paperNumber': {
    'uz-Latn': 'Hujjat raqami',
    'uz-Cyrl': 'Ҳужжат рақами',
    ru: 'Номер документа',
    en: 'Number of the paper',
  },
  'web.identity.pinfl': {
    'uz-Latn': 'JSHSHIR',
    'uz-Cyrl': 'ЖШШИР',
    ru: 'ПИНФЛ',
    en: 'PINFL',
  },
  'web.identity.reporter': {
    'uz-Latn': 'Xabar bergan',
    'uz-Cyrl': 'Хабар берган',
    ru: 'Кто сообщил',
    en: 'Reported by',
  },
  'field.identity.reason.label': {
    'uz-Latn': 'Bu nima uchun kerak?',
    'uz-Cyrl': 'Бу нима учун керак?',
    ru: 'Для чего это нужно?',
    en: 'Why do you need it?',
  },
  'field.identity.note.label': {
    'uz-Latn': 'Qisqacha izohlang',
    'uz-Cyrl': 'Қисқача изоҳланг',
    ru: 'Кратко поясните',
    en: 'Explain in a few words',
  },
  'field.identity.note.hint': {
    'uz-Latn': '“Boshqa” tanlansa, yozilishi shart.',
    'uz-Cyrl': '“Бошқа” танланса, ёзилиши шарт.',
    ru: 'Обязательно, если выбрано «иное».',
    en: 'Needed if you choose “other”.',
  },
  'web.paper': {
    'uz-Latn': 'Siz uchun',
    'uz-Cyrl': 'Сиз учун',
    ru: 'Для вас',
    en: 'For you',
  },
  'web.paper.number': {
    'uz-Latn': 'Sizning raqamingiz',
    'uz-Cyrl': 'Сизнинг рақамингиз',
    ru: 'Ваш номер',
    en: 'Your number',
  },
  'web.paper.office': {
    'uz-Latn': 'Qayerga murojaat qilish',
    'uz-Cyrl': 'Қаерга мурожаат қилиш',
    ru: 'Куда обращаться',
    en: 'Where to turn',
  },
  'web.paper.rights': {
    'uz-Latn':
      'Shu raqam ostida nima yozilganini va uni kim koʻrganini soʻrashingiz hamda tuzattirishingiz mumkin. Istalgan vaqtda fikringizni oʻzgartirishingiz mumkin.',
    'uz-Cyrl':
      'Шу рақам остида нима ёзилганини ва уни ким кўрганини сўрашингиз ҳамда тузаттиришингиз мумкин. Исталган вақтда фикрингизни ўзгартиришингиз мумкин.',
    ru: 'Вы можете узнать, что записано под этим номером и кто это смотрел, и попросить исправить. Вы можете передумать в любое время.',
    en: 'You may ask what is written under this number, who has looked at it, and have it corrected. You may change your mind at any time.',
  },
  'web.paper.safe': {
    'uz-Latn': 'Faqat saqlash xavfsiz boʻlsa bering. Aks holda ovoz chiqarib oʻqing va idorada saqlang.',
    'uz-Cyrl': 'Фақат сақлаш хавфсиз бўлса беринг. Акс ҳолда овоз чиқариб ўқинг ва идорада сақланг.',
    ru: 'Отдавайте, только если безопасно хранить. Иначе прочитайте вслух и храните в учреждении.',
    en: 'Give it only if it is safe to keep. Otherwise read it aloud and keep it at the office.',
  },
} as const satisfies Rows
