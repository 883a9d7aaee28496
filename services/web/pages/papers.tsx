import type { DocumentList } from '@nrm/contracts/documents'
import { paperOf, voidReasons } from '@nrm/sop/papers'
import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { ownNames } from '../parts/masthead.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { type Say, sayOr, stepDone } from '../text.ts'
import type { Language } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ list: DocumentList; done: string | null; lead: string | null }>

/** Official papers of a case: what may be printed, and the register of the copies that went out. */
function Page({ data: { list, done, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <ErrorSummary faults={[]} lead={lead} />
      <p class="back">
        <a href={`/cases/${list.case.id}`}>{t('web.form.back-to-case', { number: list.case.number })}</a>
      </p>
      <h1>{t('web.papers.title', { number: list.case.number })}</h1>
      {done === 'voided' && (
        <p class="notice" role="status">
          {t('web.papers.void-done')}
        </p>
      )}
      <p>{t('web.papers.lead')}</p>
      <Papers list={list} />
      <section aria-labelledby="issued">
        <h2 id="issued">{t('web.papers.issued')}</h2>
        <Issued list={list} />
      </section>
    </>
  )
}

function Papers({ list }: { list: DocumentList }) {
  const { t } = useFrame()
  if (list.papers.length === 0) return <p class="empty">{t('web.papers.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.papers.print')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.papers.document')}</th>
          <th scope="col">{t('web.column.when')}</th>
          <th scope="col">{t('web.papers.print')}</th>
        </tr>
      </thead>
      <tbody>
        {list.papers.map((paper) => (
          <tr key={`${paper.document} ${paper.procedureId} ${paper.version}`}>
            <th scope="row">
              {paperTitle(t, paper.document)} <span class="paper-code">{paper.document}</span>
              <span class="since">{stepDone(t, paper.step)}</span>
              {paperOf(paper.document)?.name === 'printed' && <span class="since">{t('web.papers.named')}</span>}
            </th>
            <td data-label={t('web.column.when')}>
              <Moment at={paper.at} />
            </td>
            <td data-label={t('web.papers.print')}>
              <PrintForm caseId={list.case.id} paper={paper} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PrintForm({ caseId, paper }: { caseId: string; paper: DocumentList['papers'][number] }) {
  const { t, language } = useFrame()
  return (
    <form class="in-row" method="post" action={`/cases/${caseId}/documents/print`}>
      <CsrfField />
      <input type="hidden" name="procedureId" value={paper.procedureId} />
      <input type="hidden" name="version" value={String(paper.version)} />
      <input type="hidden" name="document" value={paper.document} />
      <select name="language" aria-label={`${t('web.papers.language')}: ${paper.document}`}>
        {Object.entries(ownNames).map(([code, own]) => (
          <option key={code} value={code} lang={code} selected={code === language}>
            {own}
          </option>
        ))}
      </select>
      <button class="button second" type="submit">
        {t('web.papers.get')} <span class="unseen">{paperTitle(t, paper.document)}</span>
      </button>
    </form>
  )
}

function Issued({ list }: { list: DocumentList }) {
  const { t, language } = useFrame()
  if (list.issued.length === 0) return <p class="empty">{t('web.papers.issued.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.papers.issued')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.papers.document')}</th>
          <th scope="col">{t('web.column.when')}</th>
          <th scope="col">{t('web.column.by')}</th>
          <th scope="col">{t('web.papers.void')}</th>
        </tr>
      </thead>
      <tbody>
        {list.issued.map((copy) => (
          <tr key={copy.id}>
            <th scope="row">
              {paperTitle(t, copy.document)} <span class="paper-code">{copy.document}</span>
              <span class="since">
                {t('web.papers.copy', { copy: copy.copy })} · <span lang={copy.language}>{ownNames[copy.language as Language]}</span>
              </span>
            </th>
            <td data-label={t('web.column.when')}>
              <Moment at={copy.at} />
            </td>
            <td data-label={t('web.column.by')}>
              {copy.office.name[language]}
              <span class="since">{copy.actor}</span>
            </td>
            <td data-label={t('web.papers.void')}>
              {copy.voided ? (
                <>
                  {t('web.papers.voided', { reason: reasonLabel(t, copy.voided.reason) })}
                  <span class="since">
                    <Moment at={copy.voided.at} /> {copy.voided.actor}
                  </span>
                </>
              ) : copy.mayVoid ? (
                <VoidForm caseId={list.case.id} copy={copy} />
              ) : (
                t('web.papers.counts')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function VoidForm({ caseId, copy }: { caseId: string; copy: DocumentList['issued'][number] }) {
  const { t } = useFrame()
  const which = `${copy.document}, ${t('web.papers.copy', { copy: copy.copy })}`
  return (
    <details class="fold no-print">
      <summary>
        {t('web.papers.void')} <span class="unseen">{which}</span>
      </summary>
      <form class="in-row" method="post" action={`/cases/${caseId}/documents/${copy.id}/void`}>
        <CsrfField />
        <select name="reason" aria-label={`${t('web.papers.void-why')}: ${which}`}>
          {voidReasons.map((reason) => (
            <option key={reason} value={reason}>
              {reasonLabel(t, reason)}
            </option>
          ))}
        </select>
        <button class="button second" type="submit">
          {t('web.papers.void')}
        </button>
      </form>
    </details>
  )
}

/** What a document is called. */
export const paperTitle = (t: Say, code: string): string => sayOr(t, `document.${code.toLowerCase()}`, code)
const reasonLabel = (t: Say, reason: string): string => sayOr(t, `web.papers.reason.${reason}`, reason)

const baseOf = ({ params }: Visit): string => path`/cases/${params.caseId ?? ''}/documents`

async function load(visit: Visit): Promise<Data> {
  return { list: await visit.api<DocumentList>(`/api${baseOf(visit)}`), done: visit.query.done ?? null, lead: null }
}

export const papers: Screen<Data> = { title: (t, { list }) => t('web.papers.title', { number: list.case.number }), load, Page }

/** Voiding a copy; by GET its address leads to the papers. */
export const paperVoiding: Screen<Data> = {
  ...papers,
  load: async (visit) => ({ go: baseOf(visit) }),
  submit: async (visit): Promise<Go | Again<Data>> => {
    const address = `/api${baseOf(visit)}${path`/${visit.params.documentId ?? ''}/void`}`
    const done = await administer(visit, address, { method: 'POST', body: { reason: String(visit.body.reason ?? '') } })
    if (done.type === 'done') return { go: `${baseOf(visit)}?done=voided` }
    return { status: done.status, data: { ...(await load(visit)), lead: done.lead ?? done.faults[0]?.message ?? null } }
  },
}
