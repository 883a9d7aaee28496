/** Crockford's letters: none that is taken for another when it is typed. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 20
/** Bytes a code is made of: twenty letters of five bits each are a hundred bits. */
export const checkCodeBytes = LENGTH

/** A check code, twenty letters without a gap. @param random `checkCodeBytes` random bytes, five bits of each are used */
export const checkCodeOf = (random: Uint8Array): string => [...random.slice(0, LENGTH)].map((byte) => letters[byte % 32]).join('')

/** The code as it is printed, in groups of five. */
export const inGroups = (code: string): string => (code.match(/.{1,5}/g) ?? []).join('-')

/** The code somebody typed, whatever case, gaps and look-alikes; null where it cannot be one. */
export function readCheckCode(typed: string): string | null {
  const code = typed
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s.\-–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return code.length === LENGTH && [...code].every((letter) => letters.includes(letter)) ? code : null
}
