import { as, country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { board } from './board.ts'
import { compareWaits } from './compare-waits.ts'
import { rounded } from './small-cells.ts'
import { sweepClocks } from './sweep-clocks.ts'
import { watchCalendar } from './watch-calendar.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const random = numbers(11)
const pick = <T>(...from: readonly T[]): T => from[random(from.length)] as T

for (let made = 0; made < 14; made += 1)
  await registerAs(
    worker,
    as(pick(small.officers.police, small.officers.policeB, small.officers.ngo)),
    {},
    pick('signal.received', 'person.registered'),
  )
for (const name of ['referral sent', 'status/collecting', 'status/scheduled', 'assistance/in-plan', 'of region B'])
  await situation(worker, small, name)
await sweepClocks(worker, { requestId: 'test', now: new Date(Date.now() + 2 * 86_400_000).toISOString() })
await scatter()

type Line = Readonly<{
  case_id: string
  region: string
  district: string
  office: string
  stage: string
  sex: string
  child: string
  band: string
  citizenship: string
  age: number
  late: boolean
  restricted: boolean
}>
const lines = await admin<Line[]>`
  select p.case_id, p.region_code as region, p.territory_code as district, p.waiting_office_id::text as office, p.procedure || '/' || p.state as stage, coalesce(c.summary ->> 'sex', 'not-known') as sex,
         c.child, coalesce(c.summary ->> 'ageBand', 'not-known') as band, c.summary -> 'citizenship' ->> 0 as citizenship, extract(day from now() - p.waiting_since)::integer as age,
         coalesce(p.next_due_at < now(), false) as late, c.restricted
    from nrm.procedure p join nrm.case_file c on c.id = p.case_id where p.waiting_office_id is not null and c.merged_into is null`

const facts = {
  office: (line: Line) => line.office,
  sex: (line: Line) => line.sex,
  child: (line: Line) => line.child,
  age: (line: Line) => line.band,
  citizenship: (line: Line) =>
    line.citizenship === null || line.citizenship === 'not-known' ? 'not-known' : line.citizenship === 'UZ' ? 'home' : 'foreign',
  stage: (line: Line) => line.stage,
} as const

test.each(Object.keys(facts) as (keyof typeof facts)[])('what waits in a territory by %s is what one counts by hand', async (dimension) => {
  const { tables } = await board(worker, as(small.officers.chair), { days: 90 })
  const own = lines.filter(({ region, restricted }) => region === '1718' && !restricted)

  const rows = tables.find((table) => table.dimension === dimension)?.rows.filter(({ waiting }) => waiting !== 0) ?? []

  const expected = Object.entries(Object.groupBy(own, facts[dimension])).map(([key, group = []]) => [key, ...countOf(group)])
  expect(rows.map((row) => [row.key, row.waiting, row.days1, row.days7, row.days30, row.longer, row.overdue]).toSorted()).toEqual(
    expected.toSorted(),
  )
})

test('breaches are those written down in the days asked for, under the office that was awaited', async () => {
  const { total, tables } = await board(worker, as(small.officers.chair), { days: 30 })
  const [written] = await admin`
    select count(*)::integer as all, count(*) filter (where office_id = ${small.officers.police.office})::integer as police
      from nrm.clock_event e join nrm.case_file c on c.id = e.case_id where e.kind = 'breached' and e.region_code = '1718' and not c.restricted`

  expect(total.breaches).toBe(written?.all)
  expect(written?.all).toBeGreaterThan(0)
  expect(
    tables.find(({ dimension }) => dimension === 'office')?.rows.find(({ key }) => key === small.officers.police.office)?.breaches,
  ).toBe(written?.police)
})

test('one procedure may be looked at alone', async () => {
  const { total } = await board(worker, as(small.officers.chair), { days: 90, procedure: 'status' })

  expect(total.waiting).toBe(
    lines.filter(({ region, stage, restricted }) => region === '1718' && stage.startsWith('status/') && !restricted).length,
  )
})

test('the National Commission counts the country, by region, and no small number can be worked out of it', async () => {
  const seen = await board(worker, as(small.officers.national), { days: 90 })

  expect(seen.least).toBe(5)
  expect(seen.total.waiting).toBe(rounded(lines.length, 5))
  const regions = Object.entries(Object.groupBy(lines, ({ region }) => region)).map(([key, group]) => [key, rounded(group?.length ?? 0, 5)])
  expect(
    seen.tables[0]?.rows
      .filter(({ waiting }) => waiting !== 0)
      .map(({ key, waiting }) => [key, waiting])
      .toSorted(),
  ).toEqual(regions.toSorted())
  const numbersShown = seen.tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => [row.waiting, row.days1, row.days7, row.days30, row.longer, row.overdue, row.breaches])
  expect(numbersShown.filter((count) => count !== null && count % 5 !== 0)).toEqual([])
})

