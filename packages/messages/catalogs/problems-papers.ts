import type { Rows } from '../languages.ts'

/** Why a paper is not found or not voided. */
export const problemsPapers = {
  'problem.document-unknown.title': {
    'uz-Latn': 'Bunday hujjat berilmagan',
    'uz-Cyrl': 'Бундай ҳужжат берилмаган',
    ru: 'Такой документ не выдавался',
    en: 'No such document was issued',
  },
  'problem.document-unknown.detail': {
    'uz-Latn': 'Bu kodli hujjat roʻyxatda yoʻq. Kodni hujjatdagi bilan yana bir bor solishtiring.',
    'uz-Cyrl': 'Бу кодли ҳужжат рўйхатда йўқ. Кодни ҳужжатдаги билан яна бир бор солиштиринг.',
    ru: 'Документа с таким кодом нет в реестре. Сверьте код с документом ещё раз.',
    en: 'The register has no document with this code. Compare the code with the document once more.',
  },
  'problem.document-voided.title': {
    'uz-Latn': 'Nusxa avval bekor qilingan',
    'uz-Cyrl': 'Нусха аввал бекор қилинган',
    ru: 'Экземпляр уже аннулирован',
    en: 'The copy was voided before',
  },
  'problem.document-voided.detail': {
    'uz-Latn': 'Bu nusxani kimdir avvalroq bekor qilgan. Boshqa hech narsa qilish shart emas.',
    'uz-Cyrl': 'Бу нусхани кимдир аввалроқ бекор қилган. Бошқа ҳеч нарса қилиш шарт эмас.',
    ru: 'Кто-то уже аннулировал этот экземпляр. Больше ничего делать не нужно.',
    en: 'Somebody has voided this copy already. Nothing more needs to be done.',
  },
} as const satisfies Rows
