import type { z } from 'zod'
import { fieldErrorCodes } from './field-codes.ts'
import type { FieldError } from './refusal.ts'

/** Turns what zod found into field errors: path joined by dots, code of `field-error.*`; one per field at fault. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const all = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-field' }))
      : [{ path: issue.path.join('.'), code: known.has(issue.message) ? issue.message : 'bad-format' }],
  )
  return all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index)
}

const known: ReadonlySet<string> = new Set(fieldErrorCodes)
