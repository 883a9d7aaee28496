import { randomUUID } from 'node:crypto'
import type { Who } from '@nrm/db/as-actor'
import type { ProcedureName } from '@nrm/sop/procedures'
import { as, country } from '@nrm/testkit/country'
import { changes, dump, superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { formOf, intakeForm, plainWords, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { type Advanced, advance } from './advance.ts'
import { register } from './register.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small

type After = (point: string) => void
/** Acts on a case not yet touched by the same act; `take` may be called again after it failed. */
type Act = Readonly<{ name: string; fresh: () => Promise<(after: After) => Promise<Advanced>>; least: number }>

const step = (
  name: string,
  state: string | (() => Promise<Advanced>),
  by: Who,
  procedure: ProcedureName,
  answers: Readonly<Record<string, unknown>>,
  least: number,
  taken = name,
): Act => ({
  name,
  least,
  fresh: async () => {
    const view = typeof state === 'string' ? await situation(worker, small, state) : await state()
    const found = view.procedures.find((one) => one.procedure === procedure) as Advanced['procedures'][number]
    const asked = {
      procedureId: found.id,
      version: found.version,
      step: taken,
      form: formOf(procedure, taken, answers),
      submissionId: randomUUID(),
      words: plainWords,
    }
    return (after) => advance(worker, by, asked, after)
  },
})
const registration = (name: string, answers: Readonly<Record<string, unknown>>, least: number): Act => ({
  name,
  least,
  fresh: async () => {
    const asked = { step: 'person.registered', form: intakeForm(answers), submissionId: randomUUID(), words: plainWords }
    return (after) => register(worker, as(officers.police), asked, after)
  },
})

/** A signal joined to a case that goes on. */
const joined = async (): Promise<Advanced> => {
  const { id } = await situation(worker, small, 'identification/presumed')
  const signal = await situation(worker, small, 'identification/signalled')
  return stepAs(worker, as(officers.supervisor), signal, 'identification', 'signal.duplicate', { existingCase: id })
}

const acts: readonly Act[] = [
  registration('person.registered with danger and a child', { dangerNow: 'yes', maybeChild: 'yes' }, 12),
  registration('person.registered', { dangerNow: 'no', maybeChild: 'no', consentNow: 'cannot-be-asked' }, 6),
  step('presumed.declared', 'identification/assessed', as(officers.police), 'identification', {}, 11),
  step('referral.sent', 'assistance/urgent', as(officers.police), 'assistance', { recipient: offices.centre }, 10),
  step('referral.accepted', 'referral sent', as(officers.centre), 'assistance', { receivedBy: officers.centre.id }, 11),
  step('referral.rejected', 'referral sent', as(officers.centre), 'assistance', {}, 10),
  step('decided.granted', 'voted to grant', as(officers.chair), 'status', {}, 7),
  step('member.recused', 'status/scheduled', as(officers.member), 'status', {}, 4),
  step('member.recused by the chair', 'status/scheduled', as(officers.chair), 'status', {}, 7, 'member.recused'),
  step(
    'case.transferred',
    'identification/informed',
    as(officers.police),
    'identification',
    { toOffice: offices.policeB, toTerritory: '1730' },
    7,
  ),
  step(
    'signal.duplicate',
    'identification/signalled',
    as(officers.supervisor),
    'identification',
    { existingCase: (await situation(worker, small, 'identification/presumed')).id },
    7,
  ),
  step('duplicate.separated', joined, as(officers.secretary), 'identification', {}, 6),
  step('withdrew', 'identification/presumed', as(officers.police), 'identification', {}, 11),
]

const everyPoint = new Set<string>()

test.each(acts)(
  'an error after any effect or write of $name leaves no trace, and the act succeeds afterwards',
  async ({ fresh, least }) => {
    const points: string[] = []
    await (await fresh())((point) => points.push(point))
    for (const point of points) everyPoint.add(point)
    const take = await fresh()
    const before = await dump(admin)

    for (let broken = 0; broken < points.length; broken++) {
      let seen = 0
      const attempt = take((point) => {
        expect(point).toBe(points[seen])
        if (seen++ === broken) throw new Error('forced')
      })
      await expect(attempt, `after ${points[broken]}`).rejects.toThrow('forced')
      expect(changes(before, await dump(admin)), `after ${points[broken]}`).toEqual({})
    }

    expect(points.length).toBeGreaterThanOrEqual(least)
    await take(() => {})
    expect(changes(before, await dump(admin))).toMatchObject({
      'nrm.step_taken': expect.any(Number),
      'nrm.audit_entry': expect.any(Number),
      'nrm.submission': 1,
    })
  },
)

test('the acts above broke after every kind of effect and of write the door knows', () => {
  const effects = [
    'startClock',
    'stopClock',
    'closeClocks',
    'notify',
    'openProcedure',
    'tell',
    'sendReferral',
    'answerReferral',
    'takeOver',
    'shareCase',
    'stopShares',
    'unshareCase',
    'excludeMember',
    'recordConsent',
    'mergeCase',
    'unmergeCase',
    'handOver',
    'moveCase',
    'restrictCase',
  ]
  const writes = [
    'insertCase',
    'lookForKnown',
    'updateCase',
    'insertProcedure',
    'updateProcedure',
    'writeStep',
    'writeConsents',
    'overrideConsent',
  ]

  expect([...everyPoint].toSorted()).toEqual([...effects, ...writes].toSorted())
})

const inTheMiddleOf = {
  case_file: 0,
  procedure: 0,
  step_taken: 0,
  record: 0,
  person_identity: 0,
  consent: 0,
  clock: 2,
  notification: 2,
  case_access: 2,
  referral: 3,
  submission: 3,
  audit_entry: 3,
} as const
const failures = {
  'an error of the database': `raise exception 'forced'`,
  'a lost connection': 'perform pg_terminate_backend(pg_backend_pid())',
} as const

test.each(Object.keys(failures) as (keyof typeof failures)[])(
  '%s at any table an act writes leaves no trace, and the same act succeeds afterwards',
  async (failure) => {
    const takes = await Promise.all(acts.slice(0, 4).map(({ fresh }) => fresh()))
    const before = await dump(admin)

    for (const [table, act] of Object.entries(inTheMiddleOf)) {
      await admin.unsafe(`
      create or replace function public.fail() returns trigger language plpgsql security definer as $$ begin ${failures[failure]}; return new; end $$;
      create trigger a_failure before insert or update on nrm.${table} for each row execute function public.fail()`)
      await expect(
        takes[act]?.(() => {}),
        table,
      ).rejects.toThrow(/forced|connection|ECONNRESET/i)
      await admin.unsafe(`drop trigger a_failure on nrm.${table}`)
      expect(changes(before, await dump(admin)), table).toEqual({})
    }

    for (const take of takes) await take(() => {})
  },
)

test('a refusal leaves its trace in the evidence log and changes nothing else, also when only the database can tell', async () => {
  const view = await situation(worker, small, 'identification/signalled')
  const identification = view.procedures[0] as Advanced['procedures'][number]
  const refusals: readonly (readonly [string, Who, string, Readonly<Record<string, unknown>>])[] = [
    ['form-invalid', as(officers.supervisor), 'signal.duplicate', { existingCase: randomUUID() }],
    ['form-invalid', as(officers.supervisor), 'signal.duplicate', { existingCase: view.id }],
    ['form-invalid', as(officers.police), 'contact.failed', { attempts: 0 }],
    ['step-not-now', as(officers.police), 'primary.assessed', {}],
    ['step-not-yours', as(officers.prosecutor), 'contact.made', {}],
    ['not-found', as(officers.policeB), 'contact.made', {}],
  ]

  for (const [code, by, name, answers] of refusals) {
    const before = await dump(admin)
    const attempt = advance(worker, by, {
      procedureId: identification.id,
      version: identification.version,
      step: name,
      form: formOf('identification', name, answers),
      submissionId: randomUUID(),
      words: plainWords,
    })
    await expect(attempt, name).rejects.toMatchObject({ code })
    expect(changes(before, await dump(admin)), name).toEqual({ 'nrm.audit_entry': 1 })
  }
})
