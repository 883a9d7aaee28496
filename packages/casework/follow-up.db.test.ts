import type { Refusal } from '@nrm/sop/refusal'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import type { Advanced } from './advance.ts'
import { letTimePass } from './let-time-pass.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small

type Procedure = 'identification' | 'assistance' | 'closing'
const take = (by: OfficerName, of: Pick<Advanced, 'procedures'>, procedure: Procedure, step: string, answers = {}, at?: string) =>
  stepAs(worker, as(officers[by], at), of, procedure, step, answers)
const follow = (of: Advanced, step: string, answers = {}, at?: string) => take('centre', of, 'closing', step, answers, at)
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const closingIn = ({ procedures }: Pick<Advanced, 'procedures'>) => procedures.find(({ procedure }) => procedure === 'closing')
const running = (of: Pick<Advanced, 'procedures'>) =>
  closingIn(of)
    ?.clocks.filter(({ state }) => state === 'running')
    .map(({ name, dueAt }) => `${name} ${dueAt.slice(0, 10)}`)
const endingOf = async ({ id }: Pick<Advanced, 'id'>) => [...(await admin`select outcome from nrm.ending_of(${id}::uuid)`)]

/** A person in the care of the centre, discharged on 5 March 2026 with this agreement on contact. */
async function discharged(followUpAgreed = 'yes'): Promise<Advanced> {
  const at = (minute: number) => `2026-03-05T06:0${minute}:00.000Z`
  let view = await registerAs(worker, as(officers.police, at(0)), {
    contactAt: '2026-03-05T05:00:00.000Z',
    dangerNow: 'yes',
    safeChannel: 'message',
  })
  const sent = { recipient: offices.centre, basis: 'consent' }
  view = await take('police', view, 'assistance', 'referral.sent', sent, at(1))
  view = await take('centre', view, 'assistance', 'referral.accepted', { receivedBy: officers.centre.id }, at(2))
  return take('centre', view, 'assistance', 'left', { followUpAgreed }, at(3))
}

test('a discharge begins the follow-up of whoever gave the help, at one, three, six and twelve months counted from the discharge', async () => {
  const first = await discharged()
  expect([closingIn(first)?.state, closingIn(first)?.holder.id, first.progress]).toEqual(['follow-up', offices.centre, 'FollowUp'])
  expect(running(first)).toEqual(['followUp 2026-04-05'])
  const done = { channelUsed: 'message' }

  const second = await follow(first, 'followup.done', done, '2026-04-02T06:00:00.000Z')
  const third = await follow(second, 'followup.done', done, '2026-06-04T06:00:00.000Z')
  const fourth = await follow(third, 'followup.done', done, '2026-09-02T06:00:00.000Z')
  const last = await follow(fourth, 'followup.done', done, '2027-03-02T06:00:00.000Z')

  expect([second, third, fourth].flatMap(running)).toEqual(['followUp 2026-06-05', 'followUp 2026-09-05', 'followUp 2027-03-05'])
  expect(running(last)?.map((clock) => clock?.split(' ')[0])).toEqual(['followUpEnd'])
  const closed = await follow(last, 'followup.complete', { closedHow: 'referred-on' }, '2027-03-03T06:00:00.000Z')
  expect([closingIn(closed)?.ended, closed.progress, running(closed)]).toEqual([true, 'ClosedReferred', []])
})

test('silence about a follow-up climbs to the supervisor and the chair, and is told to nobody twice', async () => {
  const view = await discharged()

  await letTimePass(worker, 'test', view.id, '2026-08-01T00:00:00.000Z')

  const told = await admin`select office_id, role from nrm.notification where case_id = ${view.id}::uuid and message = 'followup-overdue'`
  expect(told.map(({ role, office_id }) => role ?? office_id).toSorted()).toEqual(
    [offices.centre, offices.centre, 'chair', 'supervisor'].toSorted(),
  )
})

