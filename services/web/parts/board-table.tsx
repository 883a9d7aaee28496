import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { placeOf } from '../place.ts'
import { type Say, sayOr, stateName } from '../text.ts'
import type { Board, BoardRow, Language } from '../views.ts'

type Dimension = Board['tables'][number]['dimension'] | 'all'
const ages = ['days1', 'days7', 'days30', 'longer'] as const
const columns = ['waiting', ...ages, 'overdue', 'breaches'] as const

/** Counts of the board by one fact; a clock has breaches only. A number too small to be shown is said to be small. */
export function BoardTable({
  dimension,
  rows,
  least,
}: Readonly<{ dimension: Dimension; rows: readonly BoardRow[]; least: number | null }>) {
  const { t, language } = useFrame()
  const shown = dimension === 'clock' ? (['breaches'] as const) : dimension === 'all' ? columns : columns
  const few = t('web.board.few', { n: least ?? 0 })
  return (
    <section aria-labelledby={`by-${dimension}`}>
      <h2 id={`by-${dimension}`}>{t(`web.board.by.${dimension}`)}</h2>
      {rows.length === 0 ? (
        <p class="empty">{t('web.board.none')}</p>
      ) : (
        <table class="cards board">
          <caption class="unseen">{t(`web.board.by.${dimension}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.board.group')}</th>
              {shown.map((column) => (
                <th key={column} scope="col" class="figure">
                  {t(`web.board.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {nameOf(t, language, dimension, row)}
                  {row.oldest && <span class="since">{t('web.board.oldest', { date: formatDate(language, row.oldest) })}</span>}
                </th>
                {shown.map((column) => (
                  <td key={column} class="figure" data-label={t(`web.board.column.${column}`)}>
                    {row[column] ?? few}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function nameOf(t: Say, language: Language, dimension: Dimension, row: BoardRow): string {
  switch (dimension) {
    case 'all':
      return t('web.board.all')
    case 'territory':
      return placeOf(language, row.key)
    case 'office':
      return row.office ? row.office.name[language] : t('web.board.no-office')
    case 'sex':
      return codeLabel(t, 'sex', row.key)
    case 'child':
      return sayOr(t, `web.board.child.${row.key}`, row.key)
    case 'age':
      return codeLabel(t, 'ageBands', row.key)
    case 'citizenship':
      return sayOr(t, `web.board.citizenship.${row.key}`, row.key)
    case 'stage':
      return stateName(t, row.code ?? '', row.name ?? row.key)
    case 'clock':
      return sayOr(t, `clock.${row.name}`, row.name ?? row.key)
  }
}
