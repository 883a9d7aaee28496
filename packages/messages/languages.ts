/** Languages of the system, the default first. */
export const languages = ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

/** One message in every language. */
export type Row = Readonly<Record<Language, string>>
/** Messages of one theme by key. */
export type Rows = Readonly<Record<string, Row>>

/** Whether `tag` is one of the four languages exactly as written. */
export const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag)
