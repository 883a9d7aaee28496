/**
 * Beginnings of common names whose oʻ is written without its sign in passports and by hand: Jorayev for Joʻrayev. Left alone, such a
 * name would not meet the Russian one, which writes у. Of sounds, as `soundsOf` makes them; `o` stands where `ў` belongs.
 */
const begin = [
  'jora',
  'toxta',
  'tohta',
  'rozi',
  'rozm',
  'qoçqor',
  'koçkor',
  'orin',
  'oroz',
  'otkir',
  'ote',
  'olmas',
  'oktam',
  'ozbek',
  'qoldoş',
  'koldoş',
  'goza',
  'tola',
  'tolqin',
  'tolkin',
  'torayev',
  'boriyev',
  'botayev',
  'dost',
  'momin',
  'sofi',
  'toyç',
  'çoli',
  'qoziboy',
]

/** Roots that also stand inside a name (Toshpoʻlatov, Usmonxoʻjayev), with the ways they are written without the sign. */
const inside: readonly (readonly [RegExp, string])[] = [
  [/[xh][ou]ja(?=[yeqk]|$)/, 'xўja'],
  [/polat/, 'pўlat'],
  [/yoldoş/, 'yўldoş'],
]

/** Puts back the oʻ of a well-known name, and parts s from h in Isʼhoq. A word that has an oʻ of its own is left as it is. */
export function withLostLetters(sounds: string): string {
  if (/^işo[qk]/.test(sounds)) return `isho${sounds.slice(3)}`
  if (sounds.includes('ў')) return sounds
  const found = begin.find((one) => sounds.startsWith(one))
  if (found) return sounds.replace('o', 'ў')
  return inside.reduce((name, [root, written]) => name.replace(root, written), sounds)
}
