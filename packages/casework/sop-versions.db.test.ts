import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { migrations } from '@nrm/sop/machines/migrations'
import { moved } from '@nrm/sop/migration'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { type Advanced, caseAt, formOf, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { type Replay, replayAll } from './replay-case.ts'
import { runSopChange, sweepSopChanges } from './run-sop-change.ts'
import { approveSopChange, dryRun, listSopVersions, proposeSopChange, stopSopChange, undoSopChange } from './sop-versions.ts'
import { verifyLog } from './verify-log.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const who = (name: OfficerName) => as(small.officers[name])
const [police, minister, national] = [who('police'), who('admin'), who('national')]
const system = { system: true, requestId: 'test' } as const
const today = tashkentDay(new Date().toISOString())
const move = { procedure: 'identification', from: 1, to: 2, validFrom: null }
const childForm = { maybeChild: 'unsure' }

// One of every kind that moves, splits or stays; the adult of clear age and the child of doubtful age are both assessed.
const adult = await stepAs(worker, police, await registerAs(worker, police, { maybeChild: 'no' }), 'identification', 'primary.assessed')
const child = await stepAs(worker, police, await registerAs(worker, police, childForm), 'identification', 'primary.assessed')
const review = await caseAt(worker, small, 'identification/negative-review')
const signalled = await caseAt(worker, small, 'identification/signalled')
const presumed = await caseAt(worker, small, 'status/collecting')
await caseAt(worker, small, 'identification/informed')
await caseAt(worker, small, 'identification/declined')

test('new cases begin with the version two people put in force, and the one before goes on under its own', async () => {
  const { id } = await proposeSopChange(worker, minister, { procedure: 'identification', from: 2, to: 2, validFrom: today })
  await expect(approveSopChange(worker, minister, id)).rejects.toMatchObject({ code: 'same-person' })
  expect(identificationOf(await registerAs(worker, police)).machineVersion).toBe(1)

  await approveSopChange(worker, national, id)

  const fresh = await stepAs(worker, police, await registerAs(worker, police, childForm), 'identification', 'primary.assessed')
  expect(identificationOf(fresh)).toMatchObject({ machineVersion: 2, state: 'assessed-child', stateCode: 'A3c' })
  expect(identificationOf(child)).toMatchObject({ machineVersion: 1, state: 'assessed' })
  expect(stepsOf(fresh)).toContain('representative.heard')
  expect(stepsOf(fresh)).not.toContain('not.presumed.proposed')
  expect(stepsOf(child)).not.toContain('representative.heard')
  const heard = await stepAs(worker, police, fresh, 'identification', 'representative.heard')
  expect(stepsOf(heard)).toContain('not.presumed.proposed')
  await expect(stepAs(worker, police, child, 'identification', 'representative.heard')).rejects.toMatchObject({ code: 'step-not-now' })
})

test('a term shortened by a version holds for clocks started under it', async () => {
  const [begun] = await admin<{ hours: number }[]>`
    select extract(epoch from k.due_at - k.started_at)::integer / 3600 as hours from nrm.clock k join nrm.procedure p on p.id = k.procedure_id
     where k.name = 'primaryIdentification' and p.machine_version = 2 limit 1`

  expect(begun?.hours).toBe(12)
})

test('only administrators and the National Commission see versions, propose or approve; everybody else is refused and on record', async () => {
  for (const [name, officer] of Object.entries(small.officers)) {
    if (officer.role === 'admin' || officer.role === 'national') continue
    const acts = [
      listSopVersions(worker, as(officer)),
      dryRun(worker, as(officer), 'identification', 1, 2),
      proposeSopChange(worker, as(officer), move),
      approveSopChange(worker, as(officer), randomUUID()),
      stopSopChange(worker, as(officer), randomUUID()),
      undoSopChange(worker, as(officer), randomUUID()),
    ]
    for (const act of await Promise.allSettled(acts)) expect(act, name).toMatchObject({ status: 'rejected', reason: { code: 'forbidden' } })
  }
  const [refused] = await admin`select count(*)::int as n from nrm.audit_entry where kind = 'sop.proposed' and outcome = 'refused'`
  expect(refused?.n).toBeGreaterThan(10)
})

test('what does not exist, is past, or is not in force yet is not proposed', async () => {
  const propose = (over: object) => proposeSopChange(worker, minister, { ...move, ...over })

  await expect(propose({ to: 9 })).rejects.toMatchObject({ code: 'sop-version-unknown' })
  await expect(propose({ procedure: 'marriage' })).rejects.toMatchObject({ code: 'sop-version-unknown' })
  await expect(propose({ from: 2, to: 1 })).rejects.toMatchObject({ code: 'sop-version-unknown' })
  await expect(propose({ validFrom: '2020-01-01' })).rejects.toMatchObject({ code: 'sop-past' })
  const { id } = await propose({ to: 1, validFrom: '2099-01-01' })
  await expect(propose({ to: 1, validFrom: '2099-01-01' })).rejects.toMatchObject({ code: 'sop-change-open' })
  await stopSopChange(worker, national, id)
  await expect(approveSopChange(worker, national, id)).rejects.toMatchObject({ code: 'sop-change-not-open' })
})

test('the dry run counts what the map, asked case by case, says', async () => {
  const [migration] = migrations
  const rows = await admin<{ state: string; context: Record<string, unknown> }[]>`
    select state, context from nrm.procedure where procedure = 'identification' and machine_version = 1`
  const byHand = new Map<string, number>()
  for (const { state, context } of rows) {
    const to = moved(migration as (typeof migrations)[number], {
      procedure: 'identification',
      machine: '',
      machineVersion: 1,
      state,
      context,
    })
    const key = `${state} ${'next' in to ? to.next.state : to.stays}`
    byHand.set(key, (byHand.get(key) ?? 0) + 1)
  }

  const counted = await dryRun(worker, system, 'identification', 1, 2)

  expect(new Map(counted.map(({ state, to_state, stays, cases }) => [`${state} ${to_state ?? stays}`, cases]))).toEqual(byHand)
  expect([...byHand.keys()]).toEqual(
    expect.arrayContaining(['assessed assessed', 'assessed assessed-child', 'negative-review second-person-decides']),
  )
  expect((await listSopVersions(worker, minister)).moves[0]?.lines.length).toBe(counted.length)
})

test('approved cases move one by one; broken off in the middle, the run goes on where it stopped and moves none twice', async () => {
  const { id } = await proposeSopChange(worker, minister, move)
  await expect(runSopChange(worker, id, { requestId: 'test' })).rejects.toMatchObject({ code: 'sop-change-not-open' })
  await approveSopChange(worker, national, id)
  const clocks = await clocksNow()
  const untouched = await admin`select id, updated_at, last_step from nrm.procedure order by id`
  let count = 0
  const crash = () => {
    count += 1
    if (count === 3) throw new Error('crash')
  }

  await expect(runSopChange(worker, id, { requestId: 'test', after: crash })).rejects.toThrow('crash')
  expect((await listSopVersions(worker, national)).changes[0]).toMatchObject({ state: 'approved', moved: 3, may: ['undo'] })
  const both = await Promise.all([runSopChange(worker, id, { requestId: 'test' }), runSopChange(worker, id, { requestId: 'test' })])

  const [{ left, moves }] = (await admin`select
    (select count(*)::int from nrm.procedure where procedure = 'identification' and machine_version = 1) as left,
    (select count(*)::int from nrm.procedure_move) as moves`) as unknown as [{ left: number; moves: number }]
  expect(left).toBe(1)
  expect(3 + both[0].done + both[1].done).toBe(moves)
  expect(await clocksNow()).toEqual(clocks)
  expect(await admin`select id, updated_at, last_step from nrm.procedure order by id`).toEqual(untouched)
  expect(identificationOf(await viewed(review))).toMatchObject({ machineVersion: 1, state: 'negative-review' })
  expect(identificationOf(await viewed(adult))).toMatchObject({
    machineVersion: 2,
    state: 'assessed',
    version: identificationOf(adult).version + 1,
  })
  expect(identificationOf(await viewed(child))).toMatchObject({ machineVersion: 2, state: 'assessed-child' })
  expect(await sweepSopChanges(worker, { requestId: 'test' })).toBe(0)
})

test('whoever works on a moved case sees when it moved, to which version and by whose word, and which steps are open now', async () => {
  const view = await viewed(child)
  const line = view.history.at(-1)

  expect(line).toMatchObject({
    step: 'procedure.migrated',
    from: 'assessed',
    to: 'assessed-child',
    toVersion: 2,
    actor: 'Invented national',
    role: 'national',
  })
  expect(stepsOf(view)).toContain('representative.heard')
  expect(stepsOf(view)).toContain('presumed.declared')
  expect(stepsOf(view)).not.toContain('not.presumed.proposed')
})

test('a form opened before the move is refused with the case as it stands now, and nothing that was typed is taken', async () => {
  const before = identificationOf(child)

  const late = advance(worker, police, {
    procedureId: before.id,
    version: before.version,
    step: 'presumed.declared',
    form: formOf('identification', 'presumed.declared'),
    submissionId: randomUUID(),
    words: plainWords,
  })

  await expect(late).rejects.toMatchObject({
    code: 'changed-meanwhile',
    current: { procedures: expect.arrayContaining([expect.objectContaining({ state: 'assessed-child' })]) },
  })
})

test('a step and a move of the same case follow one another, whichever comes first', async () => {
  await undone()
  const { id } = await proposeSopChange(worker, minister, move)
  await approveSopChange(worker, national, id)
  const before = await viewed(signalled)

  const [step, run] = await Promise.allSettled([
    stepAs(worker, police, before, 'identification', 'contact.made'),
    pause(2).then(() => runSopChange(worker, id, { requestId: 'test' })),
  ])

  const after = await viewed(signalled)
  expect(run.status).toBe('fulfilled')
  expect(identificationOf(after)).toMatchObject({ machineVersion: 2, state: step.status === 'fulfilled' ? 'in-contact' : 'signalled' })
  expect(identificationOf(after).version).toBe(identificationOf(before).version + (step.status === 'fulfilled' ? 2 : 1))
})

test('undone, every case that took no step since is exactly what it was, and those that went on stay', async () => {
  const asWas = (
    await admin`select p.id, m.from_state from nrm.procedure p join nrm.procedure_move m on m.procedure_id = p.id and m.version = p.version and not m.is_return`
  ).length
  await stepAs(worker, police, await viewed(adult), 'identification', 'presumed.declared')

  await undone()

  const [last] = (await listSopVersions(worker, minister)).changes
  expect(last).toMatchObject({ state: 'undone', returned: asWas - 1, may: [] })
  expect(last?.movedOn).toBeGreaterThan(0)
  expect(identificationOf(await viewed(adult))).toMatchObject({ machineVersion: 2, state: 'presumed' })
  const back = await viewed(child)
  expect(identificationOf(back)).toMatchObject({ machineVersion: 1, state: 'assessed' })
  expect(back.history.at(-1)).toMatchObject({ step: 'procedure.returned', from: 'assessed-child', to: 'assessed', toVersion: 1 })
  const [facts] =
    await admin`select context ? 'representativeHeard' as added from nrm.procedure where id = ${identificationOf(back).id}::uuid`
  expect(facts?.added).toBe(false)
  expect(stepsOf(back)).toContain('not.presumed.proposed')
})

test('history and evidence log agree on every move, and every case replays to what is stored', async () => {
  const all: Replay[] = []
  await replayAll(worker, 'test', (one) => void all.push(one))

  expect((await verifyLog(database.as('auditor'))).findings).toEqual([])
  expect(all.length).toBeGreaterThan(8)
  expect(all.filter(({ differences }) => differences.length > 0)).toEqual([])
})

test('a stored state that no history leads to is found by the replay', async () => {
  await admin`set session_replication_role = replica`
  await admin`update nrm.procedure set state = 'presumed', context = context || '{"child": "no"}' where id = ${identificationOf(child).id}::uuid`
  await admin`update nrm.step_taken set to_state = 'declined' where procedure_id = ${identificationOf(presumed).id}::uuid and version = 2`
  const all: Replay[] = []

  await replayAll(worker, 'test', (one) => void all.push(one))

  const codes = (id: string) => all.find(({ caseId }) => caseId === id)?.differences.map(({ code }) => code)
  expect(codes(child.id)).toEqual(expect.arrayContaining(['state-differs', 'facts-differ']))
  expect(codes(presumed.id)).toContain('state-differs')
})

const identificationOf = (view: Pick<Advanced, 'procedures'>) =>
  view.procedures.find(({ procedure }) => procedure === 'identification') as Advanced['procedures'][number]
const stepsOf = (view: Pick<Advanced, 'procedures'>) => identificationOf(view).openSteps.map(({ step }) => step)
const viewed = ({ id }: { id: string }) => viewCase(worker, police, id, plainWords)
const clocksNow = () => admin`select id, name, parameter, parameter_version, started_at, due_at, state from nrm.clock order by id`

/** Undoes the last migration that can be, to its end. */
async function undone(): Promise<void> {
  const change = (await listSopVersions(worker, minister)).changes.find(({ may }) => may.includes('undo'))
  await undoSopChange(worker, minister, change?.id ?? '')
  await sweepSopChanges(worker, { requestId: 'test' })
}
