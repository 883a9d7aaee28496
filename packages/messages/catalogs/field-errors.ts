import type { Rows } from '../languages.ts'

/** What is wrong with one answer. */
export const fieldErrors = {
  'field-error.required': {
    'uz-Latn': 'Bu savolga javob bering. Bilmasangiz, “Maʼlum emas” ni tanlang.',
    'uz-Cyrl': 'Бу саволга жавоб беринг. Билмасангиз, “Маълум эмас” ни танланг.',
    ru: 'Ответьте на этот вопрос. Если не знаете, выберите «Не известно».',
    en: 'Answer this question. If you do not know, choose “Not known”.',
  },
  'field-error.in-the-future': {
    'uz-Latn': 'Sana bugundan keyin boʻlishi mumkin emas. Kun, oy, yil tartibida yozing.',
    'uz-Cyrl': 'Сана бугундан кейин бўлиши мумкин эмас. Кун, ой, йил тартибида ёзинг.',
    ru: 'Дата не может быть позже сегодняшней. Укажите день, месяц, год.',
    en: 'The date cannot be later than today. Write it as day, month, year.',
  },
  'field-error.before-case': {
    'uz-Latn': 'Ish ochilishidan oldingi vaqt kiritilgan. Hujjatdagi vaqtni tekshiring.',
    'uz-Cyrl': 'Иш очилишидан олдинги вақт киритилган. Ҳужжатдаги вақтни текширинг.',
    ru: 'Указано время до начала дела. Проверьте время на бумаге.',
    en: 'This time lies before the case began. Check the time on the paper.',
  },
  'field-error.not-a-date': {
    'uz-Latn': 'Bunday sana yoʻq. Kun va oyni tekshiring.',
    'uz-Cyrl': 'Бундай сана йўқ. Кун ва ойни текширинг.',
    ru: 'Такой даты нет. Проверьте день и месяц.',
    en: 'There is no such date. Check the day and the month.',
  },
  'field-error.too-long': {
    'uz-Latn': 'Matn juda uzun. Qisqartiring.',
    'uz-Cyrl': 'Матн жуда узун. Қисқартиринг.',
    ru: 'Текст слишком длинный. Сократите его.',
    en: 'The text is too long. Shorten it.',
  },
  'field-error.too-short': {
    'uz-Latn': 'Matn juda qisqa. Biroz batafsilroq yozing.',
    'uz-Cyrl': 'Матн жуда қисқа. Бироз батафсилроқ ёзинг.',
    ru: 'Текст слишком короткий. Напишите немного подробнее.',
    en: 'The text is too short. Write a little more.',
  },
  'field-error.not-in-list': {
    'uz-Latn': 'Roʻyxatdagi javoblardan birini tanlang.',
    'uz-Cyrl': 'Рўйхатдаги жавоблардан бирини танланг.',
    ru: 'Выберите один из ответов в списке.',
    en: 'Choose one of the answers of the list.',
  },
  'field-error.not-a-number': {
    'uz-Latn': 'Chegaradan chiqmaydigan butun son yozing.',
    'uz-Cyrl': 'Чегарадан чиқмайдиган бутун сон ёзинг.',
    ru: 'Укажите целое число в допустимых пределах.',
    en: 'Write a whole number within the limits.',
  },
  'field-error.bad-characters': {
    'uz-Latn': 'Matnda ruxsat etilmagan belgilar bor. Ularsiz qayta yozing.',
    'uz-Cyrl': 'Матнда рухсат этилмаган белгилар бор. Уларсиз қайта ёзинг.',
    ru: 'В тексте есть недопустимые знаки. Введите его заново без них.',
    en: 'The text has signs that are not allowed. Type it again without them.',
  },
  'field-error.unknown-field': {
    'uz-Latn': 'Bu varaqada bunday savol yoʻq.',
    'uz-Cyrl': 'Бу варақада бундай савол йўқ.',
    ru: 'В этой форме нет такого вопроса.',
    en: 'This form has no such question.',
  },
  'field-error.bad-format': {
    'uz-Latn': 'Yozilish shakli mos emas. Namunaga qarang.',
    'uz-Cyrl': 'Ёзилиш шакли мос эмас. Намунага қаранг.',
    ru: 'Записано не в том виде. Посмотрите на пример.',
    en: 'This is written in another form than expected. Look at the example.',
  },
  'field-error.too-many': {
    'uz-Latn': 'Juda koʻp tanlangan yoki yozilgan. Kamaytiring.',
    'uz-Cyrl': 'Жуда кўп танланган ёки ёзилган. Камайтиринг.',
    ru: 'Выбрано или указано слишком много. Оставьте меньше.',
    en: 'Too many are chosen or listed. Leave fewer.',
  },
  'field-error.too-few': {
    'uz-Latn': 'Yetarlicha tanlanmagan yoki yozilmagan. Qoʻshing.',
    'uz-Cyrl': 'Етарлича танланмаган ёки ёзилмаган. Қўшинг.',
    ru: 'Выбрано или указано слишком мало. Добавьте.',
    en: 'Too few are chosen or listed. Add some.',
  },
  'field-error.not-json': {
    'uz-Latn': 'Bu qismni oʻqib boʻlmadi. Qaytadan toʻldiring.',
    'uz-Cyrl': 'Бу қисмни ўқиб бўлмади. Қайтадан тўлдиринг.',
    ru: 'Эту часть не удалось прочитать. Заполните её снова.',
    en: 'This part cannot be read. Fill it in again.',
  },
} as const satisfies Rows
