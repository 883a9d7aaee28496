import { path } from './api-client.ts'
import { type FormPage, type FormSchema, pagesOf } from './forms/schema.ts'
import { formOfStep } from './step-form.ts'
import { Trouble } from './trouble.ts'
import type { CaseView, Draft, OpenStep, ProcedureView } from './views.ts'
import type { Visit } from './visit.ts'

/** A step an officer is about to take: its form, and the case it belongs to unless it starts one. */
export type Errand = Readonly<{
  step: OpenStep
  form: FormSchema
  pages: readonly FormPage[] | null
  /** Address of the form. */
  base: string
  case: CaseView | null
  procedure: ProcedureView | null
  /** Whether the API offers the step now; a step just taken is no longer open, yet may be sent again. */
  open: boolean
}>

/** The step named in the address, as the API offers it to this officer. */
export async function loadErrand(visit: Visit): Promise<Errand> {
  const { caseId, procedureId, step = '' } = visit.params
  return caseId === undefined || procedureId === undefined ? startErrand(visit, step) : caseErrand(visit, caseId, procedureId, step)
}

async function startErrand(visit: Visit, name: string): Promise<Errand> {
  const { openSteps } = await visit.api<{ openSteps: OpenStep[] }>('/api/open-steps')
  const step = openSteps.find((one) => one.step === name)
  if (!step) throw new Trouble(404, 'not-found')
  return { ...shape(step), base: path`/register/${name}`, case: null, procedure: null, open: true }
}

async function caseErrand(visit: Visit, caseId: string, procedureId: string, name: string): Promise<Errand> {
  const view = await visit.api<CaseView>(path`/api/cases/${caseId}`)
  const procedure = view.procedures.find(({ id }) => id === procedureId)
  if (!procedure) throw new Trouble(404, 'not-found')
  const offered = procedure.openSteps.find((one) => one.step === name)
  const step = offered ?? formOfStep(visit.language, procedure, name)
  if (!step) throw new Trouble(404, 'not-found')
  return { ...shape(step), base: path`/cases/${caseId}/${procedureId}/${name}`, case: view, procedure, open: offered !== undefined }
}

function shape(step: OpenStep): Pick<Errand, 'step' | 'form' | 'pages'> {
  const form = step.form as FormSchema
  return { step, form, pages: pagesOf(form) }
}

/** The draft an address or a form names. */
export const loadDraft = (visit: Visit, id: string | undefined): Promise<Draft | null> =>
  id ? visit.api<Draft>(path`/api/drafts/${id}`) : Promise.resolve(null)

/** Keeps answers where only their author sees them; makes the draft when there is none yet. */
export function saveDraft(visit: Visit, errand: Errand, draftId: string | null, data: Draft['data'], page: string | null): Promise<Draft> {
  const body = { step: errand.step.step, procedureId: errand.procedure?.id ?? null, data, page }
  return draftId
    ? visit.api<Draft>(path`/api/drafts/${draftId}`, { method: 'PUT', body })
    : visit.api<Draft>('/api/drafts', { method: 'POST', body })
}
