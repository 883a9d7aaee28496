import { randomUUID } from 'node:crypto'
import { asActor } from '@nrm/db/as-actor'
import type { Refusal } from '@nrm/sop/refusal'
import { as, country, type Officer, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { type Advanced, advance } from './advance.ts'
import { letTimePass } from './let-time-pass.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small

type Procedure = 'identification' | 'assistance' | 'child'
const take = (by: OfficerName, of: Pick<Advanced, 'procedures'>, procedure: Procedure, step: string, answers = {}, at?: string) =>
  stepAs(worker, as(officers[by], at), of, procedure, step, answers)
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'done',
    (error: Refusal) => error.code,
  )
const childIn = ({ procedures }: Pick<Advanced, 'procedures'>) => procedures.find(({ procedure }) => procedure === 'child')
const fresh = (answers = {}) => registerAs(worker, as(officers.police), { maybeChild: 'yes', ...answers })
const told = async ({ id }: Pick<Advanced, 'id'>) =>
  (await admin`select n.office_id, n.role, n.message from nrm.notification n where n.case_id = ${id}::uuid`).map(
    ({ office_id, role, message }) => `${role ?? office_id} ${message}`,
  )
const consents = ({ id }: Pick<Advanced, 'id'>) =>
  admin`select item, answer, own, representative, represented_by, mode from nrm.consent where case_id = ${id}::uuid order by at desc, id desc`
const items = { record: 'yes', refer: 'yes', status: 'yes' }
const withGuardian = { consentItems: items, representedBy: 'guardian', representativeItems: items }

test('however a child becomes known, the social centre of the region conducts the protection and is told at once', async () => {
  const silent = await registerAs(worker, as(officers.police), {}, 'signal.received')
  const ways = {
    registered: await fresh(),
    'in doubt': await fresh({ maybeChild: 'unsure' }),
    'a signal': await registerAs(worker, as(officers.police), { maybeChild: 'unsure' }, 'signal.received'),
    'first contact': await take('police', silent, 'identification', 'contact.made', { maybeChild: 'yes' }),
    suspected: await take('police', await caseAt(worker, small, 'identification/informed'), 'identification', 'minor.suspected', {
      maybeChild: 'yes',
    }),
    'by hand': await begun(),
  }

  expect(childIn(silent)).toBeUndefined()
  for (const [way, view] of Object.entries(ways)) {
    expect(childIn(view), way).toMatchObject({ state: 'protected', holder: { id: offices.inson }, clocks: [{ name: 'childGuardian' }] })
    expect(await told(view), way).toContain(`${offices.inson} child-presumed`)
    expect((await viewCase(worker, as(officers.social), view.id, plainWords)).child, way).not.toBe('no')
  }
})

async function begun(): Promise<Advanced> {
  const view = await caseAt(worker, small, 'identification/assessed')
  const identification = view.procedures.find(({ procedure }) => procedure === 'identification')
  return advance(worker, as(officers.police), {
    procedureId: identification?.id as string,
    version: identification?.version as number,
    step: 'child.presumed',
    form: { maybeChild: 'yes' },
    submissionId: randomUUID(),
    words: plainWords,
  })
}

test('where a region has no social centre the protection stays with whoever registered, who may hand it on, and the supervisor is told', async () => {
  const view = await registerAs(worker, as(officers.policeB), { maybeChild: 'yes', territory: '1730' })

  expect(childIn(view)).toMatchObject({ state: 'protected', holder: { id: offices.policeB } })
  expect(await told(view)).toContain('supervisor child-presumed')
  const handed = await take('policeB', view, 'child', 'child.handed', { toCentre: offices.inson })
  expect(childIn(handed)).toMatchObject({ state: 'protected', holder: { id: offices.inson } })
  expect((await viewCase(worker, as(officers.social), view.id, plainWords)).number).toBe(view.number)
})

