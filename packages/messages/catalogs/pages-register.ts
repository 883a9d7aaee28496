import type { Rows } from '../languages.ts'

/** Registration: choice, check of the answers, receipt, text read aloud. */
export const pagesRegister = {
  'web.register.person': {
    'uz-Latn': 'Shaxs shu yerda yoki u bilan gaplashilgan. Majburiy deb belgilangan oʻn ikki javob yetarli; qolgani keyin yoziladi.',
    'uz-Cyrl': 'Шахс шу ерда ёки у билан гаплашилган. Мажбурий деб белгиланган ўн икки жавоб етарли; қолгани кейин ёзилади.',
    ru: 'Человек здесь или с ним говорили. Достаточно двенадцати обязательных ответов; остальное можно позже.',
    en: 'A person is here or has been spoken with. The twelve answers marked as required are enough; the rest can come later.',
  },
  'web.register.signal': {
    'uz-Latn': 'Biz uchratmagan shaxs haqida xabar berishdi. Ism shart emas.',
    'uz-Cyrl': 'Биз учратмаган шахс ҳақида хабар беришди. Исм шарт эмас.',
    ru: 'Нам сообщили о человеке, с которым мы не встречались. Имя не нужно.',
    en: 'Somebody told us about a person we have not met. No name is needed.',
  },
  'web.register.none': {
    'uz-Latn': 'Sizning rolingiz ishlarni roʻyxatga olmaydi.',
    'uz-Cyrl': 'Сизнинг ролингиз ишларни рўйхатга олмайди.',
    ru: 'Ваша роль не регистрирует дела.',
    en: 'Your role does not register cases.',
  },
  'web.register.danger-first': {
    'uz-Latn': 'Hayot xavf ostida boʻlsa, avval 112 ga qoʻngʻiroq qiling.',
    'uz-Cyrl': 'Ҳаёт хавф остида бўлса, аввал 112 га қўнғироқ қилинг.',
    ru: 'Если жизнь в опасности, сначала позвоните 112.',
    en: 'If life is in danger, call 112 first.',
  },
  'web.check.unanswered': {
    'uz-Latn': 'javob berilmagan',
    'uz-Cyrl': 'жавоб берилмаган',
    ru: 'нет ответа',
    en: 'not answered',
  },
  'web.check.change': {
    'uz-Latn': '“{page}” sahifasidagi javoblarni oʻzgartirish',
    'uz-Cyrl': '“{page}” саҳифасидаги жавобларни ўзгартириш',
    ru: 'Изменить ответы на странице «{page}»',
    en: 'Change the answers on the page “{page}”',
  },
  'web.check.help-first': {
    'uz-Latn': 'Yordam maqom yoki jinoyat ishini kutmaydi.',
    'uz-Cyrl': 'Ёрдам мақом ёки жиноят ишини кутмайди.',
    ru: 'Помощь не зависит от статуса и уголовного дела.',
    en: 'Help does not wait for status or a criminal case.',
  },
  'web.seen-by': {
    'uz-Latn': 'Qaysi qismni kim koʻradi',
    'uz-Cyrl': 'Қайси қисмни ким кўради',
    ru: 'Кто что увидит',
    en: 'Who will see which part',
  },
  'web.seen-by.count': {
    'uz-Latn': '{n} ta javob',
    'uz-Cyrl': '{n} та жавоб',
    ru: '{n, plural, one{# ответ} few{# ответа} many{# ответов} other{# ответа}}',
    en: '{n, plural, one{# answer} other{# answers}}',
  },
  'web.sees.I': {
    'uz-Latn': 'Shaxsga oid: yopiq, faqat sabab bilan ochiladi',
    'uz-Cyrl': 'Шахсга оид: ёпиқ, фақат сабаб билан очилади',
    ru: 'Данные личности: закрыты, открываются только с причиной',
    en: 'Identity: sealed, opened only with a reason',
  },
  'web.sees.S': {
    'uz-Latn': 'Xavfsizlik va aloqa: xodim, ishga masʼul xodim, markaz',
    'uz-Cyrl': 'Хавфсизлик ва алоқа: ходим, ишга масъул ходим, марказ',
    ru: 'Безопасность и связь: сотрудник, ответственный за дело, центр',
    en: 'Safety and contact: the officer, the case manager, the centre',
  },
  'web.sees.C': {
    'uz-Latn': 'Ishning asosi: ochiq qadami bor idoralar',
    'uz-Cyrl': 'Ишнинг асоси: очиқ қадами бор идоралар',
    ru: 'Основа дела: учреждения с доступным шагом',
    en: 'Core of the case: offices with an open step',
  },
  'web.sees.H': {
    'uz-Latn': 'Sogʻliq: faqat davolayotgan idora',
    'uz-Cyrl': 'Соғлиқ: фақат даволаётган идора',
    ru: 'Здоровье: только лечащее учреждение',
    en: 'Health: only the office that treats',
  },
  'web.sees.K': {
    'uz-Latn': 'Jinoyat ishi: tergovchi va prokuror',
    'uz-Cyrl': 'Жиноят иши: терговчи ва прокурор',
    ru: 'Уголовная часть: следователь и прокурор',
    en: 'Criminal line: investigator and prosecutor',
  },
  'web.sees.D': {
    'uz-Latn': 'Materiallar: kotib va toʻqnashuvi yoʻq aʼzolar',
    'uz-Cyrl': 'Материаллар: котиб ва тўқнашуви йўқ аъзолар',
    ru: 'Материалы: секретарь и члены комиссии без конфликта',
    en: 'Dossier: secretary and members without a conflict',
  },
  'web.sees.N': {
    'uz-Latn': 'Faqat raqamlar, ismsiz',
    'uz-Cyrl': 'Фақат рақамлар, исмсиз',
    ru: 'Только числа, без имён',
    en: 'Numbers only, without names',
  },
  'web.receipt': {
    'uz-Latn': 'Roʻyxatga olindi',
    'uz-Cyrl': 'Рўйхатга олинди',
    ru: 'Зарегистрировано',
    en: 'Registered',
  },
  'web.receipt.keep': {
    'uz-Latn': 'Bu ish raqami. Yozib oling; unda ism yoʻq.',
    'uz-Cyrl': 'Бу иш рақами. Ёзиб олинг; унда исм йўқ.',
    ru: 'Это номер дела. Запишите его; имени в нём нет.',
    en: 'This is the number of the case. Write it down; no name stands in it.',
  },
  'web.receipt.next': {
    'uz-Latn': 'Endi nima boʻladi',
    'uz-Cyrl': 'Энди нима бўлади',
    ru: 'Что будет дальше',
    en: 'What happens next',
  },
  'web.receipt.holder': {
    'uz-Latn': 'Ish qaysi idorada: {office}',
    'uz-Cyrl': 'Иш қайси идорада: {office}',
    ru: 'Дело находится здесь: {office}',
    en: 'The case is with: {office}',
  },
  'web.spoken': {
    'uz-Latn': 'Buni ovoz chiqarib oʻqing',
    'uz-Cyrl': 'Буни овоз чиқариб ўқинг',
    ru: 'Прочитайте это вслух',
    en: 'Read this aloud',
  },
  'web.spoken.hint': {
    'uz-Latn': 'Sekin, har bir xatboshidan keyin toʻxtab. Shaxsdan oʻz soʻzi bilan aytib berishini soʻrang.',
    'uz-Cyrl': 'Секин, ҳар бир хатбошидан кейин тўхтаб. Шахсдан ўз сўзи билан айтиб беришини сўранг.',
    ru: 'Медленно, с остановкой после каждого абзаца. Попросите человека пересказать своими словами.',
    en: 'Slowly, with a stop after each paragraph. Ask the person to say it in their own words.',
  },
} as const satisfies Rows
