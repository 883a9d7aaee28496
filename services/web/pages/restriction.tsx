import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { restrictionForm } from '../forms/need-to-know.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { Moment } from '../parts/moment.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import type { RestrictionView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ view: RestrictionView; plain: Plain; lead: string | null }>

/** Hiding a case from its own territory, and taking that back. */
function Page({ data: { view, plain, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <p class="back">
        <a href={`/cases/${view.caseId}`}>{t('web.form.back-to-case', { number: view.number })}</a>
      </p>
      <h1>{t('web.restriction')}</h1>
      {view.restricted ? <Stands view={view} /> : <p class="notice warn">{t('web.restriction.lead')}</p>}
      {(view.mayRestrict || view.mayLift) && (
        <PlainForm
          plain={plain}
          action={`/cases/${view.caseId}/restriction`}
          button={t(view.restricted ? 'web.restriction.lift' : 'web.restriction.do')}
        />
      )}
    </article>
  )
}

function Stands({ view }: { view: RestrictionView }) {
  const { t } = useFrame()
  return (
    <>
      <p class="notice warn">{t('web.restriction.stands')}</p>
      {view.reason && view.at && (
        <p>
          {codeLabel(t, 'restrictionReasons', view.reason)}{' '}
          <span class="since">
            <Moment at={view.at} />
          </span>
        </p>
      )}
      <ul>
        {view.people
          .filter(({ named }) => named)
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
    </>
  )
}

async function load({ api, t, params }: Visit): Promise<Data> {
  const view = await api<RestrictionView>(path`/api/cases/${params.caseId ?? ''}/restriction`)
  return { view, plain: { form: restrictionForm(t, view), answers: {}, faults: [] }, lead: null }
}

async function submit(visit: Visit) {
  const data = await load(visit)
  const { caseId, restricted } = data.view
  const answers = answersOf(data.plain.form, visit.body)
  const address = restricted ? path`/api/cases/${caseId}/restriction/lift` : path`/api/cases/${caseId}/restriction`
  const done = await administer(visit, address, { method: 'POST', body: { reason: '', ...answers } })
  // Whoever restricted a case may see it no more.
  if (done.type === 'done') return { go: '/cases' }
  return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
}

export const restriction: Screen<Data> = { title: (t) => t('web.restriction'), load, Page, submit }
