import type { Rows } from '../languages.ts'

/** Answers and the names of common fields. */
export const interfaceAnswers = {
  'ui.required': {
    'uz-Latn': 'majburiy',
    'uz-Cyrl': 'мажбурий',
    ru: 'обязательно',
    en: 'required',
  },
  'ui.optional': {
    'uz-Latn': 'ixtiyoriy',
    'uz-Cyrl': 'ихтиёрий',
    ru: 'необязательно',
    en: 'optional',
  },
  'ui.yes': {
    'uz-Latn': 'Ha',
    'uz-Cyrl': 'Ҳа',
    ru: 'Да',
    en: 'Yes',
  },
  'ui.no': {
    'uz-Latn': 'Yoʻq',
    'uz-Cyrl': 'Йўқ',
    ru: 'Нет',
    en: 'No',
  },
  'ui.not-known': {
    'uz-Latn': 'Maʼlum emas',
    'uz-Cyrl': 'Маълум эмас',
    ru: 'Не известно',
    en: 'Not known',
  },
  'ui.not-asked': {
    'uz-Latn': 'Soʻralmagan',
    'uz-Cyrl': 'Сўралмаган',
    ru: 'Не спрашивали',
    en: 'Not asked',
  },
  'ui.prefers-not': {
    'uz-Latn': 'Javob berishni istamadi',
    'uz-Cyrl': 'Жавоб беришни истамади',
    ru: 'Не желает отвечать',
    en: 'Does not wish to answer',
  },
  'ui.choose': {
    'uz-Latn': 'Tanlang',
    'uz-Cyrl': 'Танланг',
    ru: 'Выберите',
    en: 'Choose',
  },
  'ui.other-specify': {
    'uz-Latn': 'Boshqa (yozing)',
    'uz-Cyrl': 'Бошқа (ёзинг)',
    ru: 'Другое (укажите)',
    en: 'Other (say what)',
  },
  'ui.date': {
    'uz-Latn': 'Sana',
    'uz-Cyrl': 'Сана',
    ru: 'Дата',
    en: 'Date',
  },
  'ui.time': {
    'uz-Latn': 'Vaqt',
    'uz-Cyrl': 'Вақт',
    ru: 'Время',
    en: 'Time',
  },
  'ui.place': {
    'uz-Latn': 'Joy',
    'uz-Cyrl': 'Жой',
    ru: 'Место',
    en: 'Place',
  },
  'ui.surname': {
    'uz-Latn': 'Familiyasi',
    'uz-Cyrl': 'Фамилияси',
    ru: 'Фамилия',
    en: 'Surname',
  },
  'ui.given-name': {
    'uz-Latn': 'Ismi',
    'uz-Cyrl': 'Исми',
    ru: 'Имя',
    en: 'Given name',
  },
  'ui.patronymic': {
    'uz-Latn': 'Otasining ismi',
    'uz-Cyrl': 'Отасининг исми',
    ru: 'Отчество',
    en: 'Patronymic',
  },
  'ui.birth-date': {
    'uz-Latn': 'Tugʻilgan sanasi',
    'uz-Cyrl': 'Туғилган санаси',
    ru: 'Дата рождения',
    en: 'Date of birth',
  },
  'ui.age': {
    'uz-Latn': 'Yoshi',
    'uz-Cyrl': 'Ёши',
    ru: 'Возраст',
    en: 'Age',
  },
  'ui.sex': {
    'uz-Latn': 'Jinsi',
    'uz-Cyrl': 'Жинси',
    ru: 'Пол',
    en: 'Sex',
  },
  'ui.female': {
    'uz-Latn': 'ayol',
    'uz-Cyrl': 'аёл',
    ru: 'женский',
    en: 'female',
  },
  'ui.male': {
    'uz-Latn': 'erkak',
    'uz-Cyrl': 'эркак',
    ru: 'мужской',
    en: 'male',
  },
  'ui.citizenship': {
    'uz-Latn': 'Fuqaroligi',
    'uz-Cyrl': 'Фуқаролиги',
    ru: 'Гражданство',
    en: 'Citizenship',
  },
  'ui.language': {
    'uz-Latn': 'Til',
    'uz-Cyrl': 'Тил',
    ru: 'Язык',
    en: 'Language',
  },
  'ui.telephone': {
    'uz-Latn': 'Telefon',
    'uz-Cyrl': 'Телефон',
    ru: 'Телефон',
    en: 'Telephone',
  },
  'ui.address': {
    'uz-Latn': 'Manzil',
    'uz-Cyrl': 'Манзил',
    ru: 'Адрес',
    en: 'Address',
  },
} as const satisfies Rows