test('the list of what is overdue holds every such case of the territory once, longest overdue first, and none that is restricted', async () => {
  const found: string[] = []
  const dues: string[] = []
  for (let cursor: string | undefined, page = 0; page < 10; page += 1) {
    const { late } = await board(worker, as(small.officers.chair), { days: 90, ...(cursor ? { cursor } : {}) })
    found.push(...late.lines.map(({ caseId, procedureId }) => `${caseId} ${procedureId}`))
    dues.push(...late.lines.map(({ dueAt }) => dueAt))
    if (!late.next) break
    cursor = late.next
  }
  const expected = await admin<{ place: string }[]>`
    select p.case_id || ' ' || p.id as place from nrm.procedure p join nrm.case_file c on c.id = p.case_id
     where p.region_code = '1718' and p.waiting_office_id is not null and p.next_due_at < now() and not c.restricted`

  expect(found.toSorted()).toEqual(expected.map(({ place }) => place).toSorted())
  expect(dues).toEqual(dues.toSorted())
})

test.each(['police', 'ngo', 'centre', 'prosecutor', 'admin'] as const)('%s has no board', async (name) => {
  await expect(board(worker, as(small.officers[name]), { days: 90 })).rejects.toThrow('forbidden')
})

test('a group that waits longer is written down, and told once', async () => {
  await admin`insert into nrm.legal_parameter (code, version, value, unit, basis, provenance, valid_from) select code, version + 1, '2', unit, basis, provenance, '2020-01-01' from nrm.legal_parameter where code = 'alert.group-size'`
  await slowMen()

  const first = await compareWaits(worker, { requestId: 'test' })
  await compareWaits(worker, { requestId: 'test' })

  expect(first).toBeGreaterThan(0)
  expect(
    await admin`select role, count(*)::integer as count from nrm.notification where message = 'wait-alert' group by role order by role`,
  ).toEqual([
    { role: 'chair', count: 1 },
    { role: 'national', count: 1 },
  ])
  const { alerts } = await board(worker, as(small.officers.national), { days: 90 })
  expect(alerts).toContainEqual(expect.objectContaining({ measure: 'help', dimension: 'sex', key: 'male' }))
  expect((await board(worker, as(small.officers.supervisor), { days: 90 })).alerts).toEqual([])
})

