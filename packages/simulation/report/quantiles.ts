/** How long something took, in hours, to a tenth. */
export type Quantiles = Readonly<{ count: number; median: number; p90: number; p95: number; longest: number }>

/** Median, 90th and 95th percentile (nearest rank) and the longest of some durations in milliseconds; null for none. */
export function quantiles(durations: readonly number[]): Quantiles | null {
  if (durations.length === 0) return null
  const sorted = Float64Array.from(durations).sort()
  const at = (share: number): number => hours(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number)
  return { count: sorted.length, median: at(0.5), p90: at(0.9), p95: at(0.95), longest: at(1) }
}

/** Milliseconds as hours, to a tenth. */
export const hours = (ms: number): number => Math.round(ms / 360_000) / 10
