import { isLanguage, type Language, languages } from '@nrm/messages/languages'

/** The first of our languages that an `Accept-Language` header asks for by name, null when it names none (RFC 9110). */
export function preferredLanguage(header: string | undefined): Language | null {
  if (!header) return null
  const asked = header
    .split(',', 20)
    .map(range)
    .filter(({ weight }) => weight > 0)
  asked.sort((one, other) => other.weight - one.weight)
  for (const { tag } of asked) {
    const found = languageOf(tag)
    if (found) return found
  }
  return null
}

function range(text: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = text.split(';')
  const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined)
  return { tag: tag.trim().toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 }
}

/** `uz`, `uz-UZ` and `uz-Latn-UZ` are Uzbek in Latin script; a language we lack is null. */
function languageOf(tag: string): Language | null {
  const exact = languages.find((language) => tag === language.toLowerCase() || tag.startsWith(`${language.toLowerCase()}-`))
  if (exact) return exact
  return tag === 'uz' || tag.startsWith('uz-') ? 'uz-Latn' : null
}

/** The language a token names, or the default of the house. */
export const languageOrDefault = (locale: string | undefined): Language =>
  locale !== undefined && isLanguage(locale) ? locale : languages[0]
