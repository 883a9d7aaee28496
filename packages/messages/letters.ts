/**
 * Uzbek in Latin script with its own letters: oʻ and gʻ with U+02BB, every other mark with U+02BC.
 * Keyboards, registers and `Intl` write them with half a dozen other signs.
 */
export const uzbekLetters = (text: string): string => text.replace(/(?<=[oOgG])['‘’`´ʻʼ]/g, 'ʻ').replace(/['‘’`´]|(?<![oOgG])ʻ/g, 'ʼ')
