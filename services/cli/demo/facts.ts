import type { TerritoryLanguage } from '@nrm/sop/territories'

type Texts = Readonly<Record<TerritoryLanguage, string>>

/** What was seen or heard, by kind of exploitation. Places, people and firms do not exist, and the texts say so. */
export const firstFacts: Readonly<Record<string, Texts>> = {
  'forced-labour': {
    'uz-Latn':
      'Oʻylab topilgan holat: Xayolobod qurilishiga yaxshi maosh vaʼda qilib olib ketilgan, pasporti olib qoʻyilgan, besh oy haq toʻlanmagan.',
    'uz-Cyrl':
      'Ўйлаб топилган ҳолат: Хаёлобод қурилишига яхши маош ваъда қилиб олиб кетилган, паспорти олиб қўйилган, беш ой ҳақ тўланмаган.',
    ru: 'Вымышленный случай: обещали хороший заработок на стройке в городе Сказочный, паспорт забрали, пять месяцев не платили.',
    en: 'Invented case: promised good pay on a building site in the town of Makebelieve; the passport was taken, no pay for five months.',
  },
  'sexual-exploitation': {
    'uz-Latn': 'Oʻylab topilgan holat: “Ertak” mehmonxonasida ofitsiant boʻlib ishlash taklif qilingan, borgach tahdid bilan majburlangan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: “Эртак” меҳмонхонасида официант бўлиб ишлаш таклиф қилинган, боргач таҳдид билан мажбурланган.',
    ru: 'Вымышленный случай: предложили работу официанткой в гостинице «Небылица», на месте принуждали угрозами.',
    en: 'Invented case: offered work as a waitress at the Fable Hotel; once there she was forced by threats.',
  },
  servitude: {
    'uz-Latn': 'Oʻylab topilgan holat: uy ishlariga olingan, uydan chiqarilmagan, telefoni olib qoʻyilgan, maosh berilmagan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: уй ишларига олинган, уйдан чиқарилмаган, телефони олиб қўйилган, маош берилмаган.',
    ru: 'Вымышленный случай: взяли помогать по дому, из дома не выпускали, телефон забрали, не платили.',
    en: 'Invented case: taken on as a help in a house, not let out of it, the telephone taken, never paid.',
  },
  'forced-begging': {
    'uz-Latn': 'Oʻylab topilgan holat: bola Namunaviy bozor yonida tilanchilik qildirilgan, yigʻilgan pul begona kishiga berilgan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: бола Намунавий бозор ёнида тиланчилик қилдирилган, йиғилган пул бегона кишига берилган.',
    ru: 'Вымышленный случай: ребёнка заставляли просить милостыню у рынка «Образцовый», деньги забирал посторонний.',
    en: 'Invented case: a child made to beg at the Sample Market; a stranger collected the money.',
  },
  'forced-marriage': {
    'uz-Latn': 'Oʻylab topilgan holat: qarz evaziga turmushga berilmoqchi, maktabga borishi taqiqlangan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: қарз эвазига турмушга берилмоқчи, мактабга бориши тақиқланган.',
    ru: 'Вымышленный случай: хотят выдать замуж за долг, в школу ходить запретили.',
    en: 'Invented case: to be married off against a debt; going to school was forbidden.',
  },
  surrogacy: {
    'uz-Latn': 'Oʻylab topilgan holat: chet elda tibbiy koʻrik va pul vaʼda qilingan, hujjatlari vositachida qolgan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: чет элда тиббий кўрик ва пул ваъда қилинган, ҳужжатлари воситачида қолган.',
    ru: 'Вымышленный случай: обещали обследование и деньги за границей, документы остались у посредника.',
    en: 'Invented case: a medical check and money abroad were promised; the papers stayed with the middleman.',
  },
  other: {
    'uz-Latn': 'Oʻylab topilgan holat: “operator” ishiga chaqirilgan, qoʻriqlanadigan binoda internet firibgarligiga majburlangan.',
    'uz-Cyrl': 'Ўйлаб топилган ҳолат: “оператор” ишига чақирилган, қўриқланадиган бинода интернет фирибгарлигига мажбурланган.',
    ru: 'Вымышленный случай: позвали «оператором», в охраняемом здании заставляли обманывать людей в интернете.',
    en: 'Invented case: called as an “operator”; in a guarded building forced to cheat people online.',
  },
}

const texts = {
  reasons: {
    'uz-Latn': 'Oʻylab topilgan xulosa: aytilganlar bir-biriga mos, belgilar izchil, qarama-qarshilik yoʻq.',
    'uz-Cyrl': 'Ўйлаб топилган хулоса: айтилганлар бир-бирига мос, белгилар изчил, қарама-қаршилик йўқ.',
    ru: 'Вымышленный вывод: сказанное согласуется, признаки последовательны, противоречий нет.',
    en: 'Invented finding: what was said agrees, the signs are consistent, nothing contradicts.',
  },
  against: {
    'uz-Latn': 'Oʻylab topilgan xulosa: ish haqi boʻyicha oddiy nizo, majburlash belgilari topilmadi.',
    'uz-Cyrl': 'Ўйлаб топилган хулоса: иш ҳақи бўйича оддий низо, мажбурлаш белгилари топилмади.',
    ru: 'Вымышленный вывод: обычный спор о зарплате, признаков принуждения не найдено.',
    en: 'Invented finding: an ordinary dispute over pay, no sign of coercion was found.',
  },
  agreed: {
    'uz-Latn': 'Oʻylab topilgan kelishuv: bugun xavfsiz joy, ertaga shifokor, keyin qaror birga qabul qilinadi.',
    'uz-Cyrl': 'Ўйлаб топилган келишув: бугун хавфсиз жой, эртага шифокор, кейин қарор бирга қабул қилинади.',
    ru: 'Вымышленная договорённость: сегодня безопасное место, завтра врач, дальше решаем вместе.',
    en: 'Invented agreement: a safe place today, a doctor tomorrow, the rest is decided together.',
  },
  goal: {
    'uz-Latn': 'Hujjatlarni tiklash va ish topish (oʻylab topilgan maqsad)',
    'uz-Cyrl': 'Ҳужжатларни тиклаш ва иш топиш (ўйлаб топилган мақсад)',
    ru: 'Восстановить документы и найти работу (вымышленная цель)',
    en: 'Get new papers and find work (invented goal)',
  },
  note: { 'uz-Latn': 'Oʻylab topilgan izoh.', 'uz-Cyrl': 'Ўйлаб топилган изоҳ.', ru: 'Вымышленная заметка.', en: 'Invented note.' },
  complaint: {
    'uz-Latn': 'Oʻylab topilgan shikoyat: yangi guvoh bor, qaror shoshilinch chiqarilgan.',
    'uz-Cyrl': 'Ўйлаб топилган шикоят: янги гувоҳ бор, қарор шошилинч чиқарилган.',
    ru: 'Вымышленная жалоба: есть новый свидетель, решение принято поспешно.',
    en: 'Invented complaint: there is a new witness, and the decision was hasty.',
  },
} as const satisfies Readonly<Record<string, Texts>>

/** A text of an officer in the officer's language. */
export const said = (what: keyof typeof texts, language: TerritoryLanguage): string => texts[what][language]
