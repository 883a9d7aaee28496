import type { Basis } from '@nrm/sop/step'

/** Texts of one language, made at the rim: the shell asks for them and never writes any itself. */
export type Words = Readonly<{
  language: 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
  stepTitle: (step: string) => string
  law: (basis: readonly Basis[]) => string
  /** The JSON Schema of a step's form with titles, hints and option labels. */
  form: (step: string, schema: Record<string, unknown>) => Record<string, unknown>
}>
