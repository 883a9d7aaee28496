import { asActor } from '@nrm/db/as-actor'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { agenda } from './agenda.ts'
import { type BreakGlass, breakGlass } from './break-glass.ts'
import { listCases } from './cases.ts'
import { listGlass, listReviews, sweepReviews, writeReview } from './glass-lines.ts'
import { home } from './home.ts'
import { restrictCase } from './restriction.ts'
import { revealIdentity } from './reveal-identity.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const who = async (name: OfficerName) => sessionFor(api, small.officers[name])
const asked = { reason: 'danger-to-life', scope: ['C', 'S'], minutes: 15 }
const breakInto = async (name: OfficerName, caseId: string, more: Partial<BreakGlass> = {}) =>
  breakGlass(api, await who(name), { ...asked, caseId, ...more })
const view = async (name: OfficerName, id: string) => viewCase(api, await who(name), id, plainWords)
const entries = (caseId: string, kind: string) =>
  admin<{ outcome: string; code: string; glass: string | null; region: string; account: string }[]>`
  select outcome, entry::jsonb ->> 'code' as code, entry::jsonb ->> 'glass' as glass, oversight_region as region, account_id as account
    from nrm.audit_entry where case_id = ${caseId}::uuid and kind = ${kind} order by id`
/** The same use as if it had been opened so long ago. */
const aged = (id: string, seconds: number) =>
  admin`update nrm.break_glass set opened_at = opened_at - make_interval(secs => ${seconds}), until = until - make_interval(secs => ${seconds}) where id = ${id}::uuid`

// A day goes by between the tests: the limit of a day is a test of its own.
beforeEach(
  async () => void (await admin`update nrm.break_glass set opened_at = opened_at - interval '1 day', until = until - interval '1 day'`),
)

test('from the reason to what is seen to the last second: then the case is as if it were not there', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  await expect(view('policeB', id)).rejects.toThrow('not-found')

  const opened = await breakInto('policeB', id)
  const seen = await view('policeB', id)

  expect(Date.parse(opened.until) - Date.now()).toBeLessThanOrEqual(15 * 60_000)
  expect(seen.records[0]?.fields).toHaveProperty('dangerNow')
  expect(seen.identity).toBeNull()
  expect(seen.procedures.flatMap(({ openSteps }) => openSteps)).toEqual([])
  expect(seen.glass).toMatchObject([{ isMine: true, reason: 'danger-to-life', scope: ['C', 'S'] }])
  await aged(opened.id, 15 * 60 + 1)
  await expect(view('policeB', id)).rejects.toThrow('not-found')
  expect((await listGlass(api, await who('policeB'))).mine).toEqual([])
  const looks = (await entries(id, 'case.viewed')).filter(({ account }) => account === small.officers.policeB.id)
  expect(looks.map(({ outcome, glass }) => [outcome, glass])).toEqual([
    ['refused', null],
    ['done', opened.id],
    ['refused', null],
  ])
})

test('one second before the end the case is read, one second after it is not', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  const opened = await breakInto('policeB', id, { minutes: 5 })

  await aged(opened.id, 5 * 60 - 1)
  await expect(view('policeB', id)).resolves.toMatchObject({ id })
  await aged(opened.id, 2)
  await expect(view('policeB', id)).rejects.toThrow('not-found')
})

test('the name is opened only where it was asked for, and is a reveal of its own with the use it belongs to', async () => {
  const { id } = await registerAs(worker, as(small.officers.police), { calledBy: 'Invented' })
  const reveal = async () => revealIdentity(api, await who('policeB'), id, { reason: 'contact-person' })
  await breakInto('policeB', id)
  await expect(reveal()).rejects.toThrow('forbidden')

  const { id: glass } = await breakInto('policeB', id, { scope: ['C', 'I'] })

  expect((await reveal()).calledBy).toBe('Invented')
  expect((await entries(id, 'identity.viewed')).at(-1)).toMatchObject({ outcome: 'done', code: 'contact-person', region: '1718' })
  expect(glass).toBeTruthy()
})

test('it opens reading and nothing else: no step, no handover, no raw statement', async () => {
  const before = await caseAt(worker, small, 'identification/informed')
  await breakInto('supervisorB', before.id)
  const session = await who('supervisorB')
  const raw = (statement: string) =>
    asActor(api, session, async ({ sql, entered }) => {
      await entered
      return [...(await sql.unsafe(statement))]
    })

  await expect(stepAs(worker, as(small.officers.supervisorB), before, 'identification', 'withdrew')).rejects.toThrow('not-found')
  for (const statement of [
    `select nrm.unshare_case('${before.id}', '${small.offices.policeA}')`,
    `select nrm.write_step('${before.id}', '{"steps": [], "audit": []}')`,
    `select nrm.exclude_member('${before.id}')`,
  ])
    await expect(raw(statement), statement).rejects.toThrow('not-found')
  for (const table of ['procedure', 'clock'])
    expect(await raw(`update nrm.${table} set state = state where case_id = '${before.id}' returning 1`), table).toEqual([])
  expect(await raw(`update nrm.case_file set danger = 'no' where id = '${before.id}' returning 1`)).toEqual([])
  expect((await raw(`select id from nrm.case_file where id = '${before.id}'`)).length).toBe(1)
})

