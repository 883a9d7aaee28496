import type { Rows } from '../languages.ts'

/** The advice on the duty to report, and what a case says of the person in the criminal proceedings. */
export const pagesCriminal = {
  'report-duty.title': {
    'uz-Latn': 'Xabar berish shartmi?',
    'uz-Cyrl': 'Хабар бериш шартми?',
    ru: 'Обязаны ли вы сообщить?',
    en: 'Must it be reported?',
  },
  'report-duty.duty': {
    'uz-Latn': 'Ha: bu haqda xabar bermaslik jinoyat hisoblanadi (JK 241-modda).',
    'uz-Cyrl': 'Ҳа: бу ҳақда хабар бермаслик жиноят ҳисобланади (ЖК 241-модда).',
    ru: 'Да: несообщение об этом – преступление (УК, ст. 241).',
    en: 'Yes: the law makes it a crime not to report this (Criminal Code, Art. 241).',
  },
  'report-duty.consent': {
    'uz-Latn': 'Majburiyat kelib chiqmaydi. Faqat shaxs rozi boʻlsa, xabar beriladi.',
    'uz-Cyrl': 'Мажбурият келиб чиқмайди. Фақат шахс рози бўлса, хабар берилади.',
    ru: 'Обязанности нет. Сообщаем, только если человек согласен.',
    en: 'No duty follows from this. It is reported only if the person says yes.',
  },
  'report-duty.unclear': {
    'uz-Latn': 'Aniq emas: boshqa jinoyatning ogʻirligi oʻrganilmagan. Yuristdan soʻrang.',
    'uz-Cyrl': 'Аниқ эмас: бошқа жиноятнинг оғирлиги ўрганилмаган. Юристдан сўранг.',
    ru: 'Неясно: тяжесть другого преступления не установлена. Спросите юриста.',
    en: 'Not clear: how grave the other offence is was not read. Ask a lawyer.',
  },
  'report-duty.part-1': {
    'uz-Latn': '135-modda 1-qism: unchalik ogʻir emas, majburiyat yoʻq.',
    'uz-Cyrl': '135-модда 1-қисм: унчалик оғир эмас, мажбурият йўқ.',
    ru: 'Статья 135, часть 1: менее тяжкое, обязанности нет.',
    en: 'Article 135 part 1: less grave, no duty.',
  },
  'report-duty.part-2': {
    'uz-Latn': '135-modda 2-qism: ogʻir jinoyat.',
    'uz-Cyrl': '135-модда 2-қисм: оғир жиноят.',
    ru: 'Статья 135, часть 2: тяжкое.',
    en: 'Article 135 part 2: grave.',
  },
  'report-duty.part-3': {
    'uz-Latn': '135-modda 3-qism: oʻta ogʻir jinoyat.',
    'uz-Cyrl': '135-модда 3-қисм: ўта оғир жиноят.',
    ru: 'Статья 135, часть 3: особо тяжкое.',
    en: 'Article 135 part 3: especially grave.',
  },
  'report-duty.child': {
    'uz-Latn': 'Shaxs bola yoki bola boʻlishi mumkin: 3-qism oʻzi qoʻshiladi.',
    'uz-Cyrl': 'Шахс бола ёки бола бўлиши мумкин: 3-қисм ўзи қўшилади.',
    ru: 'Человек – ребёнок или может им быть: часть 3 добавляется сама.',
    en: 'The person is or may be a child: part 3 is added by itself.',
  },
  'report-duty.only-suspected': {
    'uz-Latn': 'Bu faqat gumon; majburiyat aniq maʼlum narsaga tegishli.',
    'uz-Cyrl': 'Бу фақат гумон; мажбурият аниқ маълум нарсага тегишли.',
    ru: 'Это лишь подозрение; обязанность касается достоверно известного.',
    en: 'It is only suspected; the duty is for what is surely known.',
  },
  'report-duty.other-offence': {
    'uz-Latn': 'Boshqa jinoyat belgilangan; uning ogʻirligi oʻrganilmagan.',
    'uz-Cyrl': 'Бошқа жиноят белгиланган; унинг оғирлиги ўрганилмаган.',
    ru: 'Отмечено другое преступление; его тяжесть не установлена.',
    en: 'Another offence is ticked; its gravity was not read.',
  },
  'report-duty.nothing-ticked': {
    'uz-Latn': 'Hali hech narsa belgilanmagan.',
    'uz-Cyrl': 'Ҳали ҳеч нарса белгиланмаган.',
    ru: 'Пока ничего не отмечено.',
    en: 'Nothing is ticked yet.',
  },
  'report-duty.exceptions': {
    'uz-Latn': 'Shifokor, advokat va din xizmatchilari uchun istisno bor-yoʻqligi maʼlum emas. Bu maslahat, qaror emas.',
    'uz-Cyrl': 'Шифокор, адвокат ва дин хизматчилари учун истисно бор-йўқлиги маълум эмас. Бу маслаҳат, қарор эмас.',
    ru: 'Есть ли исключения для врачей, адвокатов и священнослужителей, неизвестно. Это совет, а не решение.',
    en: 'Whether doctors, advocates or clergy are excepted is not known. This is advice, not a decision.',
  },
  'report-duty.told': {
    'uz-Latn': 'Nima haqida xabar berish shartligini shaxsga soʻzlab berishidan oldin ayting. Yordam bunga bogʻliq emas.',
    'uz-Cyrl': 'Нима ҳақида хабар бериш шартлигини шахсга сўзлаб беришидан олдин айтинг. Ёрдам бунга боғлиқ эмас.',
    ru: 'До рассказа скажите человеку, о чём обязаны сообщить. Помощь от этого не зависит.',
    en: 'Tell the person before the story what you must report. Help does not depend on it.',
  },
  'report-duty.rule': {
    'uz-Latn': '135-moddaning 2 va 3-qismlari ogʻir: aniq maʼlum boʻlsa, xabar berish shart. 1-qism haqida faqat shaxs roziligi bilan.',
    'uz-Cyrl': '135-модданинг 2 ва 3-қисмлари оғир: аниқ маълум бўлса, хабар бериш шарт. 1-қисм ҳақида фақат шахс розилиги билан.',
    ru: 'Части 2 и 3 статьи 135 – тяжкие, о достоверно известном сообщать обязаны. О части 1 – только с согласия человека.',
    en: 'Parts 2 and 3 of Article 135 are grave and must be reported when surely known. Part 1 is reported only with the person’s yes.',
  },
  'report-duty.decline': {
    'uz-Latn': 'Xabar bermasangiz, sababini yozing: uni boshqa xodim koʻrib chiqadi, yordam esa davom etadi.',
    'uz-Cyrl': 'Хабар бермасангиз, сабабини ёзинг: уни бошқа ходим кўриб чиқади, ёрдам эса давом этади.',
    ru: 'Если не сообщаете, запишите почему: это проверит другой сотрудник, а помощь продолжится.',
    en: 'If you do not report, record why: another person of your office looks at it, and help goes on.',
  },
  'web.proceedings': {
    'uz-Latn': 'Shaxs va jinoyat ishi',
    'uz-Cyrl': 'Шахс ва жиноят иши',
    ru: 'Человек и уголовное дело',
    en: 'The person and the criminal case',
  },
  'web.proceedings.accounts': {
    'uz-Latn': 'Shaxs necha marta soʻzlab bergan: {count, number}',
    'uz-Cyrl': 'Шахс неча марта сўзлаб берган: {count, number}',
    ru: 'Сколько раз человек рассказывал: {count, number}',
    en: 'Times the person has told the story: {count, number}',
  },
  'web.proceedings.liability.open': {
    'uz-Latn': 'Jabrlangan shaxs ayblanmoqda. Prokuror hali javob bermagan.',
    'uz-Cyrl': 'Жабрланган шахс айбланмоқда. Прокурор ҳали жавоб бермаган.',
    ru: 'Пострадавшего обвиняют. Прокурор ещё не ответил.',
    en: 'The victim is accused. The prosecutor has not answered yet.',
  },
  'web.proceedings.liability.answered': {
    'uz-Latn': 'Prokuror jabrlangan shaxsni jazolamaslik haqida yozma javob bergan.',
    'uz-Cyrl': 'Прокурор жабрланган шахсни жазоламаслик ҳақида ёзма жавоб берган.',
    ru: 'Прокурор письменно ответил о ненаказании пострадавшего.',
    en: 'The prosecutor has answered in writing whether the victim is punished.',
  },
  'web.proceedings.flag.open': {
    'uz-Latn': 'Jazolamaslik: ochiq',
    'uz-Cyrl': 'Жазоламаслик: очиқ',
    ru: 'Ненаказание: вопрос открыт',
    en: 'Non-punishment: open',
  },
  'web.proceedings.flag.answered': {
    'uz-Latn': 'Jazolamaslik: javob berilgan',
    'uz-Cyrl': 'Жазоламаслик: жавоб берилган',
    ru: 'Ненаказание: ответ дан',
    en: 'Non-punishment: answered',
  },
  'web.proceedings.claim.none': {
    'uz-Latn': 'Fuqaroviy daʼvo haqida soʻralmagan; uni sud boshlanguncha berish mumkin.',
    'uz-Cyrl': 'Фуқаровий даъво ҳақида сўралмаган; уни суд бошлангунча бериш мумкин.',
    ru: 'О гражданском иске не спрашивали; его можно заявить до начала суда.',
    en: 'A claim for compensation has not been asked about; it can be made until the court begins.',
  },
  'web.proceedings.standing.recognised': {
    'uz-Latn': 'Shaxs jinoyat ishi boʻyicha jabrlanuvchi deb tan olingan. Bu mexanizmdagi maqom emas.',
    'uz-Cyrl': 'Шахс жиноят иши бўйича жабрланувчи деб тан олинган. Бу механизмдаги мақом эмас.',
    ru: 'Человек признан потерпевшим по уголовному делу. Это не статус в механизме.',
    en: 'The person has standing in the criminal case. This is not the status of the mechanism.',
  },
  'web.proceedings.deposition.done': {
    'uz-Latn': 'Koʻrsatuv oldindan mustahkamlangan; faqat muhim yangi savollar qayta beriladi.',
    'uz-Cyrl': 'Кўрсатув олдиндан мустаҳкамланган; фақат муҳим янги саволлар қайта берилади.',
    ru: 'Показания закреплены заранее; повторно спрашивают только о важном новом.',
    en: 'The testimony was recorded in advance; questions are repeated only on important new points.',
  },
} as const satisfies Rows
