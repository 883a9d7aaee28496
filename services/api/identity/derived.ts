import { createHash, timingSafeEqual } from 'node:crypto'
import type { Attempt } from '@nrm/casework/identity-broker'

/** A value that only whoever holds the ticket can make, one for each use of it; 256 bits, base64url. */
export const derived = ({ ticket, purpose }: Attempt, use: 'state' | 'verifier' | 'challenge'): string =>
  createHash('sha256').update(`${use} ${purpose} ${ticket}`).digest('base64url')

/** Compares two short texts in a time that does not tell where they differ. */
export const isSame = (given: string | undefined, expected: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(expected))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
