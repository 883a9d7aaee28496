import type { Rows } from '../languages.ts'

/** Problems: a short title and a sentence that says what to do. */
export const problems = {
  'problem.step-not-now.detail': {
    'uz-Latn': 'Bu qadamni hozir bajarib boʻlmaydi: ish keyingi holatga oʻtgan. Ishni qayta oching va ochiq qadamlarni koʻring.',
    'uz-Cyrl': 'Бу қадамни ҳозир бажариб бўлмайди: иш кейинги ҳолатга ўтган. Ишни қайта очинг ва очиқ қадамларни кўринг.',
    ru: 'Сейчас этот шаг выполнить нельзя: дело уже перешло в другое состояние. Откройте дело заново и посмотрите доступные шаги.',
    en: 'This step cannot be taken now: the case has moved on. Open the case again and look at the open steps.',
  },
  'problem.step-not-yours.detail': {
    'uz-Latn': 'Bu qadam boshqa idoraga tegishli. Shoshilinch boʻlsa, ishda koʻrsatilgan idoraga yozing.',
    'uz-Cyrl': 'Бу қадам бошқа идорага тегишли. Шошилинч бўлса, ишда кўрсатилган идорага ёзинг.',
    ru: 'Этот шаг выполняет другое учреждение. Если дело срочное, напишите учреждению, указанному в деле.',
    en: 'This step belongs to another office. If it is urgent, write to the office shown on the case.',
  },
  'problem.changed-meanwhile.detail': {
    'uz-Latn': 'Siz yozayotgan paytda ish oʻzgartirildi. Matningiz saqlangan. Oʻzgarish bilan tanishing va qaytadan yuboring.',
    'uz-Cyrl': 'Сиз ёзаётган пайтда иш ўзгартирилди. Матнингиз сақланган. Ўзгариш билан танишинг ва қайтадан юборинг.',
    ru: 'Пока вы писали, дело изменили. Ваш текст сохранён. Ознакомьтесь с изменением и отправьте ещё раз.',
    en: 'Somebody changed this case while you were writing. Your text is kept. Read the change, then send again.',
  },
  'problem.not-found.detail': {
    'uz-Latn': 'Bunday ish yoʻq yoki u sizga koʻrinmaydi. Raqamni tekshiring. Ish sizga yuborilgan boʻlsa, yuboruvchidan manzilni tekshirishni soʻrang.',
    'uz-Cyrl': 'Бундай иш йўқ ёки у сизга кўринмайди. Рақамни текширинг. Иш сизга юборилган бўлса, юборувчидан манзилни текширишни сўранг.',
    ru: 'Такого дела нет или оно вам недоступно. Проверьте номер. Если дело направлено вам, попросите отправителя проверить адресата.',
    en: 'There is no such case, or you cannot see it. Check the number. If a case was referred to you, ask the sender to check the address.',
  },
  'problem.form-invalid.detail': {
    'uz-Latn': 'Baʼzi javoblar yozilmagan yoki notoʻgʻri. Ular quyida sanab oʻtilgan; qatorni bosib oʻsha joyga oʻting.',
    'uz-Cyrl': 'Баъзи жавоблар ёзилмаган ёки нотўғри. Улар қуйида санаб ўтилган; қаторни босиб ўша жойга ўтинг.',
    ru: 'Некоторые ответы не заполнены или указаны неверно. Они перечислены ниже; нажмите на строку, чтобы перейти к ответу.',
    en: 'Some answers are missing or wrong. They are listed below; press a line to go there.',
  },
  'problem.consent-missing.detail': {
    'uz-Latn': 'Tanlangan idoraga bu maʼlumotni berish uchun rozilik yoʻq. Shaxsdan soʻrang yoki qonuniy istisnoni tanlab, sababini yozing.',
    'uz-Cyrl': 'Танланган идорага бу маълумотни бериш учун розилик йўқ. Шахсдан сўранг ёки қонуний истиснони танлаб, сабабини ёзинг.',
    ru: 'Нет согласия на передачу этих сведений выбранному учреждению. Спросите человека или выберите законное исключение и укажите причину.',
    en: 'There is no consent to give this to the office you chose. Ask the person, or choose a lawful exception and give the reason.',
  },
  'problem.consent-withdrawn.detail': {
    'uz-Latn': 'Shaxs roziligini qaytarib oldi. Endi hech narsa yuborib boʻlmaydi. Avval yuborilganlar jurnalda koʻrsatilgan.',
    'uz-Cyrl': 'Шахс розилигини қайтариб олди. Энди ҳеч нарса юбориб бўлмайди. Аввал юборилганлар журналда кўрсатилган.',
    ru: 'Человек отозвал согласие. Больше ничего передавать нельзя. Переданное ранее указано в журнале раскрытия.',
    en: 'The person has withdrawn consent. Nothing more may be sent. What was sent before is listed in the disclosure log.',
  },
  'problem.same-person.detail': {
    'uz-Latn': 'Buni siz taklif qilgansiz, shuning uchun boshqa shaxs tasdiqlashi kerak.',
    'uz-Cyrl': 'Буни сиз таклиф қилгансиз, шунинг учун бошқа шахс тасдиқлаши керак.',
    ru: 'Это предложили вы, поэтому подтвердить должен другой человек.',
    en: 'You proposed this, so another person must confirm it.',
  },
  'problem.reason-needed.detail': {
    'uz-Latn': 'Sababni tanlang va qisqacha izohlang. Shaxs uni oʻqiy oladi.',
    'uz-Cyrl': 'Сабабни танланг ва қисқача изоҳланг. Шахс уни ўқий олади.',
    ru: 'Выберите причину и кратко поясните. Человек сможет её прочитать.',
    en: 'Choose a reason and explain it in a few words. The person will be able to read it.',
  },
  'problem.quorum-missing.detail': {
    'uz-Latn': 'Kvorum yoʻq: {needed} nafar aʼzodan {present} nafari qatnashmoqda. Boshqa majlis tayinlang yoki oʻrinbosarni taklif qiling.',
    'uz-Cyrl': 'Кворум йўқ: {needed} нафар аъзодан {present} нафари қатнашмоқда. Бошқа мажлис тайинланг ёки ўринбосарни таклиф қилинг.',
    ru: 'Кворума нет: присутствуют {present} из {needed}. Назначьте другое заседание или пригласите замещающего.',
    en: 'There is no quorum: {present} of {needed} members are present. Call another session or invite a substitute.',
  },
  'problem.conflict-declared.detail': {
    'uz-Latn': 'Siz bu ish boʻyicha manfaatlar toʻqnashuvini bildirgansiz, shu sababli ish siz uchun yopiq.',
    'uz-Cyrl': 'Сиз бу иш бўйича манфаатлар тўқнашувини билдиргансиз, шу сабабли иш сиз учун ёпиқ.',
    ru: 'Вы заявили о конфликте интересов по этому делу, поэтому оно для вас закрыто.',
    en: 'You declared a conflict of interest in this case, so it is closed to you.',
  },
  'problem.interview-repeat.detail': {
    'uz-Latn': 'Shaxs bu haqda avval soʻzlab bergan. Yozib olingan bayondan foydalaning yoki nega qayta soʻrash zarurligini yozing.',
    'uz-Cyrl': 'Шахс бу ҳақда аввал сўзлаб берган. Ёзиб олинган баёндан фойдаланинг ёки нега қайта сўраш зарурлигини ёзинг.',
    ru: 'Человек уже рассказывал об этом. Используйте записанный рассказ или укажите, зачем спрашивать снова.',
    en: 'This person has already told this. Use the recorded account, or say why it must be asked again.',
  },
  'problem.session-ended.detail': {
    'uz-Latn': 'Bir muddat harakat boʻlmagani uchun tizimdan chiqarildingiz. Qayta kiring; qoralamangiz saqlangan.',
    'uz-Cyrl': 'Бир муддат ҳаракат бўлмагани учун тизимдан чиқарилдингиз. Қайта киринг; қораламангиз сақланган.',
    ru: 'Вы вышли из системы, так как долго не было действий. Войдите снова: черновик сохранён.',
    en: 'You have been signed out because nothing was done for a while. Sign in again; your draft is kept.',
  },
  'problem.wrong-password.detail': {
    'uz-Latn': 'Login yoki parol notoʻgʻri. Bir necha marta xato kiritilsa, kirish vaqtincha bloklanadi.',
    'uz-Cyrl': 'Логин ёки пароль нотўғри. Бир неча марта хато киритилса, кириш вақтинча блокланади.',
    ru: 'Логин или пароль неверны. После нескольких ошибок вход временно блокируется.',
    en: 'The login or the password is wrong. After several wrong tries signing in is blocked for a time.',
  },
  'problem.otp-wrong.detail': {
    'uz-Latn': 'Bir martalik kod notoʻgʻri yoki eskirgan. Keyingi kodni kutib, qayta urinib koʻring.',
    'uz-Cyrl': 'Бир марталик код нотўғри ёки эскирган. Кейинги кодни кутиб, қайта уриниб кўринг.',
    ru: 'Одноразовый код неверен или устарел. Дождитесь следующего кода и повторите.',
    en: 'The one-time code is wrong or too old. Wait for the next code and try again.',
  },
  'problem.too-many-requests.detail': {
    'uz-Latn': 'Soʻrovlar juda koʻp. {seconds} soniya kutib, qayta urinib koʻring.',
    'uz-Cyrl': 'Сўровлар жуда кўп. {seconds} сония кутиб, қайта уриниб кўринг.',
    ru: 'Слишком много запросов. Подождите {seconds} с и повторите.',
    en: 'Too many requests. Wait {seconds, plural, one{# second} other{# seconds}} and try again.',
  },
  'problem.service-down.detail': {
    'uz-Latn': 'Xizmat javob bermayapti. Hech narsa yoʻqolmadi. Bir necha daqiqadan soʻng urinib koʻring; shoshilinch boʻlsa, telefon qiling.',
    'uz-Cyrl': 'Хизмат жавоб бермаяпти. Ҳеч нарса йўқолмади. Бир неча дақиқадан сўнг уриниб кўринг; шошилинч бўлса, телефон қилинг.',
    ru: 'Сервис не отвечает. Ничего не потеряно. Повторите через несколько минут; если помощь нужна срочно, звоните.',
    en: 'The service is not answering. Nothing was lost. Try again in a few minutes; if help is urgent, call by telephone.',
  },
  'problem.server-error.detail': {
    'uz-Latn': 'Bizning tomonda xatolik yuz berdi. Hech narsa saqlanmadi. Administratorga shu raqamni ayting: {requestId}.',
    'uz-Cyrl': 'Бизнинг томонда хатолик юз берди. Ҳеч нарса сақланмади. Администраторга шу рақамни айтинг: {requestId}.',
    ru: 'Произошла ошибка на нашей стороне. Ничего не сохранено. Сообщите администратору номер: {requestId}.',
    en: 'Something went wrong on our side. Nothing was saved. Give this number to the administrator: {requestId}.',
  },
} as const satisfies Rows
