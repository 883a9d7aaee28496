import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Noto Sans as bytes: Latin with ʻ and ʼ, Cyrillic with Ў Қ Ғ Ҳ, the letters of Karakalpak. Read once, from the disk. */
export const fonts = {
  regular: readFileSync(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  bold: readFileSync(resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
} as const
export type Weight = keyof typeof fonts
