import { randomUUID } from 'node:crypto'
import { connect } from '@nrm/db/connect'
import type { ProcedureName } from '@nrm/sop/procedures'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { formOf, intakeForm, plainWords } from '@nrm/testkit/walk'
import { afterAll, expect, test } from 'vitest'
import { type Advance, type Advanced, advance } from './advance.ts'
import { register } from './register.ts'
import { sealedDb } from './sealed-db.ts'

const RACERS = 50
const ROUNDS = 3
const database = await testDatabase()
const admin = superuser(database)
const small = await country(database.as('worker'))
// As many lines as there are racers: they meet in the database, not in the queue of the pool.
const wide = sealedDb(connect(database.urls.worker, { max: RACERS }), database.vault, database.keyrings)
afterAll(wide.end)
const rounds = Array.from({ length: ROUNDS }, (_, round) => round + 1)

/** Steps that several officers may take at once, and in one row steps that exclude each other. */
const races: readonly Readonly<{
  name: string
  at: string
  procedure: ProcedureName
  runners: readonly (readonly [OfficerName, string, Readonly<Record<string, unknown>>?])[]
}>[] = [
  {
    name: 'a step that changes no state',
    at: 'assistance/urgent',
    procedure: 'assistance',
    runners: [
      ['police', 'safety.incident'],
      ['supervisor', 'safety.incident'],
      ['prosecutor', 'safety.incident'],
    ],
  },
  {
    name: 'a vote cast twice',
    at: 'members sit',
    procedure: 'status',
    runners: [
      ['member', 'vote.cast'],
      ['chair', 'vote.cast'],
    ],
  },
  {
    name: 'acceptance, refusal and withdrawal of one referral',
    at: 'referral sent',
    procedure: 'assistance',
    runners: [
      ['centre', 'referral.accepted', { receivedBy: small.officers.centre.id }],
      ['centre', 'referral.rejected'],
      ['police', 'referral.withdrawn'],
    ],
  },
  {
    name: 'a decision and a recusal',
    at: 'voted to grant',
    procedure: 'status',
    runners: [
      ['chair', 'decided.granted'],
      ['chair', 'member.recused'],
      ['member', 'member.recused'],
    ],
  },
]

test.each(races.flatMap((race) => rounds.map((round) => ({ ...race, round }))))(
  'of 50 who race for $name exactly one wins (round $round)',
  async ({ at, procedure, runners }) => {
    const view = await situation(database.as('worker'), small, at)
    const before = procedureOf(view, procedure)

    const ends = await Promise.allSettled(
      Array.from({ length: RACERS }, (_, place) => {
        const [by, step, answers] = runners[place % runners.length] as (typeof runners)[number]
        return advance(wide, as(small.officers[by]), asked(before, procedure, step, answers))
      }),
    )

    const codes = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []))
    // Who lost sight of the case by the winner's act is told no more than anybody else.
    expect(codes.filter((code) => code !== 'changed-meanwhile' && code !== 'not-found')).toEqual([])
    expect(codes).toHaveLength(RACERS - 1)
    expect(await traces(before.id, before.version)).toEqual({
      steps: 1,
      done: 1,
      refused: RACERS - 1,
      submissions: 1,
      version: before.version + 1,
    })
  },
)

test.each(rounds)('one submission sent 50 times at once is one step, and everybody gets the same receipt (round %i)', async () => {
  const view = await situation(database.as('worker'), small, 'identification/assessed')
  const before = procedureOf(view, 'identification')
  const once = asked(before, 'identification', 'presumed.declared')

  const answers = await Promise.all(Array.from({ length: RACERS }, () => advance(wide, as(small.officers.police), once)))

  expect(new Set(answers.map(({ receipt }) => JSON.stringify(receipt))).size).toBe(1)
  // Whoever took the step is also shown the clocks it ended; every other answer shows the case as it stands.
  const standing = answers.map(({ procedures }) =>
    procedures.map((one) => ({ ...one, clocks: one.clocks.filter(({ state }) => state === 'running') })),
  )
  expect(new Set(standing.map((procedures) => JSON.stringify(procedures))).size).toBe(1)
  expect(await traces(before.id, before.version)).toEqual({ steps: 1, done: 1, refused: 0, submissions: 1, version: before.version + 1 })
})

test.each(rounds)('a registration sent 50 times at once opens one case (round %i)', async () => {
  const once = { step: 'person.registered', form: intakeForm(), submissionId: randomUUID(), words: plainWords }
  const [before] = await admin`select count(*)::int as cases from nrm.case_file`

  const answers = await Promise.all(Array.from({ length: RACERS }, () => register(wide, as(small.officers.police), once)))

  const [after] = await admin`select count(*)::int as cases from nrm.case_file`
  expect(new Set(answers.map(({ id, number }) => `${id} ${number}`)).size).toBe(1)
  expect(new Set(answers.map(({ receipt }) => JSON.stringify(receipt))).size).toBe(1)
  expect(after?.cases - before?.cases).toBe(1)
})

test('steps on two procedures of one case taken at the same time both happen and neither undoes what the other wrote down', async () => {
  for (let round = 0; round < 10; round++) {
    const view = await situation(database.as('worker'), small, 'referral sent')
    const [identification, assistance] = [procedureOf(view, 'identification'), procedureOf(view, 'assistance')]

    await Promise.all([
      advance(wide, as(small.officers.police), asked(identification, 'identification', 'consent.recorded', { language: 'rus' })),
      advance(wide, as(small.officers.police), asked(assistance, 'assistance', 'left')),
      advance(wide, as(small.officers.secretary), asked(procedureOf(view, 'status'), 'status', 'dossier.complete')),
    ])

    const [file] = await admin`select summary ->> 'language' as language, progress from nrm.case_file where id = ${view.id}::uuid`
    expect(file).toEqual({ language: 'rus', progress: 'FollowUp' })
  }
})

const procedureOf = (view: Pick<Advanced, 'procedures'>, name: ProcedureName) =>
  view.procedures.find(({ procedure }) => procedure === name) as Advanced['procedures'][number]

function asked(
  from: Readonly<{ id: string; version: number }>,
  procedure: ProcedureName,
  step: string,
  answers: Readonly<Record<string, unknown>> = {},
): Advance {
  return {
    procedureId: from.id,
    version: from.version,
    step,
    form: formOf(procedure, step, answers),
    submissionId: randomUUID(),
    words: plainWords,
  }
}

/** What one version of a procedure left in history, evidence log and receipts. */
async function traces(procedure: string, since: number): Promise<unknown> {
  const [row] = await admin`
    select (select count(*)::int from nrm.step_taken where procedure_id = ${procedure}::uuid and version > ${since}) as steps,
           (select count(*)::int from nrm.audit_entry where procedure_id = ${procedure}::uuid and kind = 'step' and outcome = 'done' and version > ${since}) as done,
           (select count(*)::int from nrm.audit_entry where procedure_id = ${procedure}::uuid and kind = 'step' and outcome = 'refused' and version = ${since}) as refused,
           (select count(*)::int from nrm.submission where procedure_id = ${procedure}::uuid and version > ${since}) as submissions,
           (select version from nrm.procedure where id = ${procedure}::uuid) as version`
  return row
}
