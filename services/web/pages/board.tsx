import { boardSpans } from '@nrm/contracts/board'
import { procedureNames } from '@nrm/sop/procedures'
import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { BoardTable } from '../parts/board-table.tsx'
import { LateCases } from '../parts/late-cases.tsx'
import { Onward } from '../parts/onward.tsx'
import { WaitAlerts } from '../parts/wait-alerts.tsx'
import type { Screen } from '../screen.tsx'
import type { Board } from '../views.ts'

/** The board of breaches and ageing: what waits too long, where and for whom; counts, and the cases the reader may see. */
function Page({ data: board }: { data: Board }) {
  const { t } = useFrame()
  const address = (cursor: string) => withQuery('/board', { procedure: board.procedure ?? undefined, days: String(board.days), cursor })
  return (
    <>
      <h1>{t('web.board')}</h1>
      <p>{t('web.board.lead')}</p>
      {board.least !== null && <p class="hint">{t('web.board.rounded', { n: board.least })}</p>}
      {board.assumed && <p class="hint mark-assumed">{t('web.board.assumed')}</p>}
      <Filter board={board} />
      <WaitAlerts alerts={board.alerts} />
      <BoardTable dimension="all" rows={[board.total]} least={board.least} />
      <section aria-labelledby="late">
        <h2 id="late">{t('web.board.late')}</h2>
        <LateCases lines={board.late.lines} />
        <Onward address={board.late.next && address(board.late.next)} />
      </section>
      {board.tables.map(({ dimension, rows }) => (
        <BoardTable key={dimension} dimension={dimension} rows={rows} least={board.least} />
      ))}
    </>
  )
}

function Filter({ board }: { board: Board }) {
  const { t } = useFrame()
  return (
    <search>
      <form class="filter" method="get" action="/board">
        <div class="field">
          <label for="procedure">{t('web.board.procedure')}</label>
          <select id="procedure" name="procedure">
            <option value="">{t('web.board.every-procedure')}</option>
            {procedureNames.map((name) => (
              <option key={name} value={name} selected={board.procedure === name}>
                {t(`web.procedure.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="days">{t('web.board.days')}</label>
          <select id="days" name="days">
            {boardSpans.map((days) => (
              <option key={days} value={days} selected={board.days === days}>
                {t('web.board.last-days', { n: days })}
              </option>
            ))}
          </select>
        </div>
        <button class="button" type="submit">
          {t('web.board.show')}
        </button>
      </form>
    </search>
  )
}

export const board: Screen<Board> = {
  title: (t) => t('web.board'),
  load: ({ api, query: { procedure, days, cursor } }) =>
    api<Board>(withQuery('/api/board', { procedure: procedure || undefined, days: days || undefined, cursor })),
  Page,
}
