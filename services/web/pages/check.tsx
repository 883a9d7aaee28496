import { checkPinfl } from '@nrm/sop/pinfl'
import { path, withQuery } from '../api-client.ts'
import { type Errand, loadDraft, loadErrand } from '../errand.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import type { Fault } from '../forms/fault.ts'
import { useFrame } from '../frame.tsx'
import { ActTime } from '../parts/act-time.tsx'
import { AnswerList } from '../parts/answers.tsx'
import { Citation } from '../parts/citation.tsx'
import { SeenBy } from '../parts/seen-by.tsx'
import { WithdrawalEffect } from '../parts/withdrawal-effect.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { actAtOf, afterwards, sendStep } from '../send-step.ts'
import { Trouble } from '../trouble.ts'
import type { Answers, WithdrawalView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{
  errand: Errand
  draftId: string
  version: string | null
  /** When it was done, as typed; empty for now. */
  actAt: string
  answers: Answers
  faults: readonly Fault[]
  lead: string | null
  /** What a withdrawal would change; null for every other step. */
  effect: WithdrawalView | null
}>

async function load(visit: Visit): Promise<Data> {
  const [errand, draft] = await Promise.all([loadErrand(visit), loadDraft(visit, visit.query.draft)])
  if (!draft) throw new Trouble(404, 'not-found')
  return {
    errand,
    draftId: draft.id,
    version: errand.procedure ? String(errand.procedure.version) : null,
    actAt: '',
    answers: draft.data,
    faults: [],
    lead: null,
    effect: await effectOf(visit, errand, draft.data),
  }
}

/** Asked of the API, which reckons as the door will. */
function effectOf(visit: Visit, errand: Errand, answers: Answers): Promise<WithdrawalView> | null {
  const { step } = errand.step
  if (!errand.case || (step !== 'withdrew' && step !== 'consent.withdrawn')) return null
  const scope = step === 'withdrew' ? 'everything' : String(answers.withdrawScope ?? '')
  return visit.api<WithdrawalView>(withQuery(path`/api/cases/${errand.case.id}/withdrawal`, { scope }))
}

/** The answers travel with the page, so that sending twice sends the same, even after the draft is gone. */
async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const { body } = visit
  const errand = await loadErrand(visit)
  const [draftId, version, answers] = [String(body._draft ?? ''), body._version, parsed(String(body._answers ?? ''))]
  const actAt = actAtOf(body)
  const sent = await sendStep(visit, errand, { answers, submission: draftId, version: typeof version === 'string' ? version : null, actAt })
  if (sent.type === 'done') return { go: afterwards(errand, sent.view) }
  const now = errand.procedure ? String(errand.procedure.version) : null
  return {
    status: sent.status,
    data: {
      errand,
      draftId,
      version: now,
      actAt,
      answers,
      faults: sent.faults,
      lead: sent.lead,
      effect: await effectOf(visit, errand, answers),
    },
  }
}

function parsed(text: string): Answers {
  try {
    const answers: unknown = JSON.parse(text)
    return typeof answers === 'object' && answers !== null ? (answers as Answers) : {}
  } catch {
    throw new Trouble(400, 'request-malformed')
  }
}

function Page({ data }: { data: Data }) {
  const { t } = useFrame()
  const { errand, draftId, answers, faults, lead } = data
  const pages = errand.pages ?? []
  const addressOf = (key: string | undefined): string => withQuery(errand.base, { draft: draftId, page: key, back: 'check' })
  const pageWith = (path: string) => pages.find(({ fields }) => fields.includes(path.split('.')[0] ?? ''))
  return (
    <article class="narrow">
      <ErrorSummary
        faults={faults}
        lead={lead}
        form={errand.form}
        whereOf={(path) => (path === '_actAt' ? '' : addressOf(pageWith(path)?.key))}
      />
      <p class="trail">{errand.step.title}</p>
      <h1>{t('ui.check-answers')}</h1>
      {pages.map((page) => (
        <section class="checked" aria-labelledby={`page-${page.key}`} key={page.key}>
          <h2 id={`page-${page.key}`}>{page.title}</h2>
          <a class="change" href={addressOf(page.key)}>
            {t('ui.change')} <span class="unseen">{page.title}</span>
          </a>
          <AnswerList form={errand.form} page={page} answers={answers} />
        </section>
      ))}
      {isDoubtful(answers.pinfl) && <p class="notice warn">{t('notice.pinfl-check')}</p>}
      {data.effect && <WithdrawalEffect effect={data.effect} />}
      <SeenBy form={errand.form} answers={answers} />
      <form method="post" action={`${errand.base}/check`}>
        <CsrfField />
        <input type="hidden" name="_draft" value={draftId} />
        {data.version !== null && <input type="hidden" name="_version" value={data.version} />}
        <input type="hidden" name="_answers" value={JSON.stringify(answers)} />
        {errand.case && <ActTime value={data.actAt} faults={faults} />}
        <div class="acts">
          <button class="button button-large" type="submit">
            {errand.step.title}
          </button>
          <Citation basis={errand.step.basis} />
          {errand.case === null && <p class="notice">{t('web.check.help-first')}</p>}
        </div>
      </form>
    </article>
  )
}

/** A check digit that does not fit warns; it never stops a registration. */
const isDoubtful = (pinfl: unknown): boolean => typeof pinfl === 'string' && !checkPinfl(pinfl).ok

export const check: Screen<Data> = { title: (t) => t('ui.check-answers'), load, Page, submit }
