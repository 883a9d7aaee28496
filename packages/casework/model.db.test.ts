import { randomUUID } from 'node:crypto'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { type RegistrationName, registrations } from '@nrm/sop/registrations'
import type { Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { as, country, type Officer, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { filled } from '@nrm/testkit/filled'
import type { Lying } from '@nrm/testkit/law-by-hand'
import { lyingOf } from '@nrm/testkit/lying'
import { type ModelCase, registered, taken } from '@nrm/testkit/model-case'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { verdictOn } from '@nrm/testkit/verdict-by-hand'
import { caseAt, formOf, plainWords } from '@nrm/testkit/walk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { register } from './register.ts'
import { replayCase } from './replay-case.ts'

const RUNS = 300
const KEPT_RUNS = 220
const KEPT_SEED = 1
const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const officers = Object.values(small.officers)
const goesOn: Readonly<Record<string, string>> = {
  1718: (await caseAt(worker, small, 'identification/informed')).id,
  1730: (await situation(worker, small, 'of region B')).id,
}
const counted = { done: 0, refused: 0, codes: new Set<string>(), states: new Set<string>() }

/** One act of a history: who, what and with which answers, all chosen by numbers; `wild` tries what nobody may expect to be open. */
const act = fc.record({
  wild: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  choice: fc.nat(),
  answers: fc.array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 }),
})
const start = fc.record({
  by: fc.constantFrom<Officer>(
    small.officers.police,
    small.officers.policeDistrict,
    small.officers.policeB,
    small.officers.ngo,
    small.officers.inson,
  ),
  name: fc.constantFrom<RegistrationName>('person.registered', 'person.registered', 'signal.received'),
  territory: fc.constantFrom('1718', '1718203', '1730'),
  dangerNow: fc.constantFrom('yes', 'no'),
  maybeChild: fc.constantFrom('yes', 'no', 'unsure'),
  consentNow: fc.constantFrom('agrees', 'agrees', 'agrees', 'agrees-in-part', 'refuses', 'cannot-be-asked'),
})

/** Beginnings that lead into the depth of the SOP where chance alone seldom comes; taken as far as the start allows. */
type Leg = readonly [OfficerName, ProcedureName, string, Readonly<Record<string, unknown>>?]
const presumed: readonly Leg[] = [
  ['police', 'identification', 'primary.assessed'],
  ['police', 'identification', 'presumed.declared'],
]
const sits: readonly Leg[] = [
  ...presumed,
  ['secretary', 'status', 'dossier.complete'],
  ['secretary', 'status', 'session.called'],
  ['member', 'status', 'conflict.declared', { conflict: 'no' }],
  ['chair', 'status', 'conflict.declared', { conflict: 'no' }],
]
const voted = (vote: string): readonly Leg[] => [
  ...sits,
  ['member', 'status', 'vote.cast', { vote }],
  ['chair', 'status', 'vote.cast', { vote }],
]
const placed: readonly Leg[] = [
  ...presumed,
  ['police', 'assistance', 'referral.sent', { recipient: small.offices.centre }],
  ['centre', 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id }],
]
const beginning = fc.constantFrom<readonly Leg[]>(
  [],
  [],
  presumed,
  sits,
  voted('grant'),
  voted('refuse'),
  voted('defer'),
  [...voted('refuse'), ['chair', 'status', 'decided.refused']],
  [...sits, ['chair', 'status', 'member.recused']],
  placed,
  [...placed, ['centre', 'assistance', 'needs.assessed'], ['centre', 'assistance', 'plan.agreed']],
)

