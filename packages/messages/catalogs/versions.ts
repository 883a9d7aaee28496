import type { Rows } from '../languages.ts'

/** Versions of a procedure: what changed, how running cases move, and the proposed amendment of procedure A. */
export const versions = {
  'state.a3c-assessed-child': {
    'uz-Latn': 'A3c baholangan, bola yoki bola boʻlishi mumkin',
    'uz-Cyrl': 'A3c баҳоланган, бола ёки бола бўлиши мумкин',
    ru: 'A3c оценено, ребёнок или, возможно, ребёнок',
    en: 'A3c assessed, a child or perhaps one',
  },
  'step.representative.heard.past': {
    'uz-Latn': 'Bolaning vakili tinglandi',
    'uz-Cyrl': 'Боланинг вакили тингланди',
    ru: 'Представитель ребёнка выслушан',
    en: 'Child’s representative heard',
  },
  'step.representative.heard.button': {
    'uz-Latn': 'Bolaning vakilini tinglash',
    'uz-Cyrl': 'Боланинг вакилини тинглаш',
    ru: 'Выслушать представителя ребёнка',
    en: 'Hear the child’s representative',
  },
  'step.procedure.migrated.past': {
    'uz-Latn': 'Ish tartibning boshqa tahririga oʻtkazildi',
    'uz-Cyrl': 'Иш тартибнинг бошқа таҳририга ўтказилди',
    ru: 'Дело переведено на другую редакцию порядка',
    en: 'Case moved to another version of the procedure',
  },
  'step.procedure.migrated.button': {
    'uz-Latn': 'Boshqa tahrirga oʻtkazish',
    'uz-Cyrl': 'Бошқа таҳрирга ўтказиш',
    ru: 'Перевести на другую редакцию',
    en: 'Move to another version',
  },
  'step.procedure.returned.past': {
    'uz-Latn': 'Ish tartibning avvalgi tahririga qaytarildi',
    'uz-Cyrl': 'Иш тартибнинг аввалги таҳририга қайтарилди',
    ru: 'Дело возвращено к прежней редакции порядка',
    en: 'Case returned to the earlier version of the procedure',
  },
  'step.procedure.returned.button': {
    'uz-Latn': 'Avvalgi tahrirga qaytarish',
    'uz-Cyrl': 'Аввалги таҳрирга қайтариш',
    ru: 'Вернуть к прежней редакции',
    en: 'Return to the earlier version',
  },
  'parameter.T.primary.identification.v2': {
    'uz-Latn': 'aloqadan keyin dastlabki identifikatsiya (taklif etilgan 2-tahrir)',
    'uz-Cyrl': 'алоқадан кейин дастлабки идентификация (таклиф этилган 2-таҳрир)',
    ru: 'первичная идентификация после контакта (предложенная редакция 2)',
    en: 'primary identification after contact (proposed version 2)',
  },
  'code.heardAs.parent': { 'uz-Latn': 'ota yoki ona', 'uz-Cyrl': 'ота ёки она', ru: 'родитель', en: 'parent' },
  'code.heardAs.guardian': { 'uz-Latn': 'vasiy yoki homiy', 'uz-Cyrl': 'васий ёки ҳомий', ru: 'опекун или попечитель', en: 'guardian' },
  'code.heardAs.social-worker': {
    'uz-Latn': 'ijtimoiy xodim',
    'uz-Cyrl': 'ижтимоий ходим',
    ru: 'социальный работник',
    en: 'social worker',
  },
  'code.heardAs.psychologist': { 'uz-Latn': 'psixolog', 'uz-Cyrl': 'психолог', ru: 'психолог', en: 'psychologist' },
  'code.heardAs.other-trusted': {
    'uz-Latn': 'bola ishongan boshqa kishi',
    'uz-Cyrl': 'бола ишонган бошқа киши',
    ru: 'другой человек, которому ребёнок доверяет',
    en: 'somebody else the child trusts',
  },
  'code.heardSays.was-exploited': {
    'uz-Latn': 'ekspluatatsiya boʻlgan, deydi',
    'uz-Cyrl': 'эксплуатация бўлган, дейди',
    ru: 'говорит, что эксплуатация была',
    en: 'says there was exploitation',
  },
  'code.heardSays.was-not-exploited': {
    'uz-Latn': 'ekspluatatsiya boʻlmagan, deydi',
    'uz-Cyrl': 'эксплуатация бўлмаган, дейди',
    ru: 'говорит, что эксплуатации не было',
    en: 'says there was no exploitation',
  },
  'code.heardSays.cannot-say': { 'uz-Latn': 'ayta olmaydi', 'uz-Cyrl': 'айта олмайди', ru: 'сказать не может', en: 'cannot say' },
  'field.heardAs.label': {
    'uz-Latn': 'Bola nomidan kim gapirdi?',
    'uz-Cyrl': 'Бола номидан ким гапирди?',
    ru: 'Кто говорил от имени ребёнка?',
    en: 'Who spoke for the child?',
  },
  'field.heardAt.label': { 'uz-Latn': 'Qachon tinglandi?', 'uz-Cyrl': 'Қачон тингланди?', ru: 'Когда выслушан?', en: 'When was it heard?' },
  'field.heardSays.label': {
    'uz-Latn': 'U nima deydi?',
    'uz-Cyrl': 'У нима дейди?',
    ru: 'Что он говорит?',
    en: 'What does that person say?',
  },
} as const satisfies Rows
