import type { ConsentWrite } from '@nrm/db/queries/effects'
import { consentAnswers } from '@nrm/sop/consent'
import type { Taken } from '@nrm/sop/step'

/** The consent items a step recorded, each with the language it was asked in and how the answer was given. */
export function consentRows({ form }: Taken): ConsentWrite[] {
  const language = String(form.language ?? 'not-known')
  const mode = String(form.consentMode ?? 'said-aloud-witnessed')
  return Object.entries(consentAnswers(form)).map(([item, answer]) => ({ item, answer, language, mode }))
}
