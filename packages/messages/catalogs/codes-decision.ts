import type { Rows } from '../languages.ts'

/** Code lists of the decision and what follows it. */
export const codesDecision = {
  'code.refusalGrounds.element-not-shown': {
    'uz-Latn': 'element aniqlanmagan',
    'uz-Cyrl': 'элемент аниқланмаган',
    ru: 'элемент не установлен',
    en: 'an element is not shown',
  },
  'code.refusalGrounds.other-body': {
    'uz-Latn': 'boshqa organ vakolatida',
    'uz-Cyrl': 'бошқа орган ваколатида',
    ru: 'компетентен другой орган',
    en: 'another body is competent',
  },
  'code.refusalGrounds.fraud-final-decision': {
    'uz-Latn': 'yakuniy qaror bilan isbotlangan aldov',
    'uz-Cyrl': 'якуний қарор билан исботланган алдов',
    ru: 'обман доказан окончательным решением',
    en: 'fraud proven by a final decision',
  },
  'code.deferReasons.document-missing': {
    'uz-Latn': 'hujjat yetishmaydi',
    'uz-Cyrl': 'ҳужжат етишмайди',
    ru: 'не хватает документа',
    en: 'a document is missing',
  },
  'code.deferReasons.person-not-heard': {
    'uz-Latn': 'shaxs hali eshitilmagan',
    'uz-Cyrl': 'шахс ҳали эшитилмаган',
    ru: 'человек не заслушан',
    en: 'the person has not been heard',
  },
  'code.deferReasons.expert-opinion-missing': {
    'uz-Latn': 'mutaxassis xulosasi yoʻq',
    'uz-Cyrl': 'мутахассис хулосаси йўқ',
    ru: 'нет заключения специалиста',
    en: 'an expert opinion is missing',
  },
  'code.deferReasons.base-answer-missing': {
    'uz-Latn': 'baza javobi yoʻq',
    'uz-Cyrl': 'база жавоби йўқ',
    ru: 'нет ответа базы',
    en: 'the answer of the base is missing',
  },
  'code.deferReasons.interpreter-missing': {
    'uz-Latn': 'tarjimon yoʻq',
    'uz-Cyrl': 'таржимон йўқ',
    ru: 'нет переводчика',
    en: 'no interpreter',
  },
  'code.revokeGrounds.fraud-final-decision': {
    'uz-Latn': 'yakuniy qaror bilan isbotlangan aldov',
    'uz-Cyrl': 'якуний қарор билан исботланган алдов',
    ru: 'обман доказан окончательным решением',
    en: 'fraud proven by a final decision',
  },
  'code.reopenReasons.new-fact': {
    'uz-Latn': 'yangi fakt',
    'uz-Cyrl': 'янги факт',
    ru: 'новый факт',
    en: 'a new fact',
  },
  'code.reopenReasons.person-came-back': {
    'uz-Latn': 'shaxs qaytib keldi',
    'uz-Cyrl': 'шахс қайтиб келди',
    ru: 'человек вернулся',
    en: 'the person came back',
  },
  'code.reopenReasons.mistake-found': {
    'uz-Latn': 'xato topildi',
    'uz-Cyrl': 'хато топилди',
    ru: 'обнаружена ошибка',
    en: 'a mistake was found',
  },
  'code.reopenReasons.complaint': {
    'uz-Latn': 'shikoyat',
    'uz-Cyrl': 'шикоят',
    ru: 'жалоба',
    en: 'a complaint',
  },
  'code.deliveryModes.in-person': {
    'uz-Latn': 'shaxsan',
    'uz-Cyrl': 'шахсан',
    ru: 'лично',
    en: 'in person',
  },
  'code.deliveryModes.through-office': {
    'uz-Latn': 'idora orqali',
    'uz-Cyrl': 'идора орқали',
    ru: 'через учреждение',
    en: 'through an office',
  },
  'code.deliveryModes.through-representative': {
    'uz-Latn': 'vakil orqali',
    'uz-Cyrl': 'вакил орқали',
    ru: 'через представителя',
    en: 'through a representative',
  },
  'code.deliveryModes.by-safe-channel': {
    'uz-Latn': 'kelishilgan xavfsiz yoʻl bilan',
    'uz-Cyrl': 'келишилган хавфсиз йўл билан',
    ru: 'безопасным способом по договорённости',
    en: 'by the safe way agreed',
  },
  'code.deliveryModes.read-aloud-kept': {
    'uz-Latn': 'ovoz chiqarib oʻqildi, idorada saqlanadi',
    'uz-Cyrl': 'овоз чиқариб ўқилди, идорада сақланади',
    ru: 'прочитано вслух, хранится в учреждении',
    en: 'read aloud, kept at the office',
  },
} as const satisfies Rows
