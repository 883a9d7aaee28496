import { asActor } from '@nrm/db/as-actor'
import { type itemStanding, mayDisclose } from '@nrm/sop/disclosure'
import { spokenVersion } from '@nrm/sop/spoken-texts'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advanced } from './advance.ts'
import { anonymousNotices } from './anonymous.ts'
import { home } from './home.ts'
import { listOverrides, recordOverrideReview } from './overrides.ts'
import { viewCase } from './view-case.ts'
import { previewWithdrawal } from './withdrawal.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
const reason = { basis: 'danger-to-life', basisReason: 'Invented reason.' }

const step = (by: OfficerName, view: Advanced, procedure: 'identification' | 'status' | 'assistance', name: string, answers = {}) =>
  stepAs(worker, as(officers[by]), view, procedure, name, answers)
const send = (view: Advanced, answers = {}) =>
  step('police', view, 'assistance', 'referral.sent', { recipient: offices.centre, ...answers })
const seen = (by: OfficerName, { id }: Pick<Advanced, 'id'>) => viewCase(worker, as(officers[by]), id, plainWords)
const sees = (by: OfficerName, view: Pick<Advanced, 'id'>) =>
  seen(by, view).then(
    () => true,
    () => false,
  )
const urgent = (consentItems: object, at?: string) =>
  registerAs(worker, as(officers.police, at), { dangerNow: 'yes', maybeChild: 'no', consentItems, ...(at ? { contactAt: at } : {}) })
const raw = async (by: OfficerName, statement: string) =>
  asActor(api, await sessionFor(api, officers[by]), async ({ sql, entered }) => {
    await entered
    return [...(await sql.unsafe(statement))]
  })

test('without a yes to it a referral is refused by the door, which names the item, and by the database, whoever writes', async () => {
  const view = await urgent({ record: 'yes', refer: 'no', status: 'yes' })
  const assistance = view.procedures.find(({ procedure }) => procedure === 'assistance')

  await expect(send(view)).rejects.toMatchObject({ code: 'consent-missing', facts: { item: 'refer' } })
  await expect(
    raw(
      'police',
      `insert into nrm.referral (id, case_id, case_number, procedure_id, kind, sender_office_id, sender_account_id, recipient_office_id, services, urgency, basis, shared, state, sent_at)
       values (uuidv7(), '${view.id}', '${view.number}', '${assistance?.id}', 'referral', '${offices.policeA}', '${officers.police.id}', '${offices.centre}', '{}', 'now', 'consent', '{}', 'sent', now())`,
    ),
  ).rejects.toMatchObject({ code: 'consent-missing' })
  for (const [office, purpose, ground] of [
    [offices.centre, 'refer', 'consent'],
    [offices.centre, 'refer', 'danger-to-life'],
    [offices.centre, 'refer', 'care'],
    [offices.centre, 'status', 'consent'],
    [offices.national, 'status', 'consent-of-nobody'],
    [offices.ngoB, 'status', 'oversight'],
  ])
    await expect(
      raw('police', `select nrm.share_case('${view.id}', '${office}', '${purpose}', '${ground}')`),
      ground,
    ).rejects.toMatchObject({
      code: 'consent-missing',
    })
  expect(await sees('centre', view)).toBe(false)
})

test('a yes alone shows no case to anybody: an office that helps is shown it with the referral that asks it', async () => {
  const view = await urgent({ record: 'yes', refer: 'yes' })

  await expect(raw('police', `select nrm.share_case('${view.id}', '${offices.ngoB}', 'refer', 'consent')`)).rejects.toMatchObject({
    code: 'consent-missing',
  })
  await send(view)
  expect(await sees('centre', view)).toBe(true)
})

