import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { home, queue } from './home.ts'
import { markRead } from './notifications.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const session = (officer: OfficerName) => sessionFor(api, small.officers[officer])
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

test('a case waits on the office that must act next, and is shown to the one that waits for it', async () => {
  let seen = await caseAt(worker, small, 'assistance/urgent')
  seen = await stepAs(worker, as(small.officers.police), seen, 'assistance', 'referral.sent', { recipient: small.offices.centre })

  const [police, centre, secretary] = [
    await home(api, await session('police')),
    await home(api, await session('centre')),
    await home(api, await session('secretary')),
  ]

  const assistance = (lines: typeof police.waitingOnUs.lines) =>
    lines.find((line) => line.caseId === seen.id && line.procedure === 'assistance')
  expect(assistance(centre.waitingOnUs.lines)).toMatchObject({
    number: seen.number,
    state: 'urgent',
    stateCode: 'C0',
    waitingOn: { id: small.offices.centre },
    overdue: false,
  })
  expect(assistance(police.waitingOnOthers.lines)).toMatchObject({
    holder: { id: small.offices.policeA },
    waitingOn: { id: small.offices.centre },
  })
  expect(assistance(police.waitingOnUs.lines)).toBeUndefined()
  expect(secretary.waitingOnUs.lines.find((line) => line.caseId === seen.id)).toMatchObject({ procedure: 'status', state: 'collecting' })
})

test('what the office holds for another one waits on others too, once', async () => {
  const seen = await caseAt(worker, small, 'assistance/in-plan')
  await stepAs(worker, as(small.officers.centre), seen, 'assistance', 'transfer', { recipient: small.offices.inson })

  const { waitingOnOthers } = await home(api, await session('centre'))

  expect(
    waitingOnOthers.lines.filter((line) => line.caseId === seen.id).map(({ procedure, waitingOn }) => [procedure, waitingOn?.id]),
  ).toEqual([['assistance', small.offices.inson]])
})

test('overdue comes first, then the soonest due; every page goes on where the last one ended', async () => {
  const policeB = await session('policeB')
  const ages = Array.from({ length: 60 }, (_, index) => (index * 37) % 60)
  for (const age of ages)
    await registerAs(worker, as(small.officers.policeB, hoursAgo(age)), { territory: '1730', contactAt: hoursAgo(100) }, 'signal.received')

  const first = (await home(api, policeB)).waitingOnUs
  const pages = [first]
  for (let page = first; page.next; pages.push(page)) page = await queue(api, policeB, { list: 'us', cursor: page.next })
  const lines = pages.flatMap((page) => page.lines)

  expect(pages.map((page) => page.lines.length)).toEqual([25, 25, 10])
  expect(new Set(lines.map((line) => line.caseId)).size).toBe(60)
  expect(lines.map((line) => line.dueAt)).toEqual(lines.map((line) => line.dueAt).toSorted())
  // A day for the first contact: whatever was heard more than 24 hours ago is overdue.
  expect(lines.filter((line) => line.overdue)).toHaveLength(ages.filter((age) => age >= 24).length)
  expect(first).toMatchObject({ count: 60, overdue: ages.filter((age) => age >= 24).length })
  expect(first.lines[0]?.overdue).toBe(true)
})

test('a queue is counted up to ninety-nine; a hundred means more', async () => {
  const ngo = as(small.officers.ngoB)
  for (let index = 0; index < 101; index += 1) await registerAs(worker, ngo, { territory: '1730' }, 'signal.received')

  expect((await home(api, await session('ngoB'))).waitingOnUs).toMatchObject({ count: 100, overdue: 0 })
})

test('lines without a term come last and are not lost between pages', async () => {
  const secretaryB = await session('secretaryB')
  for (let index = 0; index < 30; index += 1) await presumedInRegionB()
  // The state of things after a term ended that nothing renews.
  await admin`alter table nrm.procedure disable trigger procedure_guard`
  await admin`update nrm.procedure set next_due_at = null where procedure = 'status' and region_code = '1730' and right(id::text, 1) < '8'`
  await admin`alter table nrm.procedure enable trigger procedure_guard`

  const first = await queue(api, secretaryB, { list: 'us' })
  const second = await queue(api, secretaryB, { list: 'us', cursor: first.next ?? undefined })
  const lines = [...first.lines, ...second.lines]

  expect(new Set(lines.map((line) => line.procedureId)).size).toBe(30)
  expect(lines.map((line) => line.dueAt ?? '9')).toEqual(lines.map((line) => line.dueAt ?? '9').toSorted())
})

async function presumedInRegionB() {
  const police = as(small.officers.policeB)
  const seen = await stepAs(worker, police, await registerAs(worker, police, { territory: '1730' }), 'identification', 'primary.assessed')
  return stepAs(worker, police, seen, 'identification', 'presumed.declared')
}

test('a cursor no list gave is refused', async () => {
  const police = await session('police')

  for (const cursor of [
    'x',
    Buffer.from('["2026-02-30T00:00:00.000Z","x"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
  ])
    await expect(queue(api, police, { list: 'us', cursor })).rejects.toMatchObject({ code: 'form-invalid', errors: [{ path: 'cursor' }] })
})

test('messages are read one by one: unread ones first; another office cannot read them away', async () => {
  await caseAt(worker, small, 'status/ready')
  await caseAt(worker, small, 'status/ready')
  const [chair, centre] = [await session('chair'), await session('centre')]
  const before = (await home(api, chair)).notifications
  const [newest] = before

  await expect(markRead(api, centre, newest?.id as string)).rejects.toThrow('not-found')
  await markRead(api, chair, newest?.id as string)
  await markRead(api, chair, newest?.id as string)

  const after = (await home(api, chair)).notifications
  expect(before.every((one) => one.readAt === null)).toBe(true)
  expect(before.map((one) => one.message)).toContain('dossier-complete')
  expect(after.at(-1)).toMatchObject({ id: newest?.id, readAt: expect.any(String) })
  expect(after.slice(0, -1).every((one) => one.readAt === null)).toBe(true)
})

test('an administrator has nothing waiting', async () => {
  expect(await home(api, await session('admin'))).toMatchObject({
    waitingOnUs: { lines: [], count: 0 },
    waitingOnOthers: { lines: [], count: 0 },
    notifications: [],
    drafts: 0,
  })
})
