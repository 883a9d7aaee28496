import { formatMoment } from '@nrm/messages/dates'
import { path } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { scopeLabel } from '../forms/need-to-know.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { Due } from '../parts/due.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { GlassLine, ReviewPage } from '../views.ts'

/** Uses of emergency access this officer must look at, the soonest due first; the finding is written here. */
function Page({ data: { assumed, lines, outcomes } }: { data: ReviewPage }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t('web.reviews')}</h1>
      <p>{t('web.reviews.lead')}</p>
      {assumed && <p class="hint mark-assumed">{t('web.value.assumed-review')}</p>}
      {lines.length === 0 ? <p class="empty">{t('web.reviews.none')}</p> : <Lines lines={lines} outcomes={outcomes} />}
    </>
  )
}

function Lines({ lines, outcomes }: Pick<ReviewPage, 'lines' | 'outcomes'>) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.reviews')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.by')}</th>
          <th scope="col">{t('web.column.reason')}</th>
          <th scope="col">{t('web.column.scope')}</th>
          <th scope="col">{t('web.column.lasted')}</th>
          <th scope="col">{t('web.column.due')}</th>
          <th scope="col">{t('web.reviews.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} outcomes={outcomes} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, outcomes }: { line: GlassLine; outcomes: readonly string[] }) {
  const { t, language } = useFrame()
  return (
    <tr class={line.overdue ? 'late' : undefined}>
      <th scope="row" class="number">
        {line.caseNumber}
      </th>
      <td data-label={t('web.column.by')}>
        {line.actor}
        <span class="since">{sayOr(t, `role.${line.role}`, line.role)}</span>
        <span class="since">{line.office.name[language]}</span>
      </td>
      <td data-label={t('web.column.reason')}>{codeLabel(t, 'glassReasons', line.reason)}</td>
      <td data-label={t('web.column.scope')}>
        {line.scope.map((one) => (
          <span class="since" key={one}>
            {scopeLabel(t, one)}
          </span>
        ))}
      </td>
      <td data-label={t('web.column.lasted')}>
        {formatMoment(language, line.openedAt)}
        <span class="since">{t('web.glass.until', { time: formatMoment(language, line.until) })}</span>
      </td>
      <td data-label={t('web.column.due')}>
        <Due dueAt={line.reviewDueAt} overdue={line.overdue} />
      </td>
      <td data-label={t('web.reviews.outcome')}>
        <form class="finding" method="post" action={`/reviews/${line.id}`}>
          <CsrfField />
          <select name="outcome" aria-label={`${t('web.reviews.outcome')} ${line.caseNumber}`} required>
            <option value="">{t('web.form.choose')}</option>
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {codeLabel(t, 'glassOutcomes', outcome)}
              </option>
            ))}
          </select>
          <button class="button second" type="submit">
            {t('web.reviews.write')} <span class="unseen">{line.caseNumber}</span>
          </button>
        </form>
      </td>
    </tr>
  )
}

export const reviews: Screen<ReviewPage> = {
  title: (t) => t('web.reviews'),
  load: ({ api }) => api<ReviewPage>('/api/break-glass/reviews'),
  Page,
}

/** The act of writing a finding; its address shows the list. */
export const reviewWritten: Screen<ReviewPage> = {
  ...reviews,
  load: async () => ({ go: '/reviews' }),
  submit: async ({ api, params, body }) => {
    await api(path`/api/break-glass/${params.id ?? ''}/review`, { method: 'POST', body: { outcome: String(body.outcome ?? '') } })
    return { go: '/reviews' }
  },
}
