import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { Day } from '../parts/moment.tsx'
import { placeOf } from '../place.ts'
import type { Screen } from '../screen.tsx'
import type { RetentionPage } from '../views.ts'

/** The yearly review: cases whose time is over, and those on their way to destruction. */
function Page({ data: { assumed, lines } }: { data: RetentionPage }) {
  const { t, language } = useFrame()
  return (
    <>
      <h1>{t('web.menu.retention')}</h1>
      <p>{t('web.retention.lead')}</p>
      {assumed && <p class="hint mark-assumed">{t('web.value.assumed-keep')}</p>}
      {lines.length === 0 ? (
        <p class="empty">{t('web.retention.none')}</p>
      ) : (
        <table class="cards">
          <caption class="unseen">{t('web.menu.retention')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.case.heading')}</th>
              <th scope="col">{t('web.retention.outcome')}</th>
              <th scope="col">{t('web.retention.closed')}</th>
              <th scope="col">{t('web.retention.until')}</th>
              <th scope="col">{t('web.column.state')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.caseId}>
                <th scope="row">
                  <a class="number" href={`/cases/${line.caseId}/rights`}>
                    {line.number}
                  </a>
                  <span class="since">{placeOf(language, line.territory)}</span>
                </th>
                <td data-label={t('web.retention.outcome')}>{codeLabel(t, 'retentionOutcomes', line.outcome)}</td>
                <td data-label={t('web.retention.closed')}>
                  <Day on={line.closedAt} />
                </td>
                <td data-label={t('web.retention.until')}>
                  <Day on={line.keepUntil} />
                </td>
                <td data-label={t('web.column.state')}>
                  <Standing line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Standing({ line: { isHeld, destruction, eraseAfter } }: { line: RetentionPage['lines'][number] }) {
  const { t } = useFrame()
  if (isHeld) return <span class="badge soon">{t('web.hold')}</span>
  if (!destruction) return <span class="badge">{t('web.retention.to-review')}</span>
  return (
    <>
      <span class="badge soon">{t(`web.destruction.${destruction}`)}</span>
      {eraseAfter && (
        <span class="since">
          <Day on={eraseAfter} />
        </span>
      )}
    </>
  )
}

export const retention: Screen<RetentionPage> = {
  title: (t) => t('web.menu.retention'),
  load: ({ api }) => api<RetentionPage>('/api/retention'),
  Page,
}
