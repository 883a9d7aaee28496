import { letters } from '@nrm/sop/procedures'
import { useFrame } from '../frame.tsx'
import { stateName } from '../text.ts'
import type { HistoryLine, ProcedureView } from '../views.ts'
import { ClockList } from './clock-list.tsx'
import { Diagram } from './diagram.tsx'
import { StepCard } from './step-card.tsx'

type Props = Readonly<{ caseId: string; procedure: ProcedureView; history: readonly HistoryLine[] }>

/** One procedure of a case: where it stands, who holds it, which terms run, what may be done now. */
export function ProcedureSection({ caseId, procedure, history }: Props) {
  const { t, language } = useFrame()
  const { waitingOn, holder, clocks } = procedure
  const openSteps = procedure.openSteps.filter(({ opens }) => !opens)
  return (
    <section class="procedure" aria-labelledby={procedure.procedure}>
      <h2 id={procedure.procedure}>
        <span class="letter">{letters[procedure.procedure]}</span> {t(`web.procedure.${procedure.procedure}`)}
      </h2>
      <p class="procedure-state">
        <span class={procedure.ended ? 'badge state ended' : 'badge state'}>{stateName(t, procedure.stateCode, procedure.state)}</span>
        {waitingOn ? (
          <span>{t('web.procedure.waiting-on', { office: waitingOn.name[language] })}</span>
        ) : (
          <span>{t('web.procedure.holder', { office: holder.name[language] })}</span>
        )}
      </p>
      <ClockList clocks={clocks} />
      <h3>{t('web.steps')}</h3>
      {openSteps.length === 0 ? (
        <p class="empty">{t('web.steps.none')}</p>
      ) : (
        <ul class="steps">
          {openSteps.map((step) => (
            <StepCard
              key={step.step}
              caseId={caseId}
              procedureId={procedure.id}
              step={step}
              isLate={clocks.some(({ dueAt, overdue }) => overdue && dueAt === step.due)}
            />
          ))}
        </ul>
      )}
      <Diagram procedure={procedure} visited={history.filter((line) => line.procedure === procedure.procedure).map(({ to }) => to)} />
    </section>
  )
}