test('a yes holds to the last millisecond of its term, at the door and in the database, and opens nothing after it', async () => {
  const before = '2026-02-10T09:00:00.000Z'
  const view = await urgent({ record: 'yes', refer: 'yes' }, before)
  const other = await urgent({ record: 'yes', refer: 'yes' }, before)
  const [row] = await admin<
    { until: Date }[]
  >`select expires_at as until from nrm.consent where case_id = ${view.id}::uuid and item = 'refer'`
  const until = new Date(row?.until as Date)
  expect(until.toISOString()).toBe('2027-02-10T19:00:00.000Z')
  const at = (moment: Date, to: Advanced) =>
    stepAs(worker, as(officers.police, moment.toISOString()), to, 'assistance', 'referral.sent', { recipient: offices.centre })

  await expect(at(until, other)).rejects.toMatchObject({ code: 'consent-missing', facts: { item: 'refer' } })
  await expect(at(new Date(until.getTime() - 1), view)).resolves.toBeDefined()
})

test('a yes that names one office is no yes to another', async () => {
  const view = await step('police', await urgent({ record: 'yes', refer: 'yes' }), 'identification', 'consent.recorded', {
    consentItems: { refer: 'yes' },
    referTo: offices.inson,
  })

  await expect(send(view)).rejects.toMatchObject({ code: 'consent-missing', errors: [{ path: 'recipient', code: 'not-agreed' }] })
  await expect(send(view, { recipient: offices.inson })).resolves.toBeDefined()
})

test('an answer names the text that was read, in which language, to whom it speaks and until when; the last one holds and none is overwritten', async () => {
  const view = await registerAs(worker, as(officers.police), { language: 'rus', maybeChild: 'no' })
  const first = await admin`select * from nrm.consent where case_id = ${view.id}::uuid order by at, id`
  const after = await step('police', view, 'identification', 'consent.withdrawn', { withdrawScope: 'sharing' })
  const { consents = [] } = await seen('police', after)

  expect(await admin`select * from nrm.consent where case_id = ${view.id}::uuid order by at, id limit ${first.length}`).toEqual(first)
  const refer = consents.filter(({ item }) => item === 'refer')
  expect(refer).toMatchObject([
    { answer: 'no', state: 'withdrawn', textVersion: null, until: null },
    {
      answer: 'yes',
      state: 'superseded',
      language: 'rus',
      textLanguage: 'ru',
      textVersion: spokenVersion('consent'),
      recipientKind: 'helping-offices',
      until: expect.any(String),
    },
  ])
  await expect(raw('police', `update nrm.consent set answer = 'yes' where case_id = '${view.id}'`)).rejects.toThrow(/permission denied/)
  await expect(raw('police', `delete from nrm.consent where case_id = '${view.id}'`)).rejects.toThrow(/permission denied/)
})

test('taking back the sharing is read beforehand and then done: referral withdrawn, sight lost at once, those concerned told, the case where it was', async () => {
  const before = await situation(worker, small, 'referral sent')
  const preview = await previewWithdrawal(worker, as(officers.police), before.id, 'sharing')
  expect(preview).toMatchObject({ recalled: { id: offices.centre }, stops: [{ office: { id: offices.centre } }], endsStatus: false })
  expect(await sees('centre', before)).toBe(true)

  const after = await step('police', before, 'identification', 'consent.withdrawn', { withdrawScope: 'sharing' })

  expect(stateOf(after, 'identification')).toBe('presumed')
  expect(stateOf(after, 'status')).toBe('collecting')
  expect(await sees('centre', before)).toBe(false)
  const { referrals, shares = [] } = await seen('police', after)
  expect(referrals).toMatchObject([{ state: 'withdrawn' }])
  expect(shares.find(({ office }) => office.id === offices.centre)).toMatchObject({ open: false })
  const told = await admin`select message from nrm.notification where case_id = ${before.id}::uuid and office_id = ${offices.centre}::uuid`
  expect(told.map(({ message }) => message).toSorted()).toEqual(['consent-withdrawn', 'referral-sent', 'referral-withdrawn'])
  await expect(send(after)).rejects.toMatchObject({ code: 'consent-missing' })
})