test('a child’s yes waits for whoever speaks for the child; help does not', async () => {
  const view = await fresh({ consentItems: items })

  expect((await consents(view)).find(({ item }) => item === 'refer')).toMatchObject({ answer: 'later', own: 'yes', representative: null })
  expect(await admin`select ground, purpose from nrm.consent_override where case_id = ${view.id}::uuid`).toMatchObject([
    { ground: 'child-at-risk', purpose: 'record' },
  ])
  const onConsent = { recipient: offices.centre, basis: 'consent' }
  expect(await codeOf(take('police', view, 'assistance', 'referral.sent', onConsent))).toBe('consent-missing')
  expect(
    await codeOf(
      take('police', view, 'assistance', 'referral.sent', {
        recipient: offices.centre,
        basis: 'child-at-risk',
        basisReason: 'Invented reason.',
      }),
    ),
  ).toBe('done')
  for (const answers of [
    { consentItems: items },
    withGuardian,
    { ...withGuardian, representedBy: 'parent', representativeSuspected: 'yes' },
    { ...withGuardian, representedBy: 'relative', representativeSuspected: 'not-known' },
  ])
    expect(await codeOf(take('police', view, 'identification', 'consent.recorded', answers))).toBe('representative-missing')
})

test('nobody suspected becomes guardian; the guardian’s yes beside the child’s makes the consent, and both voices are kept', async () => {
  const view = await fresh()
  for (const guardianSuspected of ['yes', 'not-known'])
    expect(await codeOf(take('social', view, 'child', 'guardian.appointed', { guardianSuspected }))).toBe('guardian-suspected')
  const guarded = await take('social', view, 'child', 'guardian.appointed')

  const agreed = await take('social', guarded, 'identification', 'consent.recorded', {
    ...withGuardian,
    representativeItems: { record: 'yes', refer: 'yes', status: 'no' },
  })

  const said = (await consents(agreed)).slice(0, 3).map(({ item, answer, own, representative }) => [item, answer, own, representative])
  expect(said.toSorted()).toEqual([
    ['record', 'yes', 'yes', 'yes'],
    ['refer', 'yes', 'yes', 'yes'],
    ['status', 'no', 'yes', 'no'],
  ])
  const read = await viewCase(worker, as(officers.police), view.id, plainWords)
  expect(read.consents.find(({ item }) => item === 'status')).toMatchObject({ own: 'yes', representative: 'no', representedBy: 'guardian' })
})

test('the presumption of a child opens help at once, and the status once somebody spoke for the child', async () => {
  const view = await registerAs(worker, as(officers.police), { maybeChild: 'yes', dangerNow: 'no' })
  const presumed = await take(
    'police',
    await take('police', view, 'identification', 'primary.assessed'),
    'identification',
    'presumed.declared',
  )
  expect(presumed.procedures.map(({ procedure }) => procedure)).toEqual(['identification', 'assistance', 'child'])

  const guarded = await take('social', presumed, 'child', 'guardian.appointed')
  const agreed = await take('police', guarded, 'identification', 'consent.recorded', withGuardian)

  expect(agreed.procedures.map(({ procedure, state }) => `${procedure} ${state}`)).toContain('status collecting')
})

test('the database takes no yes of a child alone, whoever writes it', async () => {
  const view = await fresh()
  const write = async (more: string) => {
    await asActor(api, await sessionFor(api, officers.police), async ({ sql, entered }) => {
      await entered
      return [
        ...(await sql.unsafe(`select nrm.write_consents('${view.id}', '[{"item":"refer","answer":"yes","own":"yes","language":"uzb","mode":"signed",
          "takenBack":false,"until":"2030-01-01T00:00:00Z"${more}}]')`)),
      ]
    })
  }

  await expect(write('')).rejects.toMatchObject({ message: 'representative-missing' })
  await expect(write(',"representative":"no","representedBy":"parent"')).rejects.toMatchObject({ message: 'representative-missing' })
  await expect(write(',"representative":"yes","representedBy":"parent"')).resolves.toBeUndefined()
})

