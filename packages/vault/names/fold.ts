/**
 * The ways a word may have been meant, with everything dropped that scripts and passports write differently: q and k, x, h and kh,
 * gʻ and g, o and a, soft signs, glides, doubled letters. More than one where oʻ (a, u) or ё (a, e) leaves a choice.
 * @param sounds as `soundsOf` gives them
 */
export const folds = (sounds: string): readonly string[] => [...new Set(choices(sounds).map(fold))]

const choices = (sounds: string): string[] => {
  const place = sounds.search(/[ўё]/)
  if (place < 0) return [sounds]
  const options = sounds[place] === 'ў' ? ['o', 'u'] : ['yo', 'e']
  return options.flatMap((option) => choices(sounds.slice(0, place) + option + sounds.slice(place + 1)))
}

const fold = (sounds: string): string =>
  sounds
    .replaceAll('q', 'k')
    .replaceAll('x', 'h')
    .replaceAll('ğ', 'g')
    .replaceAll('o', 'a')
    .replaceAll('ts', 's')
    .replaceAll('td', 'd')
    .replaceAll('dj', 'j')
    .replace(/y+/g, 'y')
    // Glides: Boboyeva and Бабаева, Gulyamova and Gʻulomova, Zulfiya and Zulfia, Elena and Yelena.
    .replace(/y(?=e)|(?<=.)y(?=[aiu])/g, '')
    .replace(/iy$/, 'i')
    .replace(/(?<=[aeu])i(?=[^aeiuy]|$)/g, 'y')
    .replace(/uv$/, 'u')
    .replace(/(.)\1+/g, '$1')

/**
 * A fold as it may be misheard: e and i, a lost h inside, f and p, a hard end; endings that drift between registers (Abdi-/Abdu-,
 * -uddin/-iddin, -ulla/-illa, Ahmed/Ahmad). Weaker than a fold: by itself it proves little. Short names lose less, or Lena were Lina,
 * Aliya Alla, Yana Anna; and Rahmon keeps the h that parts him from Roman.
 */
export const misheard = (folded: string): string =>
  folded
    .replaceAll('ahmed', 'ahmad')
    .replaceAll('muhamed', 'muhamad')
    .replaceAll('davlet', 'davlat')
    .replace(/^abdi/, 'abdu')
    .replace(/^.{5,}$/, (long) => long.replaceAll('e', 'i'))
    .replaceAll('udin', 'idin')
    .replace(/(?<=..)ula$/, 'ila')
    .replace(/(?<=[^aiu])i(?=[au].)|(?<=....)i(?=[au]$)/g, '')
    .replace(/^y(?=[aiu]....)/, '')
    .replace(/(?<=.)(?<!ra(?=hm))h/g, '')
    .replaceAll('f', 'p')
    .replace(/[bdg]$/, (voiced) => hard[voiced] ?? voiced)
    .replace(/(.)\1+/g, '$1')

const hard: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' }
