import { familyOf } from './endings.ts'
import { folds } from './fold.ts'
import { bound, familySounds, type NameLevel, nameValues, surnameKeys } from './person-keys.ts'
import type { Reading, Word } from './read-name.ts'

/** A word with one slip of the finger in it. `glides`: what moved is a glide, which a fold loses. */
export type Slip = Readonly<{ sounds: string; folded: readonly string[]; glides: boolean }>

/**
 * A word as it comes out when two neighbouring sounds change places; never the first, which makes Kamol of Akmal. None for short words.
 */
export function slipped({ sounds }: Word): Slip[] {
  const places = sounds.length < 4 ? [] : [...sounds].keys().toArray().slice(1, -1)
  return places.map((at) => {
    const pair = sounds.slice(at, at + 2)
    const slip = sounds.slice(0, at) + pair.charAt(1) + pair.charAt(0) + sounds.slice(at + 2)
    return { sounds: slip, folded: folds(slip), glides: pair.includes('y') }
  })
}

/**
 * Surname and given name with one slip in one of them. A glide that moved is lost in a fold, which makes Lola of Laylo, so such a slip must
 * meet letter by letter.
 */
export function slips({ surnames, given }: Reading): Readonly<{ level: NameLevel; value: string }>[] {
  if (surnames.length === 0 || given === null) return []
  const family = surnameKeys(surnames)
  const found = [
    ...surnames
      .flatMap(slipped)
      .flatMap(({ sounds, folded, glides }) =>
        glides ? at('same', bound([familySounds(sounds)], [given.sounds])) : at('fold', bound(folded.map(familyOf), given.folds)),
      ),
    ...slipped(given).flatMap(({ sounds, folded, glides }) =>
      glides ? at('same', bound(family.same, [sounds])) : at('fold', bound(family.fold, folded)),
    ),
  ]
  const meant = new Set(nameValues({ surnames, given }, 'fold'))
  return [...new Map(found.filter(({ value }) => !meant.has(value)).map((one) => [`${one.level} ${one.value}`, one])).values()]
}

const at = (level: NameLevel, values: readonly string[]) => values.map((value) => ({ level, value }))
