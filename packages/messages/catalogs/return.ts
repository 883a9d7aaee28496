import type { Rows } from '../languages.ts'

/** Notices, clocks, parameters, the last state and refusals of procedure E. */
export const returnWords = {
  'notification.abroad-reported': {
    'uz-Latn': 'Chet eldagi shaxs uchun yordamingiz soʻraldi.',
    'uz-Cyrl': 'Чет элдаги шахс учун ёрдамингиз сўралди.',
    ru: 'Просят вашей помощи человеку за рубежом.',
    en: 'Your help is asked for a person abroad.',
  },
  'notification.abroad-overdue': {
    'uz-Latn': 'Chet eldagi shaxs bilan muddatida aloqa oʻrnatilmadi.',
    'uz-Cyrl': 'Чет элдаги шахс билан муддатида алоқа ўрнатилмади.',
    ru: 'С человеком за рубежом не связались в срок.',
    en: 'Nobody has reached the person abroad in time.',
  },
  'notification.return-risk-returned': {
    'uz-Latn': 'Qaytish xavfini baholash qaytarildi.',
    'uz-Cyrl': 'Қайтиш хавфини баҳолаш қайтарилди.',
    ru: 'Оценка рисков возвращения возвращена.',
    en: 'The assessment of the return was sent back.',
  },
  'notification.return-to-confirm': {
    'uz-Latn': 'Chet eldan qaytayotgan shaxsni qabul qilish tasdigʻingizni kutmoqda.',
    'uz-Cyrl': 'Чет элдан қайтаётган шахсни қабул қилиш тасдиғингизни кутмоқда.',
    ru: 'Приём человека из-за рубежа ждёт вашего подтверждения.',
    en: 'The reception of a person from abroad waits for you to confirm it.',
  },
  'notification.return-confirmed': {
    'uz-Latn': 'Qabul tasdiqlandi. Shaxs yoʻlga chiqishi mumkin.',
    'uz-Cyrl': 'Қабул тасдиқланди. Шахс йўлга чиқиши мумкин.',
    ru: 'Приём подтверждён. Человек может выезжать.',
    en: 'The reception is confirmed. The person can travel.',
  },
  'notification.return-overdue': {
    'uz-Latn': 'Qaytishni tayyorlash muddati oʻtdi.',
    'uz-Cyrl': 'Қайтишни тайёрлаш муддати ўтди.',
    ru: 'Срок подготовки возвращения прошёл.',
    en: 'A term of the return has passed.',
  },
  'notification.person-departed': {
    'uz-Latn': 'Shaxs yoʻlga chiqdi. Kutib oling.',
    'uz-Cyrl': 'Шахс йўлга чиқди. Кутиб олинг.',
    ru: 'Человек выехал. Встречайте.',
    en: 'The person has left. Be there to meet.',
  },
  'notification.no-show': {
    'uz-Latn': 'Shaxs yetib kelmadi. Qidiruvni boshlang.',
    'uz-Cyrl': 'Шахс етиб келмади. Қидирувни бошланг.',
    ru: 'Человек не прибыл. Начните поиск.',
    en: 'The person did not arrive. Begin the search.',
  },
  'notification.return-arrived': {
    'uz-Latn': 'Shaxs yetib keldi va kutib olindi.',
    'uz-Cyrl': 'Шахс етиб келди ва кутиб олинди.',
    ru: 'Человек прибыл, его встретили.',
    en: 'The person has arrived and was met.',
  },
  'notification.stay-settled': {
    'uz-Latn': 'Qaytishdan boshqa yechim topildi.',
    'uz-Cyrl': 'Қайтишдан бошқа ечим топилди.',
    ru: 'Найдено решение без возвращения.',
    en: 'A solution other than return was found.',
  },
  'clock.consularContact': {
    'uz-Latn': 'chet eldagi shaxs bilan aloqa',
    'uz-Cyrl': 'чет элдаги шахс билан алоқа',
    ru: 'контакт с человеком за рубежом',
    en: 'contact with the person abroad',
  },
  'clock.helpAbroad': {
    'uz-Latn': 'chet elda yordam',
    'uz-Cyrl': 'чет элда ёрдам',
    ru: 'помощь за рубежом',
    en: 'help abroad',
  },
  'clock.returnWish': {
    'uz-Latn': 'qaytish istagini qayta soʻrash',
    'uz-Cyrl': 'қайтиш истагини қайта сўраш',
    ru: 'вновь спросить о желании вернуться',
    en: 'asking again about the wish to return',
  },
  'clock.returnRisk': {
    'uz-Latn': 'qaytish xavfini baholash',
    'uz-Cyrl': 'қайтиш хавфини баҳолаш',
    ru: 'оценка рисков возвращения',
    en: 'assessment of the risk of the return',
  },
  'clock.returnAck': {
    'uz-Latn': 'qabul qilish soʻroviga javob',
    'uz-Cyrl': 'қабул қилиш сўровига жавоб',
    ru: 'ответ на запрос о приёме',
    en: 'answer to the request to receive',
  },
  'clock.returnPreparing': {
    'uz-Latn': 'qaytishni tayyorlash',
    'uz-Cyrl': 'қайтишни тайёрлаш',
    ru: 'подготовка возвращения',
    en: 'preparation of the return',
  },
  'clock.homeConfirm': {
    'uz-Latn': 'hududiy komissiya tasdigʻi',
    'uz-Cyrl': 'ҳудудий комиссия тасдиғи',
    ru: 'подтверждение территориальной комиссии',
    en: 'confirmation by the home commission',
  },
  'clock.departure': {
    'uz-Latn': 'joʻnab ketish',
    'uz-Cyrl': 'жўнаб кетиш',
    ru: 'выезд',
    en: 'departure',
  },
  'clock.arrival': {
    'uz-Latn': 'yetib kelish',
    'uz-Cyrl': 'етиб келиш',
    ru: 'прибытие',
    en: 'arrival',
  },
  'clock.stayOptions': {
    'uz-Latn': 'boshqa yechim izlash',
    'uz-Cyrl': 'бошқа ечим излаш',
    ru: 'поиск иного решения',
    en: 'search for another solution',
  },
  'clock.staySolution': {
    'uz-Latn': 'Oʻzbekistonda boʻlish masalasi',
    'uz-Cyrl': 'Ўзбекистонда бўлиш масаласи',
    ru: 'решение о пребывании в Узбекистане',
    en: 'solution for the stay in Uzbekistan',
  },
  'parameter.T.consular.contact': {
    'uz-Latn': 'chet eldan xabar kelganda aloqa',
    'uz-Cyrl': 'чет элдан хабар келганда алоқа',
    ru: 'контакт после сообщения из-за рубежа',
    en: 'contact after a report from abroad',
  },
  'parameter.T.help.abroad': {
    'uz-Latn': 'chet eldagi yordamni qayta koʻrish',
    'uz-Cyrl': 'чет элдаги ёрдамни қайта кўриш',
    ru: 'пересмотр помощи за рубежом',
    en: 'looking again at help given abroad',
  },
  'parameter.T.return.wish': {
    'uz-Latn': 'qaytish istagini qayta soʻrash',
    'uz-Cyrl': 'қайтиш истагини қайта сўраш',
    ru: 'повторный вопрос о желании вернуться',
    en: 'asking again about the wish to return',
  },
  'parameter.T.return.risk': {
    'uz-Latn': 'qaytish xavfini baholash',
    'uz-Cyrl': 'қайтиш хавфини баҳолаш',
    ru: 'оценка рисков возвращения',
    en: 'assessment of the risk of the return',
  },
  'parameter.T.return.prepare': {
    'uz-Latn': 'qaytishni tayyorlash',
    'uz-Cyrl': 'қайтишни тайёрлаш',
    ru: 'подготовка возвращения',
    en: 'preparation of the return',
  },
  'parameter.T.return.confirm': {
    'uz-Latn': 'hududiy komissiya qabulni tasdiqlashi',
    'uz-Cyrl': 'ҳудудий комиссия қабулни тасдиқлаши',
    ru: 'подтверждение приёма территориальной комиссией',
    en: 'confirmation of the reception by the home commission',
  },
  'parameter.T.return.departure': {
    'uz-Latn': 'tasdiqdan keyin joʻnab ketish',
    'uz-Cyrl': 'тасдиқдан кейин жўнаб кетиш',
    ru: 'выезд после подтверждения',
    en: 'departure after the confirmation',
  },
  'parameter.T.return.no-show': {
    'uz-Latn': 'yetib kelmagani maʼlum boʻlguncha kutish',
    'uz-Cyrl': 'етиб келмагани маълум бўлгунча кутиш',
    ru: 'ожидание до признания неприбытия',
    en: 'waiting before somebody counts as not arrived',
  },
  'parameter.T.stay.options': {
    'uz-Latn': 'boshqa yechim izlash',
    'uz-Cyrl': 'бошқа ечим излаш',
    ru: 'поиск иного решения',
    en: 'search for another solution',
  },
  'parameter.T.stay.solution': {
    'uz-Latn': 'Oʻzbekistonda boʻlish masalasini hal qilish',
    'uz-Cyrl': 'Ўзбекистонда бўлиш масаласини ҳал қилиш',
    ru: 'решение вопроса о пребывании в Узбекистане',
    en: 'settling the stay in Uzbekistan',
  },
  'state.e7-settled': {
    'uz-Latn': 'E7 boshqa yechim topilgan',
    'uz-Cyrl': 'E7 бошқа ечим топилган',
    ru: 'E7 найдено иное решение',
    en: 'E7 another solution found',
  },
  'problem.return-not-voluntary.title': {
    'uz-Latn': 'Qaytish ixtiyoriy boʻlishi kerak',
    'uz-Cyrl': 'Қайтиш ихтиёрий бўлиши керак',
    ru: 'Возвращение должно быть добровольным',
    en: 'A return must be voluntary',
  },
  'problem.return-not-voluntary.detail': {
    'uz-Latn':
      'Shaxs oʻz xohishi bilan, nima kutishini bilib va oʻylab koʻrib qaytadi. Xohlamasa yoki vaqt kerak boʻlsa, kuting va yordam bering.',
    'uz-Cyrl': 'Шахс ўз хоҳиши билан, нима кутишини билиб ва ўйлаб кўриб қайтади. Хоҳламаса ёки вақт керак бўлса, кутинг ва ёрдам беринг.',
    ru: 'Человек возвращается добровольно, зная, что его ждёт, и обдумав решение. Если он не хочет или ему нужно время, ждите и помогайте.',
    en: 'The person returns of free will, knowing what to expect and after thinking it over. If the person does not want to or needs time, wait and help.',
  },
  'problem.return-risk-open.title': {
    'uz-Latn': 'Qaytish xavfi hal qilinmagan',
    'uz-Cyrl': 'Қайтиш хавфи ҳал қилинмаган',
    ru: 'Риски возвращения не прояснены',
    en: 'The risk of the return is open',
  },
  'problem.return-risk-open.detail': {
    'uz-Latn': 'Avval qaytish xavfini baholang; uni boshqa xodim tasdiqlashi kerak. Xavf yuqori boʻlsa, boshqa yechim izlang.',
    'uz-Cyrl': 'Аввал қайтиш хавфини баҳоланг; уни бошқа ходим тасдиқлаши керак. Хавф юқори бўлса, бошқа ечим изланг.',
    ru: 'Сначала оцените риски возвращения; оценку подтверждает другой сотрудник. Если риск высок, ищите иное решение.',
    en: 'Assess the risk of the return first; another officer confirms it. If it is too high, look for another solution.',
  },
  'problem.child-return-undecided.title': {
    'uz-Latn': 'Bolani qaytarish hali hal qilinmagan',
    'uz-Cyrl': 'Болани қайтариш ҳали ҳал қилинмаган',
    ru: 'Возвращение ребёнка ещё не решено',
    en: 'The return of the child is not decided',
  },
  'problem.child-return-undecided.detail': {
    'uz-Latn':
      'Bola faqat vakili bor boʻlsa va manfaatlari aniqlanib, qaytish maʼqul deb topilsa qaytariladi. Buni bola tartibida rasmiylashtiring.',
    'uz-Cyrl':
      'Бола фақат вакили бор бўлса ва манфаатлари аниқланиб, қайтиш маъқул деб топилса қайтарилади. Буни бола тартибида расмийлаштиринг.',
    ru: 'Ребёнка возвращают только при наличии представителя и если определение наилучших интересов говорит за возвращение. Оформите это в процедуре ребёнка.',
    en: 'A child returns only with a guardian and where the determination of the best interests says return. Take it up in the child procedure.',
  },
  'problem.escort-needed.title': {
    'uz-Latn': 'Bola yolgʻiz yuborilmaydi',
    'uz-Cyrl': 'Бола ёлғиз юборилмайди',
    ru: 'Ребёнка не отправляют одного',
    en: 'A child does not travel alone',
  },
  'problem.escort-needed.detail': {
    'uz-Latn': 'Bolaga hamroh boʻlgan va uni qabul qilib oladigan shaxslarning ismini yozing.',
    'uz-Cyrl': 'Болага ҳамроҳ бўлган ва уни қабул қилиб оладиган шахсларнинг исмини ёзинг.',
    ru: 'Укажите имена сопровождающего и того, кому передают ребёнка.',
    en: 'Write the names of the escort and of the person the child is handed to.',
  },
  'problem.asylum-advice-needed.title': {
    'uz-Latn': 'Avval huquqshunos maslahati kerak',
    'uz-Cyrl': 'Аввал ҳуқуқшунос маслаҳати керак',
    ru: 'Сначала нужна консультация юриста',
    en: 'Legal advice comes first',
  },
  'problem.asylum-advice-needed.detail': {
    'uz-Latn':
      'Boshpana soʻragan yoki soʻrashi mumkin boʻlgan shaxs haqida mustaqil huquqshunos u bilan gaplashmaguncha oʻz davlati konsulligiga xabar berilmaydi.',
    'uz-Cyrl':
      'Бошпана сўраган ёки сўраши мумкин бўлган шахс ҳақида мустақил ҳуқуқшунос у билан гаплашмагунча ўз давлати консуллигига хабар берилмайди.',
    ru: 'О человеке, который просит или может просить убежища, консульство его страны не извещают, пока с ним не поговорил независимый юрист.',
    en: 'The consulate of the own country is not told of somebody who seeks or may seek asylum until an independent lawyer has spoken with the person.',
  },
} as const satisfies Rows
