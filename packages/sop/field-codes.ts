/** Codes of what can be wrong with one field; key of the catalog `field-error.*`. */
export const fieldErrorCodes = [
  'required',
  'too-long',
  'too-short',
  'not-in-list',
  'not-agreed',
  'not-a-date',
  'not-a-number',
  'bad-characters',
  'unknown-field',
  'bad-format',
  'too-many',
  'in-the-future',
  'in-the-past',
  'before-start',
  'before-case',
  'too-far',
] as const
export type FieldErrorCode = (typeof fieldErrorCodes)[number]

/** zod error parameter: a missing answer is `required`, a wrong one is `code`. */
export const wrong = (code: FieldErrorCode) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined || issue.input === null ? 'required' : code),
})
