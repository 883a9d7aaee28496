import { asActor } from '@nrm/db/as-actor'
import { auditEntries } from '@nrm/db/queries/audit'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { plainWords, stepAs } from '@nrm/testkit/walk'
import { afterEach, describe, expect, test } from 'vitest'
import { endAbsence, listAbsences, recordAbsence } from './absences.ts'
import { changeAccount } from './accounts.ts'
import { actFor } from './acting-for.ts'
import { auditPage } from './audit.ts'
import { me } from './directory.ts'
import { home } from './home.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const { officers } = small
const session = (name: OfficerName) => sessionFor(api, officers[name])
const day = (ahead: number) => new Date(Date.now() + 5 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
const away = async (by: OfficerName, absent: OfficerName, deputy: OfficerName | null, [from, to]: readonly [number, number] = [0, 5]) =>
  recordAbsence(api, await session(by), {
    officer: officers[absent].id,
    from: day(from),
    to: day(to),
    deputy: deputy && officers[deputy].id,
  })
const back = async (id: string) => endAbsence(api, await session('admin'), id)
const shift = (id: string, by: string) =>
  admin`update nrm.absence set starts_at = starts_at + ${by}::interval, ends_at = ends_at + ${by}::interval where id = ${id}::uuid`

afterEach(async () => {
  await admin`update nrm.session set acting_for = null`
  await admin`delete from nrm.absence`
})

describe('a deputy of the chair', () => {
  test('takes the steps of the chair in the own name, and history and log say for whom', async () => {
    const scheduled = await situation(worker, small, 'status/scheduled')
    const { id } = await away('chair', 'chair', 'member2')
    const deputy = await session('member2')
    const turned = await actFor(api, deputy, id)
    const sat = await stepAs(api, deputy, scheduled, 'status', 'conflict.declared')
    const voted = await stepAs(api, deputy, sat, 'status', 'vote.cast', { vote: 'grant' })

    const { history } = await viewCase(api, deputy, scheduled.id, plainWords)
    const { lines } = await auditPage(auditor, await session('supervisor'), { case: scheduled.id, kind: 'step' })

    expect(turned).toMatchObject({ role: 'chair', id: officers.member2.id, actingFor: { name: 'Invented chair', role: 'chair' } })
    expect(history.at(-1)).toMatchObject({ step: 'vote.cast', role: 'chair', actor: 'Invented member2', actingFor: 'Invented chair' })
    expect(lines[0]).toMatchObject({ step: 'vote.cast', actor: 'Invented member2', actingFor: 'Invented chair' })
    expect(voted.procedures.find(({ procedure }) => procedure === 'status')?.openSteps.map(({ step }) => step)).not.toContain('vote.cast')

    const own = await actFor(api, deputy, null)
    const again = await stepAs(api, deputy, voted, 'status', 'vote.cast', { vote: 'refuse' })
    const [facts] =
      await admin`select context -> 'votes' as votes from nrm.procedure where case_id = ${again.id}::uuid and procedure = 'status'`
    expect(own).toMatchObject({ role: 'member', actingFor: null, mayActFor: [{ absence: id }] })
    // One person, one voice: the vote as a member took the place of the vote as the chair.
    expect(facts?.votes).toEqual({ [officers.member2.id]: 'refuse' })
  })

  test('sees what the chair sees and nothing that only the own conflict or that of the chair closes', async () => {
    const ofDeputy = await situation(worker, small, 'status/scheduled')
    await stepAs(worker, as(officers.member2), ofDeputy, 'status', 'member.recused')
    const ofChair = await situation(worker, small, 'status/scheduled')
    await stepAs(worker, as(officers.chair), ofChair, 'status', 'member.recused')
    const open = await situation(worker, small, 'status/scheduled')
    const { id } = await away('chair', 'chair', 'member2')
    const [deputy, chair] = [await session('member2'), await session('chair')]
    await actFor(api, deputy, id)

    const [mine, theirs] = [await viewCase(api, deputy, open.id, plainWords), await viewCase(api, chair, open.id, plainWords)]

    await expect(viewCase(api, deputy, ofDeputy.id, plainWords)).rejects.toThrow('not-found')
    await expect(viewCase(api, deputy, ofChair.id, plainWords)).rejects.toThrow('not-found')
    await expect(stepAs(api, deputy, ofChair, 'status', 'conflict.declared')).rejects.toThrow('not-found')
    expect(mine.records).toEqual(theirs.records)
    const seen = await asActor(api, deputy, ({ sql }) => sql<{ id: string }[]>`select id from nrm.case_file`.execute())
    expect(seen.map((row) => row.id)).not.toContain(ofChair.id)
    const told = await asActor(auditor, deputy, async (tx) =>
      auditEntries(tx, { region: null, before: '9223372036854775807', limit: 500, caseId: ofChair.id }),
    )
    expect(told).toEqual([])
  })

  test('never adds the own rights to those of the absent officer: the role is exchanged', async () => {
    const { id } = await away('chair', 'chair', 'member')
    const deputy = await session('member')
    await actFor(api, deputy, id)

    const settings = await asActor(api, deputy, ({ sql }) =>
      sql`select nrm.role() as role, nrm.office_id() as office, nrm.territory() as territory, nrm.account_id() as account, nrm.acting_for() as acting_for`.execute(),
    )

    expect(settings[0]).toEqual({
      role: 'chair',
      office: officers.chair.office,
      territory: officers.chair.territory,
      account: officers.member.id,
      acting_for: officers.chair.id,
    })
  })
})

test('the database by itself lets a deputy take the step of the chair, and the same person without standing in not', async () => {
  const { procedures } = await situation(worker, small, 'status/scheduled')
  const { id, version } = procedures.find(({ procedure }) => procedure === 'status') as { id: string; version: number }
  const absence = await away('chair', 'chair', 'member')
  const member = await session('member')
  const move = () =>
    asActor(api, member, ({ sql }) =>
      sql`update nrm.procedure set state = 'ready', version = ${version + 1}, last_step = 'deferred' where id = ${id}::uuid returning 1`.execute(),
    )

  await expect(move()).rejects.toThrow('step-not-yours')
  await actFor(api, member, absence.id)
  expect(await move()).toHaveLength(1)
})

test('what the clock does in the transaction of a deputy is done for nobody', async () => {
  const { id } = await situation(worker, small, 'status/scheduled')
  const copied = (account: string | null) =>
    admin.begin(async (sql) => {
      await sql`select set_config('nrm.acting_for', ${officers.chair.id}, true)`
      const rows = await sql<{ acting_for: string | null }[]>`
      insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, account_id, office_id, role)
      select s.procedure_id, s.version + 100, s.case_id, s.step, s.from_state, s.to_state, s.at, s.act_at, ${account}::uuid, s.office_id, s.role
        from nrm.step_taken s where s.case_id = ${id}::uuid limit 1 returning acting_for`
      await sql`delete from nrm.step_taken where version > 100`
      return rows[0]?.acting_for
    })

  expect([await copied(officers.member.id), await copied(null)]).toEqual([officers.chair.id, null])
})

describe('standing in', () => {
  test('begins and ends with its days, to the second, and ends the session that still stands in', async () => {
    const { id } = await away('chair', 'chair', 'member', [1, 3])
    const deputy = await session('member')

    await expect(actFor(api, deputy, id)).rejects.toThrow('not-the-deputy')
    await shift(id, '-1 day')
    await actFor(api, deputy, id)
    await admin`update nrm.absence set ends_at = now() + interval '1 second', starts_at = now() - interval '1 day' where id = ${id}::uuid`
    expect((await me(api, deputy)).role).toBe('chair')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await expect(me(api, deputy)).rejects.toThrow('session-ended')
    expect((await me(api, await session('member'))).mayActFor).toEqual([])
  })

  test('ends with the next request when it is ended, when the absent officer is moved or disabled, and when the deputy is', async () => {
    const begin = async () => {
      const { id } = await away('chair', 'chair', 'member')
      const deputy = await session('member')
      await actFor(api, deputy, id)
      return { id, deputy }
    }
    const change = async (name: OfficerName, what: object) => changeAccount(api, await session('admin'), officers[name].id, what)
    const changes: readonly (readonly [OfficerName, object, object])[] = [
      ['chair', { disabled: true }, { disabled: false }],
      ['chair', { office: small.offices.commissionB }, { office: small.offices.commissionA }],
      ['chair', { role: 'secretary' }, { role: 'chair' }],
      ['member', { disabled: true }, { disabled: false }],
      ['member', { office: small.offices.commissionB }, { office: small.offices.commissionA }],
    ]

    for (const [name, changed, undone] of changes) {
      const { id, deputy } = await begin()
      await change(name, changed)
      await expect(me(api, deputy), JSON.stringify(changed)).rejects.toThrow('session-ended')
      await change(name, undone)
      await back(id)
    }
    const { id, deputy } = await begin()
    await endAbsence(api, await session('chair'), id)
    await expect(me(api, deputy)).rejects.toThrow('session-ended')
  })

  test('is only for whom the absence names, and cannot be forged, borrowed or handed on', async () => {
    const chairs = await away('chair', 'chair', 'member')
    const members = await away('member', 'member', 'member2', [10, 12])
    await shift(members.id, '-10 days')

    for (const name of ['member2', 'secretary', 'chairB', 'admin', 'chair'] as const)
      await expect(actFor(api, await session(name), chairs.id), name).rejects.toThrow('not-the-deputy')
    const second = await session('member2')
    await actFor(api, second, members.id)
    await expect(actFor(api, second, chairs.id)).rejects.toThrow('not-the-deputy')
    const stranger = await session('secretary')
    await expect(asActor(api, stranger, ({ sql }) => sql`select nrm.act_for(${chairs.id}::uuid)`.execute())).rejects.toThrow(
      'not-the-deputy',
    )
    await expect(
      asActor(api, stranger, ({ sql }) => sql`update nrm.session set acting_for = ${chairs.id}::uuid`.execute()),
    ).rejects.toThrow('permission denied')
    const refused =
      await admin`select count(*)::int as n from nrm.audit_entry where kind = 'deputy.began' and outcome = 'refused' and account_id = ${officers.chairB.id}::uuid`
    expect(refused[0]?.n).toBe(1)
  })

  test('gives no power over absences: a deputy neither records nor ends one in another name', async () => {
    const { id } = await away('chair', 'chair', 'member')
    const deputy = await session('member')
    await actFor(api, deputy, id)

    await expect(endAbsence(api, deputy, id)).rejects.toThrow('acting-for-another')
    await expect(recordAbsence(api, deputy, { officer: officers.member2.id, from: day(0), to: day(1), deputy: null })).rejects.toThrow(
      'acting-for-another',
    )
    await expect(asActor(api, deputy, ({ sql }) => sql`select nrm.end_absence(${id}::uuid)`.execute())).rejects.toThrow('forbidden')
  })
})

describe('an absence', () => {
  test('is recorded by the officer and by the head, for the head’s own people', async () => {
    for (const [by, absent] of [
      ['police', 'police'],
      ['supervisor', 'policeDistrict'],
      ['chair', 'secretary'],
      ['admin', 'ngoB'],
    ] as const)
      await away(by, absent, null)

    for (const [by, absent] of [
      ['police', 'policeDistrict'],
      ['supervisor', 'policeB'],
      ['supervisor', 'secretary'],
      ['chair', 'memberB'],
      ['secretary', 'member'],
      ['national', 'member'],
    ] as const) {
      await expect(away(by, absent, null), `${by} ${absent}`).rejects.toThrow('forbidden')
      await expect(
        asActor(api, await session(by), ({ sql }) =>
          sql`select nrm.record_absence(gen_random_uuid(), ${officers[absent].id}::uuid, null, now(), now() + interval '1 day')`.execute(),
        ),
      ).rejects.toThrow('forbidden')
    }
  })

  test('has a deputy of the same office and an allowed role, for no longer than the parameter, and not one who is away', async () => {
    const fault = (path: string, code: string) => expect.objectContaining({ code: 'form-invalid', errors: [{ path, code }] })
    await expect(away('police', 'police', 'policeDistrict')).rejects.toThrow(fault('deputy', 'not-in-list'))
    await expect(away('member', 'member', 'chair')).rejects.toThrow(fault('deputy', 'not-in-list'))
    await expect(away('chair', 'chair', 'memberB')).rejects.toThrow(fault('deputy', 'not-in-list'))
    await expect(away('chair', 'chair', 'member', [0, 30])).rejects.toMatchObject({ code: 'deputising-too-long', facts: { days: 30 } })
    await expect(away('chair', 'chair', null, [0, 400])).rejects.toThrow(fault('to', 'too-far'))
    await expect(away('chair', 'chair', null, [-1, 4])).rejects.toThrow(fault('from', 'in-the-past'))
    await expect(away('chair', 'chair', null, [3, 2])).rejects.toThrow(fault('to', 'before-start'))
    const of = await away('member', 'member', null, [2, 4])
    await expect(away('chair', 'chair', 'member', [0, 2])).rejects.toThrow('deputy-away')
    await expect(away('member', 'member', null, [4, 5])).rejects.toThrow('absence-overlaps')
    const longest = await away('chair', 'chair', 'member', [5, 34])
    for (const call of [
      [officers.chair.id, officers.memberB.id, day(40), day(41)],
      [officers.chair.id, officers.member2.id, day(40), day(90)],
      [officers.chair.id, officers.member.id, day(1), day(3)],
      [officers.chair.id, null, day(5), day(7)],
    ])
      await expect(
        asActor(api, await session('chair'), ({ sql }) =>
          sql`select nrm.record_absence(gen_random_uuid(), ${call[0] as string}::uuid, ${call[1] as string | null}::uuid, ${call[2] as string}::timestamptz, ${call[3] as string}::timestamptz)`.execute(),
        ),
        String(call),
      ).rejects.toThrow(/^(forbidden|deputising-too-long|deputy-away|absence-overlaps)$/)
    await back(of.id)
    await back(longest.id)
    await expect(back(longest.id)).rejects.toThrow('absence-over')
  })

  test('is told on the home pages of both, and to the head where nobody stands in', async () => {
    await away('police', 'police', null)
    await away('chair', 'chair', 'member')

    const [absent, head, deputy, stranger] = await Promise.all(
      (['chair', 'supervisor', 'member', 'supervisorB'] as const).map(async (name) => home(api, await session(name))),
    )

    expect(absent?.absences.own).toEqual({ from: day(0), to: day(5), deputy: 'Invented member', running: true })
    expect((await me(api, await session('member'))).mayActFor).toMatchObject([{ name: 'Invented chair', role: 'chair' }])
    expect(head?.absences.uncovered).toMatchObject([{ name: 'Invented police', to: day(5) }])
    expect([deputy?.absences.uncovered, stranger?.absences.uncovered]).toEqual([[], []])
  })

  test('is listed for those concerned and their head, and what is over for nobody else', async () => {
    const { id } = await away('chair', 'chair', 'member')
    const seenBy = async (name: OfficerName) => (await listAbsences(api, await session(name))).lines.filter((line) => line.id === id).length

    expect(await Promise.all((['chair', 'member', 'admin', 'police', 'chairB'] as const).map(seenBy))).toEqual([1, 1, 1, 0, 0])
    await back(id)
    const rows = async (name: OfficerName) =>
      (await asActor(api, await session(name), ({ sql }) => sql`select id from nrm.absence where id = ${id}::uuid`.execute())).length
    expect(await Promise.all((['chair', 'member', 'admin', 'national', 'police', 'secretary', 'chairB'] as const).map(rows))).toEqual([
      1, 1, 1, 1, 0, 0, 0,
    ])
  })
})
