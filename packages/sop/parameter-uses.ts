import { type Clock, type ClockName, clocks } from './clocks.ts'
import { declaredEffects } from './declared-effects.ts'
import { clockOf, machineOf, versionsOf } from './law-of.ts'
import { machines, versionInForce } from './machines/all.ts'
import { type ParameterName, parameters } from './parameters.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'

/** Topics of legal parameters, in the order of the screen: the procedures of the SOP, then what acts beside them. */
export const parameterTopics = [...procedureNames, 'consent', 'emergency', 'rights', 'accounts', 'search', 'statistics'] as const
export type ParameterTopic = (typeof parameterTopics)[number]
/** Screens on which a parameter acts that belongs to no clock; each shows its mark. */
export const parameterScreens = [
  'case',
  'step',
  'commission',
  'glass',
  'reviews',
  'known',
  'rights',
  'retention',
  'absences',
  'oversight',
  'anonymous',
  'referrals',
  'board',
] as const
export type ParameterScreen = (typeof parameterScreens)[number]

export type Elsewhere = Readonly<{ topic: ParameterTopic; screens: readonly ParameterScreen[]; steps?: readonly string[] }>
/** Where a parameter acts that belongs to no clock of the SOP; `steps` are steps of its topic it limits. A test holds that none is missing. */
export const elsewhere: Readonly<Partial<Record<ParameterName, Elsewhere>>> = {
  'T.precheck.extended': { topic: 'criminal', screens: ['case'], steps: ['precheck.extended'] },
  'T.investigation.regional': { topic: 'criminal', screens: ['case'], steps: ['investigation.extended'] },
  'T.investigation.general': { topic: 'criminal', screens: ['case'], steps: ['investigation.extended'] },
  'T.consent': { topic: 'consent', screens: ['case'] },
  'T.override': { topic: 'consent', screens: ['commission'] },
  'T.override.review': { topic: 'consent', screens: ['commission'] },
  'statistics.small-cell': { topic: 'statistics', screens: ['anonymous', 'board'] },
  'alert.group-size': { topic: 'statistics', screens: ['board'] },
  'alert.level': { topic: 'statistics', screens: ['board'] },
  'status.quorum': { topic: 'status', screens: ['commission'], steps: ['decided.granted', 'decided.refused', 'deferred'] },
  'status.deferrals': { topic: 'status', screens: ['commission'], steps: ['deferred'] },
  'status.authority': { topic: 'status', screens: ['commission'], steps: ['decided.granted', 'decided.refused'] },
  'deputy.longest': { topic: 'accounts', screens: ['absences'] },
  'account.dormant': { topic: 'accounts', screens: ['oversight'] },
  'account.unused': { topic: 'accounts', screens: ['oversight'] },
  'glass.minutes': { topic: 'emergency', screens: ['glass'] },
  'glass.minutes.most': { topic: 'emergency', screens: ['glass'] },
  'glass.per-day': { topic: 'emergency', screens: ['glass'] },
  'T.glass.review': { topic: 'emergency', screens: ['reviews'] },
  'known.per-hour': { topic: 'search', screens: ['known'] },
  'T.right.answer': { topic: 'rights', screens: ['rights'] },
  'T.destruction.wait': { topic: 'rights', screens: ['rights'] },
  'retention.child': { topic: 'rights', screens: ['rights'] },
  'retention.recognised': { topic: 'rights', screens: ['rights'] },
  'retention.not-recognised': { topic: 'rights', screens: ['rights'] },
  'retention.ended-early': { topic: 'rights', screens: ['rights'] },
  'retention.review': { topic: 'rights', screens: ['retention'] },
}

/** A step that starts a clock, or that its end brings about. */
export type StepOf = Readonly<{ procedure: ProcedureName; step: string }>
export type ClockUse = Readonly<{ clock: ClockName; procedure: ProcedureName; startedBy: readonly string[]; brings: string | null }>
export type ParameterUses = Readonly<{
  topic: ParameterTopic
  clocks: readonly ClockUse[]
  steps: readonly StepOf[]
  screens: readonly ParameterScreen[]
}>

/** What a parameter acts on: the clocks whose length it is, the steps it limits, the screens that show it. `code` may be unknown to this version. */
export function usesOf(code: string): ParameterUses {
  const running = clockUses.get(code) ?? []
  const beside = elsewhere[code as ParameterName]
  const topic = beside?.topic ?? running[0]?.procedure ?? 'statistics'
  return {
    topic,
    clocks: running,
    steps: (beside?.steps ?? []).map((step) => ({ procedure: topic as ProcedureName, step })),
    screens: [...(running.length > 0 ? (['case'] as const) : []), ...(beside?.screens ?? [])],
  }
}

/** Parameters that act on nothing the tables know: a value nobody uses, or a place nobody declared. */
export const unplacedParameters = (): string[] => Object.keys(parameters).filter((code) => usesOf(code).screens.length === 0)

const clockUses: ReadonlyMap<string, readonly ClockUse[]> = (() => {
  const starting = procedureNames.flatMap((procedure) => {
    const machine = machines[procedure][versionInForce[procedure]]
    if (!machine) return []
    return declaredEffects(machine).flatMap(({ step, effects }) =>
      effects.flatMap((effect) => (effect.type === 'startClock' ? [{ clock: effect.params.clock, step }] : [])),
    )
  })
  const extending = procedureNames.flatMap((procedure) =>
    versionsOf(procedure).flatMap((version) =>
      declaredEffects(machineOf(procedure, version)).flatMap(({ step, effects }) =>
        effects.flatMap((effect) => (effect.type === 'extendClock' ? [{ ...effect.params, procedure, step }] : [])),
      ),
    ),
  )
  const longer = extending.map(({ clock, parameter, procedure, step }) => ({
    parameter,
    use: { clock: clock as ClockName, procedure, startedBy: [step], brings: clocks[clock as ClockName].onExpiry },
  }))
  const uses = (Object.entries(clocks) as [ClockName, Clock][]).flatMap(([clock, { procedure, onExpiry }]) => {
    const startedBy = [...new Set(starting.filter((one) => one.clock === clock).map(({ step }) => step))]
    const lengths = new Set(versionsOf(procedure).map((version) => clockOf(procedure, version, clock).parameter))
    return [...lengths].map((parameter) => ({ parameter, use: { clock, procedure, startedBy, brings: onExpiry } }))
  })
  return new Map(
    [...Map.groupBy([...uses, ...longer], ({ parameter }) => parameter)].map(([code, all]) => [code, all.map(({ use }) => use)]),
  )
})()
