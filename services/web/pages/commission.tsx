import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Due } from '../parts/due.tsx'
import { ReviewCount } from '../parts/glass-at-home.tsx'
import { Moment } from '../parts/moment.tsx'
import { Overrides } from '../parts/overrides.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr, stateName } from '../text.ts'
import type { Agenda, AgendaLine, OverridePage } from '../views.ts'

type Data = Agenda & Readonly<{ overrides: OverridePage; done: boolean }>

/** Agenda of the territorial commission: case numbers, never names. Conflict, vote and decision are steps on the case. */
function Page({ data: { rules, lines, glass, overrides, done } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      {done && (
        <p class="notice" role="status">
          {t('web.overrides.done')}
        </p>
      )}
      <h1>{t('web.commission')}</h1>
      <p>{t('web.commission.lead')}</p>
      {rules.assumed && (
        <p class="hint mark-assumed">
          {t('web.value.assumed-commission', {
            quorum: rules.quorum,
            deferrals: rules.deferrals,
            authority: sayOr(t, `status-authority.${rules.authority}`, rules.authority),
          })}
        </p>
      )}
      {lines.length === 0 ? <p class="empty">{t('web.commission.none')}</p> : <Lines lines={lines} />}
      {glass.reviews > 0 && <ReviewCount {...glass} />}
      <Overrides {...overrides} />
    </>
  )
}

function Lines({ lines }: { lines: readonly AgendaLine[] }) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.commission')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.session')}</th>
          <th scope="col">{t('web.column.quorum')}</th>
          <th scope="col">{t('web.column.votes')}</th>
          <th scope="col">{t('web.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.procedureId} class={line.overdue ? 'late' : undefined}>
            <th scope="row">
              <a class="number" href={`/cases/${line.caseId}#status`}>
                {line.caseNumber}
              </a>
            </th>
            <td data-label={t('web.column.state')}>{stateName(t, line.stateCode, line.state)}</td>
            <td data-label={t('web.column.session')}>
              {line.heldAt ? <Moment at={line.heldAt} /> : <span class="quiet">{t('web.commission.not-called')}</span>}
            </td>
            <td data-label={t('web.column.quorum')}>
              {t('web.commission.present', { present: line.present, quorum: line.quorum })}
              {line.recused > 0 && <span class="since">{t('web.commission.recused', { n: line.recused })}</span>}
            </td>
            <td data-label={t('web.column.votes')} class="figure">
              {line.votes}
            </td>
            <td data-label={t('web.column.due')}>
              <Due dueAt={line.dueAt} overdue={line.overdue} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const commission: Screen<Data> = {
  title: (t) => t('web.commission'),
  load: async ({ api, query }) => {
    const [agenda, overrides] = await Promise.all([api<Agenda>('/api/commission/agenda'), api<OverridePage>('/api/commission/overrides')])
    return { ...agenda, overrides, done: query.done === '1' }
  },
  Page,
}

/** The act of writing a finding; its address shows the list. */
export const overrideReviewed: Screen<Data> = {
  ...commission,
  load: async () => ({ go: '/commission' }),
  submit: async ({ api, params, body }) => {
    await api(path`/api/commission/overrides/${params.id ?? ''}/review`, { method: 'POST', body: { outcome: String(body.outcome ?? '') } })
    return { go: '/commission?done=1' }
  },
}
