import type { Rows } from '../languages.ts'

/** What is wrong with a password somebody chooses. */
export const passwords = {
  'field-error.password-short': {
    'uz-Latn': 'Parolda kamida 12 belgi boʻlishi kerak. Bir nechta soʻzdan iborat ibora qulay.',
    'uz-Cyrl': 'Паролда камида 12 белги бўлиши керак. Бир нечта сўздан иборат ибора қулай.',
    ru: 'В пароле должно быть не менее 12 знаков. Удобна фраза из нескольких слов.',
    en: 'A password needs at least 12 characters. A phrase of several words is convenient.',
  },
  'field-error.password-breached': {
    'uz-Latn': 'Bu parol oshkor boʻlgan parollar roʻyxatida bor. Boshqasini tanlang.',
    'uz-Cyrl': 'Бу пароль ошкор бўлган пароллар рўйхатида бор. Бошқасини танланг.',
    ru: 'Этот пароль есть в списках утёкших паролей. Выберите другой.',
    en: 'This password is in the lists of leaked passwords. Choose another one.',
  },
  'field-error.password-personal': {
    'uz-Latn': 'Parol login, ism, idora nomi yoki shu ishga oid soʻzlardan tuzilgan. Boshqasini tanlang.',
    'uz-Cyrl': 'Пароль логин, исм, идора номи ёки шу ишга оид сўзлардан тузилган. Бошқасини танланг.',
    ru: 'Пароль составлен из логина, имени, названия учреждения или слов этой работы. Выберите другой.',
    en: 'The password is made of the login, the name, the office or words of this work. Choose another one.',
  },
  'field-error.password-pattern': {
    'uz-Latn': 'Parol takror yoki ketma-ket belgilardan iborat. Boshqasini tanlang.',
    'uz-Cyrl': 'Пароль такрор ёки кетма-кет белгилардан иборат. Бошқасини танланг.',
    ru: 'Пароль состоит из повторов или знаков подряд. Выберите другой.',
    en: 'The password is made of repetitions or of neighbouring characters. Choose another one.',
  },
  'field-error.code-wrong': {
    'uz-Latn': 'Kod toʻgʻri kelmadi. Ilovadagi keyingi kodni yozing.',
    'uz-Cyrl': 'Код тўғри келмади. Иловадаги кейинги кодни ёзинг.',
    ru: 'Код не подошёл. Введите следующий код из приложения.',
    en: 'The code does not fit. Write the next code of the authenticator.',
  },
  'field-error.password-same': {
    'uz-Latn': 'Bu avvalgi parolning oʻzi. Boshqasini tanlang.',
    'uz-Cyrl': 'Бу аввалги паролнинг ўзи. Бошқасини танланг.',
    ru: 'Это прежний пароль. Выберите другой.',
    en: 'This is the old password. Choose another one.',
  },
} as const satisfies Rows