test('health and counselling are never in the scope, whoever asks', async () => {
  const { id } = await caseAt(worker, small, 'assistance/reflecting')

  for (const name of ['policeB', 'supervisorB', 'ngoB', 'chairB', 'prosecutorB'] as const)
    await expect(breakInto(name, id, { scope: ['H'] }), name).rejects.toThrow('form-invalid')
  await expect(
    admin`insert into nrm.break_glass (case_id, account_id, role, office_id, reason, scope, opened_at, until, region_code, review_by, review_due_at)
    values (${id}::uuid, ${small.officers.policeB.id}::uuid, 'police', ${small.offices.policeB}::uuid, 'x', '{H}', now(), now() + interval '15 minutes', '1718', 'commission', now())`,
  ).rejects.toThrow('break_glass_never_health')
})

test('an administrator, a member and the National Commission break into nothing, and the attempt is on record', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))

  for (const name of ['admin', 'memberB', 'national'] as const) {
    await expect(breakInto(name, id), name).rejects.toThrow('forbidden')
    await expect(
      asActor(api, await who(name), async ({ sql, entered }) => {
        await entered
        await sql`select * from nrm.break_glass(${id}::uuid, 'danger-to-life', '{C}', 15, 'commission', now())`
      }),
      name,
    ).rejects.toThrow('forbidden')
  }

  expect((await entries(id, 'glass.opened')).map(({ outcome, code, account }) => [outcome, code, account])).toEqual(
    (['admin', 'memberB', 'national'] as const).map((name) => ['refused', 'forbidden', small.officers[name].id]),
  )
  expect(await admin`select 1 from nrm.break_glass where case_id = ${id}::uuid`).toHaveLength(0)
})

test('a case that is not there, a restricted one and one closed by a conflict are one answer', async () => {
  const [restricted, conflict] = [await registerAs(worker, as(small.officers.police)), await caseAt(worker, small, 'status/scheduled')]
  await restrictCase(api, await who('supervisor'), restricted.id, { reason: 'official-suspected', accounts: [], offices: [] })
  await stepAs(worker, as(small.officers.chair), conflict, 'status', 'conflict.declared', { conflict: 'yes' })

  await expect(breakInto('policeB', '00000000-0000-4000-8000-000000000000')).rejects.toThrow('not-found')
  await expect(breakInto('policeB', restricted.id)).rejects.toThrow('not-found')
  await expect(breakGlass(api, await who('policeB'), { ...asked, number: restricted.number })).rejects.toThrow('not-found')
  await expect(breakInto('chair', conflict.id, { scope: ['C'] })).rejects.toThrow('not-found')
})

test('emergency access ends when the case is restricted', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  await breakInto('policeB', id)
  await view('policeB', id)

  await restrictCase(api, await who('supervisor'), id, { reason: 'official-suspected', accounts: [], offices: [] })

  await expect(view('policeB', id)).rejects.toThrow('not-found')
})

test('pressed twice, even at once, it is one use', async () => {
  const { id, number } = await registerAs(worker, as(small.officers.police))
  const session = await who('policeB')
  const once = () => breakGlass(api, session, { ...asked, number })

  const answers = await Promise.all([once(), once(), once()])

  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  const [uses, told] = [
    await admin`select 1 from nrm.break_glass where case_id = ${id}::uuid`,
    await admin`select message, office_id, role from nrm.notification where case_id = ${id}::uuid and message like 'glass%' order by role nulls first`,
  ]
  expect(uses).toHaveLength(1)
  expect(told.map(({ message, role }) => [message, role])).toEqual([
    ['glass-opened', null],
    ['glass-to-review', 'chair'],
    ['glass-to-review', 'secretary'],
  ])
})

test('so many uses a day and no more; the refused one is on record', async () => {
  const cases = []
  for (let n = 0; n < 6; n += 1) cases.push((await registerAs(worker, as(small.officers.police))).id)
  for (const id of cases.slice(0, 5)) await breakInto('ngoB', id)

  await expect(breakInto('ngoB', cases[5] as string)).rejects.toThrow('glass-limit')

  expect(await entries(cases[5] as string, 'glass.opened')).toMatchObject([{ outcome: 'refused', code: 'glass-limit' }])
  await admin`update nrm.break_glass set opened_at = opened_at - interval '1 day', until = until - interval '1 day' where account_id = ${small.officers.ngoB.id}::uuid`
  await expect(breakInto('ngoB', cases[5] as string)).resolves.toBeTruthy()
})

