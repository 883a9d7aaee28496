import type { Rows } from '../languages.ts'

/** Why a legal parameter is not changed. */
export const problemsParameters = {
  'problem.parameter-unchanged.title': {
    'uz-Latn': 'Hech narsa oʻzgarmaydi',
    'uz-Cyrl': 'Ҳеч нарса ўзгармайди',
    ru: 'Ничего не меняется',
    en: 'Nothing would change',
  },
  'problem.parameter-unchanged.detail': {
    'uz-Latn': 'Bu qiymat, asos va manba oxirgi versiyada ham shunday. Nimani oʻzgartirmoqchi boʻlsangiz, oʻshani yozing.',
    'uz-Cyrl': 'Бу қиймат, асос ва манба охирги версияда ҳам шундай. Нимани ўзгартирмоқчи бўлсангиз, ўшани ёзинг.',
    ru: 'Такие же значение, основание и источник стоят в последней версии. Укажите то, что должно измениться.',
    en: 'The last version has the same value, basis and provenance. Write what is to change.',
  },
  'problem.proposal-open.title': {
    'uz-Latn': 'Taklif allaqachon kutilmoqda',
    'uz-Cyrl': 'Таклиф аллақачон кутилмоқда',
    ru: 'Предложение уже ожидает решения',
    en: 'A proposal is already waiting',
  },
  'problem.proposal-open.detail': {
    'uz-Latn': 'Bu parametr boʻyicha bitta taklif ikkinchi shaxsni kutmoqda. Avval u tasdiqlansin, rad etilsin yoki qaytarib olinsin.',
    'uz-Cyrl': 'Бу параметр бўйича битта таклиф иккинчи шахсни кутмоқда. Аввал у тасдиқлансин, рад этилсин ёки қайтариб олинсин.',
    ru: 'По этому параметру одно предложение уже ждёт второго лица. Сначала его должны утвердить, отклонить или отозвать.',
    en: 'One proposal for this parameter waits for a second person. It must first be approved, rejected or taken back.',
  },
  'problem.proposal-over.title': {
    'uz-Latn': 'Taklif boʻyicha qaror qilib boʻlingan',
    'uz-Cyrl': 'Таклиф бўйича қарор қилиб бўлинган',
    ru: 'По предложению решение уже принято',
    en: 'The proposal was decided already',
  },
  'problem.proposal-over.detail': {
    'uz-Latn': 'Bu taklif tasdiqlangan, rad etilgan yoki qaytarib olingan. Sahifani qayta oching va natijani oʻqing.',
    'uz-Cyrl': 'Бу таклиф тасдиқланган, рад этилган ёки қайтариб олинган. Саҳифани қайта очинг ва натижани ўқинг.',
    ru: 'Это предложение утверждено, отклонено или отозвано. Откройте страницу заново и прочитайте, чем оно кончилось.',
    en: 'This proposal was approved, rejected or taken back. Open the page again and read what became of it.',
  },
} as const satisfies Rows
