import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { openSteps, type Stored } from './decide.ts'
import { explore } from './explore.ts'
import { machines } from './machines/all.ts'
import { procedureNames } from './procedures.ts'
import { roles } from './roles.ts'
import { states } from './states.ts'
import { steps } from './steps/all.ts'
import { matter, person } from './testing/people.ts'

const snapshotsOf = (procedure: (typeof procedureNames)[number]) =>
  explore(machines[procedure][1] as AnyStateMachine, steps[procedure]).snapshots

test.each(procedureNames)('%s: exploring finds every state', (procedure) => {
  expect(new Set(snapshotsOf(procedure).map(({ value }) => value as string))).toEqual(new Set(states[procedure].map(({ name }) => name)))
})

test.each(procedureNames)(
  '%s: every snapshot survives JSON and goes on the same',
  (procedure) => {
    for (const { value, context } of snapshotsOf(procedure)) {
      const stored: Stored = { procedure, machine: procedure, machineVersion: 1, state: value as string, context }
      const read = JSON.parse(JSON.stringify(stored)) as Stored

      expect(read).toStrictEqual(stored)
      for (const role of roles) expect(openSteps(read, person(role), matter)).toEqual(openSteps(stored, person(role), matter))
    }
  },
  60_000,
)

test.each(procedureNames)('%s: the facts kept are codes, counts and ids, never words of a person', (procedure) => {
  const leaves = (facts: unknown): unknown[] =>
    facts !== null && typeof facts === 'object' ? Object.values(facts).flatMap(leaves) : [facts]

  for (const { context } of snapshotsOf(procedure)) {
    for (const fact of leaves(context)) {
      expect(['string', 'number', 'boolean'].includes(typeof fact) || fact === null).toBe(true)
      if (typeof fact === 'string') expect(fact).toMatch(/^[a-z0-9-]{1,40}$/)
    }
  }
})