test('a term beyond the calendar is given provisionally, the administrators hear of it, and the true calendar moves no end forward', async () => {
  const at = '2027-12-30T05:00:00.000Z'
  const view = await situation(worker, small, 'identification/assessed')
  await admin`delete from nrm.holiday where date >= '2028-01-01'`
  const proposed = await stepAs(worker, as(small.officers.police, at), view, 'identification', 'not.presumed.proposed')
  const clock = proposed.procedures[0]?.clocks.find(({ name }) => name === 'negativeReview')

  await watchCalendar(worker, { requestId: 'test', now: at })
  const before = await settled()
  // Two more days off than anybody could know.
  await admin`insert into nrm.holiday (date, kind, week, name, status) select d, 'holiday', '{5,6}', '{}', 'SOURCED' from unnest(array['2028-01-01', '2028-01-03', '2028-01-04']::date[]) d`
  await watchCalendar(worker, { requestId: 'test', now: at })

  expect(clock).toMatchObject({ provisional: true, dueAt: '2028-01-04T19:00:00.000Z' })
  expect(before).toEqual({ due_at: '2028-01-04T19:00:00.000Z', provisional: true })
  expect(await settled()).toEqual({ due_at: '2028-01-06T19:00:00.000Z', provisional: false })
  const [waiting] = await admin`select next_due_at from nrm.procedure where case_id = ${view.id} and procedure = 'identification'`
  expect(waiting?.next_due_at.toISOString()).toBe('2028-01-06T19:00:00.000Z')
  expect(await admin`select role from nrm.notification where message = 'calendar-ends'`).toEqual([{ role: 'admin' }])

  async function settled() {
    const [row] = await admin`select due_at, provisional from nrm.clock where case_id = ${view.id} and name = 'negativeReview'`
    return { due_at: new Date(row?.due_at).toISOString(), provisional: row?.provisional }
  }
})

function countOf(group: readonly Line[]): readonly number[] {
  const within = (from: number, to: number) => group.filter(({ age }) => age >= from && age <= to).length
  return [group.length, within(0, 1), within(2, 7), within(8, 30), within(31, 10_000), group.filter(({ late }) => late).length]
}

/** Waits, dates and coded facts drawn by chance over whatever the officers registered. */
async function scatter(): Promise<void> {
  const cases = await admin<{ id: string }[]>`select id from nrm.case_file order by id`
  for (const [at, { id }] of cases.entries()) {
    const summary = {
      ...(random(4) > 0 ? { sex: pick('female', 'male') } : {}),
      ...(random(3) > 0 ? { ageBand: pick('9-17', '18-20', '30-38') } : {}),
      ...(random(3) > 0 ? { citizenship: [pick('UZ', 'KG', 'not-known')] } : {}),
    }
    await admin`update nrm.case_file set summary = ${admin.json(summary)}, child = ${pick('yes', 'no', 'unsure')}, restricted = ${at % 9 === 0} where id = ${id}`
    await admin`alter table nrm.procedure disable trigger procedure_guard`
    await admin`update nrm.procedure set waiting_since = now() - make_interval(days => ${random(50)}), next_due_at = now() + make_interval(hours => ${random(200) - 100}) where case_id = ${id}`
    await admin`alter table nrm.procedure enable trigger procedure_guard`
  }
}

/** Thirty people in help; those of one sex were taken in at once, the others still wait. */
async function slowMen(): Promise<void> {
  await admin`set session_replication_role = replica`
  await admin`
    with made as (
      insert into nrm.case_file (id, number, territory_code, region_code, origin_office_id, origin_account_id, opened_at, act_at, child, danger, summary, root)
      select uuidv7(), 'X-' || g, '1718', '1718', ${small.officers.police.office}, ${small.officers.police.id}, now() - interval '40 days', now(), 'no', 'no',
             jsonb_build_object('sex', case when g % 2 = 0 then 'male' else 'female' end), 900000 + g from generate_series(1, 60) g returning id, summary),
    helped as (
      insert into nrm.procedure (id, case_id, procedure, machine, machine_version, state, context, version, office_id, origin_office_id, region_code, territory_code, waiting_since, last_step, updated_at)
      select uuidv7(), m.id, 'assistance', 'assistance', 1, 'urgent', '{}', 2, ${small.officers.police.office}, ${small.officers.police.office}, '1718', '1718', now(), 'c.opened', now() from made m returning id, case_id)
    insert into nrm.step_taken (procedure_id, version, case_id, step, from_state, to_state, at, act_at, role)
    select h.id, v.version, h.case_id, v.step, 'urgent', 'urgent', now() - interval '40 days' + v.after, now(), 'system'
      from helped h join made m on m.id = h.case_id, (values (1, 'c.opened', interval '0'), (2, 'referral.accepted', interval '1 day')) v(version, step, after)
     where v.version = 1 or m.summary ->> 'sex' = 'female'`
  await admin`set session_replication_role = origin`
}

function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
