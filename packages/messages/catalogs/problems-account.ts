import type { Rows } from '../languages.ts'

/** Problems of signing in and of accounts: a short title and a sentence that says what to do. */
export const problemsAccount = {
  'problem.session-ended.title': {
    'uz-Latn': 'Tizimdan chiqarildingiz',
    'uz-Cyrl': 'Тизимдан чиқарилдингиз',
    ru: 'Вы вышли из системы',
    en: 'You have been signed out',
  },
  'problem.session-ended.detail': {
    'uz-Latn': 'Bir muddat harakat boʻlmagani uchun tizimdan chiqarildingiz. Qayta kiring; qoralamangiz saqlangan.',
    'uz-Cyrl': 'Бир муддат ҳаракат бўлмагани учун тизимдан чиқарилдингиз. Қайта киринг; қораламангиз сақланган.',
    ru: 'Вы вышли из системы, так как долго не было действий. Войдите снова: черновик сохранён.',
    en: 'You have been signed out because nothing was done for a while. Sign in again; your draft is kept.',
  },
  'problem.wrong-password.title': {
    'uz-Latn': 'Login yoki parol notoʻgʻri',
    'uz-Cyrl': 'Логин ёки пароль нотўғри',
    ru: 'Неверный логин или пароль',
    en: 'Login or password is wrong',
  },
  'problem.wrong-password.detail': {
    'uz-Latn': 'Login yoki parol notoʻgʻri. Bir necha marta xato kiritilsa, kirish vaqtincha bloklanadi.',
    'uz-Cyrl': 'Логин ёки пароль нотўғри. Бир неча марта хато киритилса, кириш вақтинча блокланади.',
    ru: 'Логин или пароль неверны. После нескольких ошибок вход временно блокируется.',
    en: 'The login or the password is wrong. After several wrong tries signing in is blocked for a time.',
  },
  'problem.otp-wrong.title': {
    'uz-Latn': 'Bir martalik kod toʻgʻri kelmadi',
    'uz-Cyrl': 'Бир марталик код тўғри келмади',
    ru: 'Одноразовый код не подошёл',
    en: 'The one-time code does not fit',
  },
  'problem.otp-wrong.detail': {
    'uz-Latn': 'Bir martalik kod notoʻgʻri yoki eskirgan. Keyingi kodni kutib, qayta urinib koʻring.',
    'uz-Cyrl': 'Бир марталик код нотўғри ёки эскирган. Кейинги кодни кутиб, қайта уриниб кўринг.',
    ru: 'Одноразовый код неверен или устарел. Дождитесь следующего кода и повторите.',
    en: 'The one-time code is wrong or too old. Wait for the next code and try again.',
  },
  'problem.otp-needed.title': {
    'uz-Latn': 'Bir martalik kod kerak',
    'uz-Cyrl': 'Бир марталик код керак',
    ru: 'Нужен одноразовый код',
    en: 'One-time code needed',
  },
  'problem.otp-needed.detail': {
    'uz-Latn': 'Autentifikator ilovangizdagi olti xonali kodni ham yozing.',
    'uz-Cyrl': 'Аутентификатор иловангиздаги олти хонали кодни ҳам ёзинг.',
    ru: 'Введите также шестизначный код из вашего приложения-аутентификатора.',
    en: 'Write the six-digit code from your authenticator as well.',
  },
  'problem.sign-in-paused.title': {
    'uz-Latn': 'Kirish vaqtincha toʻxtatilgan',
    'uz-Cyrl': 'Кириш вақтинча тўхтатилган',
    ru: 'Вход временно приостановлен',
    en: 'Signing in is paused',
  },
  'problem.sign-in-paused.detail': {
    'uz-Latn': 'Bir necha marta xato kiritildi. {seconds} soniya kutib, qayta urinib koʻring yoki administratorga murojaat qiling.',
    'uz-Cyrl': 'Бир неча марта хато киритилди. {seconds} сония кутиб, қайта уриниб кўринг ёки администраторга мурожаат қилинг.',
    ru: 'Было несколько неудачных попыток. Подождите {seconds} с и повторите или обратитесь к администратору.',
    en: 'There were several wrong tries. Wait {seconds, plural, one{# second} other{# seconds}} and try again, or ask your administrator.',
  },
  'problem.not-signed-in.title': {
    'uz-Latn': 'Avval tizimga kiring',
    'uz-Cyrl': 'Аввал тизимга киринг',
    ru: 'Сначала войдите в систему',
    en: 'Sign in first',
  },
  'problem.not-signed-in.detail': {
    'uz-Latn': 'Bu sahifa faqat tizimga kirganlar uchun. Tizimga kiring va uni qayta oching.',
    'uz-Cyrl': 'Бу саҳифа фақат тизимга кирганлар учун. Тизимга киринг ва уни қайта очинг.',
    ru: 'Эта страница открыта только тем, кто вошёл в систему. Войдите и откройте её снова.',
    en: 'This page is open only to those who have signed in. Sign in and open it again.',
  },
  'problem.token-expired.title': {
    'uz-Latn': 'Kirish kalitining muddati oʻtgan',
    'uz-Cyrl': 'Кириш калитининг муддати ўтган',
    ru: 'Срок ключа доступа истёк',
    en: 'The time of your key has passed',
  },
  'problem.token-expired.detail': {
    'uz-Latn': 'Kirish kaliti endi yaroqsiz. Uni yangilang yoki qayta kiring; hech narsa saqlanmadi.',
    'uz-Cyrl': 'Кириш калити энди яроқсиз. Уни янгиланг ёки қайта киринг; ҳеч нарса сақланмади.',
    ru: 'Ключ доступа больше не действует. Обновите его или войдите снова; ничего не сохранено.',
    en: 'The access key is no longer valid. Renew it or sign in again; nothing was saved.',
  },
  'problem.forbidden.title': {
    'uz-Latn': 'Ruxsat yoʻq',
    'uz-Cyrl': 'Рухсат йўқ',
    ru: 'Не разрешено',
    en: 'Not allowed',
  },
  'problem.forbidden.detail': {
    'uz-Latn': 'Bu sahifa sizning rolingizga kirmaydi. Ish uchun kerak boʻlsa, administratorga murojaat qiling.',
    'uz-Cyrl': 'Бу саҳифа сизнинг ролингизга кирмайди. Иш учун керак бўлса, администраторга мурожаат қилинг.',
    ru: 'Этот раздел не входит в вашу роль. Если он нужен для работы, обратитесь к администратору.',
    en: 'Your role does not include this screen. If you need it for your work, ask your administrator.',
  },
  'problem.own-account.title': {
    'uz-Latn': 'Oʻz hisobingizga nisbatan buni bajarib boʻlmaydi',
    'uz-Cyrl': 'Ўз ҳисобингизга нисбатан буни бажариб бўлмайди',
    ru: 'С собственной учётной записью этого сделать нельзя',
    en: 'This cannot be done to your own account',
  },
  'problem.own-account.detail': {
    'uz-Latn': 'Hisobingizni oʻchirish, boshqa idoraga oʻtkazish yoki rolini oʻzgartirishni boshqa administrator bajarishi kerak.',
    'uz-Cyrl': 'Ҳисобингизни ўчириш, бошқа идорага ўтказиш ёки ролини ўзгартиришни бошқа администратор бажариши керак.',
    ru: 'Отключить, перевести вашу учётную запись или сменить её роль должен другой администратор.',
    en: 'Another administrator must disable or move your account or change its role.',
  },
  'problem.account-unknown.title': {
    'uz-Latn': 'Bunday hisob yoʻq',
    'uz-Cyrl': 'Бундай ҳисоб йўқ',
    ru: 'Такой учётной записи нет',
    en: 'There is no such account',
  },
  'problem.account-unknown.detail': {
    'uz-Latn': 'Bunday hisob mavjud emas yoki u sizning boshqaruvingizda emas. Roʻyxatdan tanlang.',
    'uz-Cyrl': 'Бундай ҳисоб мавжуд эмас ёки у сизнинг бошқарувингизда эмас. Рўйхатдан танланг.',
    ru: 'Учётной записи нет или она не в вашем ведении. Выберите из списка.',
    en: 'The account does not exist or is not of your administration. Choose one of the list.',
  },
  'problem.login-taken.title': {
    'uz-Latn': 'Bu login band',
    'uz-Cyrl': 'Бу логин банд',
    ru: 'Этот логин занят',
    en: 'This login is taken',
  },
  'problem.login-taken.detail': {
    'uz-Latn': 'Bu login boshqa hisobga tegishli. Boshqasini tanlang.',
    'uz-Cyrl': 'Бу логин бошқа ҳисобга тегишли. Бошқасини танланг.',
    ru: 'Этот логин принадлежит другой учётной записи. Выберите другой.',
    en: 'Another account has this login. Choose another one.',
  },
} as const satisfies Rows
