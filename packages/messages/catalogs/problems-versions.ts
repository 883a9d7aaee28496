import type { Rows } from '../languages.ts'

/** Why a version of a procedure is not put in force, or cases are not moved to it. */
export const problemsVersions = {
  'problem.sop-version-unknown.title': {
    'uz-Latn': 'Bunday tahrir yoʻq',
    'uz-Cyrl': 'Бундай таҳрир йўқ',
    ru: 'Такой редакции нет',
    en: 'There is no such version',
  },
  'problem.sop-version-unknown.detail': {
    'uz-Latn': 'Bu tartibning bunday tahriri yoki unga oʻtish qoidasi yoʻq. Tahrir raqamini tekshiring.',
    'uz-Cyrl': 'Бу тартибнинг бундай таҳрири ёки унга ўтиш қоидаси йўқ. Таҳрир рақамини текширинг.',
    ru: 'У этого порядка нет такой редакции или правила перехода к ней. Проверьте номер редакции.',
    en: 'This procedure has no such version, or no rule of how cases come to it. Check the number.',
  },
  'problem.sop-version-not-in-force.title': {
    'uz-Latn': 'Tahrir hali kuchga kirmagan',
    'uz-Cyrl': 'Таҳрир ҳали кучга кирмаган',
    ru: 'Редакция ещё не вступила в силу',
    en: 'The version is not in force yet',
  },
  'problem.sop-version-not-in-force.detail': {
    'uz-Latn': 'Ishlar faqat yangi ishlar uchun kuchga kirgan tahrirga oʻtkaziladi. Avval tahrirni kuchga kiriting.',
    'uz-Cyrl': 'Ишлар фақат янги ишлар учун кучга кирган таҳрирга ўтказилади. Аввал таҳрирни кучга киритинг.',
    ru: 'Дела переводятся только на редакцию, которая действует для новых дел. Сначала введите редакцию в действие.',
    en: 'Cases move only to the version that is in force for new ones. Put the version in force first.',
  },
  'problem.sop-past.title': {
    'uz-Latn': 'Bu kun oʻtib ketgan',
    'uz-Cyrl': 'Бу кун ўтиб кетган',
    ru: 'Этот день уже прошёл',
    en: 'That day is over',
  },
  'problem.sop-past.detail': {
    'uz-Latn': 'Tahrir oʻtgan kundan kuchga kirmaydi. Bugungi yoki keyingi kunni tanlang.',
    'uz-Cyrl': 'Таҳрир ўтган кундан кучга кирмайди. Бугунги ёки кейинги кунни танланг.',
    ru: 'Редакция не вступает в силу с прошедшего дня. Выберите сегодняшний или более поздний день.',
    en: 'A version does not come into force from a day that is over. Choose today or a later day.',
  },
  'problem.sop-change-open.title': {
    'uz-Latn': 'Taklif allaqachon bor',
    'uz-Cyrl': 'Таклиф аллақачон бор',
    ru: 'Предложение уже есть',
    en: 'There is a proposal already',
  },
  'problem.sop-change-open.detail': {
    'uz-Latn': 'Bu tartib boʻyicha bitta taklif hali yakunlanmagan. Avval u yakunlansin yoki qaytarib olinsin.',
    'uz-Cyrl': 'Бу тартиб бўйича битта таклиф ҳали якунланмаган. Аввал у якунлансин ёки қайтариб олинсин.',
    ru: 'По этому порядку одно предложение ещё не завершено. Сначала его нужно завершить или отозвать.',
    en: 'One proposal for this procedure is not at its end. It must first be finished or taken back.',
  },
  'problem.sop-change-not-open.title': {
    'uz-Latn': 'Bu taklif boʻyicha hech narsa qilib boʻlmaydi',
    'uz-Cyrl': 'Бу таклиф бўйича ҳеч нарса қилиб бўлмайди',
    ru: 'С этим предложением ничего сделать нельзя',
    en: 'Nothing is to be done with this proposal',
  },
  'problem.sop-change-not-open.detail': {
    'uz-Latn': 'Taklif tasdiqlangan, qaytarib olingan yoki yakunlangan. Sahifani qayta oching va natijani oʻqing.',
    'uz-Cyrl': 'Таклиф тасдиқланган, қайтариб олинган ёки якунланган. Саҳифани қайта очинг ва натижани ўқинг.',
    ru: 'Предложение утверждено, отозвано или завершено. Откройте страницу заново и прочитайте, чем оно кончилось.',
    en: 'The proposal was approved, taken back or finished. Open the page again and read what became of it.',
  },
} as const satisfies Rows
