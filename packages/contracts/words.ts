import type { Basis } from '@nrm/sop/step'
import type { Language } from './session.ts'

/** What the door needs said in the caller's language; the rim builds it from the catalogs, one per language. */
export type Words = Readonly<{
  language: Language
  stepTitle: (step: string) => string
  /** Citation as printed under a button: act and article, joined for several. */
  law: (basis: readonly Basis[]) => string
  /** The JSON Schema of a step's form with titles, hints and option labels. */
  form: (step: string, schema: Record<string, unknown>) => Record<string, unknown>
}>
