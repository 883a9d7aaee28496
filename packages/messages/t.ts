import { catalog, type MessageKey } from './catalog.ts'
import { type Args, compile, type Message } from './icu.ts'
import { type Language, languages } from './languages.ts'

/** The message `key` in `language`, its arguments filled in. Each message is compiled once a language. */
export function t(language: Language, key: MessageKey, args?: Args): string {
  const known = compiled[language]
  const message = known.get(key) ?? remember(known, language, key)
  return message(args)
}

/** `t` bound to one language. */
export const translator =
  (language: Language) =>
  (key: MessageKey, args?: Args): string =>
    t(language, key, args)
/** What `translator` returns. */
export type Translator = ReturnType<typeof translator>

/** Whether the catalog has a message of this name; for keys put together from a code. */
export const has = (key: string): key is MessageKey => Object.hasOwn(catalog, key)

/** Text of a key put together from a code; `otherwise` where the catalog is silent. */
export const sayOr = (language: Language, key: string, otherwise: string, args?: Args): string =>
  has(key) ? t(language, key, args) : otherwise

const compiled = Object.fromEntries(languages.map((language) => [language, new Map()])) as Record<Language, Map<MessageKey, Message>>

function remember(known: Map<MessageKey, Message>, language: Language, key: MessageKey): Message {
  const message = compile(language, catalog[key][language])
  known.set(key, message)
  return message
}
