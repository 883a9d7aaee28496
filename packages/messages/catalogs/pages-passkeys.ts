import type { Rows } from '../languages.ts'

/** Passkeys: adding, removing and signing in with one. */
export const pagesPasskeys = {
  'web.passkey.sign-in': {
    'uz-Latn': 'Kirish kaliti bilan kirish',
    'uz-Cyrl': 'Кириш калити билан кириш',
    ru: 'Войти ключом доступа',
    en: 'Sign in with a passkey',
  },
  'web.passkey.sign-in-lead': {
    'uz-Latn': 'Kirish kaliti telefoningiz, kompyuteringiz yoki maxsus kalitingizda saqlanadi. Barmoq izi, yuz yoki PIN-kod soʻraladi.',
    'uz-Cyrl': 'Кириш калити телефонингиз, компьютерингиз ёки махсус калитингизда сақланади. Бармоқ изи, юз ёки ПИН-код сўралади.',
    ru: 'Ключ доступа хранится в вашем телефоне, компьютере или на отдельном ключе. Потребуется отпечаток, лицо или ПИН-код.',
    en: 'A passkey is kept in your telephone, your computer or a key of its own. It asks for your finger, your face or a PIN.',
  },
  'web.passkey.by-password': {
    'uz-Latn': 'Parol bilan kirish',
    'uz-Cyrl': 'Пароль билан кириш',
    ru: 'Войти с паролем',
    en: 'Sign in with a password',
  },
  'web.passkey.needs-script': {
    'uz-Latn': 'Kirish kaliti uchun brauzerda skriptlar yoqilgan boʻlishi kerak.',
    'uz-Cyrl': 'Кириш калити учун браузерда скриптлар ёқилган бўлиши керак.',
    ru: 'Для ключа доступа в браузере должны быть включены скрипты.',
    en: 'A passkey needs scripts to be switched on in the browser.',
  },
  'web.passkey.fault': {
    'uz-Latn':
      'Kirish kaliti javob bermadi. Qayta urining. Manzil raqamlardan iborat boʻlsa, tizimni nomi bilan oching: kirish kalitlari faqat nom bilan ishlaydi.',
    'uz-Cyrl':
      'Кириш калити жавоб бермади. Қайта уриниб кўринг. Манзил рақамлардан иборат бўлса, тизимни номи билан очинг: кириш калитлари фақат ном билан ишлайди.',
    ru: 'Ключ доступа не ответил. Попробуйте ещё раз. Если адрес состоит из цифр, откройте систему по имени: ключи доступа работают только с именем.',
    en: 'The passkey did not answer. Try again. If the address is made of numbers, open the system by its name: passkeys work with a name only.',
  },
  'web.passkey.add': {
    'uz-Latn': 'Kirish kaliti qoʻshish',
    'uz-Cyrl': 'Кириш калити қўшиш',
    ru: 'Добавить ключ доступа',
    en: 'Add a passkey',
  },
  'web.passkey.lead': {
    'uz-Latn':
      'Kirish kaliti parol va bir martalik kod oʻrnini bosadi va uni oʻgʻirlab boʻlmaydi. Kamida ikkita kalit qoʻshing, biri zaxirada tursin.',
    'uz-Cyrl':
      'Кириш калити пароль ва бир марталик код ўрнини босади ва уни ўғирлаб бўлмайди. Камида иккита калит қўшинг, бири захирада турсин.',
    ru: 'Ключ доступа заменяет пароль и одноразовый код, и его нельзя выманить. Добавьте не менее двух: один про запас.',
    en: 'A passkey stands in place of password and code, and nobody can trick you out of it. Add at least two: one in reserve.',
  },
  'web.passkey.name': {
    'uz-Latn': 'Kalit nomi',
    'uz-Cyrl': 'Калит номи',
    ru: 'Название ключа',
    en: 'Name of the passkey',
  },
  'web.passkey.name-hint': {
    'uz-Latn': 'Masalan: ish noutbuki, telefon.',
    'uz-Cyrl': 'Масалан: иш ноутбуки, телефон.',
    ru: 'Например: рабочий ноутбук, телефон.',
    en: 'For example: work laptop, telephone.',
  },
  'web.passkey.confirm': {
    'uz-Latn': 'Kirish kaliti bilan tasdiqlash',
    'uz-Cyrl': 'Кириш калити билан тасдиқлаш',
    ru: 'Подтвердить ключом доступа',
    en: 'Confirm with a passkey',
  },
  'web.passkey.none': {
    'uz-Latn': 'Kirish kaliti yoʻq.',
    'uz-Cyrl': 'Кириш калити йўқ.',
    ru: 'Ключей доступа нет.',
    en: 'There is no passkey.',
  },
  'web.passkey.used': {
    'uz-Latn': 'oxirgi marta ishlatilgan:',
    'uz-Cyrl': 'охирги марта ишлатилган:',
    ru: 'последнее использование:',
    en: 'last used:',
  },
  'web.passkey.made': {
    'uz-Latn': 'qoʻshilgan:',
    'uz-Cyrl': 'қўшилган:',
    ru: 'добавлен:',
    en: 'added:',
  },
  'web.passkey.remove': {
    'uz-Latn': 'Oʻchirish',
    'uz-Cyrl': 'Ўчириш',
    ru: 'Удалить',
    en: 'Remove',
  },
} as const satisfies Rows
