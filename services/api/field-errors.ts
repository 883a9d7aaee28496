import { type FieldErrorCode, fieldErrorCodes } from '@nrm/sop/field-codes'
import type { FieldError } from '@nrm/sop/refusal'
import type { z } from 'zod'

/** What zod found wrong with a request, as codes of `field-error.*`; parse with `reportInput`, or a missing answer reads as a wrong one. */
export function fieldErrorsOf(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-field' }))
      : [{ path: issue.path.join('.'), code: codeOf(issue) }],
  )
}

function codeOf(issue: z.core.$ZodIssue): FieldErrorCode {
  if (isCode(issue.message)) return issue.message
  if (issue.input === undefined || issue.input === null || issue.input === '') return 'required'
  switch (issue.code) {
    case 'invalid_value':
      return 'not-in-list'
    case 'too_big':
      return tooMuch[issue.origin] ?? 'not-a-number'
    case 'too_small':
      return tooLittle[issue.origin] ?? 'not-a-number'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not-a-number' : 'bad-format'
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime' ? 'not-a-date' : 'bad-format'
    default:
      return 'bad-format'
  }
}

const tooMuch: Readonly<Record<string, FieldErrorCode>> = { string: 'too-long', array: 'too-many' }
const tooLittle: Readonly<Record<string, FieldErrorCode>> = { string: 'too-short', array: 'required' }
const isCode = (message: string): message is FieldErrorCode => (fieldErrorCodes as readonly string[]).includes(message)
