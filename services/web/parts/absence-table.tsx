import { formatDate } from '@nrm/messages/dates'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { AbsenceView } from '../views.ts'

/** Absences, those that end last in front; the API says which of them the reader may end. */
export function AbsenceTable({ lines }: { lines: readonly AbsenceView[] }) {
  const { t } = useFrame()
  if (lines.length === 0) return <p class="empty">{t('web.absences.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.absences.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.absences.away')}</th>
          <th scope="col">{t('ui.date')}</th>
          <th scope="col">{t('web.absences.deputy')}</th>
          <th scope="col">{t('web.column.state')}</th>
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

function Line({ line }: { line: AbsenceView }) {
  const { t, language } = useFrame()
  return (
    <tr>
      <th scope="row">
        {line.officer.name}
        <span class="since">{sayOr(t, `role.${line.officer.role}`, line.officer.role)}</span>
        <span class="since">{line.office.name[language]}</span>
      </th>
      <td data-label={t('ui.date')}>
        {t('web.absences.days', { from: formatDate(language, line.from), to: formatDate(language, line.to) })}
        <span class="since">{t('web.absences.recorded-by', { name: line.recordedBy })}</span>
      </td>
      <td data-label={t('web.absences.deputy')}>{line.deputy ?? <span class="quiet">{t('web.absences.nobody')}</span>}</td>
      <td data-label={t('web.column.state')}>
        <span class={line.state === 'running' ? 'badge soon' : 'badge'}>{t(`web.absences.state.${line.state}`)}</span>
        {line.mayEnd && (
          <form method="post" action={`/absences/${line.id}/end`}>
            <CsrfField />
            <button class="plain" type="submit">
              {t('web.absences.end')} <span class="unseen">{line.officer.name}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}
