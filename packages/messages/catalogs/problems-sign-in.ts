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
  'problem.passkey-needed.title': {
    'uz-Latn': 'Kirish kaliti bilan kiring',
    'uz-Cyrl': 'Кириш калити билан киринг',
    ru: 'Войдите ключом доступа',
    en: 'Sign in with your passkey',
  },
  'problem.passkey-needed.detail': {
    'uz-Latn': 'Bu hisobda parolning oʻzi yetarli emas. Quyida “Kirish kaliti bilan kirish” ni tanlang.',
    'uz-Cyrl': 'Бу ҳисобда паролнинг ўзи етарли эмас. Қуйида “Кириш калити билан кириш” ни танланг.',
    ru: 'Для этой учётной записи одного пароля мало. Выберите ниже «Войти ключом доступа».',
    en: 'The password alone is not enough for this account. Choose “Sign in with a passkey” below.',
  },
  'problem.passkey-refused.title': {
    'uz-Latn': 'Kirish kaliti qabul qilinmadi',
    'uz-Cyrl': 'Кириш калити қабул қилинмади',
    ru: 'Ключ доступа не принят',
    en: 'The passkey was not accepted',
  },
  'problem.passkey-refused.detail': {
    'uz-Latn': 'Kirish kaliti bu tizimga tegishli emas yoki besh daqiqadan koʻp vaqt oʻtdi. Qayta urinib koʻring.',
    'uz-Cyrl': 'Кириш калити бу тизимга тегишли эмас ёки беш дақиқадан кўп вақт ўтди. Қайта уриниб кўринг.',
    ru: 'Ключ доступа не относится к этой системе, или прошло больше пяти минут. Попробуйте ещё раз.',
    en: 'The passkey does not belong to this system, or more than five minutes have passed. Try again.',
  },
  'problem.passkey-limit.title': {
    'uz-Latn': 'Kirish kalitlari juda koʻp',
    'uz-Cyrl': 'Кириш калитлари жуда кўп',
    ru: 'Слишком много ключей доступа',
    en: 'Too many passkeys',
  },
  'problem.passkey-limit.detail': {
    'uz-Latn': 'Hisobda koʻpi bilan {most} ta kirish kaliti boʻlishi mumkin. Keraksizini oʻchiring.',
    'uz-Cyrl': 'Ҳисобда кўпи билан {most} та кириш калити бўлиши мумкин. Кераксизини ўчиринг.',
    ru: 'В учётной записи может быть не более {most} ключей доступа. Удалите ненужный.',
    en: 'An account has at most {most} passkeys. Remove one that you do not need.',
  },
  'problem.recovery-refused.title': {
    'uz-Latn': 'Tiklash kodi yaroqsiz',
    'uz-Cyrl': 'Тиклаш коди яроқсиз',
    ru: 'Код восстановления недействителен',
    en: 'The recovery code is not valid',
  },
  'problem.recovery-refused.detail': {
    'uz-Latn': 'Login yoki kod notoʻgʻri, kod ishlatilgan yoki muddati oʻtgan. Administratordan yangisini soʻrang.',
    'uz-Cyrl': 'Логин ёки код нотўғри, код ишлатилган ёки муддати ўтган. Администратордан янгисини сўранг.',
    ru: 'Неверен логин или код, либо код уже использован или просрочен. Попросите у администратора новый.',
    en: 'The login or the code is wrong, or the code was used or is too old. Ask your administrator for a new one.',
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
