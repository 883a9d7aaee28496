import { formatDate, formatDuration } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { placeOf } from '../place.ts'
import { type Say, sayOr } from '../text.ts'
import type { Language, WaitAlert } from '../views.ts'

/** Groups of people found to wait longer than everybody else, with how much longer. */
export function WaitAlerts({ alerts }: { alerts: readonly WaitAlert[] }) {
  const { t, language } = useFrame()
  if (alerts.length === 0) return null
  return (
    <section class="notice" aria-labelledby="alerts">
      <h2 id="alerts">{t('web.board.alerts')}</h2>
      <p>{t('web.board.alerts.lead')}</p>
      <ul>
        {alerts.map((alert) => (
          <li key={`${alert.at}${alert.measure}${alert.dimension}${alert.key}`}>
            <b>{groupOf(t, language, alert)}</b> · {t(`web.board.measure.${alert.measure}`)}
            <span class="since">
              {t('web.board.alert', {
                own: lasting(t, language, alert.median),
                others: lasting(t, language, alert.othersMedian),
                percent: Math.round(alert.ratio * 100),
                people: alert.people,
                date: formatDate(language, alert.at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const dayMs = 86_400_000
/** A median of days in words. */
const lasting = (t: Say, language: Language, median: number | null): string =>
  median === null ? t('web.board.most-wait') : formatDuration(language, median * dayMs)

function groupOf(t: Say, language: Language, { dimension, key }: WaitAlert): string {
  if (dimension === 'territory') return placeOf(language, key)
  return dimension === 'sex' ? codeLabel(t, 'sex', key) : sayOr(t, `web.board.${dimension}.${key}`, key)
}
