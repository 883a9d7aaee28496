import type { Refusal } from '@nrm/sop/refusal'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { type Advanced, caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { beforeAll, expect, test } from 'vitest'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
const view = async (name: OfficerName, id: string) => viewCase(api, await sessionFor(api, officers[name]), id, plainWords)
const sees = async (name: OfficerName, id: string) =>
  view(name, id).then(
    () => true,
    () => false,
  )
const take = (name: OfficerName, of: Pick<Advanced, 'procedures'>, procedure: 'identification' | 'status', step: string, answers = {}) =>
  stepAs(worker, as(officers[name]), of, procedure, step, answers)
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => null,
    (error: Refusal) => error.code,
  )
const holderOf = async (id: string, procedure: string) =>
  (await admin<{ office_id: string }[]>`select office_id from nrm.procedure where case_id = ${id}::uuid and procedure = ${procedure}`)[0]
    ?.office_id

let moved: Advanced
beforeAll(async () => {
  const presumed = await caseAt(worker, small, 'identification/presumed')
  moved = await take('police', presumed, 'identification', 'case.transferred', { toOffice: offices.policeB, toTerritory: '1730' })
})

test('a case handed to the police of another territory lies there at once with its decision, and help stays where it is', async () => {
  expect(await holderOf(moved.id, 'identification')).toBe(offices.policeB)
  expect(await holderOf(moved.id, 'status')).toBe(offices.commissionB)
  expect(await holderOf(moved.id, 'assistance')).toBe(offices.policeA)
  expect(await admin`select region_code, territory_code from nrm.procedure where case_id = ${moved.id}::uuid`).toEqual(
    Array.from({ length: 3 }, () => ({ region_code: '1730', territory_code: '1730' })),
  )
  for (const name of ['policeB', 'supervisorB', 'secretaryB', 'prosecutorB'] as const) expect(await sees(name, moved.id), name).toBe(true)
  for (const name of ['secretary', 'prosecutor', 'policeDistrict'] as const) expect(await sees(name, moved.id), name).toBe(false)
  // Whoever registered the person keeps the knowledge of the case.
  expect(await sees('police', moved.id)).toBe(true)
})

test('the new office says that it has the case, and its superiors hear where it does not', async () => {
  const seen = await view('policeB', moved.id)
  const own = seen.procedures.find(({ procedure }) => procedure === 'identification')
  expect(own?.clocks.map(({ name }) => name)).toContain('handoverAck')
  expect(own?.openSteps.map(({ step }) => step)).toContain('handover.acknowledged')

  const after = await stepAs(worker, as(officers.policeB), seen, 'identification', 'handover.acknowledged')

  const taken = after.procedures.find(({ procedure }) => procedure === 'identification')
  expect(taken?.clocks.find(({ name }) => name === 'handoverAck')?.state).toBe('met')
  expect(taken?.openSteps.map(({ step }) => step)).not.toContain('handover.acknowledged')
})

test('only who holds the case, or the supervisor of its place, hands it over, and only to an office that identifies', async () => {
  const registered = await registerAs(worker, as(officers.police))
  const to = { toOffice: offices.policeB, toTerritory: '1730' }

  expect(await codeOf(take('policeDistrict', registered, 'identification', 'case.transferred', to))).toBe('not-found')
  expect(await codeOf(take('secretary', registered, 'identification', 'case.transferred', to))).toMatch(/not-found|step-not-yours/)
  expect(await codeOf(take('police', registered, 'identification', 'case.transferred', { ...to, toOffice: offices.ngo }))).toBe(
    'recipient-unknown',
  )
  expect(await holderOf(registered.id, 'identification')).toBe(offices.policeA)
})

test('a chair who knows somebody in a case takes it out of the territory: the National Commission decides, who cares goes on', async () => {
  const scheduled = await caseAt(worker, small, 'status/scheduled')
  await take('chair', scheduled, 'status', 'conflict.declared', { conflict: 'yes' })

  for (const name of ['chair', 'member', 'secretary', 'prosecutor'] as const) expect(await sees(name, scheduled.id), name).toBe(false)
  for (const name of ['police', 'national', 'national2'] as const) expect(await sees(name, scheduled.id), name).toBe(true)
  expect(await holderOf(scheduled.id, 'status')).toBe(offices.national)

  let now: Pick<Advanced, 'procedures'> = await view('national', scheduled.id)
  for (const name of ['national', 'national2'] as const) now = await take(name, now, 'status', 'conflict.declared', { conflict: 'no' })
  for (const name of ['national', 'national2'] as const) now = await take(name, now, 'status', 'vote.cast', { vote: 'grant' })
  const decided = await take('national', now, 'status', 'decided.granted')

  expect(decided.procedures.find(({ procedure }) => procedure === 'status')?.state).toBe('granted')
})