test('whatever officers do in whatever order, the door stands where the pure SOP stands', { timeout: 300_000 }, async () => {
  const histories = fc.asyncProperty(start, beginning, fc.array(act, { minLength: 4, maxLength: 14 }), async (begun, legs, acts) => {
    const { by, name, ...answers } = begun
    const form = {
      ...filled(jsonSchemaOf(registrations[name].form)),
      contactAt: new Date(Date.now() - 60_000).toISOString(),
      territory: answers.territory,
      ...(name === 'person.registered' ? answers : {}),
    }
    const { id } = await register(worker, as(by), { step: name, form, submissionId: randomUUID(), words: plainWords })
    let model = registered(small, by, name, registrations[name].form.schema.parse(form))
    let ids = await compare(id, model)
    const done = new Set<string>()

    for (const [name, procedure, step, answers] of legs) await both(small.officers[name], procedure, step, formOf(procedure, step, answers))
    for (const one of acts) await both(...meant(model, one, done))
    await closedBooks(id, model)
    // Every history, taken once more under its own version, comes to what is stored.
    expect((await replayCase(worker, 'test', id))?.differences).toEqual([])

    async function both(officer: Officer, procedure: ProcedureName, step: string, body: Readonly<Record<string, unknown>>): Promise<void> {
      const [expected, after] = taken(small, model, officer, procedure, step, body)
      const version = model.procedures.get(procedure)?.version ?? 0
      const answer = await advance(worker, as(officer), {
        procedureId: ids.get(procedure) ?? randomUUID(),
        version,
        step,
        form: body,
        submissionId: randomUUID(),
        words: plainWords,
      }).then(
        () => 'done',
        ({ code, message }) => code ?? message,
      )
      expect(`${officer.role} ${procedure} ${step}: ${answer}`).toBe(`${officer.role} ${procedure} ${step}: ${expected}`)
      model = after
      counted[answer === 'done' ? 'done' : 'refused'] += 1
      counted.codes.add(answer)
      if (answer !== 'done') return
      done.add(step)
      ids = await compare(id, model)
      for (const each of model.procedures.values()) counted.states.add(each.stored.state)
    }
  })
  // Histories that are the same with every run, and far enough; then some that nobody has seen.
  await fc.assert(histories, { numRuns: KEPT_RUNS, seed: KEPT_SEED })
  await fc.assert(histories, { numRuns: RUNS - KEPT_RUNS })
})

test('the histories went far and were turned away for every kind of reason', () => {
  expect(counted.done).toBeGreaterThan(RUNS)
  expect(counted.refused).toBeGreaterThan(RUNS)
  for (const code of [
    'not-found',
    'step-not-yours',
    'step-not-now',
    'reason-needed',
    'consent-missing',
    'conflict-undeclared',
    'votes-differ',
  ])
    expect([...counted.codes]).toContain(code)
  for (const state of ['not-presumed', 'merged', 'granted', 'refused', 'appeal', 'withdrawn', 'in-plan', 'discharge'])
    expect([...counted.states]).toContain(state)
})

/** What one act tries: mostly something that is open to somebody and was not done yet, else anything by anybody. */
function meant(
  model: ModelCase,
  { wild, choice, answers }: { wild: boolean; choice: number; answers: readonly number[] },
  done: ReadonlySet<string>,
): [Officer, ProcedureName, string, Record<string, unknown>] {
  const steps = procedureNames.flatMap((procedure) => humanSteps(procedure).map((step) => [procedure, step] as const))
  const openTo = ([procedure, step]: (typeof steps)[number]) => officers.filter((officer) => isOpen(model, officer, procedure, step))
  const open = wild ? [] : steps.filter((one) => openTo(one).length > 0)
  const news = choice % 4 === 0 ? [] : open.filter(([, step]) => !done.has(step))
  const one = pick(news.length > 0 ? news : open.length > 0 ? open : steps, choice)
  const officer = pick(wild || open.length === 0 ? officers : openTo(one), answers[7] ?? 0)
  return [officer, ...one, bodyOf(...one, officer, model, answers)]
}

const pick = <T>(from: readonly T[], choice: number): T => from[(choice * 7919) % from.length] as T

function isOpen(model: ModelCase, officer: Officer, procedure: ProcedureName, step: string): boolean {
  const found = model.procedures.get(procedure)
  if (!found) return false
  const lying: Lying = {
    id: '',
    procedure,
    state: found.stored.state,
    version: 0,
    territory: model.territory,
    holder: found.holder,
    addressee: found.recipient,
    origin: model.origin,
    shared: [...model.shared],
    excluded: [...model.excluded],
    facts: found.stored.context,
  }
  return verdictOn(officer, lying, step) === null
}

