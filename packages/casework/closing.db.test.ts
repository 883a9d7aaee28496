import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation, walkOn } from '@nrm/testkit/situations'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import type { Advanced } from './advance.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
const step = (by: OfficerName, view: Advanced, procedure: 'identification' | 'status' | 'assistance', name: string, answers = {}) =>
  stepAs(worker, as(officers[by]), view, procedure, name, answers)
const sees = (by: OfficerName, { id }: Pick<Advanced, 'id'>) =>
  viewCase(worker, as(officers[by]), id, plainWords).then(
    () => true,
    () => false,
  )

test('whoever withdraws takes the clocks of identification, the status procedure and the unanswered referral along; help itself stays open', async () => {
  const before = await situation(worker, small, 'referral sent')

  const after = await step('police', before, 'identification', 'withdrew')

  expect(await openOf(after, 'identification')).toEqual({ state: 'declined', clocks: [], referral: null, holder: offices.policeA })
  expect(await openOf(after, 'status')).toMatchObject({ state: 'withdrawn', clocks: [] })
  expect(await openOf(after, 'assistance')).toEqual({ state: 'urgent', clocks: ['referralSend'], referral: null, holder: offices.policeA })
  expect(await lastReferral(after)).toMatchObject({ state: 'withdrawn', answered: true })
  expect(await sees('centre', before)).toBe(false)
})

test('whoever withdraws while in care stays in care', async () => {
  const before = await caseAt(worker, small, 'assistance/in-plan')
  const help = await openOf(before, 'assistance')

  const after = await step('police', before, 'identification', 'withdrew')

  expect(await openOf(after, 'assistance')).toEqual(help)
  expect(await sees('centre', before)).toBe(true)
})

test('a duplicate is closed with its clocks and points to the case that goes on', async () => {
  const goesOn = await caseAt(worker, small, 'identification/informed')
  const before = await caseAt(worker, small, 'identification/signalled')

  const after = await step('secretary', before, 'identification', 'signal.duplicate', { existingCase: goesOn.id })

  expect(await openOf(after, 'identification')).toMatchObject({ state: 'merged', clocks: [] })
  expect(await admin`select merged_into from nrm.case_file where id = ${before.id}::uuid`).toEqual([{ merged_into: goesOn.id }])
  expect(await openOf(goesOn, 'identification')).toMatchObject({ state: 'informed', clocks: ['primaryIdentification'] })
})

test('cases joined by mistake are parted again: the signal goes on with its clock, and both joining and parting stay on record', async () => {
  const goesOn = await caseAt(worker, small, 'identification/informed')
  const before = await caseAt(worker, small, 'identification/signalled')
  const joined = await step('secretary', before, 'identification', 'signal.duplicate', { existingCase: goesOn.id })

  const after = await step('supervisor', joined, 'identification', 'duplicate.separated', { note: 'Two people after all.' })

  expect(await openOf(after, 'identification')).toMatchObject({ state: 'signalled', clocks: ['signalContact'] })
  expect(await admin`select merged_into from nrm.case_file where id = ${before.id}::uuid`).toEqual([{ merged_into: null }])
  expect(
    await admin`select into_case_id, account_id, ended_by, ended_at is not null as ended from nrm.merge_link where case_id = ${before.id}::uuid`,
  ).toEqual([{ into_case_id: goesOn.id, account_id: small.officers.secretary.id, ended_by: small.officers.supervisor.id, ended: true }])
  expect(await admin`select step from nrm.step_taken where case_id = ${before.id}::uuid order by version desc limit 2`).toEqual([
    { step: 'duplicate.separated' },
    { step: 'signal.duplicate' },
  ])
  await step('secretary', after, 'identification', 'signal.duplicate', { existingCase: goesOn.id })
  expect(await admin`select count(*)::int as n from nrm.merge_link where case_id = ${before.id}::uuid`).toEqual([{ n: 2 }])
})

test('of two signals each taken for a duplicate of the other one goes on, whether one after the other or at once', async () => {
  for (const atOnce of [false, true]) {
    const [one, other] = [await caseAt(worker, small, 'identification/signalled'), await caseAt(worker, small, 'identification/signalled')]
    const merge = (from: Advanced, into: Advanced) =>
      step('supervisor', from, 'identification', 'signal.duplicate', { existingCase: into.id })

    const first = merge(one, other)
    if (!atOnce) await first
    const ends = await Promise.allSettled([first, merge(other, one)])

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const states = await admin`select p.state from nrm.procedure p where p.case_id in (${one.id}::uuid, ${other.id}::uuid) order by p.state`
    expect(states.map(({ state }) => state)).toEqual(['merged', 'signalled'])
  }
})

