import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { decide, openSteps, type Stored, stepsNow } from './decide.ts'
import { explore } from './explore.ts'
import { machines } from './machines/all.ts'
import { letters, type ProcedureName, procedureNames } from './procedures.ts'
import { Refusal } from './refusal.ts'
import { type Relation, type Role, relations, roles } from './roles.ts'
import { stepRules } from './rules.ts'
import { stateOf } from './states.ts'
import { steps } from './steps/all.ts'
import { matter, standing } from './testing/people.ts'
import { added, printed, unless, who } from './testing/sop-text.ts'

const stances = [...relations.filter((relation) => relation !== 'nation'), 'none'] as const

test.each(procedureNames)(
  '%s: every role, in every relation, in every situation gets the answer the SOP gives',
  (procedure) => {
    const names = Object.keys(steps[procedure])
    for (const stored of situations(procedure)) {
      for (const role of roles) {
        for (const stance of stances) {
          const actor = standing(role, stance)
          const answers = names.map((step) => `${step}: ${answerTo(stored, step, role, stance)}`)

          expect(answers).toEqual(names.map((step) => `${step}: ${lawSays(stored, step, role, stance)}`))
          const open = openSteps(stored, actor, matter)
          expect(open.filter((step) => lawSays(stored, step, role, stance) !== 'admitted')).toEqual([])
          expect(open).toEqual(names.filter((step) => open.includes(step)))
          if (role === 'system') expect(open).toEqual([])
        }
      }
    }
  },
  60_000,
)

test('the rows copied into the database are those of the SOP, one for each relation', () => {
  const expected = procedureNames.flatMap((procedure) =>
    [...printed[letters[procedure]], ...added[letters[procedure]]].flatMap(([from, step]) =>
      Object.entries(who[letters[procedure]][step] ?? {}).flatMap(([role, stands]) =>
        stands.map((relation) => `${from} ${step} ${role} ${relation}`),
      ),
    ),
  )

  const rows = stepRules()
    .filter(({ machineVersion }) => machineVersion === 1)
    .map(({ procedure, state, step, role, relation }) => `${codeOf(procedure, state)} ${step} ${role} ${relation}`)

  expect(rows.toSorted()).toEqual(expected.toSorted())
})

function answerTo(stored: Stored, step: string, role: Role, stance: Relation | 'none'): string {
  const before = JSON.stringify(stored)
  try {
    decide(stored, { step, form: { unknown: 'field' } }, standing(role, stance), matter)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(JSON.stringify(stored)).toBe(before)
    return ['step-not-yours', 'step-not-now'].includes(error.code) ? error.code : 'admitted'
  }
  return 'admitted'
}

function lawSays({ procedure, state, context }: Stored, step: string, role: Role, stance: Relation | 'none'): string {
  const letter = letters[procedure]
  const stands = who[letter][step]?.[role] ?? []
  if (!stands.some((relation) => relation === 'nation' || relation === stance)) {
    return 'step-not-yours'
  }
  const row = [...printed[letter], ...added[letter]].find(([from, event]) => from === codeOf(procedure, state) && event === step)
  return row && !unless[step]?.(context) ? 'admitted' : 'step-not-now'
}

/**
 * Of every situation found those that show something new: a step, in this state, open or not to the machine and to the SOP read by hand.
 * Wherever the two differ is such a situation.
 */
function situations(procedure: ProcedureName): Stored[] {
  const names = Object.keys(steps[procedure])
  const found = explore(machines[procedure][1] as AnyStateMachine, steps[procedure]).snapshots.map(
    ({ value, context }): Stored => ({
      procedure,
      machine: procedure,
      machineVersion: 1,
      state: value,
      context,
    }),
  )
  const shown = new Set<string>()
  return found.filter((stored) => {
    const now = stepsNow(stored)
    const keys = names.map((step) => [stored.state, step, now.includes(step), unless[step]?.(stored.context) === true].join(' '))
    const isNew = keys.some((key) => !shown.has(key))
    for (const key of keys) shown.add(key)
    return isNew
  })
}

const codeOf = (procedure: ProcedureName, state: string) => (state === 'unopened' ? '–' : stateOf(procedure, state).code)
