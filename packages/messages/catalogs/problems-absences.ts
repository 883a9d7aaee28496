import type { Rows } from '../languages.ts'

/** Problems of absences and deputies, and the words of their parameters. */
export const problemsAbsences = {
  'problem.not-the-deputy.title': {
    'uz-Latn': 'Siz hozir bu xodimning oʻrinbosari emassiz',
    'uz-Cyrl': 'Сиз ҳозир бу ходимнинг ўринбосари эмассиз',
    ru: 'Сейчас вы не замещаете этого сотрудника',
    en: 'You do not stand in for this officer now',
  },
  'problem.not-the-deputy.detail': {
    'uz-Latn': 'Oʻrinbosarlik boshlanmagan, tugagan yoki boshqa xodimga berilgan. Taʼtillar sahifasiga qarang.',
    'uz-Cyrl': 'Ўринбосарлик бошланмаган, тугаган ёки бошқа ходимга берилган. Таътиллар саҳифасига қаранг.',
    ru: 'Замещение не началось, закончилось или поручено другому. Посмотрите раздел об отпусках.',
    en: 'It has not begun, is over, or somebody else stands in. Look at the page of absences.',
  },
  'problem.acting-for-another.title': {
    'uz-Latn': 'Avval oʻz nomingizga qayting',
    'uz-Cyrl': 'Аввал ўз номингизга қайтинг',
    ru: 'Сначала вернитесь к своему имени',
    en: 'Go back to your own name first',
  },
  'problem.acting-for-another.detail': {
    'uz-Latn': 'Bu ish birovning oʻrniga bajarilmaydi. Sahifa tepasidagi tugma bilan oʻz nomingizga qayting.',
    'uz-Cyrl': 'Бу иш бировнинг ўрнига бажарилмайди. Саҳифа тепасидаги тугма билан ўз номингизга қайтинг.',
    ru: 'Этого нельзя делать за другого. Вернитесь к своему имени кнопкой вверху страницы.',
    en: 'This is not done for somebody else. Go back to your own name with the button at the top of the page.',
  },
  'problem.absence-overlaps.title': {
    'uz-Latn': 'Bu kunlar uchun taʼtil qayd etilgan',
    'uz-Cyrl': 'Бу кунлар учун таътил қайд этилган',
    ru: 'На эти дни отсутствие уже отмечено',
    en: 'An absence is recorded for these days',
  },
  'problem.absence-overlaps.detail': {
    'uz-Latn': 'Avvalgisini tugating yoki boshqa kunlarni tanlang.',
    'uz-Cyrl': 'Аввалгисини тугатинг ёки бошқа кунларни танланг.',
    ru: 'Завершите прежнее или выберите другие дни.',
    en: 'End the earlier one or choose other days.',
  },
  'problem.absence-over.title': {
    'uz-Latn': 'Bu taʼtil tugagan',
    'uz-Cyrl': 'Бу таътил тугаган',
    ru: 'Это отсутствие уже закончилось',
    en: 'This absence is over',
  },
  'problem.absence-over.detail': {
    'uz-Latn': 'Tugagan taʼtilni oʻzgartirib boʻlmaydi. Kerak boʻlsa, yangisini qayd eting.',
    'uz-Cyrl': 'Тугаган таътилни ўзгартириб бўлмайди. Керак бўлса, янгисини қайд этинг.',
    ru: 'Закончившееся изменить нельзя. Если нужно, отметьте новое.',
    en: 'What is over is not changed. Record a new one if you need it.',
  },
  'problem.deputy-away.title': {
    'uz-Latn': 'Oʻrinbosar ham shu kunlarda ishda emas',
    'uz-Cyrl': 'Ўринбосар ҳам шу кунларда ишда эмас',
    ru: 'Замещающий в эти дни сам отсутствует',
    en: 'The deputy is away in these days too',
  },
  'problem.deputy-away.detail': {
    'uz-Latn': 'Boshqa xodimni yoki boshqa kunlarni tanlang.',
    'uz-Cyrl': 'Бошқа ходимни ёки бошқа кунларни танланг.',
    ru: 'Выберите другого сотрудника или другие дни.',
    en: 'Choose another officer or other days.',
  },
  'problem.deputising-too-long.title': {
    'uz-Latn': 'Oʻrinbosarlik muddati juda uzun',
    'uz-Cyrl': 'Ўринбосарлик муддати жуда узун',
    ru: 'Слишком долгое замещение',
    en: 'A deputy stands in for too long',
  },
  'problem.deputising-too-long.detail': {
    'uz-Latn': 'Oʻrinbosar koʻpi bilan {days} kunga tayinlanadi. Qisqaroq muddatni tanlang va keyin yangilang.',
    'uz-Cyrl': 'Ўринбосар кўпи билан {days} кунга тайинланади. Қисқароқ муддатни танланг ва кейин янгиланг.',
    ru: 'Замещение назначают не более чем на {days} дн. Выберите срок короче и потом продлите.',
    en: 'At most {days, plural, one{# day} other{# days}}. Choose a shorter time and record it anew later.',
  },
  'problem.seat-has-voted.title': {
    'uz-Latn': 'Bu oʻrindan allaqachon ovoz berilgan',
    'uz-Cyrl': 'Бу ўриндан аллақачон овоз берилган',
    ru: 'От этого места уже проголосовали',
    en: 'This seat has voted',
  },
  'problem.seat-has-voted.detail': {
    'uz-Latn': 'Oʻrniga ishlayotgan xodimingiz ketishidan oldin ovoz bergan. Bir oʻrin – bir ovoz.',
    'uz-Cyrl': 'Ўрнига ишлаётган ходимингиз кетишидан олдин овоз берган. Бир ўрин – бир овоз.',
    ru: 'Сотрудник, которого вы замещаете, проголосовал до ухода. Одно место — один голос.',
    en: 'The officer you stand in for voted before leaving. One seat has one vote.',
  },
  'field-error.in-the-past': {
    'uz-Latn': 'Sana bugundan oldin boʻlishi mumkin emas.',
    'uz-Cyrl': 'Сана бугундан олдин бўлиши мумкин эмас.',
    ru: 'Дата не может быть раньше сегодняшней.',
    en: 'The date cannot be before today.',
  },
  'field-error.before-start': {
    'uz-Latn': 'Oxirgi kun birinchi kundan oldin boʻlishi mumkin emas.',
    'uz-Cyrl': 'Охирги кун биринчи кундан олдин бўлиши мумкин эмас.',
    ru: 'Последний день не может быть раньше первого.',
    en: 'The last day cannot be before the first.',
  },
  'field-error.too-far': {
    'uz-Latn': 'Sana juda uzoq. Koʻpi bilan bir yilni tanlang.',
    'uz-Cyrl': 'Сана жуда узоқ. Кўпи билан бир йилни танланг.',
    ru: 'Дата слишком далеко. Выберите не более года.',
    en: 'The date is too far away. Choose a year at most.',
  },
  'parameter.deputy.longest': {
    'uz-Latn': 'oʻrinbosarlik, koʻpi bilan',
    'uz-Cyrl': 'ўринбосарлик, кўпи билан',
    ru: 'замещение, не более',
    en: 'standing in, at most',
  },
  'parameter.account.dormant': {
    'uz-Latn': 'kirilmagan hisob tekshiruvga tushadigan muddat',
    'uz-Cyrl': 'кирилмаган ҳисоб текширувга тушадиган муддат',
    ru: 'учётная запись без входов попадает на проверку',
    en: 'account without sign-in comes under review',
  },
  'parameter.account.unused': {
    'uz-Latn': 'huquqlaridan foydalanilmagan hisob tekshiruvga tushadigan muddat',
    'uz-Cyrl': 'ҳуқуқларидан фойдаланилмаган ҳисоб текширувга тушадиган муддат',
    ru: 'учётная запись с неиспользуемыми правами попадает на проверку',
    en: 'account with unused rights comes under review',
  },
} as const satisfies Rows