test.each([
  ['refuses consent', 'identification/in-contact', 'consent.refused', 'declined'],
  ['cannot be found', 'identification/signalled', 'contact.failed', 'no-contact'],
  ['withdraws before the assessment', 'identification/informed', 'withdrew', 'declined'],
  ['withdraws after it', 'identification/assessed', 'withdrew', 'declined'],
] as const)('nothing of identification waits any more for a person who %s', async (_, from, name, state) => {
  const after = await step('police', await caseAt(worker, small, from), 'identification', name)

  expect(await openOf(after, 'identification')).toMatchObject({ state, clocks: [] })
})

test.each([
  ['referral', 'referral sent', 'police', 'centre'],
  ['acknowledged referral', 'referral acknowledged', 'police', 'centre'],
  ['transfer', 'transfer sent', 'centre', 'inson'],
] as const)(
  'a person who leaves leaves no %s pending: it is taken back, its clock ends and the office asked sees the case no more',
  async (_, from, by, asked) => {
    const before = await situation(worker, small, from)
    expect(await sees(asked, before)).toBe(true)

    const after = await step(by, before, 'assistance', 'left')

    expect(await openOf(after, 'assistance')).toEqual({
      state: 'discharge',
      clocks: [],
      referral: null,
      holder: by === 'police' ? offices.policeA : offices.centre,
    })
    expect(await lastReferral(after)).toMatchObject({ state: 'withdrawn', answered: true })
    expect(await sees(asked, before)).toBe(false)
  },
)

test('ownership moves with acceptance and with nothing before it; the sender sees the outcome', async () => {
  const sent = await situation(worker, small, 'referral sent')
  expect(await openOf(sent, 'assistance')).toMatchObject({ holder: offices.policeA, clocks: ['referralAck'], referral: 'sent' })
  const acknowledged = await walkOn(worker, small, sent, [['centre', 'assistance', 'referral.acknowledged']])
  expect(await openOf(sent, 'assistance')).toMatchObject({ holder: offices.policeA, clocks: ['referralAck'], referral: 'acknowledged' })

  const after = await walkOn(worker, small, acknowledged, [['centre', 'assistance', 'referral.accepted']])

  expect(await openOf(after, 'assistance')).toEqual({ state: 'placed', clocks: ['rehabStay'], referral: null, holder: offices.centre })
  const seen = await viewCase(worker, as(officers.police), after.id, plainWords)
  expect(seen.referrals).toMatchObject([{ state: 'accepted', recipient: { id: offices.centre } }])
  expect(seen.procedures.find(({ procedure }) => procedure === 'assistance')?.holder.id).toBe(offices.centre)
})

test('a transfer moves the case from the centre to the next house only when that house accepts', async () => {
  const sent = await situation(worker, small, 'transfer sent')
  expect(await openOf(sent, 'assistance')).toMatchObject({ state: 'in-plan', holder: offices.centre, referral: 'sent' })

  const after = await walkOn(worker, small, sent, [['inson', 'assistance', 'referral.accepted']])

  expect(await openOf(after, 'assistance')).toEqual({ state: 'placed', clocks: ['rehabStay'], referral: null, holder: offices.inson })
})

test('an office that declines gives the case back: the sender keeps it, hears why, must send again within the term; the decliner sees it no more', async () => {
  const before = await situation(worker, small, 'referral sent')

  const after = await step('centre', before, 'assistance', 'referral.rejected', { declineReason: 'no-place', nextProposal: offices.inson })

  expect(await openOf(after, 'assistance')).toEqual({ state: 'urgent', clocks: ['referralSend'], referral: null, holder: offices.policeA })
  expect(await lastReferral(after)).toEqual({ state: 'rejected', answered: true, reason: 'no-place', next: offices.inson })
  const seen = await viewCase(worker, as(officers.police), after.id, plainWords)
  expect(seen.referrals).toMatchObject([{ state: 'rejected', declineReason: 'no-place', nextProposal: { id: offices.inson } }])
  expect(await sees('centre', before)).toBe(false)
})

test('an office that keeps no part in the case any more keeps no sight of it after the sender takes the referral back', async () => {
  const before = await situation(worker, small, 'referral sent')

  const after = await step('police', before, 'assistance', 'referral.withdrawn')

  expect(await openOf(after, 'assistance')).toMatchObject({ clocks: ['referralSend'], referral: null })
  expect(await sees('centre', before)).toBe(false)
})

