/** Editions of Criminal Code Art. 135: the present one, and the one before the law of 19.05.2025. */
export type Edition = 'present' | 'before'

/**
 * First day of the present edition. The day of the law is read, its year INFERRED from its number; the day it came into force was not read.
 * @law Criminal Code Art. 135 (SOURCED)
 */
const presentSince = '2025-05-19'

/**
 * Editions whose letters may describe an act: the one in force on its day, both where the day is not known.
 * @param actOn last known day of the act, YYYY-MM-DD
 * @law Criminal Code Art. 13 (INFERRED): an act is judged by the law of its day
 */
export function editionsFor(actOn: unknown): readonly Edition[] {
  if (typeof actOn !== 'string' || actOn === '') return ['present', 'before']
  return actOn >= presentSince ? ['present'] : ['before']
}

/** Field of the report that holds the signs of an edition. */
export const elementsField = { present: 'elements', before: 'elementsBefore' } as const satisfies Record<Edition, string>

/** The sign “known to be under 18” in the letters of each edition. */
export const childSign = { present: '135-3-b', before: '135-3-a' } as const satisfies Record<Edition, string>

/** Fields of the report that are not asked: signs in the letters of an edition that was not in force on the day of the act. */
export const unaskedElements = (actOn: unknown): string[] =>
  (['present', 'before'] as const).filter((edition) => !editionsFor(actOn).includes(edition)).map((edition) => elementsField[edition])
