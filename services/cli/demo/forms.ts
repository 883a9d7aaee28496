import { assistanceForms } from './forms-assistance.ts'
import { childForms } from './forms-child.ts'
import { identificationForms } from './forms-identification.ts'
import { returnForms } from './forms-return.ts'
import { statusForms } from './forms-status.ts'
import type { Forms } from './scene.ts'

/** Answers an officer would give, by step. What a story says differently is laid over them. */
export const forms: Forms = { ...identificationForms, ...statusForms, ...assistanceForms, ...returnForms, ...childForms }
