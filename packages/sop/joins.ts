import { declaredEffects } from './declared-effects.ts'
import { machines } from './machines/all.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'

/** A system step of one procedure that a step of another brings about, in the same transaction. `byStep` null: any step of it. */
export type TellRule = Readonly<{ procedure: ProcedureName; step: string; by: ProcedureName; byStep: string | null }>
/**
 * A step with which a procedure passes to another office. recipient: to the office that was asked · told: to the office that takes the
 * person in by the procedure that told it · else the kind of office a field of its form may name.
 */
export type HandingRule = Readonly<{ procedure: ProcedureName; step: string; to: string }>
/** A step that asks another office to take the person in. */
export type AskingRule = Readonly<{ procedure: ProcedureName; step: string }>

/** The step with which a sibling opens each procedure. */
export const openings = { status: 'b.opened', assistance: 'c.opened', child: 'f.opened', closing: 'g.opened' } as const satisfies Partial<
  Record<ProcedureName, string>
>
export type Opened = keyof typeof openings
export const isOpened = (name: ProcedureName): name is Opened => Object.hasOwn(openings, name)

const transitions = procedureNames.flatMap((by) =>
  Object.values(machines[by]).flatMap((machine) => declaredEffects(machine).map((declared) => ({ by, ...declared }))),
)

/** What a machine tells only when the facts ask for it, and so does not stand in its transitions. */
const onFacts: readonly TellRule[] = [
  { procedure: 'status', step: 'status.withdrawn', by: 'identification', byStep: 'consent.withdrawn' },
  { procedure: 'assistance', step: 'referral.stopped', by: 'identification', byStep: 'consent.withdrawn' },
  { procedure: 'return', step: 'referral.stopped', by: 'identification', byStep: 'consent.withdrawn' },
  { procedure: 'status', step: 'b.opened', by: 'identification', byStep: null },
]

/** With the chair's conflict the case passes to the National Commission. */
const handedOnFacts: readonly HandingRule[] = ['conflict.declared', 'member.recused'].map((step) => ({
  procedure: 'status',
  step,
  to: 'national_commission',
}))

/** Every step one procedure may bring about in another; the database keeps a copy. A registration takes several steps, so openings name none. */
export const tellRules = (): TellRule[] => unique([...onFacts, ...transitions.flatMap(told)])

/** Every step that moves a procedure to another office. */
export const handingRules = (): HandingRule[] =>
  unique([
    ...handedOnFacts,
    ...transitions.flatMap(({ by, step, effects }) =>
      effects.flatMap((effect): HandingRule[] => {
        if (effect.type === 'handOver') return effect.params.kinds.map((to) => ({ procedure: by, step, to }))
        if (effect.type === 'takeOver') return [{ procedure: by, step, to: isBrought(by, step) ? 'told' : 'recipient' }]
        return []
      }),
    ),
  ])

/** Every step that asks an office to take the person in. */
export const askingRules = (): AskingRule[] =>
  unique(
    transitions.flatMap(({ by, step, effects }) => (effects.some(({ type }) => type === 'sendReferral') ? [{ procedure: by, step }] : [])),
  )

function told({ by, step, effects }: (typeof transitions)[number]): TellRule[] {
  return effects.flatMap((effect): TellRule[] => {
    if (effect.type === 'tell') return [{ procedure: effect.params.procedure, step: effect.params.step, by, byStep: step }]
    if (effect.type !== 'openProcedure' || !isOpened(effect.params.procedure)) return []
    return [{ procedure: effect.params.procedure, step: openings[effect.params.procedure], by, byStep: null }]
  })
}

const isBrought = (procedure: ProcedureName, step: string): boolean =>
  transitions.some(({ effects }) =>
    effects.some(({ type, params }) => type === 'tell' && params.bring === true && params.procedure === procedure && params.step === step),
  )

function unique<R extends object>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
