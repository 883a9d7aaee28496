import type { Rows } from '../languages.ts'

/** Problems of the request, the files and the house. */
export const problemsRequest = {
  'problem.not-found.title': {
    'uz-Latn': 'Topilmadi',
    'uz-Cyrl': 'Топилмади',
    ru: 'Не найдено',
    en: 'Not found',
  },
  'problem.not-found.detail': {
    'uz-Latn':
      'Bunday ish yoʻq yoki u sizga koʻrinmaydi. Raqamni tekshiring. Ish sizga yuborilgan boʻlsa, yuboruvchidan manzilni tekshirishni soʻrang.',
    'uz-Cyrl': 'Бундай иш йўқ ёки у сизга кўринмайди. Рақамни текширинг. Иш сизга юборилган бўлса, юборувчидан манзилни текширишни сўранг.',
    ru: 'Такого дела нет или оно вам недоступно. Проверьте номер. Если дело направлено вам, попросите отправителя проверить адресата.',
    en: 'There is no such case, or you cannot see it. Check the number. If a case was referred to you, ask the sender to check the address.',
  },
  'problem.form-invalid.title': {
    'uz-Latn': 'Baʼzi javoblarni tuzatish kerak',
    'uz-Cyrl': 'Баъзи жавобларни тузатиш керак',
    ru: 'Нужно исправить некоторые ответы',
    en: 'Some answers must be corrected',
  },
  'problem.form-invalid.detail': {
    'uz-Latn': 'Baʼzi javoblar yozilmagan yoki notoʻgʻri. Ular quyida sanab oʻtilgan; qatorni bosib oʻsha joyga oʻting.',
    'uz-Cyrl': 'Баъзи жавоблар ёзилмаган ёки нотўғри. Улар қуйида санаб ўтилган; қаторни босиб ўша жойга ўтинг.',
    ru: 'Некоторые ответы не заполнены или указаны неверно. Они перечислены ниже; нажмите на строку, чтобы перейти к ответу.',
    en: 'Some answers are missing or wrong. They are listed below; press a line to go there.',
  },
  'problem.version-missing.title': {
    'uz-Latn': 'Ish versiyasi koʻrsatilmagan',
    'uz-Cyrl': 'Иш версияси кўрсатилмаган',
    ru: 'Не указана версия дела',
    en: 'The version of the case is missing',
  },
  'problem.version-missing.detail': {
    'uz-Latn': 'Soʻrovda ishning qaysi versiyasi oʻqilgani koʻrsatilishi kerak (If-Match). Ishni qayta oching va yana yuboring.',
    'uz-Cyrl': 'Сўровда ишнинг қайси версияси ўқилгани кўрсатилиши керак (If-Match). Ишни қайта очинг ва яна юборинг.',
    ru: 'В запросе нужно указать прочитанную версию дела (If-Match). Откройте дело снова и отправьте ещё раз.',
    en: 'The request must say which version of the case it read (If-Match). Open the case again and send once more.',
  },
  'problem.idempotency-key-missing.title': {
    'uz-Latn': 'Yuborish raqami koʻrsatilmagan',
    'uz-Cyrl': 'Юбориш рақами кўрсатилмаган',
    ru: 'Не указан номер отправки',
    en: 'The number of the submission is missing',
  },
  'problem.idempotency-key-missing.detail': {
    'uz-Latn': 'Soʻrovning oʻz raqami boʻlishi kerak (Idempotency-Key, UUID). Varaqani qayta oching va yana yuboring.',
    'uz-Cyrl': 'Сўровнинг ўз рақами бўлиши керак (Idempotency-Key, UUID). Варақани қайта очинг ва яна юборинг.',
    ru: 'Запрос должен иметь свой номер (Idempotency-Key, UUID). Откройте форму снова и отправьте ещё раз.',
    en: 'The request must carry its own number (Idempotency-Key, a UUID). Open the form again and send once more.',
  },
  'problem.submission-reused.title': {
    'uz-Latn': 'Bu raqam boshqa yuborishda ishlatilgan',
    'uz-Cyrl': 'Бу рақам бошқа юборишда ишлатилган',
    ru: 'Этот номер уже использован для другой отправки',
    en: 'This number was used for another submission',
  },
  'problem.submission-reused.detail': {
    'uz-Latn': 'Shu raqam bilan boshqa mazmun keldi. Birinchi yuborilgani kuchda qoladi; yangisi uchun varaqani qayta oching.',
    'uz-Cyrl': 'Шу рақам билан бошқа мазмун келди. Биринчи юборилгани кучда қолади; янгиси учун варақани қайта очинг.',
    ru: 'С тем же номером пришло другое содержание. Первая отправка остаётся в силе; для новой откройте форму снова.',
    en: 'The same number came with other content. The first submission stands; open the form again for a new one.',
  },
  'problem.request-malformed.title': {
    'uz-Latn': 'Soʻrovni tushunib boʻlmadi',
    'uz-Cyrl': 'Сўровни тушуниб бўлмади',
    ru: 'Запрос непонятен',
    en: 'The request cannot be understood',
  },
  'problem.request-malformed.detail': {
    'uz-Latn': 'Soʻrov kutilgan shaklda emas. Hech narsa saqlanmadi. Sahifani qayta oching va takrorlang.',
    'uz-Cyrl': 'Сўров кутилган шаклда эмас. Ҳеч нарса сақланмади. Саҳифани қайта очинг ва такрорланг.',
    ru: 'Запрос составлен неверно. Ничего не сохранено. Откройте страницу снова и повторите.',
    en: 'The request is not written as expected. Nothing was saved. Open the page again and repeat.',
  },
  'problem.body-too-large.title': {
    'uz-Latn': 'Juda katta hajm yuborildi',
    'uz-Cyrl': 'Жуда катта ҳажм юборилди',
    ru: 'Отправлено слишком много',
    en: 'Too much was sent',
  },
  'problem.body-too-large.detail': {
    'uz-Latn': 'Mazmun ruxsat etilgan hajmdan katta. Matnni qisqartiring yoki boʻlib yuboring.',
    'uz-Cyrl': 'Мазмун рухсат этилган ҳажмдан катта. Матнни қисқартиринг ёки бўлиб юборинг.',
    ru: 'Содержание больше допустимого объёма. Сократите текст или отправьте частями.',
    en: 'The content is larger than allowed. Shorten the text or send it in parts.',
  },
  'problem.not-json.title': {
    'uz-Latn': 'Mazmunni oʻqib boʻlmadi',
    'uz-Cyrl': 'Мазмунни ўқиб бўлмади',
    ru: 'Содержание не читается',
    en: 'The content cannot be read',
  },
  'problem.not-json.detail': {
    'uz-Latn': 'Mazmun UTF-8 kodidagi JSON obyekti boʻlishi kerak. Hech narsa saqlanmadi.',
    'uz-Cyrl': 'Мазмун UTF-8 кодидаги JSON объекти бўлиши керак. Ҳеч нарса сақланмади.',
    ru: 'Содержание должно быть объектом JSON в UTF-8. Ничего не сохранено.',
    en: 'The content must be a JSON object in UTF-8. Nothing was saved.',
  },
  'problem.media-type.title': {
    'uz-Latn': 'Bu turdagi mazmun qabul qilinmaydi',
    'uz-Cyrl': 'Бу турдаги мазмун қабул қилинмайди',
    ru: 'Такой вид содержания не принимается',
    en: 'This kind of content is not taken',
  },
  'problem.media-type.detail': {
    'uz-Latn': 'Mazmunni application/json koʻrinishida yuboring.',
    'uz-Cyrl': 'Мазмунни application/json кўринишида юборинг.',
    ru: 'Отправьте содержание как application/json.',
    en: 'Send the content as application/json.',
  },
  'problem.method-not-allowed.title': {
    'uz-Latn': 'Bu manzilda bunday amal bajarilmaydi',
    'uz-Cyrl': 'Бу манзилда бундай амал бажарилмайди',
    ru: 'По этому адресу такое действие невозможно',
    en: 'This cannot be done at this address',
  },
  'problem.method-not-allowed.detail': {
    'uz-Latn': 'Manzil mavjud, lekin boshqa soʻrovlarni qabul qiladi. Interfeys tavsifiga qarang.',
    'uz-Cyrl': 'Манзил мавжуд, лекин бошқа сўровларни қабул қилади. Интерфейс тавсифига қаранг.',
    ru: 'Адрес существует, но принимает другие запросы. Смотрите описание интерфейса.',
    en: 'The address exists, but takes other requests. Look at the description of the interface.',
  },
  'problem.too-many-requests.title': {
    'uz-Latn': 'Soʻrovlar juda koʻp',
    'uz-Cyrl': 'Сўровлар жуда кўп',
    ru: 'Слишком много запросов',
    en: 'Too many requests',
  },
  'problem.too-many-requests.detail': {
    'uz-Latn': 'Soʻrovlar juda koʻp. {seconds} soniya kutib, qayta urinib koʻring.',
    'uz-Cyrl': 'Сўровлар жуда кўп. {seconds} сония кутиб, қайта уриниб кўринг.',
    ru: 'Слишком много запросов. Подождите {seconds} с и повторите.',
    en: 'Too many requests. Wait {seconds, plural, one{# second} other{# seconds}} and try again.',
  },
  'problem.service-down.title': {
    'uz-Latn': 'Xizmat javob bermayapti',
    'uz-Cyrl': 'Хизмат жавоб бермаяпти',
    ru: 'Сервис не отвечает',
    en: 'The service is not answering',
  },
  'problem.service-down.detail': {
    'uz-Latn':
      'Xizmat javob bermayapti. Hech narsa yoʻqolmadi. Bir necha daqiqadan soʻng urinib koʻring; shoshilinch boʻlsa, telefon qiling.',
    'uz-Cyrl': 'Хизмат жавоб бермаяпти. Ҳеч нарса йўқолмади. Бир неча дақиқадан сўнг уриниб кўринг; шошилинч бўлса, телефон қилинг.',
    ru: 'Сервис не отвечает. Ничего не потеряно. Повторите через несколько минут; если помощь нужна срочно, звоните.',
    en: 'The service is not answering. Nothing was lost. Try again in a few minutes; if help is urgent, call by telephone.',
  },
  'problem.server-error.title': {
    'uz-Latn': 'Bizning tomonda xatolik yuz berdi',
    'uz-Cyrl': 'Бизнинг томонда хатолик юз берди',
    ru: 'Ошибка на нашей стороне',
    en: 'Something went wrong on our side',
  },
  'problem.server-error.detail': {
    'uz-Latn': 'Bizning tomonda xatolik yuz berdi. Hech narsa saqlanmadi. Administratorga shu raqamni ayting: {requestId}.',
    'uz-Cyrl': 'Бизнинг томонда хатолик юз берди. Ҳеч нарса сақланмади. Администраторга шу рақамни айтинг: {requestId}.',
    ru: 'Произошла ошибка на нашей стороне. Ничего не сохранено. Сообщите администратору номер: {requestId}.',
    en: 'Something went wrong on our side. Nothing was saved. Give this number to the administrator: {requestId}.',
  },
  'problem.rows-invalid.title': {
    'uz-Latn': 'Baʼzi qatorlarni qabul qilib boʻlmaydi',
    'uz-Cyrl': 'Баъзи қаторларни қабул қилиб бўлмайди',
    ru: 'Некоторые строки принять нельзя',
    en: 'Some rows cannot be taken',
  },
  'problem.rows-invalid.detail': {
    'uz-Latn': 'Rad etilgan qatorlar maydoni va sababi bilan alohida faylga yozildi. Ularni tuzatib, oʻsha faylni qayta yuklang.',
    'uz-Cyrl': 'Рад этилган қаторлар майдони ва сабаби билан алоҳида файлга ёзилди. Уларни тузатиб, ўша файлни қайта юкланг.',
    ru: 'Отклонённые строки записаны в отдельный файл с указанием поля и причины. Исправьте их и загрузите этот файл снова.',
    en: 'The rejected rows are in the rejects file with the field and the reason. Correct them and load that file again.',
  },
  'problem.not-csv.title': {
    'uz-Latn': 'Bu CSV fayl emas',
    'uz-Cyrl': 'Бу CSV файл эмас',
    ru: 'Это не файл CSV',
    en: 'This is not a CSV file',
  },
  'problem.not-csv.detail': {
    'uz-Latn': 'Fayl sarlavha qatori bor, UTF-8 kodidagi CSV boʻlishi kerak. Hech narsa yuklanmadi.',
    'uz-Cyrl': 'Файл сарлавҳа қатори бор, UTF-8 кодидаги CSV бўлиши керак. Ҳеч нарса юкланмади.',
    ru: 'Нужен файл CSV в UTF-8 со строкой заголовков. Ничего не загружено.',
    en: 'The file must be CSV in UTF-8 with a heading row. Nothing was loaded.',
  },
  'problem.draft-limit.title': {
    'uz-Latn': 'Qoralamalar juda koʻp',
    'uz-Cyrl': 'Қораламалар жуда кўп',
    ru: 'Слишком много черновиков',
    en: 'Too many drafts',
  },
  'problem.draft-limit.detail': {
    'uz-Latn': 'Qoralamalar soni chegaraga yetdi. Birini yuboring yoki oʻchiring, soʻng qayta saqlang.',
    'uz-Cyrl': 'Қораламалар сони чегарага етди. Бирини юборинг ёки ўчиринг, сўнг қайта сақланг.',
    ru: 'Достигнут предел числа черновиков. Отправьте или удалите один и сохраните снова.',
    en: 'You have reached the limit of drafts. Send or delete one, then save again.',
  },
  'problem.parameter-unknown.title': {
    'uz-Latn': 'Bunday parametr yoʻq',
    'uz-Cyrl': 'Бундай параметр йўқ',
    ru: 'Такого параметра нет',
    en: 'There is no such parameter',
  },
  'problem.parameter-unknown.detail': {
    'uz-Latn': 'Faqat roʻyxatdagi parametrlarga yangi qiymat berish mumkin. Roʻyxatdan tanlang.',
    'uz-Cyrl': 'Фақат рўйхатдаги параметрларга янги қиймат бериш мумкин. Рўйхатдан танланг.',
    ru: 'Новое значение можно задать только параметрам из списка. Выберите из списка.',
    en: 'Only the listed parameters may get a new value. Choose one of the list.',
  },
  'problem.parameter-past.title': {
    'uz-Latn': 'Parametrni oʻtgan sanadan oʻzgartirib boʻlmaydi',
    'uz-Cyrl': 'Параметрни ўтган санадан ўзгартириб бўлмайди',
    ru: 'Параметр нельзя изменить задним числом',
    en: 'A parameter cannot change in the past',
  },
  'problem.parameter-past.detail': {
    'uz-Latn': 'Yangi qiymat bugundan yoki keyingi kundan kuchga kirishi mumkin. Boshlangan ishlarda eski qiymat qoladi.',
    'uz-Cyrl': 'Янги қиймат бугундан ёки кейинги кундан кучга кириши мумкин. Бошланган ишларда эски қиймат қолади.',
    ru: 'Новое значение может действовать с сегодняшнего дня или позже. В начатых делах остаётся прежнее.',
    en: 'The new value may be in force from today or later. Running cases keep the old value.',
  },
  'problem.holiday-exists.title': {
    'uz-Latn': 'Bu kun kalendarda bor',
    'uz-Cyrl': 'Бу кун календарда бор',
    ru: 'Этот день уже есть в календаре',
    en: 'This day is already in the calendar',
  },
  'problem.holiday-exists.detail': {
    'uz-Latn': 'Bu kun uchun qator bor. U notoʻgʻri boʻlsa, avval oʻchiring.',
    'uz-Cyrl': 'Бу кун учун қатор бор. У нотўғри бўлса, аввал ўчиринг.',
    ru: 'Для этого дня уже есть запись. Если она неверна, сначала удалите её.',
    en: 'There is a row for this day already. Delete it first if it is wrong.',
  },
  'problem.calendar-not-covered.title': {
    'uz-Latn': 'Kalendar yetarli emas',
    'uz-Cyrl': 'Календарь етарли эмас',
    ru: 'Календаря недостаточно',
    en: 'The calendar ends too early',
  },
  'problem.calendar-not-covered.detail': {
    'uz-Latn':
      'Bayramlar jadvali butun muddatni qamrab olmaydi, shuning uchun oxirgi kunni hisoblab boʻlmaydi. Administratordan yilni qoʻshishni soʻrang.',
    'uz-Cyrl':
      'Байрамлар жадвали бутун муддатни қамраб олмайди, шунинг учун охирги кунни ҳисоблаб бўлмайди. Администратордан йилни қўшишни сўранг.',
    ru: 'Таблица праздников не охватывает весь срок, поэтому последний день посчитать нельзя. Попросите администратора добавить год.',
    en: 'The table of holidays does not cover the whole term, so the last day cannot be counted. Ask the administrator to add the year.',
  },
} as const satisfies Rows
