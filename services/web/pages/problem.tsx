import { useFrame } from '../frame.tsx'
import { type Say, sayOr } from '../text.ts'
import type { CaseKnown } from '../views.ts'

export type ProblemData = Readonly<{
  status: number
  code: string
  heading: string | null
  detail: string | null
  law: string | null
  requestId: string
  known: CaseKnown | null
}>

const headingOf = (t: Say, { heading, status, code }: ProblemData): string =>
  heading ?? sayOr(t, `web.problem.${status}`, sayOr(t, `problem.${code}.title`, t('web.problem.other')))

/** Says what happened, what is kept and what can be done. */
export function ProblemPage({ data }: { data: ProblemData }) {
  const { t } = useFrame()
  const detail =
    data.detail ?? sayOr(t, `web.problem.${data.code}.detail`, sayOr(t, `problem.${data.code}.detail`, t('web.problem.other-detail')))
  return (
    <article class="narrow">
      <h1>{headingOf(t, data)}</h1>
      <p class="lead">{detail}</p>
      {data.known && <Known known={data.known} />}
      {data.law && <p class="citation">{data.law}</p>}
      <p>
        <a class="button" href="/">
          {t('web.problem.home')}
        </a>
      </p>
      <p class="quiet">{t('web.problem.number', { requestId: data.requestId })}</p>
    </article>
  )
}
ProblemPage.title = headingOf

/** That a case exists and whom to ask, and nothing else of it. */
function Known({ known: { number, inCharge, contact } }: { known: CaseKnown }) {
  const { t, language } = useFrame()
  return (
    <dl class="answers">
      <div>
        <dt>{t('web.column.case')}</dt>
        <dd class="number">{number}</dd>
      </div>
      {inCharge && (
        <div>
          <dt>{t('web.known.in-charge')}</dt>
          <dd>{inCharge.name[language]}</dd>
        </div>
      )}
      {contact && (
        <div>
          <dt>{t('web.known.contact')}</dt>
          <dd>{contact.name[language]}</dd>
        </div>
      )}
    </dl>
  )
}
