import type { Refusal } from '@nrm/sop/refusal'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { agenda } from './agenda.ts'
import { auditPage } from './audit.ts'
import { listCases } from './cases.ts'
import { deliverNotification } from './deliver-notification.ts'
import { home } from './home.ts'
import { OnlyKnown } from './known-case.ts'
import { liftRestriction, restrictCase, restrictionView } from './restriction.ts'
import { sweepClocks } from './sweep-clocks.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const who = async (name: OfficerName) => sessionFor(api, small.officers[name])
const view = async (name: OfficerName, id: string) => viewCase(api, await who(name), id, plainWords)
const restrict = async (name: OfficerName, id: string, accounts: readonly OfficerName[] = [], offices: readonly string[] = []) =>
  restrictCase(api, await who(name), id, { reason: 'official-suspected', accounts: accounts.map((one) => small.officers[one].id), offices })
const lift = async (name: OfficerName, id: string) => liftRestriction(api, await who(name), id, 'suspicion-cleared')
const refusalOf = (answer: Promise<unknown>): Promise<Refusal | null> =>
  answer.then(
    () => null,
    (error: unknown) => error as Refusal,
  )

test('a restricted case is gone from the lists, the search, the counts, the agenda, the messages and the log of its own territory', async () => {
  const { id, number } = await caseAt(worker, small, 'status/ready')
  const hasIt = async (name: OfficerName) => {
    const session = await who(name)
    const [{ waitingOnUs, waitingOnOthers, notifications }, all, found] = await Promise.all([
      home(api, session),
      listCases(api, session, {}),
      listCases(api, session, { number }),
    ])
    const log = ['supervisor', 'secretary'].includes(name) ? (await auditPage(auditor, session, { case: id })).lines : []
    const before = name === 'secretary' ? (await agenda(api, session)).lines : []
    return {
      listed: [...waitingOnUs.lines, ...waitingOnOthers.lines, ...all.lines, ...found.lines, ...before, ...log].some(
        ({ caseId }) => caseId === id,
      ),
      count: waitingOnUs.count + waitingOnOthers.count,
      messages: notifications.length,
    }
  }
  const territory = ['police', 'supervisor', 'secretary'] as const
  const before = await Promise.all(territory.map(hasIt))
  expect(before.map(({ listed }) => listed)).toEqual([true, true, true])

  await restrict('supervisor', id)

  for (const [place, name] of territory.entries()) {
    const after = await hasIt(name)
    expect(after.listed, name).toBe(false)
    if (name === 'secretary') expect(after.count).toBeLessThan(before[place]?.count as number)
  }
  for (const name of ['prosecutor', 'member'] as const) await expect(view(name, id), name).rejects.toThrow(/not-found|only-known/)
  expect((await auditPage(auditor, await who('national'), { case: id })).lines.map(({ kind }) => kind)).toContain('case.restricted')
})

test('those named and the National Commission see it, and they alone', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))

  await restrict('supervisor', id, ['police'])

  expect((await view('police', id)).restriction).toEqual({ restricted: true, may: null })
  expect((await view('national', id)).restriction).toEqual({ restricted: true, may: 'lift' })
  expect((await restrictionView(api, await who('national'), id)).people.filter(({ named }) => named).map(({ name }) => name)).toEqual([
    'Invented police',
  ])
  const seeing = []
  for (const name of Object.keys(small.officers) as OfficerName[]) if ((await refusalOf(view(name, id))) === null) seeing.push(name)
  expect(seeing).toEqual(['police', 'national', 'national2'])
})

test('its clocks do not fall silent: what would go to its territory goes to the National Commission', async () => {
  const { id } = await registerAs(worker, as(small.officers.police), {}, 'signal.received')
  await restrict('supervisor', id, ['police'])
  await admin`delete from nrm.notification_read`
  const told = async () =>
    admin`select message, role, office_id as office from nrm.notification where case_id = ${id}::uuid and message = 'contact-overdue'`

  await sweepClocks(worker, { requestId: 'test', now: new Date(Date.now() + 3 * 86_400_000).toISOString() })

  expect((await told()).length).toBeGreaterThan(0)
  expect((await told()).every(({ role, office }) => role === 'national' || office === small.offices.policeA)).toBe(true)
  expect((await told()).some(({ role }) => role === 'supervisor')).toBe(false)
  expect((await home(api, await who('national'))).notifications.map(({ caseId, message }) => [caseId, message])).toContainEqual([
    id,
    'contact-overdue',
  ])
})

test('outside the house a message about it goes to the National Commission alone', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  await restrict('supervisor', id, ['police'])
  const sent: string[] = []
  const deliver = async (office: string | null) => {
    const [row] = await admin<{ id: string }[]>`
      insert into nrm.notification (office_id, role, case_id, message, at) values (${office}::uuid, ${office ? null : 'national'}, ${id}::uuid, 'danger-flagged', now()) returning id`
    await deliverNotification(worker, row?.id as string, {
      requestId: 'test',
      send: async (message) => void sent.push(message.office ? 'office' : (message.role ?? '')),
    })
  }

  await deliver(small.offices.policeA)
  await deliver(null)

  expect(sent).toEqual(['national'])
})

