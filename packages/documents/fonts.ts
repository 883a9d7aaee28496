import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'

/**
 * Noto Sans: Latin with ʻ and ʼ, Cyrillic with Ў Қ Ғ Ҳ, the letters of Karakalpak. From the disk and once for the process: its tables take longer to
 * read than a paper to draw.
 */
export const fonts = {
  regular: read(import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  bold: read(import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
} as const
export type Weight = keyof typeof fonts

function read(address: string): Font {
  const font = create(readFileSync(new URL(address))) as Font
  // A glyph keeps the letter it is first asked for by. One that was first met as a part of another, as У is of Ў, would be read out as nothing.
  for (const letter of font.characterSet) font.glyphForCodePoint(letter)
  return font
}
