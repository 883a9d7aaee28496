import type { Form } from '@nrm/sop/form'
import type { Actor } from '@nrm/sop/roles'
import type { Caseload } from '../caseload.ts'
import type { Dice } from '../dice.ts'
import type { Nation, Office } from '../nation.ts'
import { answersTo } from './answers.ts'

/** A person whose form is filled. */
export type Filled = Readonly<{ traits: Readonly<Record<string, string>>; dice: Dice; territory: string; region: string }>

/** Fills a form in the name of an officer. @param otherCase a case it may name @param isThorough every field, and no ground that needs the person's word */
export function filledBy(
  caseload: Caseload,
  nation: Nation,
  { traits, dice, territory, region }: Filled,
  {
    step,
    form,
    actor,
    at,
    otherCase = () => null,
    isThorough = false,
  }: Readonly<{
    step: string
    form: Form
    actor: Actor
    at: number
    otherCase?: () => string | null
    isThorough?: boolean
  }>,
): Record<string, unknown> {
  return answersTo(caseload, {
    step,
    form,
    traits,
    dice,
    at,
    officer: actor,
    territory,
    otherCase,
    isThorough,
    offices: (kinds) =>
      near(
        [...nation.offices.values()].filter(({ kind, receives }) => (kinds ? kinds.includes(kind) : receives)),
        region,
      ),
  })
}

/** Offices of the region and of the nation; where there is none, any. */
function near(offices: readonly Office[], region: string): string[] {
  const there = offices.filter((office) => office.region === region || office.region === '17')
  return (there.length > 0 ? there : offices).map(({ id }) => id)
}
