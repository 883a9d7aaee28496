import { useFrame } from '../frame.tsx'
import type { SopVersions } from '../views.ts'
import { Day } from './moment.tsx'

type Line = SopVersions['procedures'][number]

/** One line a procedure: the version new cases begin with, since when, and what else there is. */
export function VersionTable({ procedures }: Pick<SopVersions, 'procedures'>) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.versions.in-force')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.versions.procedure')}</th>
          <th scope="col">{t('web.versions.in-force')}</th>
          <th scope="col">{t('web.versions.others')}</th>
        </tr>
      </thead>
      <tbody>
        {procedures.map((line) => (
          <tr key={line.procedure}>
            <th scope="row">{t(`procedure.${line.procedure}`)}</th>
            <td data-label={t('web.versions.in-force')}>
              <Versions versions={line.versions.filter(({ version }) => version === line.inForce)} />
            </td>
            <td data-label={t('web.versions.others')}>
              <Versions versions={line.versions.filter(({ version }) => version !== line.inForce)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A version that no act contains says so, also where two people put it in force. */
function Versions({ versions }: Pick<Line, 'versions'>) {
  const { t } = useFrame()
  if (versions.length === 0) return '—'
  return versions.map(({ version, isProposal, from }) => (
    <div key={version}>
      {t('web.versions.number', { version })}
      {from && (
        <span class="since">
          <Day on={from} />
        </span>
      )}
      {isProposal && <span class="mark mark-assumed">{t('web.versions.example')}</span>}
    </div>
  ))
}