test('only the agreed way and whom the person chose; tried twice before it is not reached; a danger is never only noted', async () => {
  const view = await discharged()
  const answer = (answers: object) => codeOf(follow(view, 'followup.done', { channelUsed: 'message', ...answers }))

  expect(await answer({ channelUsed: 'call' })).toBe('contact-not-agreed')
  expect(await answer({ followUpThrough: 'mahalla' })).toBe('contact-not-agreed')
  expect(await answer({ followUpResult: 'not-reached', tries: 1 })).toBe('tries-too-few')
  expect(await answer({ safeNow: 'no' })).toBe('reason-needed')
  expect(await answer({ riskSigns: ['exploiter-in-touch'] })).toBe('reason-needed')
  expect(await codeOf(follow(await discharged('no'), 'followup.done', { channelUsed: 'message' }))).toBe('contact-not-agreed')
  const through = await discharged('yes-through-mahalla')
  expect(await codeOf(follow(through, 'followup.done', { channelUsed: 'message', followUpThrough: 'mahalla' }))).toBe('done')
  expect(await codeOf(follow(view, 'lost', { lostAfter: 1 }))).toBe('form-invalid')
})

test('a risk that returns lets the follow-up rest and help go on; the next discharge begins the terms anew, by whoever helped last', async () => {
  const later = '2026-05-01T06:00:00.000Z'
  const back = await take('police', await discharged(), 'assistance', 'risk.returned', {}, later)
  expect([closingIn(back)?.state, closingIn(back)?.waitingOn, running(back), back.progress]).toEqual(['resting', null, [], 'Active'])

  const sent = { recipient: offices.ngo, basis: 'consent' }
  const asked = await take('centre', back, 'assistance', 'referral.sent', sent, '2026-05-01T07:00:00.000Z')
  const helped = await take('ngo', asked, 'assistance', 'referral.accepted', { receivedBy: officers.ngo.id }, '2026-05-01T08:00:00.000Z')
  const again = await take('ngo', helped, 'assistance', 'left', { followUpAgreed: 'yes' }, '2026-06-10T06:00:00.000Z')

  expect([closingIn(again)?.state, closingIn(again)?.holder.id, running(again)]).toEqual([
    'follow-up',
    offices.ngo,
    ['followUp 2026-07-10'],
  ])
})

test('a closed case is kept from its closing on, and a new fact opens it again for help with its clocks', async () => {
  const followed = await discharged()
  expect(await endingOf(followed)).toEqual([])
  await take('police', followed, 'identification', 'withdrew', {}, '2026-03-06T06:00:00.000Z')
  const now = (await viewCase(worker, as(officers.centre), followed.id, plainWords)) as unknown as Advanced
  const closed = await follow(now, 'declined', {}, '2026-03-07T06:00:00.000Z')
  expect(await endingOf(closed)).toEqual([{ outcome: 'ended-early' }])

  const reopened = await take('police', closed, 'closing', 'reopened', {}, '2026-10-01T06:00:00.000Z')

  const assistance = reopened.procedures.find(({ procedure }) => procedure === 'assistance')
  expect([assistance?.state, assistance?.clocks.filter(({ state }) => state === 'running').map(({ name }) => name)]).toEqual([
    'urgent',
    ['referralSend'],
  ])
  expect([closingIn(reopened)?.state, reopened.progress, await endingOf(reopened)]).toEqual(['resting', 'Active', []])
})

test('who lost contact and who wants none close the case, each with a reason of its own', async () => {
  const view = await caseAt(worker, small, 'assistance/discharge')
  const lost = await follow(view, 'lost', {})
  const [row] = await admin`select context from nrm.procedure where case_id = ${lost.id}::uuid and procedure = 'closing'`

  expect(row?.context).toMatchObject({ closedAs: 'lost' })
  expect([lost.progress, closingIn(lost)?.state]).toEqual(['Closed', 'closed'])
})
