import type { Rows } from '../languages.ts'

/** Problems of the case: what the law or the data do not allow now. */
export const problemsCase = {
  'problem.step-not-now.title': {
    'uz-Latn': 'Bu qadam hozir ochiq emas',
    'uz-Cyrl': 'Бу қадам ҳозир очиқ эмас',
    ru: 'Шаг сейчас недоступен',
    en: 'This step is not open now',
  },
  'problem.step-not-now.detail': {
    'uz-Latn': 'Bu qadamni hozir bajarib boʻlmaydi: ish keyingi holatga oʻtgan. Ishni qayta oching va ochiq qadamlarni koʻring.',
    'uz-Cyrl': 'Бу қадамни ҳозир бажариб бўлмайди: иш кейинги ҳолатга ўтган. Ишни қайта очинг ва очиқ қадамларни кўринг.',
    ru: 'Сейчас этот шаг выполнить нельзя: дело уже перешло в другое состояние. Откройте дело заново и посмотрите доступные шаги.',
    en: 'This step cannot be taken now: the case has moved on. Open the case again and look at the open steps.',
  },
  'problem.step-not-yours.title': {
    'uz-Latn': 'Bu qadam boshqa idoraga tegishli',
    'uz-Cyrl': 'Бу қадам бошқа идорага тегишли',
    ru: 'Шаг относится к другому учреждению',
    en: 'This step belongs to another office',
  },
  'problem.step-not-yours.detail': {
    'uz-Latn': 'Bu qadam boshqa idoraga tegishli. Shoshilinch boʻlsa, ishda koʻrsatilgan idoraga yozing.',
    'uz-Cyrl': 'Бу қадам бошқа идорага тегишли. Шошилинч бўлса, ишда кўрсатилган идорага ёзинг.',
    ru: 'Этот шаг выполняет другое учреждение. Если дело срочное, напишите учреждению, указанному в деле.',
    en: 'This step belongs to another office. If it is urgent, write to the office shown on the case.',
  },
  'problem.changed-meanwhile.title': {
    'uz-Latn': 'Ish shu orada oʻzgartirildi',
    'uz-Cyrl': 'Иш шу орада ўзгартирилди',
    ru: 'Дело тем временем изменено',
    en: 'The case was changed meanwhile',
  },
  'problem.changed-meanwhile.detail': {
    'uz-Latn': 'Siz yozayotgan paytda ish oʻzgartirildi. Matningiz saqlangan. Oʻzgarish bilan tanishing va qaytadan yuboring.',
    'uz-Cyrl': 'Сиз ёзаётган пайтда иш ўзгартирилди. Матнингиз сақланган. Ўзгариш билан танишинг ва қайтадан юборинг.',
    ru: 'Пока вы писали, дело изменили. Ваш текст сохранён. Ознакомьтесь с изменением и отправьте ещё раз.',
    en: 'Somebody changed this case while you were writing. Your text is kept. Read the change, then send again.',
  },
  'problem.consent-missing.title': {
    'uz-Latn': 'Rozilik yoʻq',
    'uz-Cyrl': 'Розилик йўқ',
    ru: 'Нет согласия',
    en: 'Consent is missing',
  },
  'problem.consent-missing.detail': {
    'uz-Latn': 'Amaldagi rozilik yoʻq: {item}. Shaxsdan soʻrab, rozilikni qayd eting yoki qonuniy istisnoni tanlab, sababini yozing.',
    'uz-Cyrl': 'Амалдаги розилик йўқ: {item}. Шахсдан сўраб, розиликни қайд этинг ёки қонуний истиснони танлаб, сабабини ёзинг.',
    ru: 'Нет действующего согласия: {item}. Спросите человека и запишите ответ или выберите законное исключение и укажите причину.',
    en: 'There is no consent in force to: {item}. Ask the person and record the answer, or choose a lawful exception and give the reason.',
  },
  'problem.consent-withdrawn.title': {
    'uz-Latn': 'Rozilik qaytarib olingan',
    'uz-Cyrl': 'Розилик қайтариб олинган',
    ru: 'Согласие отозвано',
    en: 'Consent was withdrawn',
  },
  'problem.consent-withdrawn.detail': {
    'uz-Latn': 'Shaxs roziligini qaytarib oldi. Endi hech narsa yuborib boʻlmaydi. Avval yuborilganlar jurnalda koʻrsatilgan.',
    'uz-Cyrl': 'Шахс розилигини қайтариб олди. Энди ҳеч нарса юбориб бўлмайди. Аввал юборилганлар журналда кўрсатилган.',
    ru: 'Человек отозвал согласие. Больше ничего передавать нельзя. Переданное ранее указано в журнале раскрытия.',
    en: 'The person has withdrawn consent. Nothing more may be sent. What was sent before is listed in the disclosure log.',
  },
  'problem.same-person.title': {
    'uz-Latn': 'Boshqa shaxs tasdiqlashi kerak',
    'uz-Cyrl': 'Бошқа шахс тасдиқлаши керак',
    ru: 'Нужно подтверждение другого лица',
    en: 'Another person must confirm',
  },
  'problem.same-person.detail': {
    'uz-Latn': 'Buni siz taklif qilgansiz, shuning uchun boshqa shaxs tasdiqlashi kerak.',
    'uz-Cyrl': 'Буни сиз таклиф қилгансиз, шунинг учун бошқа шахс тасдиқлаши керак.',
    ru: 'Это предложили вы, поэтому подтвердить должен другой человек.',
    en: 'You proposed this, so another person must confirm it.',
  },
  'problem.reason-needed.title': {
    'uz-Latn': 'Sabab kerak',
    'uz-Cyrl': 'Сабаб керак',
    ru: 'Нужна причина',
    en: 'A reason is needed',
  },
  'problem.reason-needed.detail': {
    'uz-Latn': 'Sababni tanlang va qisqacha izohlang. Shaxs uni oʻqiy oladi.',
    'uz-Cyrl': 'Сабабни танланг ва қисқача изоҳланг. Шахс уни ўқий олади.',
    ru: 'Выберите причину и кратко поясните. Человек сможет её прочитать.',
    en: 'Choose a reason and explain it in a few words. The person will be able to read it.',
  },
  'problem.quorum-missing.title': {
    'uz-Latn': 'Kvorum yoʻq',
    'uz-Cyrl': 'Кворум йўқ',
    ru: 'Нет кворума',
    en: 'No quorum',
  },
  'problem.quorum-missing.detail': {
    'uz-Latn':
      'Kvorum yoʻq: {needed} nafar aʼzodan {present} nafari qatnashmoqda. Boshqa majlis tayinlang yoki oʻrinbosarni taklif qiling.',
    'uz-Cyrl': 'Кворум йўқ: {needed} нафар аъзодан {present} нафари қатнашмоқда. Бошқа мажлис тайинланг ёки ўринбосарни таклиф қилинг.',
    ru: 'Кворума нет: присутствуют {present} из {needed}. Назначьте другое заседание или пригласите замещающего.',
    en: 'There is no quorum: {present} of {needed} members are present. Call another session or invite a substitute.',
  },
  'problem.conflict-declared.title': {
    'uz-Latn': 'Siz uchun yopiq: manfaatlar toʻqnashuvi',
    'uz-Cyrl': 'Сиз учун ёпиқ: манфаатлар тўқнашуви',
    ru: 'Закрыто для вас: конфликт интересов',
    en: 'Closed to you: conflict of interest',
  },
  'problem.conflict-declared.detail': {
    'uz-Latn': 'Siz bu ish boʻyicha manfaatlar toʻqnashuvini bildirgansiz, shu sababli ish siz uchun yopiq.',
    'uz-Cyrl': 'Сиз бу иш бўйича манфаатлар тўқнашувини билдиргансиз, шу сабабли иш сиз учун ёпиқ.',
    ru: 'Вы заявили о конфликте интересов по этому делу, поэтому оно для вас закрыто.',
    en: 'You declared a conflict of interest in this case, so it is closed to you.',
  },
  'problem.interview-repeat.title': {
    'uz-Latn': 'Bu haqda avval soʻzlab berilgan',
    'uz-Cyrl': 'Бу ҳақда аввал сўзлаб берилган',
    ru: 'Об этом уже рассказано',
    en: 'This has been told already',
  },
  'problem.interview-repeat.detail': {
    'uz-Latn': 'Shaxs bu haqda avval soʻzlab bergan. Yozib olingan bayondan foydalaning yoki nega qayta soʻrash zarurligini yozing.',
    'uz-Cyrl': 'Шахс бу ҳақда аввал сўзлаб берган. Ёзиб олинган баёндан фойдаланинг ёки нега қайта сўраш зарурлигини ёзинг.',
    ru: 'Человек уже рассказывал об этом. Используйте записанный рассказ или укажите, зачем спрашивать снова.',
    en: 'This person has already told this. Use the recorded account, or say why it must be asked again.',
  },
  'problem.votes-differ.title': {
    'uz-Latn': 'Qaror ovozlarga mos emas',
    'uz-Cyrl': 'Қарор овозларга мос эмас',
    ru: 'Решение не соответствует голосам',
    en: 'The decision does not follow the votes',
  },
  'problem.votes-differ.detail': {
    'uz-Latn':
      'Aʼzolar boshqacha ovoz bergan: berish {grant}, rad etish {refuse}, keyinga qoldirish {defer}. Koʻpchilik ovoz bergan qarorni qayd eting.',
    'uz-Cyrl':
      'Аъзолар бошқача овоз берган: бериш {grant}, рад этиш {refuse}, кейинга қолдириш {defer}. Кўпчилик овоз берган қарорни қайд этинг.',
    ru: 'Члены комиссии голосовали иначе: предоставить {grant}, отказать {refuse}, отложить {defer}. Оформите решение, за которое проголосовало большинство.',
    en: 'The members voted otherwise: grant {grant}, refuse {refuse}, put off {defer}. Record the decision the majority voted for.',
  },
  'problem.not-present.title': {
    'uz-Latn': 'Siz bu majlisda qatnashmayapsiz',
    'uz-Cyrl': 'Сиз бу мажлисда қатнашмаяпсиз',
    ru: 'Вы не участвуете в этом заседании',
    en: 'You are not taking part in this session',
  },
  'problem.not-present.detail': {
    'uz-Latn': 'Faqat majlisda qatnashayotgan va manfaatlar toʻqnashuvi yoʻqligini bildirgan aʼzolar ovoz beradi.',
    'uz-Cyrl': 'Фақат мажлисда қатнашаётган ва манфаатлар тўқнашуви йўқлигини билдирган аъзолар овоз беради.',
    ru: 'Голосуют только присутствующие члены комиссии, заявившие об отсутствии конфликта интересов.',
    en: 'Only members who are present and have declared no conflict of interest may vote.',
  },
  'problem.referral-pending.title': {
    'uz-Latn': 'Javob kutayotgan yoʻllanma bor',
    'uz-Cyrl': 'Жавоб кутаётган йўлланма бор',
    ru: 'Перенаправление уже ожидает ответа',
    en: 'A referral is already waiting for an answer',
  },
  'problem.referral-pending.detail': {
    'uz-Latn': 'Bu ish boʻyicha bitta yoʻllanmaga hali javob berilmagan. Javobni kuting yoki avval uni qaytarib oling.',
    'uz-Cyrl': 'Бу иш бўйича битта йўлланмага ҳали жавоб берилмаган. Жавобни кутинг ёки аввал уни қайтариб олинг.',
    ru: 'На одно перенаправление по этому делу ещё не ответили. Дождитесь ответа или сначала отзовите его.',
    en: 'One referral of this case has not been answered yet. Wait for the answer, or withdraw it first.',
  },
  'problem.recipient-unknown.title': {
    'uz-Latn': 'Bu idora yoʻllanmani qabul qila olmaydi',
    'uz-Cyrl': 'Бу идора йўлланмани қабул қила олмайди',
    ru: 'Это учреждение не может принять перенаправление',
    en: 'This office cannot receive the referral',
  },
  'problem.recipient-unknown.detail': {
    'uz-Latn': 'Tanlangan idora roʻyxatda yoʻq yoki hozir ishlamayapti. Boshqa idorani tanlang.',
    'uz-Cyrl': 'Танланган идора рўйхатда йўқ ёки ҳозир ишламаяпти. Бошқа идорани танланг.',
    ru: 'Выбранного учреждения нет в списке или оно сейчас не работает. Выберите другое учреждение.',
    en: 'The office you chose is not in the list or does not work now. Choose another office.',
  },
  'problem.conflict-undeclared.title': {
    'uz-Latn': 'Avval manfaatlar toʻqnashuvi bor-yoʻqligini bildiring',
    'uz-Cyrl': 'Аввал манфаатлар тўқнашуви бор-йўқлигини билдиринг',
    ru: 'Сначала сообщите, есть ли конфликт интересов',
    en: 'Say first whether you have a conflict of interest',
  },
  'problem.conflict-undeclared.detail': {
    'uz-Latn': 'Har bir aʼzo bunga materiallar ochilishidan va ovoz berishdan oldin javob beradi.',
    'uz-Cyrl': 'Ҳар бир аъзо бунга материаллар очилишидан ва овоз беришдан олдин жавоб беради.',
    ru: 'Каждый член комиссии отвечает на это до открытия материалов и до голосования.',
    en: 'Every member answers this before the dossier opens and before the vote.',
  },
  'problem.member-recused.title': {
    'uz-Latn': 'Siz oʻzingizni chetlashtirgansiz',
    'uz-Cyrl': 'Сиз ўзингизни четлаштиргансиз',
    ru: 'Вы заявили самоотвод',
    en: 'You have recused yourself',
  },
  'problem.member-recused.detail': {
    'uz-Latn': 'Chetlashgan aʼzo bu ishda qatnashmaydi.',
    'uz-Cyrl': 'Четлашган аъзо бу ишда қатнашмайди.',
    ru: 'Член комиссии, заявивший самоотвод, в этом деле не участвует.',
    en: 'A recused member takes no part in this case.',
  },
  'problem.chair-not-recused.title': {
    'uz-Latn': 'Raisda manfaatlar toʻqnashuvi bor',
    'uz-Cyrl': 'Раисда манфаатлар тўқнашуви бор',
    ru: 'У председателя конфликт интересов',
    en: 'The chair has a conflict of interest',
  },
  'problem.chair-not-recused.detail': {
    'uz-Latn': 'Majlis davom etishi uchun rais oʻzini chetlashtirishi kerak.',
    'uz-Cyrl': 'Мажлис давом этиши учун раис ўзини четлаштириши керак.',
    ru: 'Чтобы заседание продолжилось, председатель должен заявить самоотвод.',
    en: 'The chair must recuse before the session goes on.',
  },
} as const satisfies Rows