test('the minutes lie between five and sixty, whatever the parameter says, and the reason is one of the list', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))

  for (const more of [{ minutes: 4 }, { minutes: 61 }, { minutes: 7.5 }, { reason: 'curiosity' }, { scope: [] }, { scope: ['C', 'K'] }])
    await expect(breakInto('policeB', id, more), JSON.stringify(more)).rejects.toThrow('form-invalid')
})

test('the office of the case sees it at once, on its home and on the case; others do not', async () => {
  const { id } = await caseAt(worker, small, 'assistance/placed')

  await breakInto('policeB', id)

  for (const name of ['police', 'centre'] as const) {
    const { glass, notifications } = await home(api, await who(name))
    expect(glass.ours.map(({ caseId, actor }) => [caseId, actor])).toContainEqual([id, 'Invented policeB'])
    expect(notifications.map(({ caseId, message }) => [caseId, message])).toContainEqual([id, 'glass-opened'])
    expect((await view(name, id)).glass).toMatchObject([{ isMine: false, actor: 'Invented policeB', reason: 'danger-to-life' }])
  }
  expect((await home(api, await who('ngoB'))).glass.ours).toEqual([])
  expect((await home(api, await who('policeB'))).glass.mine.map(({ caseId }) => caseId)).toContain(id)
})

test('who broke in finds the case by its number and in no list', async () => {
  const { id, number } = await registerAs(worker, as(small.officers.police))
  await breakInto('policeB', id)
  const found = async (asked: { number?: string }) => (await listCases(api, await who('policeB'), asked)).lines.map(({ caseId }) => caseId)

  expect(await found({ number })).toEqual([id])
  expect(await found({})).not.toContain(id)
})

test('each use is looked at by the commission of the region, not by whoever broke in, once', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  const { id: glass } = await breakInto('policeB', id)
  const reviews = async (name: OfficerName) => (await listReviews(api, await who(name))).lines.map((line) => line.id)

  expect(await reviews('secretary')).toContain(glass)
  expect((await agenda(api, await who('secretary'))).glass.reviews).toBe((await reviews('secretary')).length)
  expect(await reviews('secretaryB')).not.toContain(glass)
  await expect(writeReview(api, await who('secretaryB'), glass, 'justified')).rejects.toThrow('not-found')
  await expect(writeReview(api, await who('policeB'), glass, 'justified')).rejects.toThrow('forbidden')
  await expect(writeReview(api, await who('secretary'), glass, 'well')).rejects.toThrow('form-invalid')
  await writeReview(api, await who('secretary'), glass, 'follow-up')

  expect(await reviews('chair')).not.toContain(glass)
  await expect(writeReview(api, await who('chair'), glass, 'justified')).rejects.toThrow('glass-reviewed')
  const [row] = await admin`select outcome, reviewed_by from nrm.break_glass where id = ${glass}::uuid`
  expect(row).toEqual({ outcome: 'follow-up', reviewed_by: small.officers.secretary.id })
  expect(await entries(id, 'glass.reviewed')).toMatchObject([{ outcome: 'done', code: 'follow-up', region: '1718' }])
})

test('what one of the commission opened goes to the National Commission; nobody reviews himself', async () => {
  const { id } = await caseAt(worker, small, 'status/ready')
  const { id: glass } = await breakInto('chair', id, { scope: ['S'] })

  await expect(writeReview(api, await who('chair'), glass, 'justified')).rejects.toThrow('same-person')
  await expect(writeReview(api, await who('secretary'), glass, 'justified')).rejects.toThrow('not-found')
  await expect(
    admin`update nrm.break_glass set reviewed_by = account_id, reviewed_at = now(), outcome = 'justified' where id = ${glass}::uuid`,
  ).rejects.toThrow('break_glass_other_eyes')
  await writeReview(api, await who('national'), glass, 'not-justified')

  const [refused] =
    await admin`select 1 from nrm.audit_entry where kind = 'glass.reviewed' and outcome = 'refused' and entry::jsonb ->> 'code' = 'same-person'`
  expect(refused).toBeDefined()
})

test('a review nobody made in time goes to the National Commission, once', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  const { id: glass } = await breakInto('policeB', id)
  await expect(writeReview(api, await who('national'), glass, 'justified')).rejects.toThrow('not-found')

  await admin`update nrm.break_glass set review_due_at = now() - interval '1 second' where id = ${glass}::uuid`
  expect(await sweepReviews(worker, { requestId: 'test' })).toBeGreaterThan(0)
  expect(await sweepReviews(worker, { requestId: 'test' })).toBe(0)

  expect((await home(api, await who('national'))).glass).toMatchObject({ reviews: expect.any(Number), overdue: 1 })
  expect((await home(api, await who('national'))).notifications.map(({ message }) => message)).toContain('glass-review-overdue')
  expect(await entries(id, 'glass.review-overdue')).toMatchObject([{ outcome: 'done', glass }])
  await writeReview(api, await who('national'), glass, 'not-justified')
})
