import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { agenda } from './agenda.ts'
import { listCases } from './cases.ts'
import { listReferrals } from './referrals.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const session = (officer: OfficerName) => sessionFor(api, small.officers[officer])
const listed = async (officer: OfficerName, asked: Parameters<typeof listCases>[2] = {}) => listCases(api, await session(officer), asked)
const at = (state: string) => caseAt(worker, small, state)

test('an office lists the cases of its territory, its own and those shared with it, newest first and each once', async () => {
  const own = await at('assistance/urgent')
  const placed = await at('assistance/placed')
  const elsewhere = await registerAs(worker, as(small.officers.policeB), { territory: '1730' })
  const district = await registerAs(worker, as(small.officers.policeB), { territory: '1718203' })

  const ids = async (officer: OfficerName) => (await listed(officer)).lines.map((line) => line.caseId)

  expect(await ids('police')).toEqual([district.id, placed.id, own.id])
  expect(await ids('policeDistrict')).toEqual([district.id])
  // Found in the territory of another office, and still followed by the one that registered it.
  expect(await ids('policeB')).toEqual([district.id, elsewhere.id])
  expect(await ids('centre')).toEqual([placed.id])
  expect(await ids('secretary')).toContain(placed.id)
  expect(await ids('national')).toEqual([])
  expect(await ids('admin')).toEqual([])
})

test('one line a case shows the procedure that presses most, or the one asked for', async () => {
  const { id } = await at('assistance/placed')
  const line = async (asked: Parameters<typeof listCases>[2]) => (await listed('police', asked)).lines.find((one) => one.caseId === id)

  expect(await line({})).toMatchObject({ procedure: 'status' })
  expect(await line({ procedure: 'assistance' })).toMatchObject({ procedure: 'assistance', state: 'placed' })
  expect(await line({ state: 'presumed' })).toMatchObject({ procedure: 'identification', state: 'presumed' })
  expect(await line({ state: 'presumed', procedure: 'status' })).toBeUndefined()
  expect(await listed('police', { state: 'nowhere' })).toEqual({ lines: [], next: null })
})

test('a case is found by its number, whole, short or by its beginning', async () => {
  const { id, number } = await at('status/ready')
  const [year, digits] = number.split('-') as [string, string]
  const found = async (sought: string, officer: OfficerName = 'police') =>
    (await listed(officer, { number: sought })).lines.map((line) => line.caseId)

  expect(await found(number)).toEqual([id])
  expect(await found(`${year}-${Number(digits)}`)).toEqual([id])
  expect(await found(` ${number} `)).toEqual([id])
  expect(await found(`${year}-${digits.slice(0, 4)}`)).toContain(id)
  expect(await found('2026')).toEqual([])
  expect(await found("2026-000' or true")).toEqual([])
  expect(await found(number, 'policeB')).toEqual([])
})

test('pages of cases follow one another without a gap', async () => {
  for (let index = 0; index < 27; index += 1) await registerAs(worker, as(small.officers.ngoB), { territory: '1730' }, 'signal.received')

  const first = await listed('ngoB', { state: 'signalled' })
  const second = await listed('ngoB', { state: 'signalled', cursor: first.next ?? undefined })

  expect([first.lines.length, second.lines.length, second.next]).toEqual([25, 2, null])
  expect(new Set([...first.lines, ...second.lines].map((line) => line.caseId)).size).toBe(27)
})

test('a referral lies in both mailboxes; the office that declined keeps its copy with the number of the case', async () => {
  let seen = await at('assistance/urgent')
  seen = await stepAs(worker, as(small.officers.police), seen, 'assistance', 'referral.sent', {
    recipient: small.offices.ngoB,
    sharedParts: ['language'],
  })
  await stepAs(worker, as(small.officers.ngoB), seen, 'assistance', 'referral.rejected', {
    declineReason: 'no-place',
    nextProposal: small.offices.centre,
  })

  const [incoming, outgoing] = [
    await listReferrals(api, await session('ngoB'), { box: 'in' }),
    await listReferrals(api, await session('police'), { box: 'out' }),
  ]

  expect(incoming.lines[0]).toMatchObject({
    caseId: seen.id,
    caseNumber: seen.number,
    state: 'rejected',
    declineReason: 'no-place',
    nextProposal: { id: small.offices.centre },
  })
  expect(outgoing.lines[0]).toEqual(incoming.lines[0])
  expect((await listReferrals(api, await session('centre'), { box: 'in' })).lines.map((line) => line.caseId)).not.toContain(seen.id)
  expect((await listed('ngoB')).lines.map((line) => line.caseId)).not.toContain(seen.id)
})

test('the agenda shows numbers of cases and of people, and closes a line to the member in conflict', async () => {
  const ready = await at('status/ready')
  let called = await at('status/scheduled')
  called = await stepAs(worker, as(small.officers.member), called, 'status', 'conflict.declared', { conflict: 'no' })
  called = await stepAs(worker, as(small.officers.member), called, 'status', 'vote.cast', { vote: 'grant' })
  await stepAs(worker, as(small.officers.member2), called, 'status', 'conflict.declared', { conflict: 'yes' })
  const lineOf = async (officer: OfficerName, id: string) =>
    (await agenda(api, await session(officer))).lines.find((line) => line.caseId === id)

  expect(await lineOf('chair', called.id)).toMatchObject({
    state: 'scheduled',
    stateCode: 'B2',
    present: 1,
    recused: 1,
    votes: 1,
    quorum: 2,
    heldAt: expect.any(String),
  })
  expect(await lineOf('secretary', ready.id)).toMatchObject({
    state: 'ready',
    heldAt: null,
    present: 0,
    votes: 0,
    quorum: 2,
    caseNumber: ready.number,
  })
  expect(await lineOf('member2', called.id)).toBeUndefined()
  expect(await lineOf('chairB', called.id)).toBeUndefined()
})

test('the National Commission sees on its agenda what was shared with it; nobody else has one', async () => {
  const called = await at('status/scheduled')
  await stepAs(worker, as(small.officers.chair), called, 'status', 'member.recused')

  expect((await agenda(api, await session('national'))).lines.map((line) => line.caseId)).toEqual([called.id])
  await expect(agenda(api, await session('police'))).rejects.toThrow('forbidden')
  expect(await admin`select 1 from nrm.audit_entry where kind = 'agenda.viewed' and outcome = 'refused'`).toHaveLength(1)
})
