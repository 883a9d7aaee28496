import { CsrfField } from '../forms/csrf-field.tsx'
import { type GroundForm, groundForms } from '../forms/rights.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { RightsView } from '../views.ts'
import { Day } from './moment.tsx'
import { PlainForm } from './plain-form.tsx'
import type { Faulty } from './right-requests.tsx'

type Props = Readonly<{ view: RightsView; faulty: Faulty }>

/** How far a case is on the way to its end, and what this officer may do about it. */
export function CaseEnd({ view, faulty }: Props) {
  const { t } = useFrame()
  const { may, hold, destruction, keeping } = view
  const isOver = keeping?.isOver ?? false
  const mayStop = may.includes('stop-destruction') && (destruction?.state === 'proposed' || destruction?.state === 'waiting')
  return (
    <>
      {hold && (
        <p class="notice warn">
          {t('web.hold.stands')} {codeLabel(t, 'holdGrounds', hold.ground)}. <Day on={hold.at} />
        </p>
      )}
      {destruction && <Destruction destruction={destruction} />}
      {may.includes('hold') &&
        (hold ? (
          <Act view={view} to="hold/lift" say="web.hold.lift" />
        ) : (
          <Grounds view={view} faulty={faulty} act="hold" to="hold" say="web.hold.place" />
        ))}
      {may.includes('approve-destruction') && destruction?.state === 'proposed' && !destruction.own && !hold && (
        <section class="act-apart">
          <p>{t('web.destruction.second')}</p>
          <Act view={view} to="destruction/approve" say="web.destruction.approve" danger />
        </section>
      )}
      {mayStop && <Grounds view={view} faulty={faulty} act="stop" to="destruction/stop" say="web.destruction.stop" />}
      {may.includes('retention') && isOver && !destruction && (
        <>
          <Grounds view={view} faulty={faulty} act="keep" to="retention" say="web.retention.keep" />
          {!hold && (
            <section class="act-apart">
              <p>{t('web.destruction.lead')}</p>
              <Act view={view} to="destruction" say="web.destruction.propose" danger />
            </section>
          )}
        </>
      )}
    </>
  )
}

function Destruction({ destruction }: { destruction: NonNullable<RightsView['destruction']> }) {
  const { t } = useFrame()
  const { state, eraseAfter, destroyedAt, proposedAt } = destruction
  const day = state === 'waiting' ? eraseAfter : state === 'destroyed' ? destroyedAt : proposedAt
  return (
    <p class="notice warn">
      {t(`web.destruction.${state}`)} {day && <Day on={day} />}
    </p>
  )
}

type ActProps = Readonly<{
  view: RightsView
  to: string
  say: 'web.hold.lift' | 'web.destruction.approve' | 'web.destruction.propose'
  danger?: boolean
}>

function Act({ view, to, say, danger = false }: ActProps) {
  const { t } = useFrame()
  return (
    <form method="post" action={`/cases/${view.caseId}/${to}`}>
      <CsrfField />
      <button class={danger ? 'button danger-button' : 'button second'} type="submit">
        {t(say)}
      </button>
    </form>
  )
}

type GroundsProps = Props & Readonly<{ act: GroundForm; to: string; say: 'web.hold.place' | 'web.destruction.stop' | 'web.retention.keep' }>

function Grounds({ view, faulty, act, to, say }: GroundsProps) {
  const { t } = useFrame()
  const plain = faulty?.act === act ? faulty.plain : { form: groundForms[act](t), answers: {}, faults: [] }
  return (
    <section class="act-apart">
      <PlainForm plain={plain} action={`/cases/${view.caseId}/${to}`} button={t(say)} />
    </section>
  )
}
