/**
 * What the law, the data or a person causes; everything else is a bug. `code` is a key of the problem table in
 * `@nrm/contracts/problems`; `facts` are safe to print: codes, counts and dates, never personal data.
 */
export class Refusal extends Error {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly errors: readonly FieldError[]

  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}, errors: readonly FieldError[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
    this.errors = errors
  }
}

/** One field at fault: path into the form and a code of the catalog `field-error.*`. */
export type FieldError = Readonly<{ path: string; code: string }>
