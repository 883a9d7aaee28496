import { useFrame } from '../frame.tsx'
import { placeOf } from '../place.ts'
import { stateName } from '../text.ts'
import type { MetLine } from '../views.ts'
import { Flags } from './flags.tsx'

/** Cases whose person meets a search, the closest first; how close in words, and no name. */
export function MetTable({ lines, caption }: { lines: readonly MetLine[]; caption: string }) {
  const { t, language } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.search.closeness')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.search.place')}</th>
          <th scope="col">{t('web.search.office')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.caseId}>
            <th scope="row">
              <a class="number" href={`/cases/${line.caseId}`}>
                {line.number}
              </a>
              <Flags child={line.child} danger={line.danger} />
            </th>
            <td data-label={t('web.search.closeness')}>
              {t(`web.search.closeness.${line.closeness}`)}
              {line.bornThen && <span class="since">{t('web.search.born')}</span>}
            </td>
            <td data-label={t('web.column.state')}>{stateName(t, line.stateCode, line.state)}</td>
            <td data-label={t('web.search.place')}>{placeOf(language, line.territory)}</td>
            <td data-label={t('web.search.office')}>{line.holder.name[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
