import { everyState } from '@nrm/sop/law-of'
import { procedureNames } from '@nrm/sop/procedures'
import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Onward } from '../parts/onward.tsx'
import { QueueTable } from '../parts/queue-table.tsx'
import type { Screen } from '../screen.tsx'
import { stateName } from '../text.ts'
import type { QueueLine } from '../views.ts'

type Data = Readonly<{ lines: readonly QueueLine[]; next: string | null; number: string; where: string }>

/** Cases the officer may see, by number or by state. */
function Page({ data: { lines, next, number, where } }: { data: Data }) {
  const { t, me } = useFrame()
  return (
    <>
      <h1>{t('ui.cases')}</h1>
      <search>
        <form class="filter" method="get" action="/cases">
          <div class="field">
            <label for="number">{t('web.column.case')}</label>
            <input id="number" name="number" type="text" value={number} maxLength={40} autocomplete="off" />
          </div>
          <div class="field">
            <label for="where">{t('web.column.state')}</label>
            <select id="where" name="where">
              <option value="">{t('ui.all')}</option>
              {procedureNames.map((procedure) => (
                <optgroup key={procedure} label={t(`web.procedure.${procedure}`)}>
                  {everyState(procedure)
                    .filter(({ name }) => name !== 'unopened')
                    .map(({ name, code }) => (
                      <option key={name} value={`${procedure}.${name}`} selected={where === `${procedure}.${name}`}>
                        {stateName(t, code, name)}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </div>
          <button class="button" type="submit">
            {t('ui.search')}
          </button>
        </form>
      </search>
      {lines.length === 0 ? <p class="empty">{t('ui.nothing-found')}</p> : <QueueTable lines={lines} caption={t('ui.cases')} />}
      {lines.length === 0 && number !== '' && me?.menu.includes('glass') && (
        <p>
          <a href={withQuery('/break-glass', { number })}>{t('web.menu.glass')}</a>
        </p>
      )}
      <Onward address={next && withQuery('/cases', { number, where, cursor: next })} />
    </>
  )
}

export const cases: Screen<Data> = {
  title: (t) => t('ui.cases'),
  load: async ({ api, query }) => {
    const { number = '', where = '', cursor } = query
    const [procedure, state] = where.split('.')
    const page = await api<{ lines: QueueLine[]; next: string | null }>(
      withQuery('/api/cases', { number: number.trim(), procedure, state, cursor }),
    )
    return { ...page, number, where }
  },
  Page,
}
