import type { Errand } from './errand.ts'
import { type Fault, faultsOf } from './forms/fault.ts'
import { interrupts, Trouble } from './trouble.ts'
import type { Answers, CaseView } from './views.ts'
import type { Visit } from './visit.ts'

/** What became of a step that was sent. `lead` says why it was refused as a whole. */
export type Sent =
  | Readonly<{ type: 'done'; view: CaseView }>
  | Readonly<{ type: 'refused'; status: number; faults: readonly Fault[]; lead: string | null; code: string; current: CaseView | null }>

/** Sends a step once: the same submission sent again gets the first answer. A lost session is thrown, everything else comes back. */
export async function sendStep(visit: Visit, errand: Errand, answers: Answers, submission: string, version: string | null): Promise<Sent> {
  try {
    const headers = { 'idempotency-key': submission, ...(version === null ? {} : { 'if-match': `"${version}"` }) }
    return { type: 'done', view: await visit.api<CaseView>(errand.step.href, { method: 'POST', body: answers, headers }) }
  } catch (error) {
    if (!(error instanceof Trouble) || interrupts(error)) throw error
    const lead = error.problem?.detail ?? visit.t('web.problem.other-detail')
    return {
      type: 'refused',
      status: error.status,
      faults: faultsOf(visit.t, error.problem),
      lead,
      code: error.code,
      current: error.problem?.current ?? null,
    }
  }
}

/** Where a step leads: a new case to its receipt, any other back to the case, saying what was done. */
export const afterwards = (errand: Errand, view: CaseView): string =>
  errand.case === null ? `/cases/${view.id}/receipt` : `/cases/${view.id}?done=${encodeURIComponent(errand.step.step)}`
