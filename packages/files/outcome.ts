import type { StrippedPart } from './file-codes.ts'

/** A copy for viewing, and what it no longer carries. */
export type Cleaned = Readonly<{ copy: Uint8Array; stripped: readonly StrippedPart[] }>
/** The same, by a reader that also says which of the types of its container it found. */
export type Told<T extends string> = Cleaned & Readonly<{ type: T }>

/** Names what was taken out, each once. */
export const once = (parts: Iterable<StrippedPart>): StrippedPart[] => [...new Set(parts)].toSorted()
