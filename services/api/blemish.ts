// Controls would break storage; the bidirectional overrides and isolates make a text read otherwise than it is.
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/
/** Deeper than any form; beyond it lies only the exhaustion of a stack. */
const deepest = 12

/** Path of the first text of a value that must not come in, wherever it stands, keys included; null when there is none. */
export function blemishOf(value: unknown): string | null {
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && isUnfit(value)) return path.join('.')
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (path.length === deepest || isUnfit(key)) return path.join('.')
      waiting.push({ value: inner, path: [...path, key] })
    }
  }
  return null
}

const isUnfit = (text: string) => text.includes('\0') || bidirectional.test(text) || !text.isWellFormed()
