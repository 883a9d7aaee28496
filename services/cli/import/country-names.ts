import { codeLists } from '@nrm/sop/codes'

/** ISO code of a country by its name in English, Russian or Uzbek; null for a name that is none. */
export const countryNamed = (name: string): string | null => byName.get(plain(name)) ?? null

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

const byName: ReadonlyMap<string, string> = new Map(
  ['uz-Cyrl', 'uz-Latn', 'ru', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return codeLists.countries.filter((code) => /^[A-Z]{2}$/.test(code)).map((code) => [plain(names.of(code) ?? code), code] as const)
  }),
)