test('a referral to an office whose people left and that was closed since can be taken back and sent elsewhere', async () => {
  const before = await situation(worker, small, 'referral sent')
  await admin`update nrm.account set disabled_at = now() where office_id = ${offices.centre}::uuid`
  await admin`update nrm.office set active = false where id = ${offices.centre}::uuid`

  await expect(step('centre', before, 'assistance', 'referral.accepted')).rejects.toMatchObject({ code: 'session-ended' })
  const back = await step('police', before, 'assistance', 'referral.withdrawn')
  await expect(step('police', back, 'assistance', 'referral.sent', { recipient: offices.centre })).rejects.toMatchObject({
    code: 'recipient-unknown',
  })
  const again = await step('police', back, 'assistance', 'referral.sent', { recipient: offices.inson })

  expect(await openOf(again, 'assistance')).toMatchObject({ holder: offices.policeA, clocks: ['referralAck'], referral: 'sent' })
  await admin`update nrm.account set disabled_at = null`
  await admin`update nrm.office set active = true`
})

test('a centre that registers a person itself takes the person into its own house', async () => {
  const registered = await registerAs(worker, as(officers.centre), { dangerNow: 'yes' })

  const sent = await stepAs(worker, as(officers.centre), registered, 'assistance', 'referral.sent', { recipient: offices.centre })
  const placed = await stepAs(worker, as(officers.centre), sent, 'assistance', 'referral.accepted', { receivedBy: officers.centre.id })

  expect(await openOf(placed, 'assistance')).toMatchObject({ holder: offices.centre, clocks: ['rehabStay'] })
})

test('neither a refusal of status nor its becoming final ends or delays help', async () => {
  const placed = await caseAt(worker, small, 'assistance/in-plan')
  const help = await openOf(placed, 'assistance')
  let view = placed
  const to: readonly (readonly [OfficerName, string, Readonly<Record<string, unknown>>?])[] = [
    ['secretary', 'dossier.complete'],
    ['secretary', 'session.called'],
    ['member', 'conflict.declared'],
    ['chair', 'conflict.declared'],
    ['member', 'vote.cast', { vote: 'refuse' }],
    ['chair', 'vote.cast', { vote: 'refuse' }],
    ['chair', 'decided.refused'],
    ['prosecutor', 'appeal.filed'],
    ['national', 'appeal.dismissed'],
  ]

  for (const [by, name, answers] of to) {
    view = await step(by, view, 'status', name, answers)
    expect(await openOf(view, 'assistance'), name).toEqual(help)
  }

  expect(await openOf(view, 'status')).toMatchObject({ state: 'final-refused' })
  expect(await sees('centre', view)).toBe(true)
  expect(
    (await step('centre', view, 'assistance', 'service.delivered')).procedures.find(({ procedure }) => procedure === 'assistance')?.state,
  ).toBe('in-plan')
})

test('a decision ends every clock of the decision; a refusal starts those of the complaint', async () => {
  const granted = await caseAt(worker, small, 'status/granted')
  const refused = await caseAt(worker, small, 'status/refused')
  const appeal = await caseAt(worker, small, 'status/appeal')

  expect(await openOf(granted, 'status')).toMatchObject({ state: 'granted', clocks: [] })
  expect(await openOf(refused, 'status')).toMatchObject({ state: 'refused', clocks: ['appealAdmin', 'appealCourt'] })
  expect(await openOf(appeal, 'status')).toMatchObject({ state: 'appeal', clocks: ['appealCourt', 'appealDecision'] })
})

test('a plan brought to its end leaves no clock running', async () => {
  const after = await step('centre', await caseAt(worker, small, 'assistance/in-plan'), 'assistance', 'plan.completed')

  expect(await openOf(after, 'assistance')).toMatchObject({ state: 'discharge', clocks: [] })
})

test('help begins at the finding of danger, before consent, assessment or status', async () => {
  const view = await registerAs(worker, as(officers.police), { dangerNow: 'yes', consentNow: 'cannot-be-asked' })

  expect(await openOf(view, 'assistance')).toMatchObject({ state: 'urgent', clocks: ['referralSend'], holder: offices.policeA })
})

/** What is open in one procedure, as it lies in the tables. */
async function openOf({ id }: Pick<Advanced, 'id'>, procedure: string): Promise<unknown> {
  const [row] = await admin`
    select p.state, p.office_id as holder,
           (select coalesce(array_agg(k.name order by k.name), '{}') from nrm.clock k where k.procedure_id = p.id and k.state = 'running') as clocks,
           (select r.state from nrm.referral r where r.procedure_id = p.id and r.state in ('sent', 'acknowledged')) as referral
      from nrm.procedure p where p.case_id = ${id}::uuid and p.procedure = ${procedure}`
  return row
}

async function lastReferral({ id }: Pick<Advanced, 'id'>): Promise<unknown> {
  const [row] = await admin`
    select state, answered_at is not null as answered, decline_reason as reason, next_proposal as next from nrm.referral where case_id = ${id}::uuid order by id desc limit 1`
  return row
}
