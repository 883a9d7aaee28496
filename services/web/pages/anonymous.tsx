import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { placeOf } from '../place.ts'
import type { Screen } from '../screen.tsx'
import type { AnonymousPage } from '../views.ts'

/** Refusals told without a name: numbers by quarter, region and kind. Nothing here leads to a case. */
function Page({ data: { cells, least, assumed } }: { data: AnonymousPage }) {
  const { t, language } = useFrame()
  return (
    <>
      <h1>{t('web.anonymous')}</h1>
      <p>{t('web.anonymous.lead')}</p>
      {assumed && <p class="hint mark-assumed">{t('web.value.assumed-cell', { n: least })}</p>}
      {cells.length === 0 ? (
        <p class="empty">{t('web.anonymous.none')}</p>
      ) : (
        <table class="cards">
          <caption class="unseen">{t('web.anonymous')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.anonymous.quarter')}</th>
              <th scope="col">{t('web.anonymous.region')}</th>
              <th scope="col">{t('web.anonymous.kind')}</th>
              <th scope="col">{t('web.anonymous.count')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ quarter, region, kind, count }) => (
              <tr key={`${quarter}${region}${kind}`}>
                <th scope="row">
                  {t('web.anonymous.quarter-of', { year: quarter.slice(0, 4), n: (Number(quarter.slice(5, 7)) + 2) / 3 })}
                </th>
                <td data-label={t('web.anonymous.region')}>{placeOf(language, region)}</td>
                <td data-label={t('web.anonymous.kind')}>{codeLabel(t, 'exploitationKinds', kind)}</td>
                <td data-label={t('web.anonymous.count')} class="figure">
                  {count ?? t('web.anonymous.few')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

export const anonymous: Screen<AnonymousPage> = {
  title: (t) => t('web.anonymous'),
  load: ({ api }) => api<AnonymousPage>('/api/anonymous-notices'),
  Page,
}
