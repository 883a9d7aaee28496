export type Sex = 'm' | 'f'
/** The father's name alone and the sex that the ending tells. */
export type Father = Readonly<{ stem: string; sex: Sex }>

/**
 * The family name behind a surname, of a fold; the same for both sexes: Karimov and Karimova are one family, a clerk writes either,
 * and it is the given name that tells people apart.
 */
export const familyOf = (folded: string): string =>
  folded
    .replace(/(?<=..)sk[ia]$/, '-sk')
    .replace(/(?<=..)[ae]va?$/, '-v')
    .replace(/(?<=..)zad[ae]$/, '-zad')
    .replace(/(?<=..)ina$/, 'in')

/** Whether a fold ends as surnames do here and given names do not: Stanislav, Lev, Eva and Shahzoda are given names. */
export const looksLikeSurname = (folded: string): boolean => /..([ae]va?|sk[ia])$/.test(folded) && !folded.endsWith('slav')

/** A patronymic of the Russian kind taken apart (Каримовна, Rustamovich), of a fold; null for any other word. */
export function russianPatronymic(folded: string): Father | null {
  const [, stem, ending] = /^(..+?)i?[ae]v(iç|na)$/.exec(folded) ?? []
  return stem === undefined ? null : { stem: stemOf(stem), sex: ending === 'na' ? 'f' : 'm' }
}

/** The father's name without the glide that an ending swallows: Kalbay in Kalbayevich, Ali in Aliyevich. */
export const stemOf = (folded: string): string => folded.replace(/(?<=..)[iy]$/, '')

/** The sex told by a word that stands after the father's name: oʻgʻli, qizi, and what Russian, Karakalpak and passports make of them. */
export function markOf(folds: readonly string[]): Sex | null {
  if (folds.some((one) => ['ugli', 'agli', 'uli', 'uglu', 'aglu'].includes(one))) return 'm'
  return folds.some((one) => ['kizi', 'kiz', 'gizi'].includes(one)) ? 'f' : null
}

/** A word with such a mark grown to it: Karimugli, Sobirqizi. */
export function grownTogether(folded: string): Father | null {
  const [, stem, mark] = /^(...+)(ugli|agli|kizi)$/.exec(folded) ?? []
  return stem === undefined ? null : { stem: stemOf(stem), sex: mark === 'kizi' ? 'f' : 'm' }
}

/** A given name without the courtesy that comes and goes with it: Dilnozaxon, Anvarjon, Sardorbek; short names keep it. */
export const plainGiven = (folded: string): string => folded.replace(/(?<=....)(jan|han|bek)$/, '')
