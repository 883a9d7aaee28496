import { useFrame } from '../frame.tsx'
import { placeOf } from '../place.ts'
import { stateName } from '../text.ts'
import type { LateLine } from '../views.ts'
import { Due } from './due.tsx'
import { Moment } from './moment.tsx'

/** Every case whose deadline is over, one line each, the longest overdue first; numbers of cases, no names. */
export function LateCases({ lines }: { lines: readonly LateLine[] }) {
  const { t, language } = useFrame()
  if (lines.length === 0) return <p class="empty">{t('web.board.late.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.board.late')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.waiting-on')}</th>
          <th scope="col">{t('web.column.due')}</th>
          <th scope="col">{t('web.board.told')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.procedureId} class="late">
            <th scope="row">
              <a class="number" href={`/cases/${line.caseId}#${line.procedure}`}>
                {line.number}
              </a>
              <span class="since">{placeOf(language, line.territory)}</span>
            </th>
            <td data-label={t('web.column.state')}>{stateName(t, line.stateCode, line.state)}</td>
            <td data-label={t('web.column.waiting-on')}>
              {line.waitingOn.name[language]}
              <span class="since">
                {t('web.board.since')} <Moment at={line.waitingSince} />
              </span>
            </td>
            <td data-label={t('web.column.due')}>
              <Due dueAt={line.dueAt} overdue />
            </td>
            <td data-label={t('web.board.told')} class="figure">
              {line.rung}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
