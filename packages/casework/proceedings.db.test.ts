import { randomUUID } from 'node:crypto'
import { asActor } from '@nrm/db/as-actor'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { humanStepsOf, type Lying } from '@nrm/testkit/law-by-hand'
import { lyingOf } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { sees } from '@nrm/testkit/sight-by-hand'
import { verdictOn } from '@nrm/testkit/verdict-by-hand'
import { caseAt, formOf, plainWords, registerAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { type Advanced, advance } from './advance.ts'
import { restrictCase } from './restriction.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
type Answers = Readonly<Record<string, unknown>>

/** Takes a step of the criminal line; one that opens it is sent where identification lies. */
async function take(by: OfficerName, id: string, step: string, answers: Answers = {}): Promise<Advanced> {
  const { procedures } = await viewCase(worker, as(officers[by]), id, plainWords)
  const found =
    procedures.find(({ procedure }) => procedure === 'criminal') ?? procedures.find(({ procedure }) => procedure === 'identification')
  return advance(worker, as(officers[by]), {
    procedureId: found?.id as string,
    version: found?.version as number,
    step,
    form: formOf('criminal', step, answers),
    submissionId: randomUUID(),
    words: plainWords,
  })
}
const refusalOf = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'done').catch((error: Error) => error.message)
const look = (by: OfficerName, id: string) => viewCase(worker, as(officers[by]), id, plainWords)
const lineOf = (view: Awaited<ReturnType<typeof look>>) => view.procedures.find(({ procedure }) => procedure === 'criminal')
const report = (answers: Answers = {}) => ({ elements: ['135-2-d'], addressee: offices.policeA, ...answers })
const agreed = { maybeChild: 'no', consentItems: { refer: 'yes', crime: 'yes' } }
const days = (from: string | undefined, to: string | undefined) => (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000

/** A case of an adult whose crime was reported on the person's yes, as far as `steps` bring it. */
async function reported(by: OfficerName = 'ngo', answers: Answers = agreed): Promise<string> {
  const { id } = await registerAs(worker, as(officers[by]), answers)
  await take(
    by,
    id,
    'crime.indicated',
    report(answers.maybeChild === 'yes' ? { reportGround: 'child-at-risk', reportReason: 'invented' } : {}),
  )
  return id
}
async function opened(answers: Answers = agreed): Promise<string> {
  const id = await reported('ngo', answers)
  await take('investigator', id, 'precheck.started')
  await take('investigator', id, 'case.opened')
  return id
}

test('a report rests on the person’s yes or on a duty that follows from what is ticked, and not on less (Criminal Code Art. 241)', async () => {
  const { id } = await registerAs(worker, as(officers.ngo), { maybeChild: 'no', consentItems: { refer: 'yes', crime: 'no' } })

  const tries = [
    report(),
    report({ elements: ['135-1'], reportGround: 'legal-ground', reportReason: 'invented' }),
    report({ knowledge: 'suspected', reportGround: 'legal-ground', reportReason: 'invented' }),
    report({ reportGround: 'legal-ground' }),
    report({ reportGround: 'child-at-risk', reportReason: 'invented' }),
    { addressee: offices.policeA },
    report({ actOn: '2024-03-01' }),
    { elementsBefore: ['135-2-a'], addressee: offices.policeA, actOn: '2026-01-15' },
  ]
  const said: string[] = []
  for (const answers of tries) said.push(await refusalOf(take('ngo', id, 'crime.indicated', answers)))

  expect(said).toEqual([
    'consent-missing',
    'duty-unfounded',
    'duty-unfounded',
    'reason-needed',
    'duty-unfounded',
    'signs-missing',
    'edition-not-in-force',
    'edition-not-in-force',
  ])
  expect(lineOf(await look('ngo', id))).toBeUndefined()
  await take('ngo', id, 'crime.indicated', report({ reportGround: 'legal-ground', reportReason: 'invented' }))
  expect(lineOf(await look('investigator', id))?.state).toBe('reported')
})

test('the database judges the ground of a report by itself, also of whoever first chose not to report', async () => {
  const { id } = await registerAs(worker, as(officers.ngo), { maybeChild: 'no', consentItems: { crime: 'no' } })
  await take('ngo', id, 'report.declined')
  await admin.unsafe(`set session_replication_role = replica;
    update nrm.procedure set office_id = '${offices.policeA}', last_step = 'crime.indicated', version = 2, context = context || '{"ground":"consent"}' where case_id = '${id}' and procedure = 'criminal';
    set session_replication_role = default`)

  const shared = asActor(worker, as(officers.ngo), async (tx) => {
    await tx.entered
    await tx.sql`select nrm.share_case(${id}::uuid, ${offices.policeA}::uuid, 'crime', 'holds')`.execute()
  })

  expect(await refusalOf(shared)).toContain('consent-missing')
})

test('who investigates reads the criminal line, the police of the place and the helper do not, and the name is told once a case is opened', async () => {
  const id = await reported()
  const fieldsOf = async (by: OfficerName) => (await look(by, id)).records.find(({ step }) => step === 'crime.indicated')?.fields ?? {}

  expect(Object.keys(await fieldsOf('investigator'))).toContain('elements')
  expect(Object.keys(await fieldsOf('prosecutor'))).toContain('elements')
  expect(await fieldsOf('police')).not.toHaveProperty('elements')
  expect(await fieldsOf('ngo')).not.toHaveProperty('elements')
  expect(await refusalOf(look('investigatorB', id))).toBe('not-found')
  expect((await look('investigator', id)).identity).toBeNull()

  await take('investigator', id, 'case.opened')

  expect((await look('investigator', id)).identity).not.toBeNull()
  expect(lineOf(await look('ngo', id))?.state).toBe('open')
})

test('nothing of the criminal line opens or closes a step of identification, status or assistance to anybody', async () => {
  const { id } = await caseAt(worker, small, 'assistance/in-plan')
  const names = Object.keys(officers) as OfficerName[]
  const open = async (by: OfficerName) => {
    const view = await look(by, id).catch(() => null)
    return view?.procedures
      .filter(({ procedure }) => ['identification', 'status', 'assistance'].includes(procedure))
      .map(({ procedure, openSteps }) => [procedure, openSteps.filter((one) => !('opens' in one)).map(({ step }) => step)])
  }
  const before = new Map(await Promise.all(names.map(async (name) => [name, await open(name)] as const)))

  await take('centre', id, 'crime.indicated', report({ reportGround: 'legal-ground', reportReason: 'invented', actOn: '2026-01-15' }))
  await take('investigator', id, 'case.opened')
  await take('investigator', id, 'victim.recognised')
  await take('centre', id, 'liability.issue')

  // Standing in the criminal case is not the status of the mechanism.
  expect(await look('centre', id)).toMatchObject({
    trafficking: 'PossibleVictimOfTrafficking',
    proceedings: { proceduralStanding: 'recognised' },
  })
  for (const name of names) if (before.get(name)) expect(await open(name), name).toEqual(before.get(name))
})

test('the check takes ten days and a month with the prosecutor’s word, the investigation three, five and seven months, each on the word of the right prosecutor', async () => {
  const id = await reported()
  const clock = async (name: string) =>
    lineOf(await look('prosecutor', id))?.clocks.find((one) => one.name === name && one.state === 'running')
  await take('investigator', id, 'precheck.started')
  const short = await clock('precheck')
  const long = (await take('prosecutor', id, 'precheck.extended')) && (await clock('precheck'))
  await take('investigator', id, 'case.opened')
  const terms = [await clock('investigation')]
  const early = await refusalOf(take('prosecutor', id, 'investigation.extended', { extendedBy: 'general' }))
  for (const extendedBy of ['regional', 'general']) {
    await take('prosecutor', id, 'investigation.extended', { extendedBy })
    terms.push(await clock('investigation'))
  }

  expect(Math.ceil(days(short?.startedAt, short?.dueAt))).toBe(11)
  expect(days(short?.dueAt, long?.dueAt)).toBeGreaterThan(16)
  expect([short?.assumed, long?.assumed]).toEqual([false, false])
  expect(early).toBe('extension-order')
  expect(terms.map((one) => Math.round(days(one?.startedAt, one?.dueAt) / 30.4))).toEqual([3, 5, 7])
  expect(await refusalOf(take('prosecutor', id, 'precheck.extended'))).toBe('step-not-now')
  expect(await refusalOf(take('prosecutor', id, 'investigation.extended', { extendedBy: 'general' }))).toBe('step-not-now')
})

test('a refusal goes to another person, and above a prosecutor to a higher one; passing on by jurisdiction takes the clock and the reading along', async () => {
  const id = await reported()
  await take('investigator', id, 'case.passed', { passedTo: offices.prosecutorA })
  expect(lineOf(await look('prosecutor', id))).toMatchObject({ state: 'reported', holder: { id: offices.prosecutorA } })
  // Whoever passed the line on conducts it no more, and sees the case no longer for having conducted it.
  expect(await refusalOf(take('investigator', id, 'precheck.started'))).toBe('only-known')

  await take('prosecutor', id, 'case.refused')
  const low = await refusalOf(take('ngo', id, 'refusal.appealed', { appealBody: 'prosecutor' }))
  await take('ngo', id, 'refusal.appealed', { appealBody: 'higher-prosecutor' })

  expect(low).toBe('appeal-goes-higher')
  expect(lineOf(await look('ngo', id))?.state).toBe('check')
  expect(await refusalOf(take('prosecutor', id, 'case.refused'))).toBe('same-person')
})

test('only the prosecutor’s written answer takes down the flag, and proceedings do not end before it', async () => {
  const id = await opened()
  await take('ngo', id, 'liability.issue', { charges: ['cal-190'] })
  expect((await look('ngo', id)).proceedings).toMatchObject({ liability: 'open' })
  expect((await look('secretary', id).catch(() => null))?.proceedings ?? null).toBeNull()

  const others = await Promise.all((['investigator', 'ngo', 'police'] as const).map((by) => refusalOf(take(by, id, 'liability.answered'))))
  await take('prosecutor', id, 'sent.to.court')
  const judged = await refusalOf(take('prosecutor', id, 'judgment'))
  const bare = refusalOf(
    admin.begin(async (sql) => {
      await sql`alter table nrm.procedure disable trigger procedure_guard`
      await sql`update nrm.procedure set context = context || '{"liability":"answered"}', version = version + 1 where case_id = ${id} and procedure = 'criminal'`
    }),
  )

  expect(others).toEqual(['step-not-yours', 'step-not-yours', 'step-not-yours'])
  expect(judged).toBe('liability-open')
  expect(await bare).toBe('step-not-yours')
  await take('prosecutor', id, 'liability.answered')
  await take('prosecutor', id, 'judgment')
  expect(lineOf(await look('ngo', id))?.state).toBe('closed')
  expect((await look('ngo', id)).proceedings).toMatchObject({ liability: 'answered' })
})

test('every officer and every step of an opened case with the flag up: the door answers as the SOP read by hand', async () => {
  const id = await opened()
  await take('ngo', id, 'liability.issue')
  const lying = (await lyingOf(admin, id)).find(({ procedure }) => procedure === 'criminal') as Lying
  const cells = Object.values(officers).flatMap((officer) =>
    // Who does not see the case is told so whatever the step: one is enough.
    humanStepsOf('criminal').flatMap((step, place) => (place === 0 || sees(officer, lying) ? [{ officer, step }] : [])),
  )
  // A form nobody asks for is looked at last: whoever may take the step is told so.
  const answers = await Promise.all(
    cells.map(({ officer, step }) =>
      refusalOf(
        advance(worker, as(officer), {
          procedureId: lying.id,
          version: lying.version,
          step,
          form: { unasked: 'field' },
          submissionId: randomUUID(),
          words: plainWords,
        }),
      ),
    ),
  )

  expect(answers).toEqual(cells.map(({ officer, step }) => verdictOn(officer, lying, step) ?? 'form-invalid'))
  expect(answers.filter((answer) => answer === 'form-invalid').length).toBeGreaterThan(15)
})

test('a step that leaves the line where it is, and its clock, are told to who investigates and who cares, to nobody else', async () => {
  const { id } = await caseAt(worker, small, 'status/collecting')
  await take('police', id, 'crime.indicated', report({ reportGround: 'legal-ground', reportReason: 'invented', actOn: '2026-01-15' }))
  await take('prosecutor', id, 'liability.issue')
  const told = async (by: OfficerName) => {
    const view = await look(by, id)
    const steps = [...view.history, ...view.records].map(({ step }) => step).filter((step) => step === 'liability.issue')
    return { steps: steps.length, clocks: lineOf(view)?.clocks.length ?? 0, line: view.proceedings === null ? null : 'told' }
  }

  expect(await told('investigator')).toMatchObject({ steps: 2, line: 'told' })
  expect(await told('supervisor')).toMatchObject({ line: 'told' })
  expect(await told('secretary')).toEqual({ steps: 0, clocks: 0, line: null })
  expect((await look('secretary', id)).history.map(({ step }) => step)).toContain('crime.indicated')
})

test('nobody is asked to speak while the time to reflect runs, unless the person wishes it; a topic told is not asked again without a reason', async () => {
  const { id } = await caseAt(worker, small, 'assistance/urgent')
  await take('police', id, 'crime.indicated', report({ reportGround: 'legal-ground', reportReason: 'invented', actOn: '2026-01-15' }))
  await take('investigator', id, 'case.opened')

  expect(await refusalOf(take('investigator', id, 'testimony.planned', { interviewBasis: 'reflection-over' }))).toBe('person-reflects')
  await take('investigator', id, 'testimony.planned')
  await take('investigator', id, 'interview.held', heard)
  expect((await look('investigator', id)).proceedings).toMatchObject({ accounts: 2 })
  expect(await refusalOf(take('investigator', id, 'testimony.planned'))).toBe('interview-repeat')
  await take('investigator', id, 'testimony.planned', { interviewTopics: ['harm'] })
})

test('a minor is heard in company and at most four hours a day, breaks up to an hour aside', async () => {
  const id = await opened({ maybeChild: 'yes' })
  const hear = async (answers: Answers) => {
    const said = await refusalOf(take('investigator', id, 'interview.held', { ...heard, ...answers }))
    if (said === 'done') await take('investigator', id, 'testimony.planned', { interviewTopics: ['harm'], retellingReason: 'invented' })
    return said
  }
  await take('investigator', id, 'testimony.planned')

  expect(await hear({ endedAt: '2026-03-02T09:10:00Z' })).toBe('interview-too-long')
  expect(await hear({ interviewPresence: ['psychologist'] })).toBe('child-unaccompanied')
  expect(await hear({ liabilityWarned: 'yes', ageAtInterview: 'under-sixteen' })).toBe('child-warned')
  expect(await hear({ hearingRoom: 'special-room' })).toBe('recording-missing')
  expect(await hear({ endedAt: '2026-03-02T04:00:00Z' })).toBe('interview-times')
  expect(await hear({})).toBe('done')
  expect(
    await hear({ startedAt: '2026-03-02T11:00:00Z', endedAt: '2026-03-02T11:05:00Z', breakMinutes: 0, retellingReason: 'invented' }),
  ).toBe('interview-too-long')
  expect(await hear({ startedAt: '2026-03-03T11:00:00Z', endedAt: '2026-03-03T12:00:00Z', retellingReason: 'invented' })).toBe('done')
})

test('a restricted case is reported to the one body named, which answers for the flag; its own territory goes on seeing nothing', async () => {
  const { id } = await registerAs(worker, as(officers.ngo), agreed)
  await restrictCase(worker, as(officers.ngo), id, { reason: 'official-suspected', accounts: [], offices: [offices.ngo] })

  await take('ngo', id, 'crime.indicated', report({ addressee: offices.prosecutorA }))
  await take('ngo', id, 'liability.issue')
  await take('prosecutor', id, 'liability.answered')

  expect((await look('ngo', id)).proceedings).toMatchObject({ liability: 'answered' })
  for (const by of ['police', 'supervisor', 'secretary', 'investigator'] as const)
    expect(await refusalOf(look(by, id)), by).not.toBe('done')
})

test('who chooses not to report says why, another person of the office looks at it, and neither police nor prosecutor reads the reason', async () => {
  const { id } = await registerAs(worker, as(officers.centre), { maybeChild: 'no', consentItems: { crime: 'no' } })

  await take('centre', id, 'report.declined', { noReportReason: 'Qreason' })

  expect(lineOf(await look('centre', id))).toMatchObject({ state: 'not-reported', ended: true, holder: { id: offices.centre } })
  expect(await refusalOf(take('centre', id, 'no-report.reviewed'))).toBe('same-person')
  expect(JSON.stringify(await look('centre', id))).toContain('Qreason')
  expect(JSON.stringify(await look('prosecutor', id))).not.toContain('Qreason')
  expect(await refusalOf(take('centre', id, 'crime.indicated', report()))).toBe('consent-missing')
})

/** An interview of four hours and an hour of breaks, in company. */
const heard: Answers = {
  startedAt: '2026-03-02T04:00:00Z',
  endedAt: '2026-03-02T09:00:00Z',
  breakMinutes: 75,
  interviewPresence: ['legal-representative', 'psychologist'],
  liabilityWarned: 'no',
}

test('while the investigation stands still its term does not run, and how long it stands is asked again', async () => {
  const id = await opened()
  const clockOf = async (name: string) => lineOf(await look('investigator', id))?.clocks.find((clock) => clock.name === name)
  const before = await clockOf('investigation')

  await take('investigator', id, 'investigation.suspended')
  expect((await clockOf('investigation'))?.suspendedAt).not.toBeNull()
  expect((await clockOf('suspensionReview'))?.state).toBe('running')
  expect(await refusalOf(take('prosecutor', id, 'investigation.extended', { extendedBy: 'regional' }))).toBe('step-not-now')
  const later = new Date(Date.now() + 10 * 86_400_000).toISOString()
  const line = lineOf(await look('investigator', id))
  await advance(worker, as(officers.investigator, later), {
    procedureId: line?.id as string,
    version: line?.version as number,
    step: 'investigation.resumed',
    form: formOf('criminal', 'investigation.resumed'),
    submissionId: randomUUID(),
    words: plainWords,
  })

  const after = await clockOf('investigation')
  expect(after?.suspendedAt).toBeNull()
  // The day of the opening does not count anyway, and the day on which it goes on counts again.
  expect(Math.round(days(before?.dueAt, after?.dueAt))).toBe(9)
  expect((await clockOf('suspensionReview'))?.state).toBe('met')
})
