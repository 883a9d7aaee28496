import type { OpenStep } from '../views.ts'
import { Assumed } from './assumed.tsx'
import { Citation } from './citation.tsx'
import { Due } from './due.tsx'

type Props = Readonly<{ caseId: string; procedureId: string; step: OpenStep }>

const addressOf = ({ caseId, procedureId, step }: Props): string => `/cases/${caseId}/${procedureId}/${step.step}`

/** Way to the form of a step. */
export const OpenStepLink = (props: Props) => <a href={addressOf(props)}>{props.step.title}</a>

/** A step the officer may take now: the legal act, by when, what it rests on; `of` names the procedure it opens. */
export function StepCard({ isLate, of, ...props }: Props & { isLate: boolean; of?: string }) {
  const { step } = props
  return (
    <li class="step">
      <a class="button" href={addressOf(props)}>
        {step.title}
      </a>
      {of && <span class="since">{of}</span>}
      {step.due && <Due dueAt={step.due} overdue={isLate} />} <Assumed when={step.dueAssumed} />
      <Citation basis={step.basis} />
    </li>
  )
}
