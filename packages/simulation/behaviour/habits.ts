import { onceEach } from '@nrm/sop/once-each'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Role } from '@nrm/sop/roles'
import type { Caseload } from '../caseload.ts'
import type { Dice } from '../dice.ts'
import type { Choice } from './choices.ts'

type Person = Readonly<{ dice: Dice; traits: Readonly<Record<string, string>> }>

/**
 * Which of the open steps comes next, and who of those standing alike takes it; undefined where nothing that is open to somebody ever
 * happens. Who may take a step is asked only of the step that is drawn.
 */
export function chosen(
  caseload: Caseload,
  procedure: ProcedureName,
  steps: readonly string[],
  choicesOf: (step: string) => readonly Choice[],
  { dice, traits }: Person,
): Choice | undefined {
  const weights = Object.fromEntries(steps.map((step) => [step, weightOf(caseload, procedure, step, traits)]))
  while (Object.values(weights).some((weight) => weight > 0)) {
    const step = dice.weighted(weights)
    const choices = choicesOf(step)
    if (choices.length > 0) return dice.pick(choices)
    weights[step] = 0
  }
  return undefined
}

const weightOf = (caseload: Caseload, procedure: ProcedureName, step: string, traits: Person['traits']): number =>
  leaningsOf(caseload)
    .get(step)
    ?.findLast(({ when }) => fits(traits, when))?.weight ??
  caseload.habits[procedure]?.[step]?.weight ??
  caseload.habit.weight

const leaningsOf = onceEach(({ leanings }: Caseload) => Map.groupBy(leanings, ({ step }) => step))

/** Hours from the moment a step is open until its office turns to it. */
export const hoursOf = (caseload: Caseload, { procedure, step }: Choice, dice: Dice): number =>
  dice.around(caseload.habits[procedure]?.[step]?.hours ?? caseload.habit.hours)

/** Whether an officer lets a chance to act pass; a missed term wakes some. */
export function isSilent({ silence }: Caseload, role: Role, isWoken: boolean, dice: Dice): boolean {
  const share = silence.byRole?.[role] ?? silence.share
  return dice.fraction() < (isWoken ? share * (1 - silence.wakes) : share)
}

/** Whether a procedure that has a result is left as it is. */
export const restsOf = ({ rests }: Caseload, procedure: ProcedureName, state: string, dice: Dice): boolean =>
  dice.fraction() < (rests.states?.[`${procedure}.${state}`] ?? rests.share)

/** Whether the traits of a case are those asked for. */
export const fits = (traits: Readonly<Record<string, string>>, when: Readonly<Record<string, string>> | undefined): boolean =>
  Object.entries(when ?? {}).every(([trait, value]) => traits[trait] === value)
