import { useFrame } from '../frame.tsx'
import { type Say, sayOr, stepDone } from '../text.ts'
import type { AuditLine } from '../views.ts'
import { Moment } from './moment.tsx'

/** Entries of the evidence log, newest first. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { t } = useFrame()
  if (lines.length === 0) return <p class="empty">{t('ui.nothing-found')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.audit')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.when')}</th>
          <th scope="col">{t('web.column.what')}</th>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.by')}</th>
          <th scope="col">{t('web.column.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line }: { line: AuditLine }) {
  const { t, language } = useFrame()
  return (
    <tr class={line.outcome === 'done' ? undefined : 'late'}>
      <td>
        <Moment at={line.at} />
      </td>
      <th scope="row">
        {sayOr(t, `web.audit.kind.${line.kind}`, line.kind)}
        {line.step && <span class="since">{stepDone(t, line.step)}</span>}
      </th>
      <td data-label={t('web.column.case')}>
        {line.caseId && line.caseNumber ? (
          <a class="number" href={`/cases/${line.caseId}`}>
            {line.caseNumber}
          </a>
        ) : (
          <span class="quiet">—</span>
        )}
      </td>
      <td data-label={t('web.column.by')}>
        {line.actor ?? line.login ?? t('web.audit.system')}
        {line.actingFor && <span class="since">{t('web.acting.for', { name: line.actingFor })}</span>}
        <span class="since">{sayOr(t, `role.${line.role}`, line.role)}</span>
        {line.office && <span class="since">{line.office.name[language]}</span>}
      </td>
      <td data-label={t('web.column.outcome')}>
        <span class={line.outcome === 'done' ? 'badge' : 'badge overdue'}>
          {sayOr(t, `web.audit.outcome.${line.outcome}`, line.outcome)}
        </span>
        {line.reason && <span class="since">{reasonOf(t, line.reason)}</span>}
      </td>
    </tr>
  )
}

const reasonLists = ['revealReasons', 'glassReasons', 'glassOutcomes', 'restrictionReasons', 'liftReasons'] as const

/** A reason of one of the lists an act is coded with, else the title of a refusal. */
function reasonOf(t: Say, reason: string): string {
  const said = reasonLists.map((list) => sayOr(t, `code.${list}.${reason}`, '')).find((text) => text !== '')
  return said ?? sayOr(t, `problem.${reason}.title`, reason)
}