test('it is still handed over: the office asked is named, and unnamed when it declines', async () => {
  const seen = await caseAt(worker, small, 'assistance/urgent')
  await restrict('supervisor', seen.id, ['police'])
  await expect(view('centre', seen.id)).rejects.toThrow('not-found')

  const sent = await stepAs(worker, as(small.officers.police), seen, 'assistance', 'referral.sent', { recipient: small.offices.centre })
  await expect(view('centre', seen.id)).resolves.toMatchObject({ id: seen.id })
  expect((await home(api, await who('centre'))).notifications.map(({ caseId, message }) => [caseId, message])).toContainEqual([
    seen.id,
    'referral-sent',
  ])
  await stepAs(worker, as(small.officers.centre), sent, 'assistance', 'referral.rejected')

  await expect(view('centre', seen.id)).rejects.toThrow('only-known')
})

test('an office that saw the case before, because it registered it, is named too when it is asked', async () => {
  const presumed = await situation(worker, small, 'registered by an NGO')
  const sent = await stepAs(worker, as(small.officers.ngo), presumed, 'assistance', 'referral.sent', { recipient: small.offices.centre })
  let helped = await stepAs(worker, as(small.officers.centre), sent, 'assistance', 'referral.accepted')
  for (const step of ['needs.assessed', 'plan.agreed']) helped = await stepAs(worker, as(small.officers.centre), helped, 'assistance', step)
  await restrict('supervisor', helped.id, ['centre'])
  await expect(view('ngo', helped.id)).rejects.toThrow('only-known')

  await stepAs(worker, as(small.officers.centre), helped, 'assistance', 'transfer', { recipient: small.offices.ngo })

  await expect(view('ngo', helped.id)).resolves.toMatchObject({ id: helped.id })
})

test('who may restrict: the heads of the place, whoever holds it outside the police, the National Commission; who may lift: the National Commission', async () => {
  const { id } = await caseAt(worker, small, 'assistance/placed')
  for (const name of ['police', 'secretary', 'member', 'prosecutor'] as const)
    await expect(restrict(name, id), name).rejects.toThrow('forbidden')
  for (const name of ['policeB', 'admin', 'ngoB'] as const) await expect(restrict(name, id), name).rejects.toThrow('not-found')
  await expect(restrict('supervisor', id, ['chairB'])).rejects.toThrow('form-invalid')

  await restrict('centre', id, ['centre'])

  await expect(restrict('national', id)).rejects.toThrow('case-restricted')
  await expect(lift('centre', id)).rejects.toThrow('forbidden')
  await lift('national', id)
  await expect(lift('national', id)).rejects.toThrow('not-found')
  const tries = await admin<{ outcome: string; code: string }[]>`
    select outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where case_id = ${id}::uuid and kind like 'case.restrict%' order by id`
  expect(tries.filter(({ outcome }) => outcome === 'done').map(({ code }) => code)).toEqual(['official-suspected', 'suspicion-cleared'])
  expect(tries.filter(({ outcome }) => outcome === 'refused').length).toBeGreaterThan(8)
})

test('lifting gives back what was before and takes back what the restriction opened', async () => {
  const { id } = await registerAs(worker, as(small.officers.police))
  await restrict('supervisor', id, [], [small.offices.ngo])
  await expect(view('ngo', id)).resolves.toMatchObject({ id })

  await lift('national', id)

  await expect(view('police', id)).resolves.toMatchObject({ id })
  await expect(view('ngo', id)).rejects.toThrow('only-known')
  await expect(view('national', id)).rejects.toThrow('only-known')
})

test('an office that once had part in a case may know its number and whom to ask, and nothing else', async () => {
  const { id, number } = await situation(worker, small, 'referral declined')

  const refused = await refusalOf(view('centre', id))

  expect(refused).toBeInstanceOf(OnlyKnown)
  expect((refused as OnlyKnown).known).toMatchObject({
    number,
    inCharge: { id: small.offices.policeA },
    contact: { id: small.offices.commissionA },
  })
  expect(Object.keys((refused as OnlyKnown).known)).toEqual(['number', 'inCharge', 'contact'])
  expect(
    await admin`select 1 from nrm.audit_entry where case_id = ${id}::uuid and kind = 'case.known' and account_id = ${small.officers.centre.id}::uuid`,
  ).toHaveLength(1)
  await expect(view('ngoB', id)).rejects.toThrow('not-found')
})

test('the office that shelters the person is never named to those who only know', async () => {
  const { id } = await caseAt(worker, small, 'assistance/placed')
  await restrict('supervisor', id, ['centre'])

  const known = ((await refusalOf(view('police', id))) as OnlyKnown).known

  expect(JSON.stringify(known)).not.toContain(small.offices.centre)
  expect(known).toMatchObject({ inCharge: { id: small.offices.national }, contact: { id: small.offices.national } })
})

test('a recused member does not even know', async () => {
  const seen = await caseAt(worker, small, 'status/scheduled')
  await stepAs(worker, as(small.officers.member), seen, 'status', 'conflict.declared', { conflict: 'yes' })

  await expect(view('member', seen.id)).rejects.toThrow('not-found')
})