test('the social centre that comes to conduct a child’s procedure of a case taken out of the territory hears of it', async () => {
  const scheduled = await caseAt(worker, small, 'status/scheduled')
  await take('chair', scheduled, 'status', 'conflict.declared', { conflict: 'yes' })

  await stepAs(worker, as(officers.police), scheduled, 'child', 'child.presumed')

  const told =
    await admin`select office_id, role from nrm.notification where case_id = ${scheduled.id}::uuid and message = 'child-presumed'`
  expect(told).toEqual([{ office_id: offices.inson, role: null }])
})

test('the National Commission votes and calls sessions in no case whose chair has no conflict', async () => {
  const scheduled = await caseAt(worker, small, 'status/scheduled')
  await admin`insert into nrm.case_access (case_id, office_id, granted_at, purpose, ground) values (${scheduled.id}::uuid, ${offices.national}::uuid, now(), 'status', 'oversight')`

  expect(await codeOf(take('national', scheduled, 'status', 'vote.cast', { vote: 'grant' }))).toBe('chair-not-recused')
  expect(await codeOf(take('national', scheduled, 'status', 'conflict.declared', { conflict: 'no' }))).toBe('chair-not-recused')
})

test('a refusal goes to court, help open all the while, and what the court says is the status', async () => {
  const refused = await caseAt(worker, small, 'status/refused')
  const before = await take('prosecutor', refused, 'status', 'court.appealed')
  const status = before.procedures.find(({ procedure }) => procedure === 'status')
  expect(status?.state).toBe('court')
  expect(status?.clocks.filter(({ state }) => state === 'running').map(({ name }) => name)).toEqual(['courtAnswer'])
  expect((await view('police', refused.id)).procedures.find(({ procedure }) => procedure === 'assistance')?.state).toBe('urgent')

  const upheld = await take('secretary', before, 'status', 'court.upheld')

  expect(upheld.procedures.find(({ procedure }) => procedure === 'status')?.state).toBe('granted')
})

test('whoever granted a status does not revoke it; the National Commission may, where the commission has one chair', async () => {
  const granted = await caseAt(worker, small, 'status/granted')
  await admin`insert into nrm.case_access (case_id, office_id, granted_at, purpose, ground) values (${granted.id}::uuid, ${offices.national}::uuid, now(), 'status', 'oversight')`

  expect(await codeOf(take('chair', granted, 'status', 'revoked'))).toBe('same-person')
  const revoked = await take('national', granted, 'status', 'revoked')

  expect(revoked.procedures.find(({ procedure }) => procedure === 'status')?.state).toBe('revoked')
})

test('a duplicate found late is joined to the case that helps, and parted with its help; the other way round is refused', async () => {
  const going = await caseAt(worker, small, 'assistance/placed')
  const doubled = await caseAt(worker, small, 'identification/presumed')
  const bare = await registerAs(worker, as(officers.police), { dangerNow: 'no' })
  const stateOf = (of: Pick<Advanced, 'procedures'>, name: string) => of.procedures.find(({ procedure }) => procedure === name)?.state

  expect(await codeOf(take('supervisor', doubled, 'identification', 'signal.duplicate', { existingCase: bare.id }))).toBe('form-invalid')
  const joined = await take('supervisor', doubled, 'identification', 'signal.duplicate', { existingCase: going.id })
  expect(['identification', 'status', 'assistance'].map((name) => stateOf(joined, name))).toEqual(['joined', 'withdrawn', 'discharge'])
  const parted = await take('supervisor', joined, 'identification', 'duplicate.separated')

  expect(['identification', 'assistance'].map((name) => stateOf(parted, name))).toEqual(['informed', 'urgent'])
})

test('an office that hands on the only procedure it conducts sees the case no more', async () => {
  const registered = await registerAs(worker, as(officers.police), { dangerNow: 'no' })
  const moved = await take('police', registered, 'identification', 'case.transferred', { toOffice: offices.policeB, toTerritory: '1730' })
  expect(await sees('investigatorB', moved.id)).toBe(true)

  await take('policeB', await view('policeB', moved.id), 'identification', 'case.transferred', {
    toOffice: offices.policeA,
    toTerritory: '1718',
  })

  for (const name of ['policeB', 'investigatorB'] as const) expect(await sees(name, moved.id), name).toBe(false)
  expect(await sees('police', moved.id)).toBe(true)
})
