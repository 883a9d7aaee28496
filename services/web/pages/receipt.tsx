import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { ClockList } from '../parts/clock-list.tsx'
import { KnownContacts } from '../parts/known-contacts.tsx'
import { OpenStepLink } from '../parts/step-card.tsx'
import type { Screen } from '../screen.tsx'
import type { CaseView, KnownElsewhere } from '../views.ts'

type Data = Readonly<{ view: CaseView; known: KnownElsewhere | null }>

/** One screen after a registration: the number, who else may know the person, what happens next, the paper for the person. */
function Page({ data: { view, known } }: { data: Data }) {
  const { t, language } = useFrame()
  const clocks = view.procedures.flatMap((procedure) => procedure.clocks.filter(({ state }) => state === 'running'))
  const steps = view.procedures.flatMap((procedure) => procedure.openSteps.map((step) => ({ step, procedure })))
  return (
    <article class="narrow">
      <div class="receipt" role="status">
        <h1>{t('web.receipt')}</h1>
        <p class="receipt-number number">{view.number}</p>
        <p>{t('web.receipt.keep')}</p>
      </div>
      {known && <KnownContacts known={known} />}
      <section aria-labelledby="next">
        <h2 id="next">{t('web.receipt.next')}</h2>
        <p>{t('web.receipt.holder', { office: view.origin.name[language] })}</p>
        <ClockList clocks={clocks} />
        <ul class="links">
          {steps.slice(0, 4).map(({ step, procedure }) => (
            <li key={`${procedure.id}${step.step}`}>
              <OpenStepLink caseId={view.id} procedureId={procedure.id} step={step} />
            </li>
          ))}
        </ul>
      </section>
      <p class="acts">
        <a class="button" href={`/cases/${view.id}`}>
          {t('web.form.open-case')}
        </a>
        <a class="button second" href={`/cases/${view.id}/paper`}>
          {t('ui.print-for-person')}
        </a>
      </p>
    </article>
  )
}

export const receipt: Screen<Data> = {
  title: (t) => t('web.receipt'),
  load: async ({ api, params }) => {
    const view = await api<CaseView>(path`/api/cases/${params.caseId ?? ''}`)
    return { view, known: view.identity ? await api<KnownElsewhere>(path`/api/cases/${view.id}/known-elsewhere`) : null }
  },
  Page,
}
