import type { Rows } from '../languages.ts'

/** Words on official papers and blank forms. */
export const printWords = {
  'web.print.document': { 'uz-Latn': 'Hujjat {code}', 'uz-Cyrl': 'Ҳужжат {code}', ru: 'Документ {code}', en: 'Document {code}' },
  'web.print.case-number': { 'uz-Latn': 'Ish raqami', 'uz-Cyrl': 'Иш рақами', ru: 'Номер дела', en: 'Case number' },
  'web.print.territory': { 'uz-Latn': 'Hudud', 'uz-Cyrl': 'Ҳудуд', ru: 'Территория', en: 'Territory' },
  'web.print.done-at': { 'uz-Latn': 'Bajarilgan vaqti', 'uz-Cyrl': 'Бажарилган вақти', ru: 'Дата и время действия', en: 'Done on' },
  'web.print.entered-at': {
    'uz-Latn': 'Tizimga kiritilgan vaqti',
    'uz-Cyrl': 'Тизимга киритилган вақти',
    ru: 'Внесено в систему',
    en: 'Entered on',
  },
  'web.print.office': { 'uz-Latn': 'Idora', 'uz-Cyrl': 'Идора', ru: 'Учреждение', en: 'Office' },
  'web.print.name': {
    'uz-Latn': 'Familiyasi, ismi, otasining ismi',
    'uz-Cyrl': 'Фамилияси, исми, отасининг исми',
    ru: 'Фамилия, имя, отчество',
    en: 'Surname, name, patronymic',
  },
  'web.print.name-by-hand': {
    'uz-Latn': 'Ismni shu nusxani topshiradigan xodim qoʻlda yozadi.',
    'uz-Cyrl': 'Исмни шу нусхани топширадиган ходим қўлда ёзади.',
    ru: 'Имя вписывает от руки сотрудник, который вручает этот экземпляр.',
    en: 'The officer who hands this copy over writes the name in by hand.',
  },
  'web.print.certificate': {
    'uz-Latn':
      'Komissiya {date} kuni shu maʼlumotnomada koʻrsatilgan shaxsga maqom berish toʻgʻrisida qaror qabul qildi. Ish boʻyicha boshqa maʼlumot berilmaydi.',
    'uz-Cyrl':
      'Комиссия {date} куни шу маълумотномада кўрсатилган шахсга мақом бериш тўғрисида қарор қабул қилди. Иш бўйича бошқа маълумот берилмайди.',
    ru: '{date} комиссия решила предоставить статус лицу, названному в этой справке. Другие сведения по делу не раскрываются.',
    en: 'On {date} the commission decided to grant the status to the person named in this certificate. Nothing else of the case is disclosed.',
  },
  'web.print.foot.d14': {
    'uz-Latn': 'Bu reja men bilan kelishildi va oʻzgartirilishi mumkin.',
    'uz-Cyrl': 'Бу режа мен билан келишилди ва ўзгартирилиши мумкин.',
    ru: 'План согласован со мной и может быть изменён.',
    en: 'This plan was agreed with me and can be changed.',
  },
  'web.print.signatures': { 'uz-Latn': 'Imzolar', 'uz-Cyrl': 'Имзолар', ru: 'Подписи', en: 'Signatures' },
  'web.print.sign-here': { 'uz-Latn': 'imzo, sana', 'uz-Cyrl': 'имзо, сана', ru: 'подпись, дата', en: 'signature, date' },
  'web.print.signer.officer': { 'uz-Latn': 'Xodim', 'uz-Cyrl': 'Ходим', ru: 'Сотрудник', en: 'Officer' },
  'web.print.signer.person': {
    'uz-Latn': 'Shaxs (imzo qoʻyish xavfsiz boʻlsa)',
    'uz-Cyrl': 'Шахс (имзо қўйиш хавфсиз бўлса)',
    ru: 'Человек (если подписывать безопасно)',
    en: 'The person (if it is safe to sign)',
  },
  'web.print.signer.representative': {
    'uz-Latn': 'Qonuniy vakil (ismi qoʻlda yoziladi)',
    'uz-Cyrl': 'Қонуний вакил (исми қўлда ёзилади)',
    ru: 'Законный представитель (имя вписывается от руки)',
    en: 'Legal representative (the name is written in by hand)',
  },
  'web.print.signer.interpreter': { 'uz-Latn': 'Tarjimon', 'uz-Cyrl': 'Таржимон', ru: 'Переводчик', en: 'Interpreter' },
  'web.print.signer.chair': {
    'uz-Latn': 'Komissiya raisi',
    'uz-Cyrl': 'Комиссия раиси',
    ru: 'Председатель комиссии',
    en: 'Chair of the commission',
  },
  'web.print.signer.secretary': {
    'uz-Latn': 'Komissiya kotibi',
    'uz-Cyrl': 'Комиссия котиби',
    ru: 'Секретарь комиссии',
    en: 'Secretary of the commission',
  },
  'web.print.signer.head': {
    'uz-Latn': 'Idora rahbari',
    'uz-Cyrl': 'Идора раҳбари',
    ru: 'Руководитель учреждения',
    en: 'Head of the office',
  },
  'web.print.confidential': {
    'uz-Latn':
      'Maxfiy. Faqat shu ish bilan ishlaydiganlar uchun. Boshqalarga koʻrsatmang, qarovsiz qoldirmang. Topib olgan boʻlsangiz, yuqorida koʻrsatilgan idoraga qaytaring.',
    'uz-Cyrl':
      'Махфий. Фақат шу иш билан ишлайдиганлар учун. Бошқаларга кўрсатманг, қаровсиз қолдирманг. Топиб олган бўлсангиз, юқорида кўрсатилган идорага қайтаринг.',
    ru: 'Конфиденциально. Только для тех, кто работает с делом. Не показывайте другим и не оставляйте без присмотра. Если вы нашли этот документ, верните его в указанное выше учреждение.',
    en: 'Confidential. Only for those who work on the case. Do not show it to others and do not leave it lying about. If you find it, give it back to the office named above.',
  },
  'web.print.copy': {
    'uz-Latn': 'Chop etdi: {by}, {office}, {at}. Nusxa: {copy}',
    'uz-Cyrl': 'Чоп этди: {by}, {office}, {at}. Нусха: {copy}',
    ru: 'Распечатано: {by}, {office}, {at}. Экземпляр {copy}',
    en: 'Printed by {by}, {office}, {at}. Copy {copy}',
  },
  'web.print.page': { 'uz-Latn': 'bet: {n} / {all}', 'uz-Cyrl': 'бет: {n} / {all}', ru: 'стр. {n} из {all}', en: 'page {n} of {all}' },
  'web.print.check-code': { 'uz-Latn': 'Tekshirish kodi', 'uz-Cyrl': 'Текшириш коди', ru: 'Код проверки', en: 'Check code' },
  'web.print.check': {
    'uz-Latn': 'Hujjat haqiqiyligini shu sahifada tekshirish mumkin: {url}',
    'uz-Cyrl': 'Ҳужжат ҳақиқийлигини шу саҳифада текшириш мумкин: {url}',
    ru: 'Подлинность документа можно проверить на странице {url}',
    en: 'Whether this document is genuine can be checked at {url}',
  },
  'web.print.qr': {
    'uz-Latn': 'Kvadrat kod: hujjat tekshiriladigan sahifa manzili',
    'uz-Cyrl': 'Квадрат код: ҳужжат текшириладиган саҳифа манзили',
    ru: 'Квадратный код: адрес страницы проверки документа',
    en: 'Square code: address of the page where this document is checked',
  },
  'web.print.line': { 'uz-Latn': 'qator: {n}', 'uz-Cyrl': 'қатор: {n}', ru: 'Строка {n}', en: 'Line {n}' },
  'web.blank.title': {
    'uz-Latn': 'Boʻsh varaqa: {title}',
    'uz-Cyrl': 'Бўш варақа: {title}',
    ru: 'Бланк: {title}',
    en: 'Blank form: {title}',
  },
  'web.blank.lead': {
    'uz-Latn':
      'Aloqa boʻlmaganda qogʻozda toʻldiring va keyin tizimga kiriting. Raqamlar ekrandagi bilan bir xil. Ish bajarilgan vaqtni albatta yozing.',
    'uz-Cyrl':
      'Алоқа бўлмаганда қоғозда тўлдиринг ва кейин тизимга киритинг. Рақамлар экрандаги билан бир хил. Иш бажарилган вақтни албатта ёзинг.',
    ru: 'Заполняйте на бумаге, когда нет связи, и позже внесите в систему. Номера те же, что на экране. Обязательно укажите время действия.',
    en: 'Fill this in on paper when there is no connection, and enter it later. The numbers are those of the screen. Always write down when it was done.',
  },
  'web.blank.keep': {
    'uz-Latn': 'Toʻldirilgan varaqa maxfiy: tizimga kiritilguncha qulflab saqlang.',
    'uz-Cyrl': 'Тўлдирилган варақа махфий: тизимга киритилгунча қулфлаб сақланг.',
    ru: 'Заполненный бланк конфиденциален: храните под замком, пока не внесёте в систему.',
    en: 'Once filled in, this form is confidential: keep it locked away until it has been entered.',
  },
  'web.blank.by': {
    'uz-Latn': 'Toʻldiradi: {roles}',
    'uz-Cyrl': 'Тўлдиради: {roles}',
    ru: 'Заполняет: {roles}',
    en: 'Filled in by: {roles}',
  },
  'web.blank.required': {
    'uz-Latn': '* – javobsiz qoldirib boʻlmaydi; “maʼlum emas” ham javob.',
    'uz-Cyrl': '* – жавобсиз қолдириб бўлмайди; “маълум эмас” ҳам жавоб.',
    ru: '* — нужен ответ; «неизвестно» тоже ответ.',
    en: '* – must be answered; “not known” is an answer.',
  },
  'web.blank.many': {
    'uz-Latn': 'bir nechtasini belgilash mumkin',
    'uz-Cyrl': 'бир нечтасини белгилаш мумкин',
    ru: 'можно отметить несколько',
    en: 'more than one may be ticked',
  },
  'web.blank.from-list': {
    'uz-Latn': 'ekrandagi roʻyxatdan yoziladi',
    'uz-Cyrl': 'экрандаги рўйхатдан ёзилади',
    ru: 'впишите по списку на экране',
    en: 'write one from the list on the screen',
  },
  'web.blank.officer': { 'uz-Latn': 'Xodim, imzo', 'uz-Cyrl': 'Ходим, имзо', ru: 'Сотрудник, подпись', en: 'Officer, signature' },
} as const satisfies Rows
