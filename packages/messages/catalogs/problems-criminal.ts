import type { Rows } from '../languages.ts'

/** Problems of the criminal line. */
export const problemsCriminal = {
  'problem.signs-missing.title': {
    'uz-Latn': 'Bironta alomat belgilanmagan',
    'uz-Cyrl': 'Биронта аломат белгиланмаган',
    ru: 'Не отмечен ни один признак',
    en: 'No sign is ticked',
  },
  'problem.signs-missing.detail': {
    'uz-Latn': 'Kamida bitta alomat yoki jinoyatni belgilang yoki nega xabar bermayotganingizni yozing.',
    'uz-Cyrl': 'Камида битта аломат ёки жиноятни белгиланг ёки нега хабар бермаётганингизни ёзинг.',
    ru: 'Отметьте хотя бы один признак или преступление либо запишите, почему не сообщаете.',
    en: 'Tick at least one sign or offence, or record why nothing is reported.',
  },
  'problem.edition-not-in-force.title': {
    'uz-Latn': 'Bu tahrir oʻsha paytda amal qilmagan',
    'uz-Cyrl': 'Бу таҳрир ўша пайтда амал қилмаган',
    ru: 'Эта редакция тогда не действовала',
    en: 'These letters were not in force then',
  },
  'problem.edition-not-in-force.detail': {
    'uz-Latn': 'Qilmish oʻsha kundagi qonun bilan baholanadi. Koʻrsatilgan sanaga mos roʻyxatdan foydalaning.',
    'uz-Cyrl': 'Қилмиш ўша кундаги қонун билан баҳоланади. Кўрсатилган санага мос рўйхатдан фойдаланинг.',
    ru: 'Деяние оценивают по закону того дня. Используйте список, подходящий к указанной дате.',
    en: 'The act is judged by the text of its day. Use the list that fits the day you gave.',
  },
  'problem.duty-unfounded.title': {
    'uz-Latn': 'Bundan majburiyat kelib chiqmaydi',
    'uz-Cyrl': 'Бундан мажбурият келиб чиқмайди',
    ru: 'Обязанности из этого не следует',
    en: 'No duty follows from this',
  },
  'problem.duty-unfounded.detail': {
    'uz-Latn': 'Belgilanganlar xabar berishga majbur qilmaydi. Shaxsdan soʻrang yoki boshqa asos koʻrsating.',
    'uz-Cyrl': 'Белгиланганлар хабар беришга мажбур қилмайди. Шахсдан сўранг ёки бошқа асос кўрсатинг.',
    ru: 'Отмеченное не обязывает сообщать. Спросите человека или укажите другое основание.',
    en: 'What is ticked does not oblige you to report. Ask the person, or give another ground.',
  },
  'problem.appeal-goes-higher.title': {
    'uz-Latn': 'Shikoyat yuqori turuvchi prokurorga beriladi',
    'uz-Cyrl': 'Шикоят юқори турувчи прокурорга берилади',
    ru: 'Жалоба подаётся вышестоящему прокурору',
    en: 'The appeal goes to the higher prosecutor',
  },
  'problem.appeal-goes-higher.detail': {
    'uz-Latn': 'Prokuror rad etgan. Yuqori turuvchi prokurorni tanlang.',
    'uz-Cyrl': 'Прокурор рад этган. Юқори турувчи прокурорни танланг.',
    ru: 'Отказал прокурор. Выберите вышестоящего прокурора.',
    en: 'A prosecutor refused. Choose the higher prosecutor.',
  },
  'problem.person-reflects.title': {
    'uz-Latn': 'Shaxsning oʻylab koʻrish muddati tugamagan',
    'uz-Cyrl': 'Шахснинг ўйлаб кўриш муддати тугамаган',
    ru: 'У человека ещё есть время подумать',
    en: 'The person still has time to reflect',
  },
  'problem.person-reflects.detail': {
    'uz-Latn': 'Soʻroqni oʻylab koʻrish muddati tugaganda yoki shaxs oʻzi xohlaganda rejalashtiring.',
    'uz-Cyrl': 'Сўроқни ўйлаб кўриш муддати тугаганда ёки шахс ўзи хоҳлаганда режалаштиринг.',
    ru: 'Планируйте допрос, когда срок на обдумывание истечёт или человек сам захочет.',
    en: 'Plan the interview when the time to reflect is over, or when the person wishes it.',
  },
  'problem.interview-times.title': {
    'uz-Latn': 'Tugash vaqti boshlanishidan keyin emas',
    'uz-Cyrl': 'Тугаш вақти бошланишидан кейин эмас',
    ru: 'Окончание не позже начала',
    en: 'The end is not after the start',
  },
  'problem.interview-times.detail': {
    'uz-Latn': 'Soʻroqning boshlangan va tugagan vaqtini tekshiring.',
    'uz-Cyrl': 'Сўроқнинг бошланган ва тугаган вақтини текширинг.',
    ru: 'Проверьте время начала и окончания допроса.',
    en: 'Check when the interview began and ended.',
  },
  'problem.child-unaccompanied.title': {
    'uz-Latn': 'Voyaga yetmagan yolgʻiz soʻroq qilinmaydi',
    'uz-Cyrl': 'Вояга етмаган ёлғиз сўроқ қилинмайди',
    ru: 'Несовершеннолетнего не допрашивают без сопровождения',
    en: 'A minor was not heard alone',
  },
  'problem.child-unaccompanied.detail': {
    'uz-Latn': 'Vakil yoki yaqin qarindosh hamda pedagog yoki psixolog ishtirok etishi kerak.',
    'uz-Cyrl': 'Вакил ёки яқин қариндош ҳамда педагог ёки психолог иштирок этиши керак.',
    ru: 'Нужны представитель или близкий родственник и педагог или психолог.',
    en: 'A representative or a close relative, and a pedagogue or a psychologist must be present.',
  },
  'problem.child-warned.title': {
    'uz-Latn': '16 yoshgacha ogohlantirilmaydi',
    'uz-Cyrl': '16 ёшгача огоҳлантирилмайди',
    ru: 'До 16 лет не предупреждают',
    en: 'Under 16 nobody is warned',
  },
  'problem.child-warned.detail': {
    'uz-Latn': '16 yoshga toʻlmagan yoki yoshi nomaʼlum bola koʻrsatuv uchun javobgarlik haqida ogohlantirilmaydi.',
    'uz-Cyrl': '16 ёшга тўлмаган ёки ёши номаълум бола кўрсатув учун жавобгарлик ҳақида огоҳлантирилмайди.',
    ru: 'Ребёнка до 16 лет или неизвестного возраста не предупреждают об ответственности за показания.',
    en: 'A child under 16, or of unknown age, is not warned of liability for testimony.',
  },
  'problem.interview-too-long.title': {
    'uz-Latn': 'Kuniga toʻrt soatdan ortiq',
    'uz-Cyrl': 'Кунига тўрт соатдан ортиқ',
    ru: 'Дольше четырёх часов в день',
    en: 'Longer than four hours a day',
  },
  'problem.interview-too-long.detail': {
    'uz-Latn': 'Voyaga yetmagan kuniga koʻpi bilan toʻrt soat soʻroq qilinadi; bir soatgacha tanaffus hisobga olinmaydi.',
    'uz-Cyrl': 'Вояга етмаган кунига кўпи билан тўрт соат сўроқ қилинади; бир соатгача танаффус ҳисобга олинмайди.',
    ru: 'Несовершеннолетнего допрашивают не более четырёх часов в день; до часа перерывов не учитывается.',
    en: 'A minor is heard for at most four hours a day; up to one hour of breaks is not counted.',
  },
  'problem.recording-missing.title': {
    'uz-Latn': 'Yozuv koʻrsatilmagan',
    'uz-Cyrl': 'Ёзув кўрсатилмаган',
    ru: 'Нет записи',
    en: 'The recording is missing',
  },
  'problem.recording-missing.detail': {
    'uz-Latn': 'Maxsus xonadagi soʻroq yozib olinadi. Yozuv raqamini koʻrsating.',
    'uz-Cyrl': 'Махсус хонадаги сўроқ ёзиб олинади. Ёзув рақамини кўрсатинг.',
    ru: 'Допрос в специальной комнате записывается. Укажите ссылку на запись.',
    en: 'An interview in the special room is recorded. Give the reference of the recording.',
  },
  'problem.extension-order.title': {
    'uz-Latn': 'Boshqa prokuror uzaytiradi',
    'uz-Cyrl': 'Бошқа прокурор узайтиради',
    ru: 'Продлевает другой прокурор',
    en: 'Extended by another prosecutor',
  },
  'problem.extension-order.detail': {
    'uz-Latn': 'Avval viloyat prokurori besh oygacha, keyin Bosh prokuror yetti oygacha uzaytiradi.',
    'uz-Cyrl': 'Аввал вилоят прокурори беш ойгача, кейин Бош прокурор етти ойгача узайтиради.',
    ru: 'Сначала прокурор области продлевает до пяти месяцев, затем Генеральный прокурор – до семи.',
    en: 'First the regional prosecutor extends to five months, then the Prosecutor General to seven.',
  },
  'problem.liability-open.title': {
    'uz-Latn': 'Jabrlanganni jazolamaslik masalasi hali ochiq',
    'uz-Cyrl': 'Жабрланганни жазоламаслик масаласи ҳали очиқ',
    ru: 'Вопрос о ненаказании жертвы ещё открыт',
    en: 'Whether the victim is punished is still open',
  },
  'problem.liability-open.detail': {
    'uz-Latn': 'Avval prokuror yozma javob berishi kerak. Shundan keyin ish yurituvini yakunlash mumkin.',
    'uz-Cyrl': 'Аввал прокурор ёзма жавоб бериши керак. Шундан кейин иш юритувини якунлаш мумкин.',
    ru: 'Сначала прокурор должен ответить письменно. После этого производство можно завершить.',
    en: 'The prosecutor must answer in writing first. Then the proceedings can end.',
  },
} as const satisfies Rows
