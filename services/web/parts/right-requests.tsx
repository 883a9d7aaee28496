import { CsrfField } from '../forms/csrf-field.tsx'
import { decisionForm } from '../forms/rights.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { RightsView } from '../views.ts'
import { Day, Moment } from './moment.tsx'
import { type Plain, PlainForm } from './plain-form.tsx'

type Request = RightsView['requests'][number]
/** A form that was refused, with what was chosen in it. */
export type Faulty = Readonly<{ act: string; plain: Plain }> | null

/** What the person asked for, with its decision or the form for one. */
export function RightRequests({ view, faulty }: { view: RightsView; faulty: Faulty }) {
  const { t } = useFrame()
  if (view.requests.length === 0) return <p class="empty">{t('web.rights.none')}</p>
  return (
    <ol class="plain-list">
      {view.requests.map((request) => (
        <li key={request.id} class="request">
          <h3>{codeLabel(t, 'rightKinds', request.kind)}</h3>
          <Facts request={request} />
          <Acts view={view} request={request} faulty={faulty?.act === request.id ? faulty.plain : null} />
        </li>
      ))}
    </ol>
  )
}

function Facts({ request }: { request: Request }) {
  const { t, language } = useFrame()
  return (
    <dl class="answers">
      <Fact title={t('web.column.when')}>
        <Moment at={request.at} /> <span class="since">{request.office.name[language]}</span>
      </Fact>
      <Fact title={t('web.rights.mode')}>{codeLabel(t, request.kind === 'own-file' ? 'handingModes' : 'rightModes', request.mode)}</Fact>
      {request.field && <Fact title={t('web.rights.field')}>{t(`web.identity.${request.field as 'surname'}`)}</Fact>}
      {request.wrong && (
        <Fact title={t('web.rights.wrong')}>
          <span class="words">{request.wrong}</span>
        </Fact>
      )}
      {request.right && (
        <Fact title={t('web.rights.right')}>
          <span class="words">{request.right}</span>
        </Fact>
      )}
      {request.outcome ? (
        <Fact title={t('web.rights.outcome')}>
          <b>{codeLabel(t, 'rightOutcomes', request.outcome)}</b>
          {request.ground && <> {codeLabel(t, 'refusalGrounds', request.ground)}</>}
          {request.endedAt && (
            <span class="since">
              {t('web.rights.ended')} <Day on={request.endedAt} />
            </span>
          )}
        </Fact>
      ) : (
        request.dueAt && (
          <Fact title={t('web.rights.due')}>
            <Day on={request.dueAt} />
          </Fact>
        )
      )}
    </dl>
  )
}

function Acts({ view, request, faulty }: { view: RightsView; request: Request; faulty: Plain | null }) {
  const { t } = useFrame()
  const mayDecide = view.may.includes('decide-right') && !request.own && request.decidedAt === null
  const mayEnd =
    view.may.includes('ask-right') && request.kind === 'restriction' && request.outcome === 'accepted' && request.endedAt === null
  if (mayDecide)
    return (
      <PlainForm
        plain={faulty ?? { form: decisionForm(t, request.id), answers: {}, faults: [] }}
        action={`/cases/${view.caseId}/rights/${request.id}/decision`}
        button={t('web.rights.decide')}
      />
    )
  if (!mayEnd) return null
  return (
    <form method="post" action={`/cases/${view.caseId}/rights/${request.id}/end`}>
      <CsrfField />
      <button class="button second" type="submit">
        {t('web.rights.end')}
      </button>
    </form>
  )
}

function Fact({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