function bodyOf(
  procedure: ProcedureName,
  step: string,
  officer: Officer,
  model: ModelCase,
  answers: readonly number[],
): Record<string, unknown> {
  const { properties = {}, ...schema } = jsonSchemaOf(
    (steps[procedure] as Record<string, Step>)[step]?.form ?? { schema: registrations['signal.received'].form.schema },
  )
  // The lists are turned, so that another value comes first.
  const turned = Object.entries(properties).map(([name, property], place) => {
    const values = property.enum as readonly unknown[] | undefined
    const by = (answers[place % answers.length] ?? 0) % (values?.length ?? 1)
    return [name, values ? { ...property, enum: [...values.slice(by), ...values.slice(0, by)] } : property]
  })
  const references: Record<string, unknown> = {
    'referral.sent': { recipient: [small.offices.centre, small.offices.inson, small.offices.ngoB][(answers[0] ?? 0) % 3] },
    transfer: { recipient: [small.offices.centre, small.offices.inson][(answers[0] ?? 0) % 2] },
    'referral.accepted': { receivedBy: officer.id },
    'signal.duplicate': { existingCase: goesOn[model.region] },
  }
  return filled({ ...schema, properties: Object.fromEntries(turned) }, references[step] as Record<string, unknown> | undefined)
}

const humanSteps = (procedure: ProcedureName): string[] =>
  Object.entries<Step>(steps[procedure])
    .filter(([, { by }]) => !('system' in by))
    .map(([step]) => step)

/** Tables and model agree on every procedure, on who holds it, on whom it is shared with and on each fact. */
async function compare(id: string, model: ModelCase): Promise<Map<ProcedureName, string>> {
  const lying = await lyingOf(admin, id)
  const seen = lying.map(({ procedure, state, version, holder, addressee, shared, excluded, facts }) => ({
    procedure,
    state,
    version,
    holder,
    recipient: addressee,
    shared: [...shared].toSorted(),
    excluded: [...excluded].toSorted(),
    facts,
  }))
  const meant = [...model.procedures].map(([procedure, { stored, version, holder, recipient }]) => ({
    procedure,
    state: stored.state,
    version,
    holder,
    recipient,
    shared: [...model.shared].toSorted(),
    excluded: [...model.excluded].toSorted(),
    facts: JSON.parse(JSON.stringify(stored.context)),
  }))
  expect(inOrder(seen)).toEqual(inOrder(meant))
  return new Map(lying.map(({ procedure, id: procedureId }) => [procedure as ProcedureName, procedureId]))
}
const inOrder = <T extends { procedure: string }>(all: readonly T[]): T[] => all.toSorted((a, b) => (a.procedure < b.procedure ? -1 : 1))

/** Where a procedure has come to its end nothing runs but what protects the person. */
const ended = ['declined', 'no-contact', 'not-presumed', 'merged', 'granted', 'withdrawn', 'revoked', 'discharge']

/** One line of history and one entry of the log a step; one pending referral where a recipient is awaited; the clock shown is the next to run out. */
async function closedBooks(id: string, model: ModelCase): Promise<void> {
  const [books] = await admin`
    select (select count(*)::int from nrm.step_taken s where s.case_id = c.id) as history,
           (select count(*)::int from nrm.audit_entry e where e.case_id = c.id and e.kind = 'step' and e.outcome = 'done') as entries,
           (select count(*)::int from nrm.procedure p where p.case_id = c.id and (p.recipient_office_id is not null) <>
             exists (select 1 from nrm.referral r where r.procedure_id = p.id and r.state in ('sent', 'acknowledged') and r.recipient_office_id = p.recipient_office_id)) as adrift,
           (select count(*)::int from nrm.procedure p where p.case_id = c.id and p.next_due_at is distinct from
             (select min(k.due_at) from nrm.clock k where k.procedure_id = p.id and k.state = 'running' and k.kind = 'deadline')) as misdated,
           (select count(*)::int from nrm.clock k join nrm.procedure p on p.id = k.procedure_id where k.case_id = c.id and k.state = 'running' and p.state = any(${ended})) as overrun
      from nrm.case_file c where c.id = ${id}::uuid`
  const versions = [...model.procedures.values()].reduce((sum, { version }) => sum + version, 0)
  expect(books).toEqual({ history: versions, entries: versions, adrift: 0, misdated: 0, overrun: 0 })
}
