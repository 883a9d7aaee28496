import type { Rows } from '../languages.ts'

/** Problems of proving an identity outside. */
export const problemsOutside = {
  'problem.outside-foreign.title': {
    'uz-Latn': 'Javob bu urinishga tegishli emas',
    'uz-Cyrl': 'Жавоб бу уринишга тегишли эмас',
    ru: 'Ответ не от этой попытки',
    en: 'The answer does not belong here',
  },
  'problem.outside-foreign.detail': {
    'uz-Latn': 'Javob boshqa brauzerdan yoki boshqa urinishdan keldi. Kirishni boshidan boshlang.',
    'uz-Cyrl': 'Жавоб бошқа браузердан ёки бошқа уринишдан келди. Киришни бошидан бошланг.',
    ru: 'Ответ пришёл из другого браузера или от другой попытки. Начните вход заново.',
    en: 'The answer came from another browser or another try. Begin anew.',
  },
  'problem.outside-expired.title': {
    'uz-Latn': 'Urinish muddati oʻtdi',
    'uz-Cyrl': 'Уриниш муддати ўтди',
    ru: 'Время попытки истекло',
    en: 'This try is over',
  },
  'problem.outside-expired.detail': {
    'uz-Latn': 'Javob kech keldi yoki allaqachon ishlatilgan. Boshidan boshlang.',
    'uz-Cyrl': 'Жавоб кеч келди ёки аллақачон ишлатилган. Бошидан бошланг.',
    ru: 'Ответ пришёл поздно или уже использован. Начните заново.',
    en: 'The answer came too late or was used already. Begin anew.',
  },
  'problem.outside-refused.title': {
    'uz-Latn': 'Shaxs tasdiqlanmadi',
    'uz-Cyrl': 'Шахс тасдиқланмади',
    ru: 'Личность не подтверждена',
    en: 'The identity was not confirmed',
  },
  'problem.outside-refused.detail': {
    'uz-Latn': 'OneID yoki imzo shaxsingizni tasdiqlamadi. Qayta urinib koʻring yoki parol bilan kiring.',
    'uz-Cyrl': 'OneID ёки имзо шахсингизни тасдиқламади. Қайта уриниб кўринг ёки пароль билан киринг.',
    ru: 'OneID или подпись не подтвердили личность. Попробуйте ещё раз или войдите с паролем.',
    en: 'OneID or the signature did not confirm who you are. Try again or sign in with your password.',
  },
  'problem.outside-unknown.title': {
    'uz-Latn': 'Bu shaxsga bogʻlangan hisob yoʻq',
    'uz-Cyrl': 'Бу шахсга боғланган ҳисоб йўқ',
    ru: 'С этой личностью не связана учётная запись',
    en: 'No account is linked to this person',
  },
  'problem.outside-unknown.detail': {
    'uz-Latn': 'Parol bilan kiring va hisobingizni bogʻlang.',
    'uz-Cyrl': 'Пароль билан киринг ва ҳисобингизни боғланг.',
    ru: 'Войдите с паролем и свяжите свою учётную запись.',
    en: 'Sign in with your password and link your account.',
  },
  'problem.outside-taken.title': {
    'uz-Latn': 'Bu shaxs boshqa hisobga bogʻlangan',
    'uz-Cyrl': 'Бу шахс бошқа ҳисобга боғланган',
    ru: 'Эта личность связана с другой учётной записью',
    en: 'This person is linked to another account',
  },
  'problem.outside-taken.detail': {
    'uz-Latn': 'Bir kishiga bitta hisob. Administratorga murojaat qiling.',
    'uz-Cyrl': 'Бир кишига битта ҳисоб. Администраторга мурожаат қилинг.',
    ru: 'Одному человеку — одна учётная запись. Обратитесь к администратору.',
    en: 'One person, one account. Ask your administrator.',
  },
  'problem.outside-down.title': {
    'uz-Latn': 'OneID javob bermayapti',
    'uz-Cyrl': 'OneID жавоб бермаяпти',
    ru: 'OneID не отвечает',
    en: 'OneID does not answer',
  },
  'problem.outside-down.detail': {
    'uz-Latn': 'Birozdan soʻng urinib koʻring yoki parol bilan kiring.',
    'uz-Cyrl': 'Бироздан сўнг уриниб кўринг ёки пароль билан киринг.',
    ru: 'Попробуйте немного позже или войдите с паролем.',
    en: 'Try a little later or sign in with your password.',
  },
} as const satisfies Rows
