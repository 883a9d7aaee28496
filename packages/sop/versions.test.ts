import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { checkMigrations } from './check-migrations.ts'
import { decide, openSteps, type Stored, unopened } from './decide.ts'
import { type Change, diffOf } from './diff.ts'
import { explore } from './explore.ts'
import { optional, text } from './fields.ts'
import { form } from './form.ts'
import { allSteps, clockOf, everyLaw, lawOf, stepOf, stepsOf, type VersionLaw, versionsOf } from './law-of.ts'
import { migrationOf, migrations } from './machines/migrations.ts'
import { type Migration, moved } from './migration.ts'
import { procedureNames } from './procedures.ts'
import { roles } from './roles.ts'
import { stepRules } from './rules.ts'
import { stateOf } from './states.ts'
import type { Step } from './step.ts'
import { naiveForm } from './testing/naive-form.ts'
import { matter, person } from './testing/people.ts'
import { refused } from './testing/refused.ts'

const police = person('police')
const to2 = migrationOf('identification', 1, 2) as Migration
const at = (machineVersion: number, state: string, facts: object): Stored => ({
  ...unopened('identification', machineVersion),
  state,
  context: { ...unopened('identification', machineVersion).context, ...facts },
})

test('a case goes by the rows of its own version, whatever came later', () => {
  const child = { child: 'yes', childFlagged: true }

  expect(openSteps(at(1, 'assessed', child), police, matter)).toContain('not.presumed.proposed')
  expect(openSteps(at(2, 'assessed-child', child), police, matter)).not.toContain('not.presumed.proposed')
  expect(openSteps(at(2, 'assessed-child', { ...child, representativeHeard: true }), police, matter)).toContain('not.presumed.proposed')
  expect(openSteps(at(2, 'assessed-child', child), police, matter)).toContain('presumed.declared')
  expect(refused(() => decide(at(1, 'assessed', child), { step: 'representative.heard', form: {} }, police, matter))).toBe('step-not-now')
})

test('in version 2 an assessment leads to the state of the age in question, and so does doubt that comes later', () => {
  const step = (from: Stored, name: string) =>
    decide(from, { step: name, form: naiveForm(stepOf('identification', 2, name).form) }, police, matter).next
  const heard = step(at(2, 'assessed-child', { child: 'yes' }), 'representative.heard')

  expect(step(at(2, 'informed', { child: 'no' }), 'primary.assessed').state).toBe('assessed')
  expect(step(at(2, 'informed', { child: 'unsure' }), 'primary.assessed').state).toBe('assessed-child')
  expect(step(at(2, 'assessed', { child: 'no' }), 'minor.suspected').state).toBe('assessed-child')
  expect(heard).toMatchObject({ state: 'assessed-child', context: { representativeHeard: true } })
})

test('what version 2 permits differs from version 1 by these rows and no others', () => {
  const rowsOf = (version: number) =>
    new Set(
      stepRules()
        .filter(({ procedure, machineVersion }) => procedure === 'identification' && machineVersion === version)
        .map(({ state, step, to, role, relation }) => `${state} ${step} ${to} ${role} ${relation}`),
    )
  const [first, second] = [rowsOf(1), rowsOf(2)]
  const added = [...second].filter((row) => !first.has(row) && !row.startsWith('assessed-child '))
  const ofChild = [...second].filter((row) => row.startsWith('assessed-child ') && !first.has(row.replaceAll('assessed-child', 'assessed')))

  expect([...first].filter((row) => !second.has(row)).every((row) => row.startsWith('assessed minor.suspected assessed '))).toBe(true)
  expect(
    added.every((row) =>
      /^(informed primary\.assessed|assessed minor\.suspected|negative-review not\.presumed\.returned) assessed-child /.test(row),
    ),
  ).toBe(true)
  expect(ofChild.toSorted()).toEqual([
    'assessed-child representative.heard assessed-child consul holder',
    'assessed-child representative.heard assessed-child police holder',
    'assessed-child representative.heard assessed-child police territory',
  ])
})

test('a step of one name has one row for words and address, and a state of one name is one state', () => {
  for (const law of everyLaw()) {
    expect(Object.keys(law.steps).filter((step) => !Object.hasOwn(allSteps[law.procedure], step))).toEqual([])
    for (const { name, code } of law.states) expect(stateOf(law.procedure, name).code).toBe(code)
  }
  expect(() => lawOf('identification', 9)).toThrow(RangeError)
  expect(() => stepOf('identification', 1, 'representative.heard')).toThrow(RangeError)
})

test('the term of primary identification is twelve hours in version 2 and twenty-four before', () => {
  expect(clockOf('identification', 1, 'primaryIdentification').parameter).toBe('T.primary.identification')
  expect(clockOf('identification', 2, 'primaryIdentification').parameter).toBe('T.primary.identification.v2')
  expect(clockOf('identification', 2, 'reflection')).toEqual(clockOf('identification', 1, 'reflection'))
})

test.each(
  procedureNames.flatMap((name) =>
    versionsOf(name)
      .filter((version) => version > 1)
      .map((version) => [name, version] as const),
  ),
)(
  '%s version %i: every state is found and survives JSON',
  (procedure, version) => {
    const { machine, steps, states } = lawOf(procedure, version)
    const { snapshots } = explore(machine, steps)

    expect(new Set(snapshots.map(({ value }) => value as string))).toEqual(new Set(states.map(({ name }) => name)))
    for (const { value, context } of snapshots) {
      const stored: Stored = { procedure, machine: procedure, machineVersion: version, state: value as string, context }
      const read = JSON.parse(JSON.stringify(stored)) as Stored
      for (const role of roles) expect(openSteps(read, person(role), matter)).toEqual(openSteps(stored, person(role), matter))
    }
  },
  60_000,
)

