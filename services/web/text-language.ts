import { textLanguageOf } from '@nrm/sop/spoken-texts'
import type { Language } from './views.ts'

/**
 * Language in which a text is shown to the person, and why: `theirs` is the person's own, `interpreted` stands for a language the house has no
 * text in, `unknown` for one not asked yet. Uzbek keeps the script the officer reads.
 */
export type TextLanguage = Readonly<{ language: Language; because: 'theirs' | 'interpreted' | 'unknown' }>

/** The text language for a person who speaks `spoken` (a code of the list of languages), read on a page in `page`. */
export function textLanguage(spoken: unknown, page: Language): TextLanguage {
  if (typeof spoken !== 'string' || spoken === 'not-known') return { language: page, because: 'unknown' }
  const text = textLanguageOf(spoken)
  if (text === 'interpreted') return { language: page, because: 'interpreted' }
  if (text !== 'uz') return { language: text, because: 'theirs' }
  return { language: page === 'uz-Cyrl' ? 'uz-Cyrl' : 'uz-Latn', because: 'theirs' }
}
