import { expect, test } from 'vitest'
import { catalog } from './catalog.ts'
import { argumentsOf, compile } from './icu.ts'
import { type Language, languages, type Row } from './languages.ts'
import { uzbekLetters } from './letters.ts'

const texts = (language: Language): [string, string][] =>
  Object.entries<Row>(catalog).map(([key, row]) => [
    key,
    compile(language, row[language])(Object.fromEntries(argumentsOf(row[language]).map((name) => [name, 1]))),
  ])
const keysWith = (language: Language, wrong: RegExp) =>
  texts(language).flatMap(([key, text]) => (wrong.test(text) ? [`${key}: ${text}`] : []))

test('Uzbek in Latin script is written with U+02BB after o and g and U+02BC elsewhere', () => {
  expect(keysWith('uz-Latn', /['‘’`´]|[oOgG]ʼ|(?<![oOgG])ʻ/)).toEqual([])
})

test('no language holds a straight quotation mark or an apostrophe of the typewriter', () => {
  for (const language of languages) expect(keysWith(language, /["'`´]/), language).toEqual([])
})

test('quotation marks are those of the language: “…” in Uzbek and English, «…» in Russian', () => {
  for (const language of ['uz-Latn', 'uz-Cyrl', 'en'] as const) expect(keysWith(language, /[«»„]/), language).toEqual([])
  expect(keysWith('ru', /[“”„]/)).toEqual([])
})

test('no Cyrillic letter hides in Latin script', () => {
  for (const language of ['uz-Latn', 'en'] as const) expect(keysWith(language, /\p{Script=Cyrillic}/u), language).toEqual([])
})

test('no Latin letter hides in Cyrillic script; only names and codes stay as they are', () => {
  for (const language of ['uz-Cyrl', 'ru'] as const) {
    const latin = texts(language).flatMap(([key, text]) =>
      (text.match(/[\p{L}\p{M}\d-]*\p{Script=Latin}[\p{L}\p{M}\d-]*/gu) ?? []).map((word) => [key, word] as const),
    )
    expect(
      latin.filter(([, word]) => !stays.test(word)),
      language,
    ).toEqual([])
  }
})

test('the six signs keyboards and registers use become the two letters of the alphabet', () => {
  expect(uzbekLetters("o'zbek g‘oya Oʼzbek ma'lumot san’at maʻno oʻzi")).toBe('oʻzbek gʻoya Oʻzbek maʼlumot sanʼat maʼno oʻzi')
})

// Codes of states, procedures and documents; formats; words of HTTP; names of applications.
const stays =
  /^([A-G]X?\d*[pnc]?|PDF|JPEG|PNG|WebP|DOCX|XLSX|ODT|SHA-256|CSV|UTF-8|JSON|UUID|ID-карта|If-Match|Idempotency-Key|application|json|X|Telegram|Instagram|Facebook|Messenger|WhatsApp|TikTok|Viber|Snapchat|LINE|4Sale|WeChat|QQ|Qzone|Twitter|OneID|E-IMZO)$/