test('a moved case stands in a state of the new version with every fact the new version keeps, and goes on', () => {
  for (const migration of migrations) {
    const { machine, steps } = lawOf(migration.procedure, migration.from)
    const after = lawOf(migration.procedure, migration.to)
    for (const { value, context } of explore(machine, steps).snapshots.filter((snapshot) => snapshot.value !== 'unopened')) {
      const stored = { ...unopened(migration.procedure, migration.from), state: value as string, context }
      const result = moved(migration, stored)
      if ('stays' in result) continue
      expect(after.states.map(({ name }) => name)).toContain(result.next.state)
      expect(Object.keys(result.next.context).toSorted()).toEqual(Object.keys(after.machine.config.context as object).toSorted())
      expect(() => openSteps(result.next, police, matter)).not.toThrow()
    }
  }
})

test('in doubt about the age a moved case goes to the state of children', () => {
  const stateFor = (child: string) => {
    const result = moved(to2, at(1, 'assessed', { child }))
    return 'next' in result && result.next.state
  }

  expect(['no', 'yes', 'unsure'].map(stateFor)).toEqual(['assessed', 'assessed-child', 'assessed-child'])
  expect(moved(to2, at(1, 'negative-review', {}))).toEqual({ stays: 'second-person-decides' })
  expect(() => moved(to2, at(1, 'unopened', {}))).toThrow(RangeError)
})

test('the maps between versions hold together, and what is wrong with one is found', () => {
  const broken = (over: Partial<Migration>) => checkMigrations([{ ...to2, ...over }]).map(({ rule, name }) => `${rule} ${name}`)
  const { signalled: _, ...short } = to2.states

  expect(checkMigrations()).toEqual([])
  expect(broken({ states: short })).toEqual(['state-without-move signalled'])
  expect(broken({ states: { ...to2.states, informed: 'married' } })).toEqual(['move-to-no-state married'])
  expect(broken({ states: { ...to2.states, informed: 'presumed' } })).toEqual(['move-changes-what-is-awaited informed'])
  expect(broken({ states: { ...to2.states, assessed: { fact: 'height', values: {}, otherwise: 'assessed' } } })).toEqual([
    'split-by-no-fact height',
  ])
  expect(broken({ adds: { child: 'no' } })).toEqual(['fact-already-kept child'])
})

test('the amendment of identification splits a state, adds a step, shortens a term, and says nothing else', () => {
  const changes = diffOf(lawOf('identification', 1), lawOf('identification', 2), to2)

  expect(changes.map(({ kind }) => kind).toSorted()).toEqual([
    'state-split',
    'step-added',
    'term-changed',
    ...['way-added', 'way-added', 'way-added', 'way-added', 'way-condition', 'way-removed'],
  ])
  expect(diffOf(lawOf('identification', 1), lawOf('identification', 1), null)).toEqual([])
})

test('a row that changes is told part by part: who, basis, fields, document, second person, consent', () => {
  const before = lawOf('identification', 1)
  const row = before.steps['contact.failed'] as Step
  const other: Step = {
    by: { ngo: 'holder' },
    law: [{ act: 'law-2020', mark: 'ASSUMED' }],
    form: form({ name: optional(text(10, ['C'])) }),
    document: 'D27',
    otherThan: 'proposer',
    restsOn: 'doctor',
  }
  const after: VersionLaw = { ...before, steps: { ...before.steps, 'contact.failed': other } }
  const partsOf = (changes: readonly Change[]) => changes.map((change) => ('part' in change ? change.part : change.kind))

  expect(partsOf(diffOf(before, after, null))).toEqual(['who', 'basis', 'fields', 'document', 'second-person', 'discloses'])
  expect(diffOf(before, after, null)[0]).toMatchObject({ step: 'contact.failed', before: row, after: other })
})

test('states, steps, ways and effects that come and go are told', () => {
  const [before, after] = [lawOf('identification', 1), withoutContact(lawOf('identification', 1))]
  const kinds = (one: VersionLaw, two: VersionLaw) => new Set(diffOf(one, two, null).map(({ kind }) => kind))

  expect(kinds(before, after)).toEqual(new Set(['state-removed', 'step-removed', 'way-removed', 'way-added', 'effect-removed']))
  expect(kinds(after, before)).toEqual(new Set(['state-added', 'step-added', 'way-added', 'way-removed', 'effect-added']))
  const renaming: Migration = { ...to2, states: { 'no-contact': 'not-found' } }
  const renamed = {
    ...before,
    states: before.states.map((state) => (state.name === 'no-contact' ? { ...state, name: 'not-found' } : state)),
  }
  expect(diffOf(before, renamed, renaming)[0]).toEqual({ kind: 'state-renamed', state: 'no-contact', to: 'not-found' })
})

/** A version where nobody is given up: the step and its state are gone, and reopening starts no clock. */
function withoutContact(law: VersionLaw): VersionLaw {
  type Nodes = Record<string, { on: Record<string, { target?: string; actions?: unknown[] }> }>
  const { 'no-contact': _, ...nodes } = law.machine.config.states as unknown as Nodes
  const { 'contact.failed': __, ...on } = nodes.signalled?.on ?? {}
  const reopened = { target: 'informed', actions: [] }
  const states = {
    ...nodes,
    signalled: { on: { ...on, 'case.lost': { target: 'declined' } } },
    'not-presumed': { on: { ...nodes['not-presumed']?.on, reopened } },
  }
  const { 'contact.failed': ___, ...steps } = stepsOf('identification', 1)
  return {
    ...law,
    machine: { config: { ...law.machine.config, states } } as unknown as AnyStateMachine,
    steps,
    states: law.states.filter(({ name }) => name !== 'no-contact'),
  }
}
