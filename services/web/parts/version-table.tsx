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
              <Version version={line.inForce} from={line.versions.find(({ version }) => version === line.inForce)?.from ?? null} />
            </td>
            <td data-label={t('web.versions.others')}>
              <Others line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Version({ version, from }: Pick<Line['versions'][number], 'version' | 'from'>) {
  const { t } = useFrame()
  return (
    <>
      {t('web.versions.number', { version })}
      {from && (
        <span class="since">
          <Day on={from} />
        </span>
      )}
    </>
  )
}

function Others({ line: { versions, inForce } }: { line: Line }) {
  const { t } = useFrame()
  const others = versions.filter(({ version }) => version !== inForce)
  if (others.length === 0) return '—'
  return (
    <>
      {others.map(({ version, isProposal, from }) => (
        <span key={version}>
          <Version version={version} from={from} />
          {isProposal && <span class="mark mark-assumed">{t('web.versions.example')}</span>}
        </span>
      ))}
    </>
  )
}
