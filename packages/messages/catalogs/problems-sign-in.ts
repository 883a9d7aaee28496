import type { Rows } from '../languages.ts'

/** Problems of proving who one is: what to do next, never what exactly was wrong. */
export const problemsSignIn = {
  'problem.confirm-needed.title': {
    'uz-Latn': 'Bu siz ekaningizni tasdiqlang',
    'uz-Cyrl': 'Бу сиз эканингизни тасдиқланг',
    ru: 'Подтвердите, что это вы',
    en: 'Confirm that it is you',
  },
  'problem.confirm-needed.detail': {
    'uz-Latn': 'Bu amal uchun parol bilan yana bir bor tasdiqlash kerak. Tasdiq oʻn daqiqa amal qiladi.',
    'uz-Cyrl': 'Бу амал учун пароль билан яна бир бор тасдиқлаш керак. Тасдиқ ўн дақиқа амал қилади.',
    ru: 'Для этого действия нужно ещё раз подтвердить себя паролем. Подтверждение действует десять минут.',
    en: 'This act needs your password once more. The confirmation holds for ten minutes.',
  },
  'problem.keys-locked.title': {
    'uz-Latn': 'Idora kaliti ochilmagan',
    'uz-Cyrl': 'Идора калити очилмаган',
    ru: 'Ключ учреждения не открыт',
    en: 'The key of the office is not open',
  },
  'problem.keys-locked.detail': {
    'uz-Latn': 'Bu kirish tibbiy yozuvlar kalitini ochmagan. Chiqib, parolingiz bilan qayta kiring.',
    'uz-Cyrl': 'Бу кириш тиббий ёзувлар калитини очмаган. Чиқиб, паролингиз билан қайта киринг.',
    ru: 'Этот вход не открыл ключ медицинских записей. Выйдите и войдите снова с паролем.',
    en: 'This sign-in has not opened the key to the clinical notes. Sign out and in again with your password.',
  },
  'problem.confirm-failed.title': {
    'uz-Latn': 'Tasdiqlab boʻlmadi',
    'uz-Cyrl': 'Тасдиқлаб бўлмади',
    ru: 'Подтвердить не удалось',
    en: 'This could not be confirmed',
  },
  'problem.confirm-failed.detail': {
    'uz-Latn': 'Parol yoki bir martalik kod toʻgʻri kelmadi. Yozganlaringiz saqlangan; qayta urinib koʻring.',
    'uz-Cyrl': 'Пароль ёки бир марталик код тўғри келмади. Ёзганларингиз сақланган; қайта уриниб кўринг.',
    ru: 'Пароль или одноразовый код не подошли. Введённое сохранено; попробуйте ещё раз.',
    en: 'The password or the one-time code does not fit. What you typed is kept; try again.',
  },
  'problem.password-change-needed.title': {
    'uz-Latn': 'Avval oʻz parolingizni tanlang',
    'uz-Cyrl': 'Аввал ўз паролингизни танланг',
    ru: 'Сначала выберите свой пароль',
    en: 'First choose a password of your own',
  },
  'problem.password-change-needed.detail': {
    'uz-Latn': 'Parolingizni sizga boshqa odam bergan. Ishni davom ettirishdan oldin uni faqat oʻzingiz biladigan parolga almashtiring.',
    'uz-Cyrl': 'Паролингизни сизга бошқа одам берган. Ишни давом эттиришдан олдин уни фақат ўзингиз биладиган паролга алмаштиринг.',
    ru: 'Пароль вам выдал другой человек. Прежде чем продолжить, замените его на тот, который знаете только вы.',
    en: 'Somebody else gave you this password. Before you go on, replace it by one that only you know.',
  },
} as const satisfies Rows
