import { useFrame } from '../frame.tsx'
import { Due } from '../parts/due.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Screen } from '../screen.tsx'
import { stateName } from '../text.ts'
import type { Agenda, AgendaLine } from '../views.ts'

/** Agenda of the territorial commission: case numbers, never names. Conflict, vote and decision are steps on the case. */
function Page({ data: { lines } }: { data: Agenda }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t('web.commission')}</h1>
      <p>{t('web.commission.lead')}</p>
      {lines.length === 0 ? <p class="empty">{t('web.commission.none')}</p> : <Lines lines={lines} />}
    </>
  )
}

function Lines({ lines }: { lines: readonly AgendaLine[] }) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.commission')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.session')}</th>
          <th scope="col">{t('web.column.quorum')}</th>
          <th scope="col">{t('web.column.votes')}</th>
          <th scope="col">{t('web.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.procedureId} class={line.overdue ? 'late' : undefined}>
            <th scope="row">
              <a class="number" href={`/cases/${line.caseId}#status`}>
                {line.caseNumber}
              </a>
            </th>
            <td data-label={t('web.column.state')}>{stateName(t, line.stateCode, line.state)}</td>
            <td data-label={t('web.column.session')}>
              {line.heldAt ? <Moment at={line.heldAt} /> : <span class="quiet">{t('web.commission.not-called')}</span>}
            </td>
            <td data-label={t('web.column.quorum')}>
              {t('web.commission.present', { present: line.present, quorum: line.quorum })}
              {line.recused > 0 && <span class="since">{t('web.commission.recused', { n: line.recused })}</span>}
            </td>
            <td data-label={t('web.column.votes')} class="figure">
              {line.votes}
            </td>
            <td data-label={t('web.column.due')}>
              <Due dueAt={line.dueAt} overdue={line.overdue} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const commission: Screen<Agenda> = {
  title: (t) => t('web.commission'),
  load: ({ api }) => api<Agenda>('/api/commission/agenda'),
  Page,
}