test('taking back the status ends that procedure and closes the case to the commission’s share, and nothing else', async () => {
  const before = await caseAt(worker, small, 'assistance/in-plan')

  const after = await step('police', before, 'identification', 'consent.withdrawn', { withdrawScope: 'status' })

  expect(['identification', 'status', 'assistance'].map((name) => stateOf(after, name))).toEqual(['presumed', 'withdrawn', 'in-plan'])
  const open = await admin`select office_id from nrm.case_access where case_id = ${before.id}::uuid and (until is null or until > now())`
  expect(open.map(({ office_id }) => office_id)).not.toContain(offices.commissionA)
  expect(await sees('centre', before)).toBe(true)
})

test('treatment goes on only with its own consent; other help does not ask for it', async () => {
  const before = await caseAt(worker, small, 'assistance/in-plan')
  const after = await step('police', before, 'identification', 'consent.withdrawn', { withdrawScope: 'assistance' })

  await expect(step('centre', after, 'assistance', 'service.delivered', { service: 'medical' })).rejects.toMatchObject({
    code: 'consent-missing',
    facts: { item: 'doctor' },
  })
  await expect(step('centre', after, 'assistance', 'service.delivered', { service: 'food' })).resolves.toBeDefined()
})

test('who did not agree to the status is helped without it; a later yes opens it', async () => {
  const view = await registerAs(worker, as(officers.police), {
    maybeChild: 'no',
    consentItems: { record: 'yes', refer: 'yes', status: 'later' },
  })
  const assessed = await step('police', view, 'identification', 'primary.assessed')
  const presumed = await step('police', assessed, 'identification', 'presumed.declared', { overrideReason: 'Invented reason.' })
  expect(presumed.procedures.map(({ procedure }) => procedure).toSorted()).toEqual(['assistance', 'identification'])

  const agreed = await step('police', presumed, 'identification', 'consent.recorded', { consentItems: { status: 'yes' } })

  expect(stateOf(agreed, 'status')).toBe('collecting')
})

