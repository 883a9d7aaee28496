import type { Rows } from '../languages.ts'

/** What the child procedure and the follow-up refuse, and what to do instead. */
export const problemsChild = {
  'problem.representative-missing.title': {
    'uz-Latn': 'Bola nomidan hali hech kim gapirmagan',
    'uz-Cyrl': 'Бола номидан ҳали ҳеч ким гапирмаган',
    ru: 'За ребёнка ещё никто не сказал',
    en: 'Nobody has spoken for the child yet',
  },
  'problem.representative-missing.detail': {
    'uz-Latn':
      'Bolaning roziligi yolgʻiz yetarli emas: qonuniy vakilning javobini yozing. Vakil boʻlmasa, “bola xavf ostida” istisnosini tanlang. Yordam buni kutmaydi.',
    'uz-Cyrl':
      'Боланинг розилиги ёлғиз етарли эмас: қонуний вакилнинг жавобини ёзинг. Вакил бўлмаса, “бола хавф остида” истисносини танланг. Ёрдам буни кутмайди.',
    ru: 'Одного согласия ребёнка мало: запишите ответ законного представителя. Если его нет, выберите исключение «ребёнок в опасности». Помощь этого не ждёт.',
    en: 'The child’s yes alone is not enough: write down the answer of the legal representative. Where there is none, choose the exception “child at risk”. Help does not wait for this.',
  },
  'problem.guardian-suspected.title': {
    'uz-Latn': 'Bu kishi vasiy (homiy) boʻla olmaydi',
    'uz-Cyrl': 'Бу киши васий (ҳомий) бўла олмайди',
    ru: 'Этот человек не может быть опекуном (попечителем)',
    en: 'This person cannot be the guardian',
  },
  'problem.guardian-suspected.detail': {
    'uz-Latn': 'Gumon qilingan yoki hali tekshirilmagan kishi bola nomidan gapirmaydi. Boshqa kishini yoki “Inson” markazini tayinlang.',
    'uz-Cyrl': 'Гумон қилинган ёки ҳали текширилмаган киши бола номидан гапирмайди. Бошқа кишини ёки “Инсон” марказини тайинланг.',
    ru: 'Подозреваемый или ещё не проверенный не говорит за ребёнка. Назначьте другого или центр «Инсон».',
    en: 'Somebody suspected, or not checked yet, does not speak for a child. Appoint somebody else, or the Inson centre.',
  },
  'problem.psychologist-missing.title': {
    'uz-Latn': 'Psixologsiz baholanmaydi',
    'uz-Cyrl': 'Психологсиз баҳоланмайди',
    ru: 'Без психолога не оценивают',
    en: 'Not without a psychologist',
  },
  'problem.psychologist-missing.detail': {
    'uz-Latn': 'Bolaning manfaatlarini ijtimoiy xodim psixolog bilan birga baholaydi. Psixologni taklif qiling va uni tarkibda belgilang.',
    'uz-Cyrl': 'Боланинг манфаатларини ижтимоий ходим психолог билан бирга баҳолайди. Психологни таклиф қилинг ва уни таркибда белгиланг.',
    ru: 'Интересы ребёнка социальный работник оценивает вместе с психологом. Пригласите психолога и отметьте его в составе.',
    en: 'The social worker assesses the interests of a child together with a psychologist. Bring one in and tick the box.',
  },
  'problem.assent-missing.title': {
    'uz-Latn': 'Shaxs koʻrikka rozi emas',
    'uz-Cyrl': 'Шахс кўрикка рози эмас',
    ru: 'Человек не согласен на осмотр',
    en: 'The person did not agree to be examined',
  },
  'problem.assent-missing.detail': {
    'uz-Latn':
      'Yosh tibbiy koʻrik bilan faqat roziligi bilan aniqlanadi. Boshqa usullardan foydalaning; rad etish bolaga qarshi dalil emas.',
    'uz-Cyrl': 'Ёш тиббий кўрик билан фақат розилиги билан аниқланади. Бошқа усуллардан фойдаланинг; рад этиш болага қарши далил эмас.',
    ru: 'Возраст устанавливают осмотром только с согласия. Используйте другие способы; отказ не говорит против ребёнка.',
    en: 'A medical look at the age takes the consent of the person. Use other ways; a no is no sign against the child.',
  },
  'problem.age-not-proven.title': {
    'uz-Latn': 'Yosh isbotlanmagan',
    'uz-Cyrl': 'Ёш исботланмаган',
    ru: 'Возраст не доказан',
    en: 'The age is not proven',
  },
  'problem.age-not-proven.detail': {
    'uz-Latn': 'Hujjatlar yoki kamida ikki usul kerak. Shubha qolsa, shaxs bola deb hisoblanadi.',
    'uz-Cyrl': 'Ҳужжатлар ёки камида икки усул керак. Шубҳа қолса, шахс бола деб ҳисобланади.',
    ru: 'Нужны документы или не менее двух способов. Пока есть сомнение, человек считается ребёнком.',
    en: 'Papers or at least two ways are needed. While any doubt is left, the person is a child.',
  },
  'problem.contact-not-agreed.title': {
    'uz-Latn': 'Bu bogʻlanish kelishilmagan',
    'uz-Cyrl': 'Бу боғланиш келишилмаган',
    ru: 'Такая связь не согласована',
    en: 'This contact was not agreed',
  },
  'problem.contact-not-agreed.detail': {
    'uz-Latn':
      'Faqat shaxs tanlagan usul va kishi orqali bogʻlaning. Shaxs bogʻlanishni istamagan boʻlsa, buni “Kuzatuvdan voz kechdi” deb yozing.',
    'uz-Cyrl': 'Фақат шахс танлаган усул ва киши орқали боғланинг. Шахс боғланишни истамаган бўлса, буни “Кузатувдан воз кечди” деб ёзинг.',
    ru: 'Связывайтесь только способом и через того, кого выбрал человек. Если связи человек не хотел, отметьте отказ от наблюдения.',
    en: 'Get in touch only by the way and through whom the person chose. If the person wanted no contact, record that follow-up was declined.',
  },
  'problem.category-discloses.title': {
    'uz-Latn': 'Bu xizmat shaxsni oshkor qiladi',
    'uz-Cyrl': 'Бу хизмат шахсни ошкор қилади',
    ru: 'Эта услуга раскрывает человека',
    en: 'This service discloses the person',
  },
  'problem.category-discloses.detail': {
    'uz-Latn':
      'Xizmat toifa boʻyicha beriladi: uni beruvchi idora shaxs bilan nima boʻlganini biladi. Avval shaxsning roziligini yoki yozma arizasini oling. Ish tafsilotini yubormang.',
    'uz-Cyrl':
      'Хизмат тоифа бўйича берилади: уни берувчи идора шахс билан нима бўлганини билади. Аввал шахснинг розилигини ёки ёзма аризасини олинг. Иш тафсилотини юборманг.',
    ru: 'Услугу дают по категории: тот, кто её даёт, узнаёт, что случилось с человеком. Сначала получите согласие или письменное заявление. Сведений о деле не пересылайте.',
    en: 'It is given by category: whoever gives it learns what happened to the person. Get the consent or a written application first. Send no details of the case.',
  },
  'problem.tries-too-few.title': {
    'uz-Latn': 'Yana urinib koʻring',
    'uz-Cyrl': 'Яна уриниб кўринг',
    ru: 'Попробуйте ещё раз',
    en: 'Try once more',
  },
  'problem.tries-too-few.detail': {
    'uz-Latn': '“Bogʻlanib boʻlmadi” deyish uchun turli soatlarda kamida ikki marta urinish kerak.',
    'uz-Cyrl': '“Боғланиб бўлмади” дейиш учун турли соатларда камида икки марта уриниш керак.',
    ru: '«Связаться не удалось» — не менее двух попыток в разное время.',
    en: '“Not reached” takes at least two tries at different hours.',
  },
} as const satisfies Rows
