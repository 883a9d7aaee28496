/** What of a failure may be written down: its kind and the lines of code it passed, never its words, which may hold what somebody typed. */
export function failureOf(error: unknown): Readonly<{ name: string; at: readonly string[] }> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return { name: error.name, at: frames.slice(0, 12).map((line) => line.trim()) }
}
