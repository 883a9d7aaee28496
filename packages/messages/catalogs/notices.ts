import type { Rows } from '../languages.ts'

/** Notices that stop nobody. */
export const notices = {
  'notice.pinfl-check': {
    'uz-Latn': 'JSHSHIR nazorat raqami mos kelmadi. Hujjatni qayta koʻring. Usiz ham davom etishingiz mumkin.',
    'uz-Cyrl': 'ЖШШИР назорат рақами мос келмади. Ҳужжатни қайта кўринг. Усиз ҳам давом этишингиз мумкин.',
    ru: 'Контрольная цифра ПИНФЛ не совпадает. Сверьте с документом. Можно продолжить и без него.',
    en: 'The check digit of the PINFL does not fit. Look at the document again. You can also go on without it.',
  },
  'notice.second-person-needed': {
    'uz-Latn': 'Buni ikkinchi shaxs tasdiqlashi kerak. U rahbaringizga yuborildi va hali kuchga kirmagan.',
    'uz-Cyrl': 'Буни иккинчи шахс тасдиқлаши керак. У раҳбарингизга юборилди ва ҳали кучга кирмаган.',
    ru: 'Это должно подтвердить второе лицо. Направлено вашему руководителю и пока не действует.',
    en: 'A second person must confirm this. It has been sent to your supervisor and is not yet in force.',
  },
  'notice.reflection-running': {
    'uz-Latn': 'Oʻylab koʻrish muddati {date} gacha davom etadi. Jinoyat ishi boʻyicha faqat shaxs rozi boʻlsa bogʻlaning.',
    'uz-Cyrl': 'Ўйлаб кўриш муддати {date} гача давом этади. Жиноят иши бўйича фақат шахс рози бўлса боғланинг.',
    ru: 'Период размышления действует до {date}. По уголовному делу обращайтесь только с согласия человека.',
    en: 'The reflection period runs until {date}. Contact about the criminal case only if the person agrees.',
  },
  'notice.recipient-full': {
    'uz-Latn': 'Bu boshpanada bugun boʻsh joy yoʻq. Quyidagi idoralardan birini tanlang yoki navbatga soʻrov yuboring.',
    'uz-Cyrl': 'Бу бошпанада бугун бўш жой йўқ. Қуйидаги идоралардан бирини танланг ёки навбатга сўров юборинг.',
    ru: 'Сегодня в этом приюте нет свободных мест. Выберите одно из учреждений ниже или направьте запрос на ожидание.',
    en: 'There is no free place at this shelter today. Choose one of the offices below, or send a request to wait.',
  },
  'notice.file-refused': {
    'uz-Latn': 'Bu faylni qabul qilib boʻlmaydi: turi yoki hajmi mos emas. {mb} MB gacha PDF, JPEG yoki PNG yuboring.',
    'uz-Cyrl': 'Бу файлни қабул қилиб бўлмайди: тури ёки ҳажми мос эмас. {mb} МБ гача PDF, JPEG ёки PNG юборинг.',
    ru: 'Этот файл принять нельзя: не подходит формат или размер. Загрузите PDF, JPEG или PNG до {mb} МБ.',
    en: 'This file cannot be taken: its kind or size is not allowed. Send PDF, JPEG or PNG up to {mb} MB.',
  },
  'notice.already-sent': {
    'uz-Latn': 'Siz buni allaqachon yuborgansiz. Ikkinchi marta yuborilmadi.',
    'uz-Cyrl': 'Сиз буни аллақачон юборгансиз. Иккинчи марта юборилмади.',
    ru: 'Вы уже отправили это. Повторно не отправлено.',
    en: 'You have already sent this. We did not send it twice.',
  },
  'notice.too-few-to-show': {
    'uz-Latn': 'Shaxsni tanib olmaslik uchun son koʻrsatilmaydi (11 dan kam).',
    'uz-Cyrl': 'Шахсни таниб олмаслик учун сон кўрсатилмайди (11 дан кам).',
    ru: 'Число скрыто, чтобы никого нельзя было узнать (менее 11).',
    en: 'The number is hidden so that nobody can be recognised (fewer than 11).',
  },
  'notice.unsaved-changes': {
    'uz-Latn': 'Javoblaringiz saqlanmagan. Chiqishdan oldin qoralamani saqlaysizmi?',
    'uz-Cyrl': 'Жавобларингиз сақланмаган. Чиқишдан олдин қораламани сақлайсизми?',
    ru: 'Ответы не сохранены. Сохранить черновик перед выходом?',
    en: 'You have not saved your answers. Save a draft before leaving?',
  },
} as const satisfies Rows
