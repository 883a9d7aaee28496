import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { stateName } from '../text.ts'
import type { QueueLine } from '../views.ts'
import { Due } from './due.tsx'
import { Flags } from './flags.tsx'

/** Cases somebody must move, in the order of the API: overdue and soonest first. */
export function QueueTable({ lines, caption }: { lines: readonly QueueLine[]; caption: string }) {
  const { t, language } = useFrame()
  if (lines.length === 0) return <p class="empty">{t('web.queue.empty')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.waiting-on')}</th>
          <th scope="col">{t('web.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.procedureId} class={line.overdue ? 'late' : undefined}>
            <th scope="row">
              <a class="number" href={`/cases/${line.caseId}`}>
                {line.number}
              </a>
              <Flags child={line.child} danger={line.danger} />
            </th>
            <td data-label={t('web.column.state')}>{stateName(t, line.stateCode, line.state)}</td>
            <td data-label={t('web.column.waiting-on')}>
              {(line.waitingOn ?? line.holder).name[language]}
              <span class="since">{t('web.since', { date: formatDate(language, line.waitingSince) })}</span>
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
