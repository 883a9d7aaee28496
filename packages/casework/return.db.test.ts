import type { Refusal } from '@nrm/sop/refusal'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { returnCaseAt } from '@nrm/testkit/return-case'
import { type Advanced, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { beforeAll, expect, test } from 'vitest'
import { restrictCase } from './restriction.ts'
import { sweepClocks } from './sweep-clocks.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
const at = (last: string | null, intake = {}) => returnCaseAt(worker, small, last, intake)
const view = async (name: OfficerName, id: string) => viewCase(api, await sessionFor(api, officers[name]), id, plainWords)
const take = (
  name: OfficerName,
  of: Pick<Advanced, 'procedures'>,
  step: string,
  answers = {},
  procedure: 'return' | 'assistance' = 'return',
) => stepAs(worker, as(officers[name]), of, procedure, step, answers)
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const standing = (of: Pick<Advanced, 'procedures'>) =>
  Object.fromEntries(of.procedures.map(({ procedure, state, holder }) => [procedure, `${state} ${holder.id}`]))
/** Answers of the case the reader was given. */
const read = ({ records }: Readonly<{ records: readonly Readonly<{ fields: object }>[] }>) =>
  records.flatMap(({ fields }) => Object.keys(fields))
const asked = { recipient: offices.inson, basis: 'consent' }

let away: Advanced
beforeAll(async () => {
  away = await at(null, { dangerNow: 'no', country: 'KZ' })
})

test('a consul registers somebody abroad once: identification and return begin together, and the home territory knows', async () => {
  expect(standing(away)).toEqual({ identification: `informed ${offices.consulate}`, return: `located ${offices.consulate}` })
  expect(away.territory).toBe('1718')
  expect((await view('consul', away.id)).summary).toMatchObject({ country: 'KZ' })
  expect((await view('secretary', away.id)).summary).toEqual({})
  expect((await view('policeB', away.id).catch((error: Refusal) => error)) as unknown).toMatchObject({ code: 'not-found' })
})

test('whose home is not known falls to the capital', async () => {
  expect((await at(null, { homeTerritory: undefined })).territory).toBe('1726')
})

test('the receiving office sees the frozen minimum until the home commission confirms, and then whom to meet', async () => {
  const accepted = await at('reception.accepted', { country: 'KZ' })

  const before = await view('social', accepted.id)
  expect(before.identity).toBeNull()
  expect(read(before)).toEqual([])
  expect(before.referrals).toMatchObject([{ kind: 'return', state: 'accepted', shared: { country: 'KZ' } }])

  await take('secretary', accepted, 'receiving.confirmed')
  const after = await view('social', accepted.id)
  expect(after.identity).not.toBeNull()
  expect(read(after)).toEqual(expect.arrayContaining(['country', 'abroadSituation']))
})

test('who arrives is taken in where the person was met: help and identification go along, the consul keeps knowing of the case and no more', async () => {
  const home = await at('arrived', { dangerNow: 'no' })
  expect(standing(home)).toMatchObject({
    identification: `informed ${offices.inson}`,
    return: `received ${offices.inson}`,
    assistance: `placed ${offices.inson}`,
  })

  const consul = await view('consul', home.id)
  expect(consul.number).toBe(home.number)
  expect([consul.identity, read(consul), consul.summary]).toEqual([null, [], {}])

  const helped = await at('arrived', { dangerNow: 'yes' })
  expect(standing(helped)).toMatchObject({ assistance: `placed ${offices.inson}` })
  expect(
    helped.procedures.find(({ procedure }) => procedure === 'assistance')?.clocks.find(({ name }) => name === 'referralSend')?.state,
  ).not.toBe('running')
})

test('a return is voluntary, assessed by two people, and confirmed only then', async () => {
  const found = await at('consular.contact')
  expect(await codeOf(take('consul', found, 'return.requested', { voluntary: 'no' }))).toBe('return-not-voluntary')
  expect(await codeOf(take('consul', found, 'return.requested', { reflectionWish: 'wait' }))).toBe('return-not-voluntary')

  let preparing = await take('consul', await take('consul', found, 'return.requested'), 'risk.assessed')
  expect(await codeOf(take('consul', preparing, 'risk.checked'))).toBe('same-person')
  preparing = await take('consul', preparing, 'reception.asked', asked)
  preparing = await take('social', preparing, 'reception.accepted', { receivedBy: officers.social.id })
  expect(await codeOf(take('secretary', preparing, 'receiving.confirmed'))).toBe('return-risk-open')

  preparing = await take('supervisor', preparing, 'risk.checked')
  expect(standing(await take('secretary', preparing, 'receiving.confirmed')).return).toContain('travelling')
})

test('a child returns once its procedure says so and somebody speaks for it, with an escort, and into named hands', async () => {
  const found = await at('risk.checked', { maybeChild: 'yes', dangerNow: 'no' })
  const sent = await take('consul', found, 'reception.asked', { ...asked, basis: 'child-at-risk', basisReason: 'Invented reason.' })
  let child = await take('social', sent, 'reception.accepted', { receivedBy: officers.social.id })
  expect(await codeOf(take('secretary', child, 'receiving.confirmed'))).toBe('child-return-undecided')

  const decided = [
    ['guardian.appointed', {}],
    ['bia.done', {}],
    ['placement.decided', { placement: 'own-family' }],
    ['bid.done', { durableSolution: 'return', panel: ['psychologist', 'social-worker'] }],
  ] as const
  for (const [step, answers] of decided) child = await stepAs(worker, as(officers.social), child, 'child', step, answers)
  child = await take('secretary', child, 'receiving.confirmed')

  expect(await codeOf(take('consul', child, 'departed', { escort: 'none' }))).toBe('escort-needed')
  child = await take('consul', child, 'departed', { escort: 'consul', escortName: 'Invented Escort', handTo: 'Invented Aunt' })
  const arrived = { receivedBy: officers.social.id }
  expect(await codeOf(take('social', child, 'arrived', arrived))).toBe('escort-needed')
  expect(standing(await take('social', child, 'arrived', { ...arrived, handedTo: 'Invented Aunt' }))).toMatchObject({
    child: `solution ${offices.inson}`,
    assistance: `placed ${offices.inson}`,
  })
})

test('of two answers to one request one holds, and one of two who ask', async () => {
  const preparing = await at('risk.checked')
  const both = await Promise.all([
    codeOf(take('consul', preparing, 'reception.asked', asked)),
    codeOf(take('consul', preparing, 'reception.asked', { ...asked, recipient: offices.ngo })),
  ])
  expect(both.toSorted()).toEqual(['changed-meanwhile', 'done'])

  const sent = await at('reception.asked')
  const answers = await Promise.all([
    codeOf(take('social', sent, 'reception.accepted', { receivedBy: officers.social.id })),
    codeOf(take('social', sent, 'referral.rejected', { nextProposal: 'none-known' })),
  ])
  // Once it was declined, the case is no longer seen there.
  expect(answers.toSorted()).toEqual([expect.stringMatching(/changed-meanwhile|done/), expect.stringMatching(/done|not-found/)])
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
})

test('who withdraws the yes on the way is no longer handed over to anybody, and another solution is looked for', async () => {
  const travelling = await at('departed', { dangerNow: 'no' })

  const after = await stepAs(worker, as(officers.consul), travelling, 'identification', 'withdrew')

  expect(standing(after).return).toBe(`stay-options ${offices.consulate}`)
  expect(await codeOf(view('social', travelling.id))).toBe('only-known')
  expect((await view('consul', travelling.id)).referrals).toMatchObject([{ state: 'withdrawn' }])
})

test('nobody is told but on the person’s yes: the family, the consulate; the database asks again', async () => {
  const found = await at('consular.contact', { dangerNow: 'no' })
  expect(await codeOf(take('consul', found, 'family.told'))).toBe('consent-missing')

  const agreed = await stepAs(worker, as(officers.consul), found, 'identification', 'consent.recorded', {
    consentNow: 'agrees-in-part',
    consentItems: { record: 'yes', refer: 'yes', family: 'yes' },
  })
  expect(await codeOf(take('consul', agreed, 'family.told'))).toBe('done')

  // A line of the history past the door: the database asks for the yes itself.
  const bare = (step: string, id: string) =>
    codeOf(
      admin.unsafe(
        `insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, role)
         select p.id, 9000, p.case_id, '${step}', p.state, p.state, now(), now(), 'consul' from nrm.procedure p where p.case_id = '${id}' and p.procedure = 'return'`,
      ),
    )
  expect(await bare('consulate.told', found.id)).toBe('NR409')
  expect(await bare('family.told', away.id)).toBe('NR409')
})

test('an NGO asks a consulate only by the person’s yes or on a coded ground; the consulate conducts the return from then on', async () => {
  const report = await stepAs(
    worker,
    as(officers.ngo),
    await registerAs(worker, as(officers.ngo), { dangerNow: 'no' }, 'person.abroad'),
    'identification',
    'consent.recorded',
    { consentNow: 'agrees-in-part', consentItems: { record: 'yes', refer: 'yes' } },
  )
  const to = { consulate: offices.consulate }
  expect(await codeOf(take('ngo', report, 'consulate.asked', { ...to, basis: 'consent' }))).toBe('consent-missing')

  const handed = await take('ngo', report, 'consulate.asked', { ...to, basis: 'danger-to-life', basisReason: 'Invented reason.' })
  expect(standing(handed)).toEqual({ identification: `informed ${offices.ngo}`, return: `located ${offices.consulate}` })
  expect(await codeOf(take('consul', handed, 'consular.contact'))).toBe('done')
})

test('a case hidden from its territory comes home by the word of the National Commission, and is received there', async () => {
  let hidden: Pick<Advanced, 'procedures'> & Readonly<{ id: string }> = await at('reception.asked', { dangerNow: 'no' })
  await restrictCase(api, await sessionFor(api, officers.consul), hidden.id, {
    reason: 'official-suspected',
    accounts: [],
    offices: [offices.consulate, offices.inson],
  })
  hidden = await take('social', hidden, 'reception.accepted', { receivedBy: officers.social.id })
  expect(await codeOf(take('secretary', hidden, 'receiving.confirmed'))).toMatch(/not-found|case-restricted|only-known/)

  hidden = await take('national', hidden, 'receiving.confirmed')
  hidden = await take('social', hidden, 'arrived', { receivedBy: officers.social.id })

  expect(standing(hidden)).toMatchObject({ return: `received ${offices.inson}`, assistance: `placed ${offices.inson}` })
  expect(await codeOf(view('secretary', hidden.id))).not.toBe('done')
})

test('who has not arrived a day after the hour announced is searched for, and may still arrive', async () => {
  const arrivalAt = new Date(Date.now() + 48 * 3_600_000).toISOString()
  const travelling = await take('consul', await at('receiving.confirmed', { dangerNow: 'no' }), 'departed', { arrivalAt })
  const clock = travelling.procedures.find(({ procedure }) => procedure === 'return')?.clocks.find(({ name }) => name === 'arrival')
  expect(Date.parse(clock?.dueAt ?? '')).toBe(Date.parse(arrivalAt) + 24 * 3_600_000)

  await sweepClocks(worker, { requestId: 'test', now: new Date(Date.parse(arrivalAt) + 25 * 3_600_000).toISOString() })

  const missing = await view('consul', travelling.id)
  expect(standing(missing).return).toBe(`located ${offices.consulate}`)
  expect(standing(await take('social', missing, 'arrived', { receivedBy: officers.social.id })).return).toBe(`received ${offices.inson}`)
})
