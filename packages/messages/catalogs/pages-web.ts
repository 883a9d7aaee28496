import type { Rows } from '../languages.ts'

/** What the screens say beyond the themes of their own: answers of the web itself, and a few columns and kinds. */
export const pagesWeb = {
  'web.problem.400': {
    'uz-Latn': 'Soʻrovni tushunib boʻlmadi',
    'uz-Cyrl': 'Сўровни тушуниб бўлмади',
    ru: 'Запрос не удалось разобрать',
    en: 'The request could not be read',
  },
  'web.problem.403': {
    'uz-Latn': 'Bu amal bajarilmadi',
    'uz-Cyrl': 'Бу амал бажарилмади',
    ru: 'Действие не выполнено',
    en: 'This was not done',
  },
  'web.problem.404': {
    'uz-Latn': 'Topilmadi',
    'uz-Cyrl': 'Топилмади',
    ru: 'Не найдено',
    en: 'Not found',
  },
  'web.problem.413': {
    'uz-Latn': 'Matn juda katta',
    'uz-Cyrl': 'Матн жуда катта',
    ru: 'Слишком большой объём текста',
    en: 'Too much text',
  },
  'web.problem.429': {
    'uz-Latn': 'Soʻrovlar juda koʻp',
    'uz-Cyrl': 'Сўровлар жуда кўп',
    ru: 'Слишком много запросов',
    en: 'Too many requests',
  },
  'web.problem.500': {
    'uz-Latn': 'Bizning tomonda xatolik',
    'uz-Cyrl': 'Бизнинг томонда хатолик',
    ru: 'Ошибка на нашей стороне',
    en: 'Something went wrong on our side',
  },
  'web.problem.503': {
    'uz-Latn': 'Xizmat javob bermayapti',
    'uz-Cyrl': 'Хизмат жавоб бермаяпти',
    ru: 'Сервис не отвечает',
    en: 'The service is not answering',
  },
  'web.problem.not-found.detail': {
    'uz-Latn': 'Bunday sahifa yoʻq yoki u sizga koʻrinmaydi. Manzilni tekshiring.',
    'uz-Cyrl': 'Бундай саҳифа йўқ ёки у сизга кўринмайди. Манзилни текширинг.',
    ru: 'Такой страницы нет или она вам недоступна. Проверьте адрес.',
    en: 'There is no such page, or you cannot see it. Check the address.',
  },
  'web.problem.too-large.detail': {
    'uz-Latn': 'Yuborilgan matn 1 MB dan katta. Hech narsa saqlanmadi. Matnni qisqartiring.',
    'uz-Cyrl': 'Юборилган матн 1 МБ дан катта. Ҳеч нарса сақланмади. Матнни қисқартиринг.',
    ru: 'Отправленный текст больше 1 МБ. Ничего не сохранено. Сократите текст.',
    en: 'What was sent is larger than 1 MB. Nothing was saved. Shorten the text.',
  },
  'web.problem.too-many-requests.detail': {
    'uz-Latn': 'Bir daqiqa kutib, qaytadan urinib koʻring.',
    'uz-Cyrl': 'Бир дақиқа кутиб, қайтадан уриниб кўринг.',
    ru: 'Подождите минуту и попробуйте ещё раз.',
    en: 'Wait a minute and try again.',
  },
  'web.problem.server-error.detail': {
    'uz-Latn': 'Hech narsa saqlanmadi. Quyidagi raqamni tizim maʼmuriga ayting.',
    'uz-Cyrl': 'Ҳеч нарса сақланмади. Қуйидаги рақамни тизим маъмурига айтинг.',
    ru: 'Ничего не сохранено. Сообщите администратору номер, указанный ниже.',
    en: 'Nothing was saved. Give the number below to the administrator.',
  },
  'web.problem.request-malformed.detail': {
    'uz-Latn': 'Manzil yoki varaqa notoʻgʻri. Orqaga qayting va qaytadan urinib koʻring.',
    'uz-Cyrl': 'Манзил ёки варақа нотўғри. Орқага қайтинг ва қайтадан уриниб кўринг.',
    ru: 'Неверный адрес или форма. Вернитесь назад и попробуйте ещё раз.',
    en: 'The address or the form is wrong. Go back and try again.',
  },
  'web.audit.kind.narrative.viewed': {
    'uz-Latn': 'bayon koʻrildi',
    'uz-Cyrl': 'баён кўрилди',
    ru: 'просмотр описания',
    en: 'narrative viewed',
  },
  'web.form.date-like': {
    'uz-Latn': 'Masalan: {example}',
    'uz-Cyrl': 'Масалан: {example}',
    ru: 'Например: {example}',
    en: 'For example: {example}',
  },
  'web.referral.shared': {
    'uz-Latn': 'Sizga koʻrsatilgan maʼlumot',
    'uz-Cyrl': 'Сизга кўрсатилган маълумот',
    ru: 'Что вам показано',
    en: 'What you were shown',
  },
  'web.audit.kind.clock.ended': {
    'uz-Latn': 'muddat tugadi',
    'uz-Cyrl': 'муддат тугади',
    ru: 'срок истёк',
    en: 'a term ended',
  },
  'web.audit.kind.agenda.viewed': {
    'uz-Latn': 'kun tartibi koʻrildi',
    'uz-Cyrl': 'кун тартиби кўрилди',
    ru: 'просмотр повестки',
    en: 'agenda viewed',
  },
  'web.audit.kind.account.listed': {
    'uz-Latn': 'foydalanuvchilar roʻyxati koʻrildi',
    'uz-Cyrl': 'фойдаланувчилар рўйхати кўрилди',
    ru: 'просмотр учётных записей',
    en: 'accounts listed',
  },
  'web.audit.kind.office.listed': {
    'uz-Latn': 'idoralar roʻyxati koʻrildi',
    'uz-Cyrl': 'идоралар рўйхати кўрилди',
    ru: 'просмотр учреждений',
    en: 'offices listed',
  },
  'web.audit.kind.holiday.listed': {
    'uz-Latn': 'kalendar koʻrildi',
    'uz-Cyrl': 'календарь кўрилди',
    ru: 'просмотр календаря',
    en: 'calendar viewed',
  },
  'web.audit.kind.parameter.listed': {
    'uz-Latn': 'parametrlar koʻrildi',
    'uz-Cyrl': 'параметрлар кўрилди',
    ru: 'просмотр параметров',
    en: 'parameters viewed',
  },
  'web.case.summary': {
    'uz-Latn': 'Asosiy maʼlumotlar',
    'uz-Cyrl': 'Асосий маълумотлар',
    ru: 'Основные сведения',
    en: 'Core facts',
  },
  'web.records.officer': {
    'uz-Latn': 'shu idora xodimi',
    'uz-Cyrl': 'шу идора ходими',
    ru: 'сотрудник этого учреждения',
    en: 'an officer of that office',
  },
  'web.case.refusal-paper': {
    'uz-Latn': 'Shikoyat qilish huquqini chop etish',
    'uz-Cyrl': 'Шикоят қилиш ҳуқуқини чоп этиш',
    ru: 'Распечатать право на жалобу',
    en: 'Print the right to complain',
  },
} as const satisfies Rows
