import type { Rows } from '../languages.ts'

/** Finding people by name or number, and who else may know them. */
export const searchTexts = {
  'web.menu.search': {
    'uz-Latn': 'Shaxsni qidirish',
    'uz-Cyrl': 'Шахсни қидириш',
    ru: 'Поиск человека',
    en: 'Find a person',
  },
  'web.search.lead': {
    'uz-Latn':
      'Ismni istalgan yozuvda, hujjat yoki telefon raqamini esa qanday boʻlsa, shunday yozing. Faqat siz koʻra oladigan ishlar chiqadi, ismsiz. Har bir qidiruv jurnalga yoziladi, lekin kim qidirilgani yozilmaydi.',
    'uz-Cyrl':
      'Исмни исталган ёзувда, ҳужжат ёки телефон рақамини эса қандай бўлса, шундай ёзинг. Фақат сиз кўра оладиган ишлар чиқади, исмсиз. Ҳар бир қидирув журналга ёзилади, лекин ким қидирилгани ёзилмайди.',
    ru: 'Пишите имя любым алфавитом, номер документа или телефона — как он написан. Показываются только доступные вам дела, без имён. Каждый поиск записывается в журнал, но не то, кого искали.',
    en: 'Write the name in any script, the number of a paper or a telephone as it stands. Only cases you may see are shown, without names. Every search is recorded, but not whom it was for.',
  },
  'web.search.name': {
    'uz-Latn': 'Familiyasi, ismi, otasining ismi',
    'uz-Cyrl': 'Фамилияси, исми, отасининг исми',
    ru: 'Фамилия, имя, отчество',
    en: 'Surname, name, patronymic',
  },
  'web.search.name.hint': {
    'uz-Latn': 'Familiya va ism birga: oʻzbekcha, ruscha yoki pasportdagidek. Bosh harflar ham boʻladi: Karimova D.A.',
    'uz-Cyrl': 'Фамилия ва исм бирга: ўзбекча, русча ёки паспортдагидек. Бош ҳарфлар ҳам бўлади: Каримова Д.А.',
    ru: 'Фамилия и имя вместе: по-узбекски, по-русски или как в паспорте. Можно инициалы: Каримова Д.А.',
    en: 'Surname and given name together: in Uzbek, in Russian or as in the passport. Initials will do: Karimova D.A.',
  },
  'web.search.identifier': {
    'uz-Latn': 'Hujjat, JSHSHIR yoki telefon raqami',
    'uz-Cyrl': 'Ҳужжат, ЖШШИР ёки телефон рақами',
    ru: 'Номер документа, ПИНФЛ или телефон',
    en: 'Number of a paper, PINFL or telephone',
  },
  'web.search.birth': {
    'uz-Latn': 'Tugʻilgan sanasi, maʼlum boʻlsa',
    'uz-Cyrl': 'Туғилган санаси, маълум бўлса',
    ru: 'Дата рождения, если известна',
    en: 'Date of birth, if known',
  },
  'web.search.birth.hint': {
    'uz-Latn': 'Masalan: 2001, 2001-05 yoki 2001-05-17. Mos keladiganlar birinchi chiqadi.',
    'uz-Cyrl': 'Масалан: 2001, 2001-05 ёки 2001-05-17. Мос келадиганлар биринчи чиқади.',
    ru: 'Например: 2001, 2001-05 или 2001-05-17. Подходящие будут первыми.',
    en: 'For example 2001, 2001-05 or 2001-05-17. Those that fit come first.',
  },
  'web.search.results': {
    'uz-Latn': 'Topilgan ishlar',
    'uz-Cyrl': 'Топилган ишлар',
    ru: 'Найденные дела',
    en: 'Cases found',
  },
  'web.search.nobody': {
    'uz-Latn': 'Siz koʻra oladigan ishlar orasida bunday shaxs topilmadi.',
    'uz-Cyrl': 'Сиз кўра оладиган ишлар орасида бундай шахс топилмади.',
    ru: 'Среди доступных вам дел такого человека не нашлось.',
    en: 'No such person among the cases you may see.',
  },
  'web.search.many': {
    'uz-Latn': 'Eng yaqin 25 tasi koʻrsatildi. Ism yoki tugʻilgan sanani toʻliqroq yozing.',
    'uz-Cyrl': 'Энг яқин 25 таси кўрсатилди. Исм ёки туғилган санани тўлиқроқ ёзинг.',
    ru: 'Показаны 25 ближайших. Уточните имя или дату рождения.',
    en: 'The closest 25 are shown. Write more of the name or the date of birth.',
  },
  'web.search.closeness': {
    'uz-Latn': 'Mosligi',
    'uz-Cyrl': 'Мослиги',
    ru: 'Совпадение',
    en: 'How close',
  },
  'web.search.closeness.number': {
    'uz-Latn': 'raqami mos',
    'uz-Cyrl': 'рақами мос',
    ru: 'совпал номер',
    en: 'the number agrees',
  },
  'web.search.closeness.same': {
    'uz-Latn': 'ismi aynan shu',
    'uz-Cyrl': 'исми айнан шу',
    ru: 'имя то же',
    en: 'the same name',
  },
  'web.search.closeness.close': {
    'uz-Latn': 'ismi boshqacha yozilgan',
    'uz-Cyrl': 'исми бошқача ёзилган',
    ru: 'имя написано иначе',
    en: 'the name in another spelling',
  },
  'web.search.closeness.similar': {
    'uz-Latn': 'ismi oʻxshash',
    'uz-Cyrl': 'исми ўхшаш',
    ru: 'имя похоже',
    en: 'a similar name',
  },
  'web.search.place': {
    'uz-Latn': 'Joyi',
    'uz-Cyrl': 'Жойи',
    ru: 'Место',
    en: 'Place',
  },
  'web.search.office': {
    'uz-Latn': 'Masʼul idora',
    'uz-Cyrl': 'Масъул идора',
    ru: 'Ответственное учреждение',
    en: 'Office in charge',
  },
  'web.search.born': {
    'uz-Latn': 'tugʻilgan sanasi mos',
    'uz-Cyrl': 'туғилган санаси мос',
    ru: 'дата рождения совпала',
    en: 'the date of birth agrees',
  },
  'web.elsewhere': {
    'uz-Latn': 'Bu shaxsni boshqa idora bilishi mumkinmi?',
    'uz-Cyrl': 'Бу шахсни бошқа идора билиши мумкинми?',
    ru: 'Знают ли этого человека в другом учреждении?',
    en: 'Does another office know this person?',
  },
  'web.elsewhere.lead': {
    'uz-Latn':
      'Hujjat raqami, JSHSHIR yoki ism bilan toʻliq tugʻilgan sana mos kelsa, kimga murojaat qilish koʻrsatiladi. Boshqa idoraning ishi, raqami va yozuvlari koʻrsatilmaydi. Soʻralgani ikkala tomonning jurnaliga yoziladi, topilgan idoraga ham xabar beriladi.',
    'uz-Cyrl':
      'Ҳужжат рақами, ЖШШИР ёки исм билан тўлиқ туғилган сана мос келса, кимга мурожаат қилиш кўрсатилади. Бошқа идоранинг иши, рақами ва ёзувлари кўрсатилмайди. Сўралгани иккала томоннинг журналига ёзилади, топилган идорага ҳам хабар берилади.',
    ru: 'Если совпали номер документа, ПИНФЛ или имя с полной датой рождения, здесь сказано, к кому обратиться. Чужое дело, его номер и записи не показываются. Запрос записывается в журналы обеих сторон, найденному учреждению сообщают о нём.',
    en: 'Where the number of a paper, the PINFL, or the name with the full date of birth agree, this says whom to ask. The other case, its number and its records are not shown. The question is in the log of both sides, and the office found is told.',
  },
  'web.elsewhere.ask': {
    'uz-Latn': 'Boshqa idoralardan soʻrash',
    'uz-Cyrl': 'Бошқа идоралардан сўраш',
    ru: 'Спросить другие учреждения',
    en: 'Ask other offices',
  },
  'web.elsewhere.contact': {
    'uz-Latn': 'Bu shaxs boshqa idoraga maʼlum boʻlishi mumkin. Murojaat qiling: {office}',
    'uz-Cyrl': 'Бу шахс бошқа идорага маълум бўлиши мумкин. Мурожаат қилинг: {office}',
    ru: 'Возможно, этого человека уже знает другое учреждение. Обратитесь: {office}',
    en: 'Another office may know this person already. Contact: {office}',
  },
  'web.elsewhere.none': {
    'uz-Latn': 'Hozircha boshqa idora topilmagan.',
    'uz-Cyrl': 'Ҳозирча бошқа идора топилмаган.',
    ru: 'Другого учреждения пока не найдено.',
    en: 'No other office has been found so far.',
  },
  'web.elsewhere.asked': {
    'uz-Latn': 'Soʻraldi.',
    'uz-Cyrl': 'Сўралди.',
    ru: 'Запрос сделан.',
    en: 'The question was asked.',
  },
  'web.audit.kind.search': {
    'uz-Latn': 'shaxs qidirildi',
    'uz-Cyrl': 'шахс қидирилди',
    ru: 'поиск человека',
    en: 'search for a person',
  },
  'web.audit.kind.known.asked': {
    'uz-Latn': 'boshqa idoralardan soʻraldi',
    'uz-Cyrl': 'бошқа идоралардан сўралди',
    ru: 'запрос к другим учреждениям',
    en: 'other offices asked about the person',
  },
  'web.audit.kind.known.told': {
    'uz-Latn': 'boshqa idoraga murojaat manzili aytildi',
    'uz-Cyrl': 'бошқа идорага мурожаат манзили айтилди',
    ru: 'другому учреждению сообщено, к кому обратиться',
    en: 'another office told whom to contact',
  },
  'notification.known-elsewhere': {
    'uz-Latn': 'Bu shaxsni boshqa idora ham bilishi mumkin. Ish sahifasida kimga murojaat qilish yozilgan.',
    'uz-Cyrl': 'Бу шахсни бошқа идора ҳам билиши мумкин. Иш саҳифасида кимга мурожаат қилиш ёзилган.',
    ru: 'Этого человека, возможно, знает и другое учреждение. На странице дела указано, к кому обратиться.',
    en: 'Another office may know this person too. The page of the case says whom to contact.',
  },
  'problem.known-limit.title': {
    'uz-Latn': 'Bir soatda bundan koʻp soʻrab boʻlmaydi',
    'uz-Cyrl': 'Бир соатда бундан кўп сўраб бўлмайди',
    ru: 'Больше запросов за час сделать нельзя',
    en: 'No more questions this hour',
  },
  'problem.known-limit.detail': {
    'uz-Latn':
      'Boshqa idoralar bilgan shaxslarni sinab koʻrishning oldini olish uchun soʻrovlar soni cheklangan. Bir soatdan keyin qayta urinib koʻring.',
    'uz-Cyrl':
      'Бошқа идоралар билган шахсларни синаб кўришнинг олдини олиш учун сўровлар сони чекланган. Бир соатдан кейин қайта уриниб кўринг.',
    ru: 'Число запросов ограничено, чтобы никто не перебирал людей, известных другим учреждениям. Попробуйте через час.',
    en: 'The number of questions is limited, so that nobody tries out whom other offices know. Try again in an hour.',
  },
  'parameter.known.per-hour': {
    'uz-Latn': 'bir xodim bir soatda boshqa idoralardan necha marta soʻrashi mumkin',
    'uz-Cyrl': 'бир ходим бир соатда бошқа идоралардан неча марта сўраши мумкин',
    ru: 'сколько раз в час сотрудник может спросить другие учреждения о человеке',
    en: 'how often an hour an officer may ask whether other offices know a person',
  },
} as const satisfies Rows
