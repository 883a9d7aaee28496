import type { Random } from './random.ts'

/** A name as a registrar writes it down; invented out of common parts, it means nobody. */
export type PersonName = Readonly<{ calledBy: string; surname: string; givenName: string; patronymic?: string }>
export type Writing = 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'kaa-Latn' | 'kaa-Cyrl' | 'foreign'

// Latin and Cyrillic of the same word; the surname takes -a for a woman.
const surnames = [
  ['Xayolov', 'Хаёлов'],
  ['Ertakov', 'Эртаков'],
  ['Namunayev', 'Намунаев'],
  ['Soʻzbekov', 'Сўзбеков'],
  ['Toʻqimov', 'Тўқимов'],
  ['Rivoyatov', 'Ривоятов'],
  ['Oʻylabov', 'Ўйлабов'],
  ['Masalov', 'Масалов'],
  ['Timsolov', 'Тимсолов'],
  ['Afsonayev', 'Афсонаев'],
  ['Gʻazalov', 'Ғазалов'],
  ['Hikoyatov', 'Ҳикоятов'],
] as const
const women = [
  ['Dilnoza', 'Дилноза'],
  ['Gulchehra', 'Гулчеҳра'],
  ['Oʻgʻiloy', 'Ўғилой'],
  ['Sevara', 'Севара'],
  ['Zulfiya', 'Зулфия'],
  ['Munisa', 'Муниса'],
  ['Shahnoza', 'Шаҳноза'],
  ['Nigora', 'Нигора'],
  ['Malohat', 'Малоҳат'],
  ['Feruza', 'Феруза'],
] as const
const men = [
  ['Jasur', 'Жасур'],
  ['Ulugʻbek', 'Улуғбек'],
  ['Sherzod', 'Шерзод'],
  ['Otabek', 'Отабек'],
  ['Toʻra', 'Тўра'],
  ['Bahodir', 'Баҳодир'],
  ['Anvar', 'Анвар'],
  ['Shavkat', 'Шавкат'],
  ['Davron', 'Даврон'],
  ['Toʻlqin', 'Тўлқин'],
] as const
const fathers = [
  ['Karim', 'Карим'],
  ['Ergash', 'Эргаш'],
  ['Nodir', 'Нодир'],
  ['Rahmat', 'Раҳмат'],
  ['Yoʻldosh', 'Йўлдош'],
  ['Hamid', 'Ҳамид'],
] as const

const russian = {
  surnames: ['Вымыслов', 'Примеров', 'Образцов', 'Сказкин', 'Выдумкин'],
  women: ['Екатерина', 'Алсу', 'Ольга', 'Лилия'],
  men: ['Алексей', 'Тимур', 'Сергей', 'Ринат'],
  fathers: ['Иванов', 'Маратов', 'Петров'],
} as const

// Karakalpak as it is written: long compound names, with ı, á, ń and w.
const karakalpak = {
  'kaa-Latn': {
    surnames: ['Ertekbaeva', 'Óyılbaeva'],
    women: ['Gúlbánw-Aysánem', 'Aqsúńgúl'],
    surnamesOfMen: ['Ertekbaev', 'Óyılbaev'],
    men: ['Ayapbergen', 'Qudaybergen'],
    fathers: ['Jaqsıbergen', 'Dáwletnazar'],
  },
  'kaa-Cyrl': {
    surnames: ['Ертекбаева', 'Ойылбаева'],
    women: ['Гүлбәнў-Айсәнем', 'Ақсүңгүл'],
    surnamesOfMen: ['Ертекбаев', 'Ойылбаев'],
    men: ['Аяпберген', 'Қудайберген'],
    fathers: ['Жақсыберген', 'Дәўлетназар'],
  },
} as const

const foreign = {
  TJ: ['Нишонаи Афсона', 'Фарзонаи Хаёл'],
  KZ: ['Ертегіова Үлгі', 'Мысалов Қиял'],
  KG: ['Жомоктоева Элес', 'Үлгүев Кыял'],
  AF: ['نمونه خیالی', 'افسانه پندار'],
  IN: ['काल्पनिक उदाहरण', 'नमूना कहानी'],
  LK: ['උදාහරණ කතාව', 'கற்பனை உதாரணம்'],
  CN: ['虚构人', '示例名'],
  TH: ['ตัวอย่าง สมมติ', 'นิทาน ชื่อสมมติ'],
  RU: ['Примерова Анна', 'Образцов Глеб'],
} as const
export type Foreign = keyof typeof foreign

/** A name in the writing of the registrar. */
export function personName(random: Random, isFemale: boolean, writing: Writing, country: string): PersonName {
  if (writing === 'foreign') return foreignName(random, country)
  if (writing === 'ru') return russianName(random, isFemale)
  if (writing === 'kaa-Latn' || writing === 'kaa-Cyrl') return karakalpakName(random, isFemale, writing)
  const script = writing === 'uz-Latn' ? 0 : 1
  const surname = `${random.pick(surnames)[script]}${isFemale ? ['a', 'а'][script] : ''}`
  const given: readonly (readonly [string, string])[] = isFemale ? women : men
  const givenName = random.pick(given)[script]
  const patronymic = `${random.pick(fathers)[script]} ${(isFemale ? ['qizi', 'қизи'] : ['oʻgʻli', 'ўғли'])[script]}`
  return { calledBy: givenName, surname, givenName, patronymic }
}

/** An officer's name, Latin. */
export function womenAndMen(random: Random): string {
  const { givenName, surname } = personName(random, random.isTrue(0.5), 'uz-Latn', 'UZ')
  return `${givenName} ${surname}`
}

/** A Karakalpak name as long as a form takes, for what a page does with it. */
export const longestName: PersonName = {
  calledBy: 'Gúlbánw-Aysánem-Aqsúńgúl',
  surname: 'Ertekbaeva-Óyılbaeva-Jaqsıbergenova-Dáwletnazarova-Qudaybergenova-Ayapbergenova',
  givenName: 'Gúlbánw-Aysánem-Aqsúńgúl-Biybisánem-Gúlayım-Altınay',
  patronymic: 'Jaqsıbergen-Dáwletnazar-Qudaybergen-Ayapbergen-Ertekbay qızı',
}

function russianName(random: Random, isFemale: boolean): PersonName {
  const givenName = random.pick(isFemale ? russian.women : russian.men)
  return {
    calledBy: givenName,
    surname: `${random.pick(russian.surnames)}${isFemale ? 'а' : ''}`,
    givenName,
    patronymic: `${random.pick(russian.fathers)}${isFemale ? 'на' : 'ич'}`,
  }
}

function karakalpakName(random: Random, isFemale: boolean, writing: 'kaa-Latn' | 'kaa-Cyrl'): PersonName {
  const parts = karakalpak[writing]
  const givenName = random.pick(isFemale ? parts.women : parts.men)
  const child = { 'kaa-Latn': ['qızı', 'ulı'], 'kaa-Cyrl': ['қызы', 'улы'] }[writing][isFemale ? 0 : 1]
  return {
    calledBy: givenName,
    surname: random.pick(isFemale ? parts.surnames : parts.surnamesOfMen),
    givenName,
    patronymic: `${random.pick(parts.fathers)} ${child}`,
  }
}

function foreignName(random: Random, country: string): PersonName {
  const whole = random.pick(foreign[country as Foreign] ?? foreign.RU)
  const [surname = whole, givenName = whole] = whole.split(' ')
  return { calledBy: whole, surname, givenName }
}
