import { letters } from '@nrm/sop/procedures'
import { useFrame } from '../frame.tsx'
import type { CaseView } from '../views.ts'
import { StepCard } from './step-card.tsx'

/** Procedures the officer may open in the case; nothing where there are none. */
export function Beginnings({ view }: { view: CaseView }) {
  const { t } = useFrame()
  const offered = view.procedures.flatMap(({ id, openSteps }) =>
    openSteps.flatMap((step) => (step.opens ? [{ id, step, opens: step.opens }] : [])),
  )
  if (offered.length === 0) return null
  return (
    <section class="procedure no-print" aria-labelledby="beginnings">
      <h2 id="beginnings">{t('web.procedure.others')}</h2>
      <ul class="steps">
        {offered.map(({ id, step, opens }) => (
          <StepCard
            key={step.step}
            caseId={view.id}
            procedureId={id}
            step={step}
            isLate={false}
            of={`${letters[opens]}. ${t(`web.procedure.${opens}`)}`}
          />
        ))}
      </ul>
    </section>
  )
}
