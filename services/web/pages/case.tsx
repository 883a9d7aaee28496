import { path, withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { type NamesById, NamesContext, namesFor } from '../names.ts'
import { Beginnings } from '../parts/beginnings.tsx'
import { CaseHead } from '../parts/case-head.tsx'
import { ConsentTable } from '../parts/consent-table.tsx'
import { GlassNotices } from '../parts/glass-lines.tsx'
import { HistoryTable } from '../parts/history-table.tsx'
import { ProcedureSection } from '../parts/procedure-section.tsx'
import { Proceedings } from '../parts/proceedings.tsx'
import { RecordList } from '../parts/record-list.tsx'
import { ReferralTable } from '../parts/referral-table.tsx'
import { RevealForm } from '../parts/reveal-form.tsx'
import { Screening } from '../parts/screening.tsx'
import { ShareTable } from '../parts/share-table.tsx'
import type { Screen } from '../screen.tsx'
import { stepDone } from '../text.ts'
import { Trouble } from '../trouble.ts'
import type { CaseView } from '../views.ts'
import type { Visit } from '../visit.ts'
import { isRefused } from './refusal-paper.tsx'

type Data = Readonly<{ view: CaseView; names: NamesById; done: string | null }>

function Page({ data: { view, names, done } }: { data: Data }) {
  const { t } = useFrame()
  const { history = [], records = [], referrals = [], consents = [] } = view
  return (
    <>
      {done && (
        <p class="notice" role="status">
          {t('web.case.done', { step: stepDone(t, done) })}
        </p>
      )}
      <GlassNotices glass={view.glass ?? []} />
      <CaseHead view={view} />
      {view.procedures.map((procedure) => (
        <ProcedureSection key={procedure.id} caseId={view.id} procedure={procedure} history={history} />
      ))}
      {view.proceedings && <Proceedings proceedings={view.proceedings} />}
      <Beginnings view={view} />
      {view.screening && <Screening screening={view.screening} />}
      <section aria-labelledby="records">
        <h2 id="records">{t('web.records')}</h2>
        <NamesContext.Provider value={names}>
          <RecordList records={records} />
        </NamesContext.Provider>
      </section>
      {view.identity && <RevealForm caseId={view.id} form={view.identity.form} />}
      <section aria-labelledby="referrals">
        <h2 id="referrals">{t('web.referrals')}</h2>
        <ReferralTable referrals={referrals} caption={t('web.referrals')} />
      </section>
      <section aria-labelledby="consents">
        <h2 id="consents">{t('web.consents')}</h2>
        <ConsentTable consents={consents} />
        {consents.length > 0 && (
          <p class="acts no-print">
            <a class="button second" href={`/cases/${view.id}/consent`}>
              {t('web.consent-paper.print')}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="shares">
        <h2 id="shares">{t('web.shares')}</h2>
        <ShareTable shares={view.shares ?? []} caption={t('web.shares')} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{t('ui.history')}</h2>
        <HistoryTable lines={history} caption={t('ui.history')} />
      </section>
      <p class="acts no-print">
        <a class="button second" href={`/cases/${view.id}/files`}>
          {t('web.files')}
        </a>
        <a class="button second" href={`/cases/${view.id}/documents`}>
          {t('web.papers')}
        </a>
        <a class="button second" href={`/cases/${view.id}/paper`}>
          {t('ui.print-for-person')}
        </a>
        {(view.restriction?.may || view.restriction?.restricted) && (
          <a class="button second" href={`/cases/${view.id}/restriction`}>
            {t(view.restriction.may === 'lift' ? 'web.restriction.lift' : 'web.restriction')}
          </a>
        )}
        {view.identity && (
          <a class="button second" href={`/cases/${view.id}/known`}>
            {t('web.elsewhere')}
          </a>
        )}
        <a class="button second" href={`/cases/${view.id}/rights`}>
          {t('web.rights.open')}
        </a>
        {isRefused(view) && (
          <a class="button second" href={`/cases/${view.id}/refusal`}>
            {t('web.case.refusal-paper')}
          </a>
        )}
      </p>
    </>
  )
}

/** The case; null where the step just taken closed it to whoever took it: a conflict, another territory, another office. */
const caseOf = (visit: Visit, done: string | null): Promise<CaseView | null> =>
  visit.api<CaseView>(path`/api/cases/${visit.params.caseId ?? ''}`).catch((error: unknown) => {
    if (done !== null && error instanceof Trouble && (error.status === 404 || error.status === 403)) return null
    throw error
  })

export const caseScreen: Screen<Data> = {
  title: (t, { view }) => t('web.case.title', { number: view.number }),
  load: async (visit) => {
    const done = visit.query.done ?? null
    const view = await caseOf(visit, done)
    if (!view) return { go: withQuery('/', { done }) }
    const names = await namesFor(
      visit,
      (view.records ?? []).map(({ fields }) => fields),
    )
    return { view, names, done }
  },
  Page,
}