test('a legal ground in the place of a yes needs a reason, ends by itself, and is looked at by the commission and not by its author', async () => {
  const view = await urgent({ record: 'yes', refer: 'no' })
  await expect(send(view, { basis: 'danger-to-life' })).rejects.toMatchObject({ code: 'reason-needed' })
  await send(view, reason)

  expect(await sees('centre', view)).toBe(true)
  const [share] = await admin`
    select ground, until - granted_at between interval '71 hours 59 minutes' and interval '72 hours' as boxed from nrm.case_access where case_id = ${view.id}::uuid and office_id = ${offices.centre}::uuid`
  expect(share).toMatchObject({ ground: 'danger-to-life', boxed: true })
  const ours = async (by: OfficerName) => (await listOverrides(worker, as(officers[by]))).lines.filter(({ caseId }) => caseId === view.id)
  const [line] = await ours('chair')
  expect(line).toMatchObject({ purpose: 'refer', ground: 'danger-to-life', recipient: { id: offices.centre }, may: true, own: false })
  expect(await ours('member')).toMatchObject([{ may: false }])
  expect(await ours('chairB')).toEqual([])
  const review = (by: OfficerName, outcome = 'not-justified') =>
    recordOverrideReview(worker, as(officers[by]), line?.id as string, { outcome })
  await expect(review('member')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(review('police')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(review('chairB')).rejects.toMatchObject({ code: 'not-found' })
  await expect(review('chair', 'who cares')).rejects.toMatchObject({ code: 'form-invalid' })

  await review('chair')

  expect(await sees('centre', view)).toBe(false)
  expect(await ours('chair')).toEqual([])
  await expect(review('secretary')).rejects.toMatchObject({ code: 'step-not-now' })
})

test('nobody reviews an override of their own', async () => {
  const view = await caseAt(worker, small, 'status/collecting')
  await step('secretary', view, 'status', 'r708.queried', { baseGround: 'legal-ground' })
  const [line] = (await listOverrides(worker, as(officers.secretary))).lines.filter(({ caseId }) => caseId === view.id)

  expect(line).toMatchObject({ purpose: 'base', own: true, may: false })
  await expect(recordOverrideReview(worker, as(officers.secretary), line?.id as string, { outcome: 'justified' })).rejects.toMatchObject({
    code: 'same-person',
  })
  await expect(raw('secretary', `select * from nrm.review_override('${line?.id}', 'justified')`)).rejects.toMatchObject({
    code: 'same-person',
  })
})

test('whoever takes the person in on a legal ground keeps sight as long as the person is there; a yes given meanwhile takes the place of the ground', async () => {
  const taken = await send(await urgent({ record: 'yes', refer: 'no' }), reason)
  await step('centre', taken, 'assistance', 'referral.accepted', { receivedBy: officers.centre.id })
  const asked = await send(await urgent({ record: 'yes', refer: 'no' }), reason)
  await step('police', asked, 'identification', 'consent.recorded', { consentItems: { refer: 'yes' } })

  const grounds = await admin`
    select ground, until from nrm.case_access where case_id in (${taken.id}::uuid, ${asked.id}::uuid) and office_id = ${offices.centre}::uuid order by ground`
  expect(grounds).toEqual([
    { ground: 'care', until: null },
    { ground: 'consent', until: null },
  ])
})

test('a withdrawal and a referral at once stand in one order or the other, and no share outlives the withdrawal', async () => {
  const ends = { refused: 0, recalled: 0 }
  for (let round = 0; round < 8; round++) {
    const view = await caseAt(worker, small, 'assistance/urgent')
    const late = round % 2 === 0
    const acts = [
      () => send(view),
      () => step('police', view, 'identification', late ? 'withdrew' : 'consent.withdrawn', late ? {} : { withdrawScope: 'sharing' }),
    ]
    const [sent, withdrawn] = await Promise.allSettled(
      round < 4
        ? acts.map((act) => act())
        : acts
            .toReversed()
            .map((act) => act())
            .toReversed(),
    )

    expect(withdrawn?.status).toBe('fulfilled')
    if (sent?.status === 'rejected') expect(sent.reason).toMatchObject({ code: 'consent-missing' })
    ends[sent?.status === 'rejected' ? 'refused' : 'recalled'] += 1
    const [left] = await admin`
      select count(*) filter (where a.office_id = ${offices.centre}::uuid and (a.until is null or a.until > now()))::int as shares,
             (select count(*)::int from nrm.referral r where r.case_id = ${view.id}::uuid and r.state in ('sent', 'acknowledged')) as pending
        from nrm.case_access a where a.case_id = ${view.id}::uuid`
    expect(left).toEqual({ shares: 0, pending: 0 })
    expect(await sees('centre', view)).toBe(false)
  }
  expect(ends.refused + ends.recalled).toBe(8)
})

test('the database reads any list of answers as the SOP does', async () => {
  const view = await caseAt(worker, small, 'identification/in-contact')
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString()
  const someone = [offices.centre, offices.inson] as const
  const answer = fc.record({
    item: fc.constantFrom('refer', 'status'),
    answer: fc.constantFrom('yes', 'yes', 'no', 'later'),
    to: fc.constantFrom(null, null, ...someone),
    until: fc.constantFrom(day(4), day(6), day(8)),
  })
  const lists = fc.sample(fc.tuple(fc.array(answer, { maxLength: 6 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...someone)), 60)
  for (const [answers, now, recipient] of lists) {
    const given = answers.map((one, place) => ({ ...one, at: day(place), takenBack: false }) as Parameters<typeof itemStanding>[0][number])
    const [found] = await admin.begin(async (sql) => {
      await sql`delete from nrm.consent where case_id = ${view.id}::uuid`
      for (const { item, answer: said, to, at, until } of given)
        await sql`insert into nrm.consent (case_id, item, answer, language, mode, at, office_id, recipient_office_id, expires_at)
          values (${view.id}::uuid, ${item}, ${said}, 'uzb', 'signed', ${at}::timestamptz, ${offices.policeA}::uuid, ${to}::uuid, ${until as string}::timestamptz)`
      await sql`select set_config('nrm.now', ${day(now)}, true)`
      return sql`select nrm.consent_until(${view.id}::uuid, 'refer', ${recipient}::uuid) is not null as may`
    })
    expect(found?.may, JSON.stringify({ given, now })).toBe(mayDisclose(given, 'refer', recipient, day(now)))
  }
})

test('the office that asked is warned of a yes that ends soon, and of none that was given anew', async () => {
  const eleven = new Date(Date.now() - 355 * 86_400_000).toISOString()
  const view = await urgent({ record: 'yes', refer: 'yes' }, eleven)
  await step('police', view, 'identification', 'consent.recorded', { consentItems: { refer: 'yes' } })

  const { consentsEnding } = await home(worker, as(officers.police))

  expect(consentsEnding.filter(({ caseId }) => caseId === view.id).map(({ item, ended }) => `${item} ${ended}`)).toEqual(['record false'])
  expect((await home(worker, as(officers.policeB))).consentsEnding).toEqual([])
})

test('that an adult refused is told without a name: nothing in it leads to the person, the case, the office or the day', async () => {
  const refused = (maybeChild: string, now?: string) =>
    registerAs(worker, as(officers.police, now), { consentNow: 'refuses', maybeChild, ...(now ? { contactAt: now } : {}) })
  const past = new Date(Date.now() - 200 * 86_400_000).toISOString()
  const day = new Date(Date.parse(past) + 5 * 3_600_000)
  const quarter = new Date(Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3, 1)).toISOString().slice(0, 10)
  const tell = async (kind: string, now?: string) => {
    const view = await refused('no', now)
    return stepAs(worker, as(officers.police, now), view, 'identification', 'refusal.notified', { reportedKind: kind })
  }
  const view = await tell('servitude')
  for (let n = 0; n < 5; n++) await tell('forced-labour', past)
  for (let n = 0; n < 4; n++) await tell('servitude', past)

  await expect(step('police', view, 'identification', 'refusal.notified')).rejects.toMatchObject({ code: 'step-not-now' })
  await expect(step('police', await refused('unsure'), 'identification', 'refusal.notified')).rejects.toMatchObject({
    code: 'step-not-now',
  })
  await expect(raw('police', `select nrm.notify_anonymously('${view.id}', 'servitude')`)).rejects.toMatchObject({ code: 'step-not-yours' })
  for (const by of ['police', 'national', 'chair'] as const)
    await expect(raw(by, 'select * from nrm.anonymous_notice'), by).rejects.toThrow(/permission denied/)
  const rows = await admin`select to_jsonb(n) as row from nrm.anonymous_notice n`
  expect(rows).toHaveLength(10)
  for (const { row } of rows)
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      quarter: expect.stringMatching(/^\d{4}-(01|04|07|10)-01$/),
      region_code: '1718',
      kind: expect.stringMatching(/^(servitude|forced-labour)$/),
    })
  const page = await anonymousNotices(worker, as(officers.national))
  expect(page).toEqual({
    least: 5,
    assumed: true,
    cells: [
      { quarter, region: '1718', kind: 'forced-labour', count: 5 },
      { quarter, region: '1718', kind: 'servitude', count: null },
    ],
  })
  expect(await sees('national', view)).toBe(false)
  await expect(anonymousNotices(worker, as(officers.chair))).rejects.toMatchObject({ code: 'forbidden' })
})

const stateOf = (view: Advanced, name: string) => view.procedures.find(({ procedure }) => procedure === name)?.state
