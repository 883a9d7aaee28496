import { randomUUID } from 'node:crypto'
import { withQuery } from '../api-client.ts'
import { type Errand, loadDraft, loadErrand, saveDraft } from '../errand.ts'
import { withCaseIds } from '../forms/case-number.ts'
import { type Fault, pageFaults } from '../forms/fault.ts'
import { answersOf } from '../forms/from-body.ts'
import { withReferences } from '../forms/references.ts'
import type { FormPage } from '../forms/schema.ts'
import { type News, newsSince } from '../news.ts'
import { StepForm } from '../parts/step-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { actAtOf, afterwards, sendStep } from '../send-step.ts'
import { Trouble } from '../trouble.ts'
import type { Answers, Draft, Territory } from '../views.ts'
import type { Visit } from '../visit.ts'

/** Everything a form of a step is drawn from, blank or with what was typed. */
export type StepData = Readonly<{
  errand: Errand
  /** Page of a long form; null when the form has one page. */
  page: FormPage | null
  draftId: string | null
  /** Key under which the answers are sent, whatever happens to the first attempt. */
  submission: string
  version: string | null
  /** When it was done, as typed; empty for now. */
  actAt: string
  answers: Answers
  faults: readonly Fault[]
  lead: string | null
  /** What others did while these answers were typed. */
  news: News | null
  saved: boolean
  territories: readonly Territory[]
}>

async function load(visit: Visit): Promise<StepData> {
  const [errand, draft] = await Promise.all([loadErrand(visit), loadDraft(visit, visit.query.draft)])
  // Nobody should answer questions that cannot be sent; what was written before the step closed can still be read.
  if (!errand.open && !draft) throw new Trouble(409, 'step-not-now')
  const page = pageOf(errand, visit.query.page ?? draft?.page)
  const shown = await shownWith(visit, errand, page)
  const saved = visit.query.saved === '1'
  return {
    ...shown,
    draftId: draft?.id ?? null,
    submission: draft?.id ?? randomUUID(),
    version: versionOf(errand),
    actAt: '',
    answers: draft?.data ?? {},
    news: errand.open ? null : { lines: [], open: false },
    saved,
  }
}

/** What is shown whether the form is blank or comes back: the questions with their lists, nothing wrong so far. */
async function shownWith(visit: Visit, errand: Errand, page: FormPage | null) {
  const { form, territories } = await withReferences(visit, errand.form, page)
  return { errand: { ...errand, form }, page, territories, faults: [], lead: null, news: null, saved: false }
}

async function submit(visit: Visit): Promise<Go | Again<StepData>> {
  const { body } = visit
  const errand = await loadErrand(visit)
  const page = pageOf(errand, single(body._page))
  const isKept = single(body._act) === 'save'
  const [shown, draft] = await Promise.all([shownWith(visit, errand, page), page || isKept ? loadDraft(visit, single(body._draft)) : null])
  const answers = withPage(draft, page, answersOf(errand.form, body, page ?? undefined))
  const submission = single(body._submission) ?? randomUUID()
  const data: StepData = {
    ...shown,
    draftId: single(body._draft) ?? null,
    submission,
    version: single(body._version) ?? null,
    actAt: actAtOf(body),
    answers,
  }
  if (isKept) return keep(visit, data)
  return page ? turnPage(visit, data, page) : send(visit, data)
}

async function keep(visit: Visit, { errand, page, draftId, answers }: StepData): Promise<Go> {
  const draft = await saveDraft(visit, errand, draftId, answers, page?.key ?? null)
  return { go: withQuery(errand.base, { draft: draft.id, page: page?.key, saved: '1' }) }
}

/** Saves the page, faulty or not, then shows its faults or the next page. */
async function turnPage(visit: Visit, data: StepData, page: FormPage): Promise<Go | Again<StepData>> {
  const { errand, answers } = data
  const faults = pageFaults(visit.t, errand.form, answers, page)
  const next = faults.length > 0 ? page.key : nextKey(errand, page, single(visit.body._back) === 'check')
  const draft = await saveDraft(visit, errand, data.draftId, answers, next)
  if (faults.length > 0) return { status: 422, data: { ...data, draftId: draft.id, submission: draft.id, faults } }
  return {
    go: next === 'check' ? withQuery(`${errand.base}/check`, { draft: draft.id }) : withQuery(errand.base, { draft: draft.id, page: next }),
  }
}

async function send(visit: Visit, data: StepData): Promise<Go | Again<StepData>> {
  const { errand, submission, version, actAt } = data
  const sent = await sendStep(visit, errand, { answers: await withCaseIds(visit, errand.form, data.answers), submission, version, actAt })
  if (sent.type === 'done') return { go: afterwards(errand, sent.view) }
  const { status, faults, lead, current } = sent
  if (sent.code !== 'changed-meanwhile' && sent.code !== 'step-not-now') return { status, data: { ...data, faults, lead } }
  const fresh = await loadErrand(visit)
  const news = newsSince(fresh, version, current)
  return { status, data: { ...data, errand: { ...fresh, form: errand.form }, version: versionOf(fresh), lead, news } }
}

const single = (sent: string | readonly string[] | undefined): string | undefined =>
  typeof sent === 'string' && sent !== '' ? sent : undefined
const versionOf = (errand: Errand): string | null => (errand.procedure ? String(errand.procedure.version) : null)
const pageOf = ({ pages }: Errand, key: string | null | undefined): FormPage | null =>
  pages ? (pages.find((page) => page.key === key) ?? pages[0] ?? null) : null

/** Answers of one page replace what the draft held for that page, and only that. */
function withPage(draft: Draft | null, page: FormPage | null, answers: Answers): Draft['data'] {
  if (!page) return { ...answers }
  const others = Object.entries(draft?.data ?? {}).filter(([name]) => !page.fields.includes(name))
  return { ...Object.fromEntries(others), ...answers }
}

function nextKey({ pages }: Errand, page: FormPage, backToCheck: boolean): string {
  const next = pages?.[pages.indexOf(page) + 1]
  return backToCheck || !next ? 'check' : next.key
}

export const step: Screen<StepData> = {
  title: (_t, { errand }) => errand.step.title,
  load,
  Page: StepForm,
  submit,
}
