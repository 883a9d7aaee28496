import type { Rows } from '../languages.ts'

/** Why a file is not taken or not given out. */
export const problemsFiles = {
  'problem.file-empty.title': {
    'uz-Latn': 'Fayl boʻsh',
    'uz-Cyrl': 'Файл бўш',
    ru: 'Файл пуст',
    en: 'The file is empty',
  },
  'problem.file-empty.detail': {
    'uz-Latn': 'Faylda hech narsa yoʻq. Uni qurilmangizda ochib koʻring va qaytadan tanlang.',
    'uz-Cyrl': 'Файлда ҳеч нарса йўқ. Уни қурилмангизда очиб кўринг ва қайтадан танланг.',
    ru: 'В файле ничего нет. Откройте его на своём устройстве и выберите снова.',
    en: 'There is nothing in the file. Open it on your device and choose it again.',
  },
  'problem.file-too-large.title': {
    'uz-Latn': 'Fayl juda katta',
    'uz-Cyrl': 'Файл жуда катта',
    ru: 'Файл слишком большой',
    en: 'The file is too large',
  },
  'problem.file-too-large.detail': {
    'uz-Latn':
      'Bitta fayl 25 megabaytdan oshmasligi kerak. Rasmni kichraytiring yoki videoni boʻlib yuboring. Boshqa javoblaringiz saqlandi.',
    'uz-Cyrl': 'Битта файл 25 мегабайтдан ошмаслиги керак. Расмни кичрайтиринг ёки видеони бўлиб юборинг. Бошқа жавобларингиз сақланди.',
    ru: 'Один файл не может быть больше 25 мегабайт. Уменьшите снимок или разделите видео. Остальные ответы сохранены.',
    en: 'One file may have 25 megabytes at most. Make the picture smaller or split the film. Your other answers are kept.',
  },
  'problem.file-name.title': {
    'uz-Latn': 'Fayl nomi yaramaydi',
    'uz-Cyrl': 'Файл номи ярамайди',
    ru: 'Имя файла не подходит',
    en: 'The name of the file will not do',
  },
  'problem.file-name.detail': {
    'uz-Latn':
      'Nomda koʻrinmas belgilar, qiya chiziq yoki ikkita kengaytma bor, yoki u juda uzun. Faylga oddiy nom bering va qaytadan tanlang.',
    'uz-Cyrl': 'Номда кўринмас белгилар, қия чизиқ ёки иккита кенгайтма бор, ёки у жуда узун. Файлга оддий ном беринг ва қайтадан танланг.',
    ru: 'В имени есть невидимые знаки, косая черта или два расширения, либо оно слишком длинное. Дайте файлу простое имя и выберите его снова.',
    en: 'The name has hidden signs, a slash or two endings, or is too long. Give the file a plain name and choose it again.',
  },
  'problem.file-type.title': {
    'uz-Latn': 'Bunday fayl qabul qilinmaydi',
    'uz-Cyrl': 'Бундай файл қабул қилинмайди',
    ru: 'Такой файл не принимается',
    en: 'Files of this kind are not taken',
  },
  'problem.file-type.detail': {
    'uz-Latn':
      'PDF, rasm (JPEG, PNG, WebP), hujjat (DOCX, XLSX, ODT), oddiy matn, ovoz va qisqa video qabul qilinadi. Eski hujjatni yangi koʻrinishda saqlang, rasmni JPEG qilib yuboring.',
    'uz-Cyrl':
      'PDF, расм (JPEG, PNG, WebP), ҳужжат (DOCX, XLSX, ODT), оддий матн, овоз ва қисқа видео қабул қилинади. Эски ҳужжатни янги кўринишда сақланг, расмни JPEG қилиб юборинг.',
    ru: 'Принимаются PDF, снимки (JPEG, PNG, WebP), документы (DOCX, XLSX, ODT), простой текст, звук и короткое видео. Сохраните старый документ в новом виде, снимок отправьте как JPEG.',
    en: 'PDF, pictures (JPEG, PNG, WebP), documents (DOCX, XLSX, ODT), plain text, sound and short films are taken. Save an old document in the new form, send a photograph as JPEG.',
  },
  'problem.file-type-differs.title': {
    'uz-Latn': 'Fayl nomi mazmuniga mos emas',
    'uz-Cyrl': 'Файл номи мазмунига мос эмас',
    ru: 'Имя файла не соответствует содержанию',
    en: 'The name of the file does not match what is in it',
  },
  'problem.file-type-differs.detail': {
    'uz-Latn': 'Fayl oʻz nomida aytilgan turda emas. Uni qurilmangizda ochib, toʻgʻri tur bilan qayta saqlang.',
    'uz-Cyrl': 'Файл ўз номида айтилган турда эмас. Уни қурилмангизда очиб, тўғри тур билан қайта сақланг.',
    ru: 'Файл не того вида, о котором говорит его имя. Откройте его на своём устройстве и сохраните снова в правильном виде.',
    en: 'The file is not of the kind its name says. Open it on your device and save it again as what it is.',
  },
  'problem.file-broken.title': {
    'uz-Latn': 'Faylni oʻqib boʻlmadi',
    'uz-Cyrl': 'Файлни ўқиб бўлмади',
    ru: 'Файл не читается',
    en: 'The file cannot be read',
  },
  'problem.file-broken.detail': {
    'uz-Latn': 'Fayl buzilgan yoki oxirigacha yuklanmagan. Uni qurilmangizda ochib koʻring; ochilsa, qayta saqlab yuboring.',
    'uz-Cyrl': 'Файл бузилган ёки охиригача юкланмаган. Уни қурилмангизда очиб кўринг; очилса, қайта сақлаб юборинг.',
    ru: 'Файл повреждён или загружен не до конца. Откройте его на своём устройстве; если он открывается, сохраните его снова и отправьте.',
    en: 'The file is damaged or did not arrive whole. Open it on your device; if it opens, save it again and send it.',
  },
  'problem.file-encrypted.title': {
    'uz-Latn': 'Fayl parol bilan yopilgan',
    'uz-Cyrl': 'Файл пароль билан ёпилган',
    ru: 'Файл закрыт паролем',
    en: 'The file is closed with a password',
  },
  'problem.file-encrypted.detail': {
    'uz-Latn':
      'Yopiq faylni tekshirib boʻlmaydi. Parolni olib tashlab saqlang va qaytadan yuboring; bu yerda fayllar kalit ostida saqlanadi.',
    'uz-Cyrl': 'Ёпиқ файлни текшириб бўлмайди. Парольни олиб ташлаб сақланг ва қайтадан юборинг; бу ерда файллар калит остида сақланади.',
    ru: 'Закрытый файл нельзя проверить. Сохраните его без пароля и отправьте снова; здесь файлы хранятся под ключом.',
    en: 'A closed file cannot be checked. Save it without the password and send it again; files are kept under a key here.',
  },
  'problem.file-active.title': {
    'uz-Latn': 'Faylda bajariladigan narsa bor',
    'uz-Cyrl': 'Файлда бажариладиган нарса бор',
    ru: 'В файле есть то, что выполняется',
    en: 'The file holds something that acts',
  },
  'problem.file-active.detail': {
    'uz-Latn':
      'Faylda makros, skript, ichki fayl yoki oʻzi ochiladigan havola bor. Uni PDF qilib chop eting yoki rasmga oling va shuni yuboring.',
    'uz-Cyrl': 'Файлда макрос, скрипт, ички файл ёки ўзи очиладиган ҳавола бор. Уни PDF қилиб чоп этинг ёки расмга олинг ва шуни юборинг.',
    ru: 'В файле есть макрос, сценарий, вложенный файл или ссылка, которая открывается сама. Напечатайте его в PDF или сделайте снимок и отправьте это.',
    en: 'The file holds a macro, a script, a file within or a link that opens by itself. Print it as PDF or take a picture of it, and send that.',
  },
  'problem.file-bomb.title': {
    'uz-Latn': 'Fayl ochilganda haddan tashqari kattalashadi',
    'uz-Cyrl': 'Файл очилганда ҳаддан ташқари катталашади',
    ru: 'Файл при открытии становится слишком большим',
    en: 'The file unfolds to far too much',
  },
  'problem.file-bomb.detail': {
    'uz-Latn': 'Faylning ichidagisi yoki rasmning oʻlchami juda katta. Rasmni kichraytiring yoki hujjatni boʻlib yuboring.',
    'uz-Cyrl': 'Файлнинг ичидагиси ёки расмнинг ўлчами жуда катта. Расмни кичрайтиринг ёки ҳужжатни бўлиб юборинг.',
    ru: 'Содержимое файла или размер снимка слишком велики. Уменьшите снимок или разделите документ.',
    en: 'What the file unfolds to, or the size of the picture, is too large. Make the picture smaller or split the document.',
  },
  'problem.file-two-faced.title': {
    'uz-Latn': 'Faylda boshqa narsa yashiringan',
    'uz-Cyrl': 'Файлда бошқа нарса яширинган',
    ru: 'В файле скрыто что-то ещё',
    en: 'Something else is hidden in the file',
  },
  'problem.file-two-faced.detail': {
    'uz-Latn':
      'Faylning boshida, oxirida yoki ichida unga tegishli boʻlmagan maʼlumot bor. Rasmning ekran nusxasini oling yoki hujjatni qayta saqlang.',
    'uz-Cyrl':
      'Файлнинг бошида, охирида ёки ичида унга тегишли бўлмаган маълумот бор. Расмнинг экран нусхасини олинг ёки ҳужжатни қайта сақланг.',
    ru: 'В начале, в конце или внутри файла есть данные, которые к нему не относятся. Сделайте снимок экрана или сохраните документ заново.',
    en: 'At its beginning, its end or inside, the file holds data that does not belong to it. Take a screenshot of the picture or save the document anew.',
  },
  'problem.file-virus.title': {
    'uz-Latn': 'Faylda virus topildi',
    'uz-Cyrl': 'Файлда вирус топилди',
    ru: 'В файле найден вирус',
    en: 'A virus was found in the file',
  },
  'problem.file-virus.detail': {
    'uz-Latn':
      'Fayl saqlanmadi. Uni boshqa joyga yubormang va qurilmangizni tekshirtiring. Dalil zarur boʻlsa, uning ekrandagi koʻrinishini suratga oling.',
    'uz-Cyrl':
      'Файл сақланмади. Уни бошқа жойга юборманг ва қурилмангизни текширтиринг. Далил зарур бўлса, унинг экрандаги кўринишини суратга олинг.',
    ru: 'Файл не сохранён. Не пересылайте его и дайте проверить своё устройство. Если доказательство необходимо, снимите его с экрана.',
    en: 'The file was not kept. Do not send it elsewhere, and have your device checked. If the evidence is needed, take a picture of it on the screen.',
  },
  'problem.file-known.title': {
    'uz-Latn': 'Bu fayl ishda bor',
    'uz-Cyrl': 'Бу файл ишда бор',
    ru: 'Этот файл уже есть в деле',
    en: 'This file is in the case already',
  },
  'problem.file-known.detail': {
    'uz-Latn': 'Aynan shu fayl ishga avval qoʻshilgan. Roʻyxatni koʻring.',
    'uz-Cyrl': 'Айнан шу файл ишга аввал қўшилган. Рўйхатни кўринг.',
    ru: 'Точно такой файл уже добавлен в дело. Посмотрите список.',
    en: 'The very same file was added to the case before. Look at the list.',
  },
  'problem.file-limit.title': {
    'uz-Latn': 'Ishda 100 ta fayl bor',
    'uz-Cyrl': 'Ишда 100 та файл бор',
    ru: 'В деле уже 100 файлов',
    en: 'The case has 100 files',
  },
  'problem.file-limit.detail': {
    'uz-Latn': 'Bitta ishga 100 tadan ortiq fayl qoʻshilmaydi. Keraklilarini bitta PDF hujjatga jamlang.',
    'uz-Cyrl': 'Битта ишга 100 тадан ортиқ файл қўшилмайди. Кераклиларини битта PDF ҳужжатга жамланг.',
    ru: 'В одно дело нельзя добавить больше 100 файлов. Соберите нужное в один документ PDF.',
    en: 'No more than 100 files can be added to one case. Put what is needed together into one PDF.',
  },
  'problem.file-withdrawn.title': {
    'uz-Latn': 'Fayl qaytarib olingan',
    'uz-Cyrl': 'Файл қайтариб олинган',
    ru: 'Файл отозван',
    en: 'The file was withdrawn',
  },
  'problem.file-withdrawn.detail': {
    'uz-Latn': 'Fayl qaytarib olingan va ish davomida endi ochilmaydi. Asl nusxani sabab koʻrsatib ochish mumkin.',
    'uz-Cyrl': 'Файл қайтариб олинган ва иш давомида энди очилмайди. Асл нусхани сабаб кўрсатиб очиш мумкин.',
    ru: 'Файл отозван и в ходе работы больше не открывается. Оригинал можно открыть с указанием причины.',
    en: 'The file was withdrawn and no longer opens in the course of work. The original can be opened for a reason.',
  },
  'problem.file-damaged.title': {
    'uz-Latn': 'Fayl kelgan kunidagidek emas',
    'uz-Cyrl': 'Файл келган кунидагидек эмас',
    ru: 'Файл не такой, каким поступил',
    en: 'The file is not what it was when it came',
  },
  'problem.file-damaged.detail': {
    'uz-Latn':
      'Saqlanayotgan fayl oʻz belgisiga mos kelmadi, shuning uchun u berilmadi. Bu qayd etildi. Administratorga ayting: faylni zaxira nusxadan tiklash kerak.',
    'uz-Cyrl':
      'Сақланаётган файл ўз белгисига мос келмади, шунинг учун у берилмади. Бу қайд этилди. Администраторга айтинг: файлни захира нусхадан тиклаш керак.',
    ru: 'Хранимый файл не совпал со своей контрольной суммой и поэтому не выдан. Это записано. Сообщите администратору: файл нужно восстановить из резервной копии.',
    en: 'The kept file does not match its hash and was not given out. This is on record. Tell the administrator: the file must be restored from a backup.',
  },
  'problem.file-unscanned.title': {
    'uz-Latn': 'Fayl hali virusga tekshirilmagan',
    'uz-Cyrl': 'Файл ҳали вирусга текширилмаган',
    ru: 'Файл ещё не проверен на вирусы',
    en: 'The file has not been checked for viruses yet',
  },
  'problem.file-unscanned.detail': {
    'uz-Latn': 'Tekshiruvchi dastur javob bermayapti. Fayl saqlangan; birozdan keyin yana urinib koʻring.',
    'uz-Cyrl': 'Текширувчи дастур жавоб бермаяпти. Файл сақланган; бироздан кейин яна уриниб кўринг.',
    ru: 'Программа проверки не отвечает. Файл сохранён; попробуйте ещё раз немного позже.',
    en: 'The program that checks does not answer. The file is kept; try again in a while.',
  },
  'problem.file-link-ended.title': {
    'uz-Latn': 'Havola tugagan',
    'uz-Cyrl': 'Ҳавола тугаган',
    ru: 'Ссылка больше не действует',
    en: 'The link has ended',
  },
  'problem.file-link-ended.detail': {
    'uz-Latn': 'Havola bir marta va bir daqiqa ichida ochiladi. Roʻyxatga qayting va faylni yana oching.',
    'uz-Cyrl': 'Ҳавола бир марта ва бир дақиқа ичида очилади. Рўйхатга қайтинг ва файлни яна очинг.',
    ru: 'Ссылка открывается один раз и в течение минуты. Вернитесь к списку и откройте файл снова.',
    en: 'A link opens once and within a minute. Go back to the list and open the file again.',
  },
} as const satisfies Rows
