import { codeLists } from '@nrm/sop/codes'
import { type Language, languages, type Row } from '../languages.ts'
import { uzbekLetters } from '../letters.ts'

type Country = (typeof codeLists)['countries'][number]

// What `Intl` has no name for.
const own: Partial<Record<Country, Partial<Row>>> = {
  IO: { 'uz-Cyrl': 'Британиянинг Ҳинд океанидаги ҳудуди' },
  stateless: { 'uz-Latn': 'fuqaroligi yoʻq', 'uz-Cyrl': 'фуқаролиги йўқ', ru: 'без гражданства', en: 'stateless' },
  'not-known': { 'uz-Latn': 'maʼlum emas', 'uz-Cyrl': 'маълум эмас', ru: 'не известно', en: 'not known' },
}

const names = Object.fromEntries(
  languages.map((language) => [language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })]),
) as Record<Language, Intl.DisplayNames>

/** Name of a country by its ISO 3166-1 alpha-2 code, as the Unicode locale data write it. */
function countryName(language: Language, code: Country): string {
  const name = own[code]?.[language] ?? names[language].of(code) ?? code
  return language === 'uz-Latn' ? uzbekLetters(name) : name
}

/** Countries of citizenship and of events, made when the program starts. */
export const countries = Object.fromEntries(
  codeLists.countries.map((code) => [
    `code.countries.${code}`,
    Object.fromEntries(languages.map((language) => [language, countryName(language, code)])),
  ]),
) as Record<`code.countries.${Country}`, Row>
