import { begunBy } from '@nrm/sop/beginnings'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import type { FormSchema } from './forms/schema.ts'
import { inWords } from './labels.ts'
import { sayIn, stepButton } from './text.ts'
import type { Language, OpenStep, ProcedureView } from './views.ts'

/**
 * A step the API no longer offers, because it was taken a moment ago or the case moved on: enough to read what was typed and to
 * send it again, so that a second press of the button gets the first answer.
 */
export function formOfStep(language: Language, { id, procedure }: ProcedureView, name: string): OpenStep | null {
  const begun = procedure === 'identification' ? begunBy(name) : null
  const step = allSteps[begun ?? procedure][name]
  if (!step || 'system' in step.by) return null
  const form = inWords(language, name, jsonSchemaOf(step.form) as FormSchema)
  return {
    step: name,
    title: stepButton(sayIn(language), name),
    law: '',
    basis: [...step.law],
    form,
    href: `/api/procedures/${id}/steps/${name}`,
    method: 'POST',
  }
}
