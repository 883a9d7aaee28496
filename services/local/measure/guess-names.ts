/** How often each value occurs. */
export function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Shannon entropy in bits of what occurs so often. */
export function bits(counts: ReadonlyMap<string, number>): number {
  const all = sum(counts)
  return [...counts.values()].reduce((total, count) => total - (count / all) * Math.log2(count / all), 0)
}

/** Share of people whose value nobody else has. */
export const alone = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].filter((count) => count === 1).length / sum(counts)

/**
 * Values an attacker names rightly who sees how often each hash occurs and knows how often each name does in the country: the n-th most
 * frequent hash is taken for the n-th most frequent name.
 */
export function guessedByRank(stolen: ReadonlyMap<string, number>, publicly: ReadonlyMap<string, number>): ReadonlySet<string> {
  const names = ranked(publicly)
  return new Set(ranked(stolen).flatMap(([value], rank) => (names[rank]?.[0] === value ? [value] : [])))
}

/** Share of people who have one of these values. */
export const shareWith = (values: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number =>
  [...counts].reduce((total, [value, count]) => total + (values.has(value) ? count : 0), 0) / sum(counts)

const ranked = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([, one], [, other]) => other - one)
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0)
