/** A count as a reader may see it; null stands for a number above zero too small to show. */
export type Shown = number | null

/**
 * A count for a reader who could not see the cases behind it: a small one is withheld, any other is rounded to the nearest multiple of the
 * least. Exact numbers of one group in two tables, or of two days, would give a small one away by their difference.
 * @param least smallest number that is shown
 */
export const rounded = (count: number, least: number): Shown => (count === 0 ? 0 : count < least ? null : Math.round(count / least) * least)