test('at eighteen everything is asked anew of the adult, the protection goes on, and no day of birth stands in clear', async () => {
  const guarded = await take('social', await fresh(), 'child', 'guardian.appointed')
  const agreed = await take('social', guarded, 'identification', 'consent.recorded', withGuardian)
  const noted = await take('social', agreed, 'child', 'majority.noted', { birthMonth: '2009-03' })

  const [clock] =
    await admin`select due_at, look_at from nrm.clock where procedure_id = ${childIn(noted)?.id as string}::uuid and name = 'childMajority'`
  expect(new Date(clock?.due_at).toISOString()).toBe('2027-03-31T19:00:00.000Z')
  expect(new Date(clock?.look_at).toISOString()).toBe('2027-03-01T19:00:00.000Z')
  for (const table of ['record', 'person_identity', 'procedure', 'case_file', 'clock', 'audit_entry', 'submission', 'step_taken'])
    expect(JSON.stringify(await admin`select t::text from ${admin(`nrm.${table}`)} t`), table).not.toContain('2009-03')
  await letTimePass(worker, 'test', noted.id, '2027-04-01T00:00:00.000Z')

  const later = '2027-04-01T01:00:00.000Z'
  const adult = (await viewCase(worker, as(officers.police, later), noted.id, plainWords)) as unknown as Advanced
  expect(childIn(adult)).toMatchObject({ state: 'represented' })
  expect(adult.child).toBe('yes')
  expect((await consents(adult)).slice(0, 10)).toSatisfy((rows: { answer: string; mode: string }[]) =>
    rows.every(({ answer, mode }) => answer === 'later' && mode === 'asked-again'),
  )
  const own = await take('police', adult, 'identification', 'consent.recorded', { consentItems: items }, later)
  expect((await consents(own))[0]).toMatchObject({ answer: 'yes', representative: null })
})

test('a protection order runs as long as it says and no longer than the law lets it, is warned of, and a new one prolongs it', async () => {
  const issue = (of: Pick<Advanced, 'procedures'>, orderDays: number, at?: string) =>
    take('police', of, 'child', 'order.issued', { orderDays, withBody: offices.inson }, at)
  const view = await registerAs(worker, as(officers.police, '2026-05-01T06:00:00.000Z'), {
    maybeChild: 'yes',
    contactAt: '2026-05-01T05:00:00.000Z',
  })
  expect(await codeOf(issue(view, 31))).toBe('form-invalid')
  const ordered = await issue(view, 30, '2026-05-01T07:00:00.000Z')
  const order = childIn(ordered)?.clocks.find(({ name }) => name === 'childOrder')
  const [row] =
    await admin`select look_at from nrm.clock where procedure_id = ${childIn(ordered)?.id as string}::uuid and name = 'childOrder'`

  expect(order?.dueAt).toBe('2026-05-31T19:00:00.000Z')
  expect(new Date(row?.look_at).toISOString()).toBe('2026-05-26T19:00:00.000Z')
  const again = await issue(ordered, 10, '2026-05-20T07:00:00.000Z')
  expect(childIn(again)?.clocks.filter(({ name, state }) => name === 'childOrder' && state === 'running')).toMatchObject([
    { dueAt: '2026-05-30T19:00:00.000Z' },
  ])
  await letTimePass(worker, 'test', view.id, '2026-05-31T00:00:00.000Z')
  expect(await told(view)).toEqual(expect.arrayContaining([`${offices.inson} order-lapsed`, 'supervisor order-lapsed']))
})

test('in doubt the person is a child; whoever doubts does not decide, and an adult is one everywhere', async () => {
  const disputed = await take('supervisor', await fresh(), 'child', 'age.disputed')

  expect(await codeOf(take('supervisor', disputed, 'child', 'adult.found'))).toBe('same-person')
  expect(await codeOf(take('social', disputed, 'child', 'adult.found', { doubtLeft: 'yes' }))).toBe('age-not-proven')
  expect(await codeOf(take('social', disputed, 'child', 'adult.found', { ageMethods: ['psychologist'] }))).toBe('age-not-proven')
  expect(await codeOf(take('social', disputed, 'child', 'adult.found', { ageMethods: ['medical', 'papers'], childAgreed: 'no' }))).toBe(
    'assent-missing',
  )
  const doubtful = await take('social', disputed, 'child', 'age.assessed', { ageFinding: 'unsure' })
  expect([doubtful.child, childIn(doubtful)?.state]).toEqual(['unsure', 'protected'])
  const adult = await take('social', await take('police', doubtful, 'child', 'age.disputed'), 'child', 'adult.found')
  expect([adult.child, childIn(adult)?.state]).toEqual(['no', 'adult'])
  expect((await viewCase(worker, as(officers.social), adult.id, plainWords)).records.flatMap(({ fields }) => Object.keys(fields))).toEqual(
    [],
  )
  const assessed = await take('police', adult, 'identification', 'consent.recorded', { consentItems: items })
  const [asked] = await admin`select context from nrm.procedure where case_id = ${assessed.id}::uuid and procedure = 'identification'`
  expect(asked?.context).toMatchObject({ child: 'no', guardian: 'not-needed', consent: { refer: true } })
})

