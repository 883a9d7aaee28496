import type { ConsentWrite } from '@nrm/db/queries/effects'
import type { Taken } from '@nrm/sop/step'

/** What *agrees* stands for where the items were not asked one by one: write down, refer, send to the commission. */
const PLAIN_CONSENT: readonly string[] = ['record', 'refer', 'status']

/** The consent items a step recorded, each with language and mode; a refusal is recorded as no to writing down. */
export function consentRows(taken: Taken): ConsentWrite[] {
  const { form } = taken
  const language = String(form.language ?? 'not-known')
  const mode = String(form.consentMode ?? 'said-aloud-witnessed')
  const items = { ...plain(taken), ...((form.consentItems as Record<string, string> | undefined) ?? {}) }
  return Object.entries(items).map(([item, answer]) => ({ item, answer, language, mode }))
}

function plain({ step, form }: Taken): Record<string, string> {
  if (step === 'consent.refused') return { record: 'no' }
  if (form.consentNow === 'agrees-in-part') return { record: 'yes' }
  return Object.fromEntries(PLAIN_CONSENT.map((item) => [item, 'yes']))
}
