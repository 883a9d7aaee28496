import source from './data/territories.json' with { type: 'json' }

/** Languages the names are kept in. */
export type TerritoryLanguage = 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'

/** One unit of the division; `code` is SOATO: 2 digits the country, 4 a region, 7 a district or city, 10 a district of Namangan city. */
export type Territory = Readonly<{
  code: string
  parent: string | null
  level: 'country' | 'region' | 'district' | 'city' | 'city_district'
  name: Readonly<Record<TerritoryLanguage, string>>
  iso3166_2?: string
  /** Spellings of other registers, for search only. */
  aliases?: readonly string[]
}>

/**
 * Units that may be chosen, regions before their districts. Yangi Toshkent district is left out: it has no SOATO code yet
 * (data/territories.json, code null), and a made-up one would have to be taken back.
 */
export const territories = (source.items as readonly (Omit<Territory, 'code'> & { code: string | null })[]).filter(
  (unit): unit is Territory => unit.code !== null,
)

/** The 14 first-level units: 12 regions, the city of Tashkent (1726, not the region 1727) and Karakalpakstan. */
export const regions: readonly Territory[] = territories.filter((unit) => unit.level === 'region')

const byCode: ReadonlyMap<string, Territory> = new Map(territories.map((unit) => [unit.code, unit]))

/**
 * First-level unit a code lies in; a region and the country answer with themselves.
 * @throws RangeError for a code that is not in the list
 */
export function regionOf(code: string): string {
  const { level, parent } = unitOf(code)
  return level === 'region' || parent === null ? code : regionOf(parent)
}

/** Official name of a unit. @throws RangeError for a code that is not in the list */
export const territoryName = (code: string, language: TerritoryLanguage): string => unitOf(code).name[language]

/**
 * Unit meant by a code (SOATO or ISO 3166-2) or by a name in any of the four languages, whatever the case, the apostrophe, the
 * hyphen and the order of words. A name without its type is accepted only if one unit bears it: "Toshkent" is both a city and a
 * region and finds nothing. Null when nothing or more than one unit fits.
 */
export function findTerritory(text: string): Territory | null {
  const wanted = text.trim()
  const coded = byCode.get(wanted) ?? regions.find((unit) => unit.iso3166_2 === wanted.toUpperCase())
  if (coded) return coded
  const words = wordsOf(wanted)
  return only(byName.get(keyOf(words))) ?? only(byBareName.get(keyOf(bare(words))))
}

function unitOf(code: string): Territory {
  const unit = byCode.get(code)
  if (!unit) throw new RangeError(`no territory ${code}`)
  return unit
}

// The word that says what kind of unit it is, with the forms that mean the same; the first one stands for all.
const kindWords = [
  ['viloyati', 'viloyat'],
  ['вилояти', 'вилоят'],
  ['tumani', 'tuman'],
  ['тумани', 'туман'],
  ['shahri', 'shahar', 'sh'],
  ['шаҳри', 'шаҳар', 'ш'],
  ['область', 'обл'],
  ['район', 'рн'],
  ['город', 'г'],
  ['region', 'oblast', 'province'],
  ['district', 'rayon'],
  ['city'],
  ['respublikasi', 'республикаси', 'республика', 'republic', 'of'],
] as const
const kindOf: ReadonlyMap<string, string> = new Map(kindWords.flatMap((forms) => forms.map((form) => [form, forms[0]] as const)))

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}|['`´ʹʻʼ‘’]|р-н/gu, (found) => (found === 'р-н' ? 'рн' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => kindOf.get(word) ?? word)
const bare = (words: readonly string[]): string[] => words.filter((word) => !kindOf.has(word))
const keyOf = (words: readonly string[]): string => words.toSorted().join(' ')

const spellings = (unit: Territory): readonly string[] => [...Object.values(unit.name), ...(unit.aliases ?? [])]
const index = (keyFor: (text: string) => string): ReadonlyMap<string, ReadonlySet<Territory>> => {
  const found = new Map<string, Set<Territory>>()
  for (const unit of territories)
    for (const spelling of spellings(unit)) {
      const key = keyFor(spelling)
      if (key !== '') found.set(key, (found.get(key) ?? new Set()).add(unit))
    }
  return found
}
const byName = index((text) => keyOf(wordsOf(text)))
const byBareName = index((text) => keyOf(bare(wordsOf(text))))
const only = (units: ReadonlySet<Territory> | undefined): Territory | null => (units?.size === 1 ? ([...units][0] ?? null) : null)
