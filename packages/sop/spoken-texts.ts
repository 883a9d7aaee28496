import type { codeLists } from './codes.ts'

/**
 * Versions of the texts read aloud, the newest last: SHA-256 over every line of the text in the four languages. A consent names its
 * version, so that years later it is known what was said; a changed text without a new line here fails a test.
 */
export const spokenVersions = {
  consent: ['6ed01fafbf4860b8b7b06215d58f4c54647c14e8fb4b32533fd1f26970d0bc9c'],
  refusal: ['a7dba213f2ac7f5af7a01f2838a2fcef2ae74c89be5cdb737b1a477723c2b397'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type SpokenText = keyof typeof spokenVersions

/** Name of the version now read out: its number and the beginning of its digest. */
export function spokenVersion(text: SpokenText): string {
  const versions = spokenVersions[text]
  return `${versions.length}.${versions.at(-1)?.slice(0, 8)}`
}

/**
 * Language in which the text is read to a person who speaks `language`; `interpreted` where the house has no text in it and an interpreter
 * must say it. Uzbek has one text in two scripts.
 */
export function textLanguageOf(language: unknown): (typeof codeLists.textLanguages)[number] {
  return texts[String(language)] ?? 'interpreted'
}

const texts: Readonly<Record<string, 'uz' | 'ru' | 'en'>> = { uzb: 'uz', rus: 'ru', eng: 'en' }
