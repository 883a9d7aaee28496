import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { ShareView } from '../views.ts'
import { Moment } from './moment.tsx'

/** Which office sees the case, for what and on which ground: what the person may always ask. */
export function ShareTable({ shares, caption }: { shares: readonly ShareView[]; caption: string }) {
  const { t, language } = useFrame()
  if (shares.length === 0) return <p class="empty">{t('web.shares.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.shares.office')}</th>
          <th scope="col">{t('web.shares.purpose')}</th>
          <th scope="col">{t('web.shares.ground')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.when')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={`${share.office.id}${share.since}`}>
            <th scope="row">{share.office.name[language]}</th>
            <td data-label={t('web.shares.purpose')}>{t(share.purpose === 'status' ? 'web.purpose.status' : 'web.purpose.refer')}</td>
            <td data-label={t('web.shares.ground')}>
              {codeLabel(t, 'disclosureGrounds', share.ground)}
              {share.expired && <span class="badge overdue">{t('web.consent.state.expired')}</span>}
            </td>
            <td data-label={t('web.column.state')}>
              <span class={`badge consent-${share.open ? 'yes' : 'no'}`}>{t(share.open ? 'web.shares.open' : 'web.shares.ended')}</span>
            </td>
            <td data-label={t('web.column.when')}>
              <Moment at={share.since} />
              <span class="since">
                {share.until ? t('web.consent.until', { date: formatDate(language, share.until) }) : t('web.shares.no-end')}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