test('best interests take a psychologist, a skipped rung its reason, a second interview too; the determination ends the procedure', async () => {
  const guarded = await take('social', await fresh({ maybeChild: 'unsure' }), 'child', 'guardian.appointed')
  expect(await codeOf(take('social', guarded, 'child', 'bia.done', { panel: ['social-worker'] }))).toBe('psychologist-missing')
  expect(await codeOf(take('social', guarded, 'child', 'interview', { childPresent: ['interpreter'] }))).toBe('child-unaccompanied')
  expect(await codeOf(take('social', guarded, 'child', 'interview', { interviewMinutes: 241 }))).toBe('interview-too-long')
  const heard = await take('social', guarded, 'child', 'interview')
  expect(await codeOf(take('social', heard, 'child', 'interview'))).toBe('interview-repeat')
  const assessed = await take('social', heard, 'child', 'bia.done')
  expect(await codeOf(take('social', assessed, 'child', 'placement.decided', { placement: 'institution' }))).toBe('reason-needed')
  const placed = await take('social', assessed, 'child', 'placement.decided', { placement: 'kin', whyNotLower: ['not-safe-there'] })
  const done = await take('social', placed, 'child', 'bid.done', { durableSolution: 'return' })

  // Whoever may be a child is kept as long as a child is, once help and follow-up are over too.
  await admin.begin((sql) => [
    sql`set local session_replication_role = replica`,
    sql`update nrm.procedure set ended = true where case_id = ${done.id}::uuid`,
  ])
  expect([...(await admin`select outcome from nrm.ending_of(${done.id}::uuid)`)]).toEqual([{ outcome: 'child' }])
  expect(childIn(done)).toMatchObject({ state: 'solution', ended: true, waitingOn: null })
  expect(childIn(done)?.clocks.filter(({ kind, state }) => kind === 'deadline' && state === 'running')).toEqual([])
})

test('the social worker reads the children of the own office and knows of no other case', async () => {
  const view = await fresh()
  const grown = await caseAt(worker, small, 'identification/informed')
  const elsewhere = await otherSocialWorker()
  const seen = (officer: Officer, { id }: Pick<Advanced, 'id'>) => codeOf(viewCase(worker, as(officer), id, plainWords))

  expect(await seen(officers.social, view)).toBe('done')
  expect(await seen(officers.social, grown)).toBe('not-found')
  expect(await seen(elsewhere, view)).toBe('not-found')
  const { records, masked } = (await viewCase(worker, as(officers.social), view.id, plainWords)) as unknown as {
    records: { withheld: string[] }[]
    masked?: string[]
  }
  expect(records.flatMap(({ withheld }) => withheld ?? []).concat(masked ?? [])).not.toContain('C')
})

/** A social worker of a centre in another region. */
async function otherSocialWorker(): Promise<Officer> {
  const office = randomUUID()
  const officer: Officer = { id: randomUUID(), login: 'social.elsewhere', role: 'social-worker', office, territory: '1730' }
  await asActor(worker, { system: true, requestId: 'test' }, async (tx) => {
    await tx.entered
    await tx.sql`insert into nrm.office (id, kind, territory_code, region_code, name, services, may_identify)
      values (${office}::uuid, 'inson_centre', '1730', '1730', '{"en":"invented"}'::jsonb, '{}', false)`
    await tx.sql`insert into nrm.account (id, login, name, role, office_id, language, password_hash)
      values (${officer.id}::uuid, ${officer.login}, 'Invented', 'social-worker', ${office}::uuid, 'en', 'no password')`
  })
  return officer
}
