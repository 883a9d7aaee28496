import { randomUUID } from 'node:crypto'
import { asActor } from '@nrm/db/as-actor'
import { as, country, type Officer, sessionFor } from '@nrm/testkit/country'
import { changes, dump, superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { formOf, intakeForm, plainWords, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { type Advance, type Advanced, advance } from './advance.ts'
import { type Register, register } from './register.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small

test('a registration sent again gives the first receipt and opens nothing', async () => {
  const sent = registration()
  const first = await register(worker, as(officers.police), sent)
  const before = await dump(admin)

  const second = await register(worker, as(officers.police), sent)

  expect(second).toEqual(first)
  expect(changes(before, await dump(admin))).toEqual({})
})

test('a step sent again after the case went on gives the first receipt and the case as it stands now', async () => {
  const view = await situation(worker, small, 'identification/assessed')
  const sent = asked(view, 'identification', 'presumed.declared')
  const first = await advance(worker, as(officers.police), sent)
  await stepAs(worker, as(officers.secretary), first, 'status', 'dossier.complete')
  const before = await dump(admin)

  const second = await advance(worker, as(officers.police), sent)

  expect(second.receipt).toEqual(first.receipt)
  expect(second.procedures.find(({ procedure }) => procedure === 'status')?.state).toBe('ready')
  expect(changes(before, await dump(admin))).toEqual({})
})

test.each([
  ['another form', (sent: Advance): Advance => ({ ...sent, form: { ...sent.form, findingReason: 'another invented reason' } })],
  ['another version', (sent: Advance): Advance => ({ ...sent, version: sent.version + 1 })],
  ['another step', (sent: Advance): Advance => ({ ...sent, step: 'consent.recorded' })],
])('the id of a submission sent with %s is refused as used before', async (_, altered) => {
  const view = await situation(worker, small, 'identification/assessed')
  const sent = asked(view, 'identification', 'presumed.declared')
  await advance(worker, as(officers.police), sent)
  const before = await dump(admin)

  await expect(advance(worker, as(officers.police), altered(sent))).rejects.toMatchObject({ code: 'submission-reused' })

  expect(changes(before, await dump(admin))).toEqual({ 'nrm.audit_entry': 1 })
})

test.each([
  ['of the same place', 'supervisor'],
  ['who sees neither the case nor its place', 'policeB'],
] as const)('the id of a submission of somebody else is refused as used before to an officer %s', async (_, name) => {
  const sent = registration()
  await register(worker, as(officers.police), sent)
  const own = await situation(worker, small, 'identification/signalled')
  const other = officers[name]
  const elsewhere = name === 'policeB' ? await register(worker, as(other), registration({ territory: '1730' })) : own
  const step =
    name === 'policeB'
      ? asked(elsewhere, 'identification', 'withdrew')
      : asked(own, 'identification', 'signal.duplicate', { existingCase: elsewhere.id })
  const before = await dump(admin)

  if (name === 'policeB')
    await expect(register(worker, as(other), { ...sent, form: intakeForm({ territory: '1730' }) })).rejects.toMatchObject({
      code: 'submission-reused',
    })
  await expect(advance(worker, as(other), { ...step, submissionId: sent.submissionId })).rejects.toMatchObject({
    code: 'submission-reused',
  })

  expect(Object.keys(changes(before, await dump(admin)))).toEqual(['nrm.audit_entry'])
})

test('a draft goes with the receipt of its submission and not a moment sooner', async () => {
  const view = await situation(worker, small, 'assistance/urgent')
  const incomplete = asked(view, 'assistance', 'referral.sent', { recipient: offices.centre, services: [] })
  const complete = { ...incomplete, form: formOf('assistance', 'referral.sent', { recipient: offices.centre }) }
  await keepDraft(officers.police, incomplete.submissionId)
  await keepDraft(officers.police, randomUUID())

  await expect(advance(worker, as(officers.police), incomplete)).rejects.toMatchObject({ code: 'form-invalid' })
  expect(await drafts()).toContain(incomplete.submissionId)
  await expect(
    advance(worker, as(officers.police), complete, (point) => {
      if (point === 'writeStep') throw new Error('the line went dead')
    }),
  ).rejects.toThrow('dead')
  expect(await drafts()).toContain(incomplete.submissionId)
  const before = (await drafts()).length
  await advance(worker, as(officers.police), complete)

  expect(await drafts()).not.toContain(incomplete.submissionId)
  expect(await drafts()).toHaveLength(before - 1)
})

test('the draft of somebody else stays, whatever submission carries its id', async () => {
  const view = await situation(worker, small, 'assistance/urgent')
  const sent = asked(view, 'assistance', 'referral.sent', { recipient: offices.centre })
  await keepDraft(officers.policeB, sent.submissionId)

  await advance(worker, as(officers.police), sent)

  expect(await drafts()).toContain(sent.submissionId)
})

test('a step of the API counts as one submission too, with the session behind it', async () => {
  const api = database.as('api')
  const session = await sessionFor(api, officers.police)
  const sent = registration()

  const first = await register(api, session, sent)
  const second = await register(api, await sessionFor(api, officers.police), sent)

  expect(second.receipt).toEqual(first.receipt)
})

function registration(answers: Readonly<Record<string, unknown>> = {}): Register {
  return { step: 'person.registered', form: intakeForm(answers), submissionId: randomUUID(), words: plainWords }
}

function asked(
  view: Pick<Advanced, 'procedures'>,
  procedure: 'identification' | 'status' | 'assistance',
  step: string,
  answers: Readonly<Record<string, unknown>> = {},
): Advance {
  const found = view.procedures.find((one) => one.procedure === procedure) as Advanced['procedures'][number]
  return {
    procedureId: found.id,
    version: found.version,
    step,
    form: formOf(procedure, step, answers),
    submissionId: randomUUID(),
    words: plainWords,
  }
}

const keepDraft = (officer: Officer, id: string) =>
  asActor(worker, as(officer), async ({ sql, entered }) => {
    await entered
    await sql`insert into nrm.draft (id, account_id, step, sealed, expires_at) values (${id}::uuid, ${officer.id}::uuid, 'referral.sent', '', now() + interval '1 day')`
  })

const drafts = async (): Promise<string[]> => (await admin<{ id: string }[]>`select id from nrm.draft`).map(({ id }) => id)

test('whoever loses sight of the case by the own act still gets the receipt when the answer was lost', async () => {
  const declining = await situation(worker, small, 'referral sent')
  const sitting = await situation(worker, small, 'status/scheduled')
  const acts: readonly (readonly [Officer, Advance])[] = [
    [officers.centre, asked(declining, 'assistance', 'referral.rejected')],
    [officers.member, asked(sitting, 'status', 'member.recused')],
  ]

  for (const [officer, sent] of acts) {
    const first = await advance(worker, as(officer), sent)
    const before = await dump(admin)

    const second = await advance(worker, as(officer), sent)

    expect(second.receipt).toEqual(first.receipt)
    expect(changes(before, await dump(admin))).toEqual({})
  }
})
