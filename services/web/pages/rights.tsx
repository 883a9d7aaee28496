import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { askForm, decisionForm, type GroundForm, groundForms } from '../forms/rights.ts'
import type { FormSchema } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import { CaseEnd } from '../parts/case-end.tsx'
import { Keeping } from '../parts/keeping.tsx'
import { PlainForm } from '../parts/plain-form.tsx'
import { type Faulty, RightRequests } from '../parts/right-requests.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import type { Answers, RightsView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ view: RightsView; faulty: Faulty; lead: string | null; done: string | null }>

const acts = ['asked', 'decided', 'ended', 'given', 'held', 'lifted', 'kept', 'proposed', 'approved', 'stopped'] as const

/** What the person may ask about the own data, and how the case ends. */
function Page({ data: { view, faulty, lead, done } }: { data: Data }) {
  const { t } = useFrame()
  const act = acts.find((one) => one === done)
  const faults = faulty?.plain.faults ?? []
  return (
    <article class="narrow">
      <ErrorSummary faults={faults} lead={lead} form={faulty?.plain.form ?? {}} />
      {!view.destroyedAt && (
        <p class="back">
          <a href={`/cases/${view.caseId}`}>{t('web.form.back-to-case', { number: view.number })}</a>
        </p>
      )}
      <h1>
        {t('web.rights')} <span class="number">{view.number}</span>
      </h1>
      {act && !lead && faults.length === 0 && (
        <p class="notice" role="status">
          {t(`web.rights.done.${act}`)}
        </p>
      )}
      {!view.destroyedAt && view.assumed && <p class="hint mark-assumed">{t('web.value.assumed-rights')}</p>}
      {!view.destroyedAt && <Asking view={view} faulty={faulty} />}
      <section aria-labelledby="end">
        <h2 id="end">{t('web.retention.heading')}</h2>
        {!view.destroyedAt && <Keeping keeping={view.keeping} />}
        <CaseEnd view={view} faulty={faulty} />
      </section>
    </article>
  )
}

function Asking({ view, faulty }: Pick<Data, 'view' | 'faulty'>) {
  const { t } = useFrame()
  const mayAsk = view.may.includes('ask-right')
  if (!mayAsk && !view.may.includes('decide-right')) return null
  return (
    <>
      {view.may.includes('own-file') && (
        <section aria-labelledby="own-file">
          <h2 id="own-file">{t('web.own-file')}</h2>
          <p>{t('web.own-file.lead')}</p>
          <p>
            <a class="button second" href={`/cases/${view.caseId}/own-file`}>
              {t('web.own-file.open')}
            </a>
          </p>
        </section>
      )}
      <section aria-labelledby="requests">
        <h2 id="requests">{t('web.rights.requests')}</h2>
        <RightRequests view={view} faulty={faulty} />
      </section>
      {mayAsk && (
        <section aria-labelledby="ask">
          <h2 id="ask">{t('web.rights.ask')}</h2>
          <p>{t('web.rights.complaint')}</p>
          <p>{t('web.rights.withdrawal')}</p>
          <PlainForm
            plain={faulty?.act === 'ask' ? faulty.plain : { form: askForm(t), answers: {}, faults: [] }}
            action={`/cases/${view.caseId}/rights`}
            button={t('web.rights.write-down')}
          />
        </section>
      )}
    </>
  )
}

async function load({ api, params, query }: Visit): Promise<Data> {
  const view = await api<RightsView>(path`/api/cases/${params.caseId ?? ''}/rights`)
  return { view, faulty: null, lead: null, done: query.done ?? null }
}

/** One act of the page: what it sends where, and which form it is read from. */
type Sent = Readonly<{ to: string; act: string; done: (typeof acts)[number]; form?: FormSchema; body?: (answers: Answers) => unknown }>

const actScreen = (sentBy: (visit: Visit) => Sent): Screen<Data> => ({
  title: (t) => t('web.rights'),
  load: async ({ params }) => ({ go: path`/cases/${params.caseId ?? ''}/rights` }),
  Page,
  submit: (visit) => send(visit, sentBy(visit)),
})

async function send(visit: Visit, { to, act, done, form = {}, body }: Sent): Promise<Go | Again<Data>> {
  const caseId = visit.params.caseId ?? ''
  const answers = answersOf(form, visit.body)
  const sent = await administer(visit, `${path`/api/cases/${caseId}`}/${to}`, { method: 'POST', ...(body ? { body: body(answers) } : {}) })
  if (sent.type === 'done') return { go: `${path`/cases/${caseId}/rights`}?done=${done}` }
  const data = await load(visit)
  const names = Object.keys(form.properties ?? {})
  const faults = sent.faults.map((fault) => ({
    ...fault,
    path: names.find((name) => name.startsWith(fault.path)) ?? names[0] ?? fault.path,
  }))
  return { status: sent.status, data: { ...data, lead: sent.lead, faulty: { act, plain: { form, answers, faults } } } }
}

const grounds = (act: GroundForm, to: string, done: Sent['done']) =>
  actScreen(({ t }) => ({ to, act, done, form: groundForms[act](t), body: (answers) => ({ ground: answers[act] ?? '' }) }))
const plain = (to: string, done: Sent['done']) => actScreen(() => ({ to, act: to, done }))

export const rights: Screen<Data> = {
  ...actScreen(({ t }) => ({
    to: 'rights',
    act: 'ask',
    done: 'asked',
    form: askForm(t),
    body: (answers) => ({ kind: '', wrong: '', language: '', mode: '', ...answers }),
  })),
  load,
}
export const rightDecision = actScreen(({ t, params }) => {
  const id = params.id ?? ''
  const body = (answers: Answers) => ({ outcome: answers[`outcome-${id}`] ?? '', ground: answers[`ground-${id}`] ?? null })
  return { to: path`rights/${id}/decision`, act: id, done: 'decided', form: decisionForm(t, id), body }
})
export const rightEnd = actScreen(({ params }) => ({ to: path`rights/${params.id ?? ''}/end`, act: params.id ?? '', done: 'ended' }))
export const hold = grounds('hold', 'hold', 'held')
export const holdLift = plain('hold/lift', 'lifted')
export const keep = grounds('keep', 'retention', 'kept')
export const destructionStop = grounds('stop', 'destruction/stop', 'stopped')
export const destructionProposal = plain('destruction', 'proposed')
export const destructionApproval = plain('destruction/approve', 'approved')
