import type { Rows } from '../languages.ts'

/** Who can open the clinical notes of an office. */
export const pagesOfficeKeys = {
  'web.menu.keys': {
    'uz-Latn': 'Tibbiy yozuvlar kaliti',
    'uz-Cyrl': 'Тиббий ёзувлар калити',
    ru: 'Ключ к медицинским записям',
    en: 'Key to clinical notes',
  },
  'web.keys.lead': {
    'uz-Latn':
      'Sogʻliq va maslahat haqidagi yozuvlar idorangiz kaliti bilan yopiladi. Ularni faqat shu yerda belgilangan hamkasblar oʻqiy oladi; politsiya, prokuror, administrator va server oʻqiy olmaydi.',
    'uz-Cyrl':
      'Соғлиқ ва маслаҳат ҳақидаги ёзувлар идорангиз калити билан ёпилади. Уларни фақат шу ерда белгиланган ҳамкасблар ўқий олади; полиция, прокурор, администратор ва сервер ўқий олмайди.',
    ru: 'Записи о здоровье и консультациях закрыты ключом вашего учреждения. Прочесть их могут только отмеченные здесь коллеги; полиция, прокурор, администратор и сервер не могут.',
    en: 'Notes on health and counselling are closed with the key of your office. Only the colleagues marked here can read them; police, prosecutors, administrators and the server cannot.',
  },
  'web.keys.locked': {
    'uz-Latn': 'Bu kirish kalitni ochmagan. Chiqib, parolingiz bilan qayta kiring yoki hamkasbingizdan ruxsat soʻrang.',
    'uz-Cyrl': 'Бу кириш калитни очмаган. Чиқиб, паролингиз билан қайта киринг ёки ҳамкасбингиздан рухсат сўранг.',
    ru: 'Этот вход ключ не открыл. Выйдите и войдите снова с паролем или попросите коллегу допустить вас.',
    en: 'This sign-in has not opened the key. Sign out and in again with your password, or ask a colleague to let you in.',
  },
  'web.keys.opens': { 'uz-Latn': 'oʻqiy oladi', 'uz-Cyrl': 'ўқий олади', ru: 'может прочесть', en: 'can read' },
  'web.keys.never': {
    'uz-Latn': 'hali tizimga kirmagan',
    'uz-Cyrl': 'ҳали тизимга кирмаган',
    ru: 'ещё не входил(а) в систему',
    en: 'has not signed in yet',
  },
  'web.keys.waits': {
    'uz-Latn': '{n, plural, other {yana # hamkasb ruxsati kerak}}',
    'uz-Cyrl': '{n, plural, other {яна # ҳамкасб рухсати керак}}',
    ru: '{n, plural, one {нужно согласие ещё # коллеги} other {нужно согласие ещё # коллег}}',
    en: '{n, plural, one {# more colleague must agree} other {# more colleagues must agree}}',
  },
  'web.keys.lost': {
    'uz-Latn': 'kalitini yoʻqotgan: ikki hamkasb tasdiqlaydi',
    'uz-Cyrl': 'калитини йўқотган: икки ҳамкасб тасдиқлайди',
    ru: 'ключ утрачен: подтверждают двое коллег',
    en: 'lost the key: two colleagues confirm',
  },
  'web.keys.admit': { 'uz-Latn': 'Ruxsat berish', 'uz-Cyrl': 'Рухсат бериш', ru: 'Допустить', en: 'Let in' },
  'web.keys.admit.ask': {
    'uz-Latn': 'Ruxsat berishdan oldin hamkasbingiz bilan shaxsan gaplashing.',
    'uz-Cyrl': 'Рухсат беришдан олдин ҳамкасбингиз билан шахсан гаплашинг.',
    ru: 'Прежде чем допустить коллегу, поговорите с ним лично.',
    en: 'Speak with the colleague in person before you let them in.',
  },
  'web.keys.none': {
    'uz-Latn': 'Idorangizning hali kaliti yoʻq. U birinchi hamkasb kirganda yaratiladi.',
    'uz-Cyrl': 'Идорангизнинг ҳали калити йўқ. У биринчи ҳамкасб кирганда яратилади.',
    ru: 'У вашего учреждения ещё нет ключа. Он создаётся, когда входит первый сотрудник.',
    en: 'Your office has no key yet. It is made when the first colleague signs in.',
  },
  'web.record.locked': {
    'uz-Latn': 'Bu yerda idora kaliti bilan yopilgan javoblar bor. Ularni ochish uchun parol bilan qayta kiring.',
    'uz-Cyrl': 'Бу ерда идора калити билан ёпилган жавоблар бор. Уларни очиш учун парол билан қайта киринг.',
    ru: 'Здесь есть ответы, закрытые ключом учреждения. Чтобы открыть их, войдите снова с паролем.',
    en: 'There are answers here closed with the key of an office. To open them, sign in again with your password.',
  },
} as const satisfies Rows
