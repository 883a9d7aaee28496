import { Refusal } from '@nrm/sop/refusal'

/** Turns what the database itself refuses (NR4xx) into a Refusal; anything else stays what it is. */
export function refusalOf(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code
  if (typeof code === 'string' && code.startsWith('NR4')) return new Refusal((error as Error).message)
  return error
}
