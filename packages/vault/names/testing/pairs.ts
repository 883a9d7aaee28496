import other from './other-people.json' with { type: 'json' }
import published from './public-pairs.json' with { type: 'json' }
import same from './same-people.json' with { type: 'json' }

export type Pair = readonly [string, string]

/** Two spellings of one invented person: what Uzbek Latin writes, against each of five others. */
export const samePeople: readonly Pair[] = same.flatMap(([first = '', ...rest]) => rest.map((one) => [first, one] as const))
/** Every spelling of a person against every other of the same person. */
export const everySpelling: readonly Pair[] = same.flatMap((all) =>
  all.flatMap((one, place) => all.slice(place + 1).map((two) => [one, two] as const)),
)
/** Two invented people whom nobody would take for one: twins, brothers and sisters, father and son, near names. */
export const otherPeople = other as unknown as readonly Pair[]
/** One list of each kind that others made. */
export const publishedSame = published.same as unknown as readonly Pair[]
export const publishedOther = published.different as unknown as readonly Pair[]
/** Spellings of people of whom no two are the same. */
export const people: readonly (readonly string[])[] = same
