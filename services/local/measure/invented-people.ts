import type { Person } from '@nrm/vault/names/stored-keys'

const men =
  'Akmal Akbar Akrom Alisher Anvar Asad Avaz Aziz Azamat Bahodir Bahrom Baxtiyor Bekzod Bobur Botir Davron Davlat Dilshod Doniyor Eldor Elyor Ergash Erkin Farhod Farrux Fayzulla Fozil Gʻayrat Gʻulom Habib Hakim Hamid Hasan Haydar Hikmat Husan Ibrohim Ikrom Ilhom Islom Ismoil Jahongir Jamol Jamshid Jasur Joʻra Kamol Karim Komil Laziz Mahmud Mansur Mirzo Murod Muzaffar Nodir Normurod Nosir Nurali Odil Olim Orif Otabek Oybek Oʻktam Oʻtkir Poʻlat Qahramon Qobil Qodir Rahim Ravshan Rustam Said Salim Sanjar Sardor Sarvar Shavkat Sherali Sherzod Shuhrat Sobir Sodiq Tohir Toʻlqin Toʻxta Tursun Ulugʻbek Umar Umid Usmon Vohid Xurshid Yoʻldosh Yoqub Yusuf Zafar Zokir'.split(
    ' ',
  )
const women =
  'Aziza Barno Charos Dildora Dilfuza Dilnoza Dilorom Dilrabo Farida Feruza Gavhar Goʻzal Gulbahor Gulchehra Gulnora Gulnoza Gulsara Hafiza Hilola Iroda Kamola Lobar Lola Madina Malika Mavluda Mahliyo Maʼmura Mohira Mohinur Munira Nafisa Nargiza Nasiba Nigora Nilufar Nodira Nozima Oydin Oygul Oysha Ozoda Parvina Rano Robiya Rohila Saida Saodat Sevara Shahlo Shahnoza Shahzoda Shoira Sitora Surayyo Umida Xurshida Yulduz Zamira Zarina Zebo Zilola Ziyoda Zuhra Zulayho Zulfiya'.split(
    ' ',
  )
const families = [
  ...men.map((name) => (/[aoi]$/.test(name) ? `${name}yev` : /(sh|j)$/.test(name) ? `${name}ev` : `${name}ov`)),
  ...'Abdu Mir Bek Nur Xol Boy Tosh Er Ota Xudoy'
    .split(' ')
    .flatMap((first) => ['murodov', 'qulov', 'berdiyev', 'nazarov', 'matov', 'boyev'].map((second) => first + second)),
]

/** Numbers from 0 to 1 out of a seed, the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Invented people. Names come as often as names do, a few to many people and many to a few (the n-th as often as 1/n^0.7); which names those
 * are is chance and says nothing of the country.
 */
export function inventedPeople(count: number, seed: number): Person[] {
  const roll = dice(seed)
  const [family, man, woman] = [families, men, women].map((names) => drawn(names, roll)) as [() => string, () => string, () => string]
  const digits = (length: number) => String(Math.floor(roll() * 10 ** length)).padStart(length, '0')
  return Array.from({ length: count }, () => {
    const isWoman = roll() < 0.7
    const [surname, father] = [family(), man()]
    return {
      surname: isWoman ? `${surname}a` : surname,
      givenName: isWoman ? woman() : man(),
      patronymic: `${father} ${isWoman ? 'qizi' : 'oʻgʻli'}`,
      birth: `${1960 + Math.floor(roll() * 50)}-${pair(1 + Math.floor(roll() * 12))}-${pair(1 + Math.floor(roll() * 28))}`,
      paperNumber: `A${'ABCD'.charAt(Math.floor(roll() * 4))}${digits(7)}`,
      pinfl: `${digits(7)}${digits(7)}`,
    }
  })
}

const pair = (number: number): string => String(number).padStart(2, '0')

function drawn(names: readonly string[], roll: () => number): () => string {
  let sum = 0
  const upTo = names.map((_, place) => {
    sum += 1 / (place + 1) ** 0.7
    return sum
  })
  return () => {
    const at = roll() * sum
    return names[upTo.findIndex((limit) => at < limit)] as string
  }
}
