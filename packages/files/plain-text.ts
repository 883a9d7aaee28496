import { holdsScript } from './markup.ts'
import type { Cleaned } from './outcome.ts'
import { refuse } from './refuse.ts'

// Everything below a space but tab, line feed, form feed and return; DEL; what turns the direction of reading.
const hidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/** Reads plain text in UTF-8. @throws Refusal `file-type` (no such text), `file-two-faced` (a page or a script in it) */
export function readText(bytes: Buffer): Cleaned {
  const text = decoded(bytes)
  if (hidden.test(text)) refuse('file-type', 'control characters')
  if (holdsScript(text)) refuse('file-two-faced', 'markup')
  return { copy: bytes, stripped: [] }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    refuse('file-type', 'not UTF-8')
  }
}
