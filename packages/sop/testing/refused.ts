import { Refusal } from '../refusal.ts'

/** Code with which an attempt is refused, or `done`. */
export function refused(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'done'
}
