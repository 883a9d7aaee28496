import { letters } from '@nrm/sop/procedures'
import { useFrame } from '../frame.tsx'
import { sayOr, stepDone } from '../text.ts'
import type { HistoryLine } from '../views.ts'
import { Moment } from './moment.tsx'

/** Steps taken in a case, one line each: when, what, by whom. Not the evidence log. */
export function HistoryTable({ lines, caption }: { lines: readonly HistoryLine[]; caption: string }) {
  const { t, language } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.when')}</th>
          <th scope="col">{t('web.column.step')}</th>
          <th scope="col">{t('web.column.by')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.procedure}${line.version}`}>
            <td>
              <Moment at={line.at} />
              {line.actAt !== line.at && (
                <span class="since">
                  {t('web.history.act-at')} <Moment at={line.actAt} />
                </span>
              )}
            </td>
            <th scope="row">
              <span class="letter">{letters[line.procedure]}</span> {stepDone(t, line.step)}
              {line.toVersion !== null && <span class="since">{t('web.history.to-version', { version: line.toVersion })}</span>}
            </th>
            <td data-label={t('web.column.by')}>
              {line.office?.name[language]}
              <span class="since">{line.actor ?? sayOr(t, `role.${line.role}`, line.role)}</span>
              {line.actingFor && <span class="since">{t('web.acting.for', { name: line.actingFor })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
