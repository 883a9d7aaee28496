import { useFrame } from '../frame.tsx'
import { type Say, sayOr } from '../text.ts'

export type ProblemData = Readonly<{
  status: number
  code: string
  heading: string | null
  detail: string | null
  law: string | null
  requestId: string
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
