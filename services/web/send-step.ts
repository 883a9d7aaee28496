import type { Errand } from './errand.ts'
import { type Fault, faultsOf } from './forms/fault.ts'
import { instantOf } from './time.ts'
import { interrupts, Trouble } from './trouble.ts'
import type { Answers, CaseView } from './views.ts'
import type { Body, Visit } from './visit.ts'

/** What became of a step that was sent. `lead` says why it was refused as a whole. */
export type Sent =
  | Readonly<{ type: 'done'; view: CaseView }>
  | Readonly<{ type: 'refused'; status: number; faults: readonly Fault[]; lead: string | null; code: string; current: CaseView | null }>

/** A step with everything that is sent beside its answers. `actAt`: when it was done, as typed; empty for now. */
type Sending = Readonly<{ answers: Answers; submission: string; version: string | null; actAt: string }>

/** Sends a step once: the same submission sent again gets the first answer. A lost session is thrown, everything else comes back. */
export async function sendStep(visit: Visit, errand: Errand, { answers, submission, version, actAt }: Sending): Promise<Sent> {
  const done = actAt === '' ? undefined : instantOf(actAt)
  if (done !== undefined && !done.endsWith('Z')) return mistyped(visit)
  try {
    const headers = {
      'idempotency-key': submission,
      ...(version === null ? {} : { 'if-match': `"${version}"` }),
      ...(done ? { 'act-at': done } : {}),
    }
    return { type: 'done', view: await visit.api<CaseView>(errand.step.href, { method: 'POST', body: answers, headers }) }
  } catch (error) {
    if (!(error instanceof Trouble) || interrupts(error)) throw error
    const lead = error.problem?.detail ?? visit.t('web.problem.other-detail')
    return {
      type: 'refused',
      status: error.status,
      faults: faultsOf(visit.t, error.problem).map((fault) => (fault.path === 'actAt' ? { ...fault, path: '_actAt' } : fault)),
      lead,
      code: error.code,
      current: error.problem?.current ?? null,
    }
  }
}

/** When it was done, as it was typed beside a form. */
export const actAtOf = ({ _actAt: typed }: Body): string => (typeof typed === 'string' ? typed.trim() : '')

const mistyped = ({ t }: Visit): Sent => ({
  type: 'refused',
  status: 422,
  faults: [{ path: '_actAt', message: t('field-error.not-a-date') }],
  lead: null,
  code: 'form-invalid',
  current: null,
})

/** Where a step leads: a new case to its receipt, any other back to the case, saying what was done. */
export const afterwards = (errand: Errand, view: CaseView): string =>
  errand.case === null ? `/cases/${view.id}/receipt` : `/cases/${view.id}?done=${encodeURIComponent(errand.step.step)}`
