import { expect, test } from 'vitest'
import { decide, type Stored, stepsNow } from './decide.ts'
import { explore } from './explore.ts'
import type { Form } from './form.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { everyLaw, type VersionLaw } from './law-of.ts'
import { Refusal } from './refusal.ts'
import type { Actor, Matter, Relation, Role } from './roles.ts'
import { transitionsOf } from './states.ts'
import type { Answers, Facts, Step } from './step.ts'
import { naiveForm } from './testing/naive-form.ts'
import { clock, matter, standing } from './testing/people.ts'

const laws = everyLaw().map((law) => [`${law.procedure} version ${law.version}`, law] as const)

test.each(laws)(
  '%s: from every state the rightful actor takes every step that leads on, and nobody else can',
  { timeout: 60_000 },
  (_, law) => {
    const taken = new Map<string, number>()
    for (const stored of situationsOf(law)) {
      for (const name of stepsNow(stored)) {
        const step = law.steps[name] as Step
        const key = `${stored.state} ${name}`
        if ((taken.get(key) ?? 0) >= ENOUGH) continue
        if (!isTaken(stored, name, step)) continue
        taken.set(key, (taken.get(key) ?? 0) + 1)
        for (const role of strangersTo(step)) expect(refusalOf(stored, name, step, role), `${key} by ${role}`).toBe('step-not-yours')
      }
    }
    const named = new Set(transitionsOf(law.machine).map(({ from, step }) => `${from} ${step}`))

    expect([...named].filter((key) => !taken.has(key))).toEqual([])
  },
)

/** Situations of one state in which each of its steps is taken. */
const ENOUGH = 1

const agreed = { family: true, consulate: true, refer: true }
/** What a step needs beside its state that no two samples of answers bring about: facts other procedures know, and answers that hang together. */
const given: Readonly<Record<string, Readonly<{ facts?: Facts; answers?: Answers }>>> = {
  deferred: { facts: { votes: { 'member-1': 'defer', 'chair-9': 'defer' }, present: ['chair-9'], excluded: [] } },
  'family.told': { facts: { consent: agreed, guardian: 'not-needed' } },
  'consulate.told': { facts: { consent: agreed, guardian: 'not-needed', child: 'no' }, answers: { asylum: 'no', legalAdvice: 'yes' } },
  'reception.abroad': { facts: { consent: agreed, guardian: 'not-needed', child: 'no' } },
  'receiving.confirmed': { facts: { risk: 'acceptable', riskChecked: true, child: 'no', referral: 'accepted', guardian: 'not-needed' } },
  'interview.held': { facts: { child: 'no' }, answers: { startedAt: '2026-01-15T09:00:00Z', endedAt: '2026-01-15T10:00:00Z' } },
}

function situationsOf({ procedure, version, machine, steps }: VersionLaw): Stored[] {
  return explore(machine, steps, 1_500).snapshots.map(({ value, context }) => ({
    procedure,
    machine: procedure,
    machineVersion: version,
    state: value as string,
    context,
  }))
}

/** Whether whoever the row names takes the step in this situation, with one of the forms tried. */
function isTaken(found: Stored, name: string, step: Step): boolean {
  const { facts, answers } = given[name] ?? {}
  const stored = facts ? { ...found, context: { ...found.context, ...facts } } : found
  for (const tried of formsOf(step)) {
    const form = { ...tried, ...answers }
    for (const actor of rightful(step, stored)) {
      try {
        decide(stored, { step: name, form }, actor, matter)
        return true
      } catch (error) {
        // Facts of this situation, or these answers, keep the step from being taken; the rightful actor does not.
        if (!(error instanceof Refusal) || error.code === 'step-not-yours' || error.code === 'step-not-now') throw error
      }
    }
  }
  return false
}

/** Somebody of each role the row names, standing as it asks; and the one whom the facts already name, who may sit and sign. */
function rightful(step: Step, { context }: Stored): Actor[] {
  if (step.by.system) return [clock]
  return Object.entries(step.by).flatMap(([role, relations]) =>
    ([relations].flat() as Relation[]).flatMap((relation) =>
      [`${role}-9`, ...((context.present as string[] | undefined) ?? [])].map((id) => standing(role as Role, relation, id)),
    ),
  )
}

const strangersTo = (step: Step): Role[] =>
  (['police', 'ngo', 'centre', 'prosecutor', 'chair', 'national', 'consul', 'social-worker', 'investigator', 'admin'] as const).filter(
    (role) => step.by[role] === undefined,
  )

function refusalOf(stored: Stored, name: string, step: Step, role: Role): string {
  const everywhere: Matter = { ...matter, holder: 'office-holder' }
  try {
    decide(
      stored,
      { step: name, form: naiveForm(step.form) },
      { id: `${role}-9`, role, office: 'office-holder', territory: '1718' },
      everywhere,
    )
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** The least form, the fullest, and others that answer by turns. */
function formsOf(step: Step): Record<string, unknown>[] {
  const known = kept.get(step)
  if (known) return known
  const made = [naiveForm(step.form), ...Array.from({ length: 40 }, (_, turn) => turnedForm(step.form, turn))]
  kept.set(step, made)
  return made
}
const kept = new WeakMap<Step, Record<string, unknown>[]>()

type Property = Readonly<Record<string, unknown>> &
  Readonly<{ enum?: readonly unknown[]; items?: Property; properties?: Record<string, Property> }>

function turnedForm(form: Form, turn: number): Record<string, unknown> {
  const { properties } = jsonSchemaOf(form) as { properties: Record<string, Property> }
  const naive = naiveForm({ schema: form.schema.required() as unknown as Form['schema'] })
  const answers = Object.entries(properties).map(([name, property], place): [string, unknown] => {
    const by = turn * 7 + place * (turn % 3)
    if (property.enum) return [name, property.enum[by % property.enum.length]]
    if (property.items?.enum) return [name, [property.items.enum[by % property.items.enum.length]]]
    return [name, naive[name]]
  })
  const required = new Set((jsonSchemaOf(form).required ?? []) as string[])
  return Object.fromEntries(answers.filter(([name], place) => required.has(name) || (turn + place) % 4 !== 3))
}
