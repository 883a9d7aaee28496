import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { sayOr, stepDone } from '../text.ts'
import type { OwnFile } from '../views.ts'
import { Day } from './moment.tsx'

type Office = OwnFile['office']

/** An office as the person may take it home on paper: its name, or only what kind of office it is. */
export function PaperOffice({ office }: { office: Office }) {
  const { t, language } = useFrame()
  if (!office) return null
  return <>{office.name ? office.name[language] : sayOr(t, `web.office-kind.${office.kind}`, office.kind)}</>
}

/** Who looked and why, by day and office. */
export function Looks({ looks }: Pick<OwnFile, 'looks'>) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.own-file.looks')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.date')}</th>
          <th scope="col">{t('web.own-file.who')}</th>
          <th scope="col">{t('web.own-file.what')}</th>
        </tr>
      </thead>
      <tbody>
        {looks.map((look) => (
          <tr key={`${look.day} ${look.kind} ${look.role} ${look.office?.kind} ${look.office?.name?.en} ${look.code}`}>
            <th scope="row">
              <Day on={look.day} />
            </th>
            <td data-label={t('web.own-file.who')}>
              {sayOr(t, `role.${look.role}`, look.role)}
              <span class="since">
                <PaperOffice office={look.office} />
              </span>
            </td>
            <td data-label={t('web.own-file.what')}>
              {sayOr(t, `web.own-file.look.${look.kind}`, look.kind)} {look.times > 1 && `× ${look.times}`}
              {look.code && <span class="since">{reasonOf(t, look.code)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const reasonOf = (t: ReturnType<typeof useFrame>['t'], code: string): string =>
  sayOr(t, `web.own-file.reason.${code}`, sayOr(t, `code.revealReasons.${code}`, sayOr(t, `code.glassReasons.${code}`, code)))

/** With whom the case was shared, for what and on which ground. */
export function Shares({ shares }: Pick<OwnFile, 'shares'>) {
  const { t } = useFrame()
  if (shares.length === 0) return <p>{t('web.own-file.no-shares')}</p>
  return (
    <ul>
      {shares.map((share) => (
        <li key={`${share.at}${share.office?.name?.en ?? share.office?.kind}`}>
          <b>
            <PaperOffice office={share.office} />
          </b>
          : {sayOr(t, `web.own-file.purpose.${share.purpose}`, codeLabel(t, 'consentItems', share.purpose))};{' '}
          {sayOr(t, `web.own-file.ground.${share.ground}`, share.ground)}. <Day on={share.at} />
          {share.until && (
            <>
              {' – '}
              <Day on={share.until} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What was decided, by which office. */
export function Decisions({ decisions }: Pick<OwnFile, 'decisions'>) {
  const { t } = useFrame()
  if (decisions.length === 0) return <p>{t('web.own-file.no-decisions')}</p>
  return (
    <ul>
      {decisions.map((decision) => (
        <li key={decision.step + decision.at}>
          <Day on={decision.at} />: {stepDone(t, decision.step)}{' '}
          <span class="since">
            <PaperOffice office={decision.office} />
          </span>
        </li>
      ))}
    </ul>
  )
}
