import { Refusal } from '@nrm/sop/refusal'

/** The mark of the place where the next page of a list begins; opaque to whoever gets it. */
export const cursorOf = (...place: readonly (string | null)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * Reads a mark back; null without one, so the list begins at its beginning.
 * @param shape what each part must look like, in order
 * @throws Refusal `form-invalid` for a mark that no list gave
 */
export function readCursor(
  cursor: string | undefined,
  ...shape: readonly ((part: unknown) => boolean)[]
): readonly (string | null)[] | null {
  if (cursor === undefined) return null
  const place = parsed(cursor)
  if (!Array.isArray(place) || place.length !== shape.length || !shape.every((fits, index) => fits(place[index])))
    throw new Refusal('form-invalid', {}, [{ path: 'cursor', code: 'bad-format' }])
  return place as (string | null)[]
}

export const isId = (part: unknown): part is string => typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part)
export const isInstantOrNull = (part: unknown): boolean =>
  part === null ||
  (typeof part === 'string' && /^\d{4}-.*Z$/.test(part) && !Number.isNaN(Date.parse(part)) && new Date(part).toISOString() === part)
export const isNumber = (part: unknown): boolean => typeof part === 'string' && /^\d{1,18}$/.test(part)

/** Later than every id: where a list that runs backwards begins. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
