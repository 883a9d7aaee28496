import { as, country, type Officer, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation, situationNames } from '@nrm/testkit/situations'
import { stepAs } from '@nrm/testkit/walk'
import { beforeAll, expect, test } from 'vitest'
import { asActor } from './as-actor.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const officers = Object.entries(small.officers) as [OfficerName, Officer][]

beforeAll(async () => {
  for (const name of situationNames) await situation(worker, small, name)
  // A refused attempt from another region is an entry of the region of the case.
  const view = await situation(worker, small, 'identification/informed')
  await stepAs(worker, as(small.officers.prosecutor), view, 'identification', 'withdrew').catch(() => {})
})

test('every entry about a case lies under the eyes of the region of that case, whoever made it', async () => {
  const astray = await admin`
    select e.id from nrm.audit_entry e join nrm.case_file c on c.id = e.case_id where e.oversight_region <> c.region_code`
  const [foreign] = await admin`
    select count(*)::int as n from nrm.audit_entry e join nrm.case_file c on c.id = e.case_id where left(e.territory, 4) <> c.region_code`

  expect(astray).toHaveLength(0)
  expect(foreign?.n).toBeGreaterThan(20)
})

test('through the application the log is read by those who oversee the region and by nobody else; a recused member does not read of the case', async () => {
  const all = await admin<{ id: string; region: string; excluded: string[]; openTo: string[] | null }[]>`
    select e.id, e.oversight_region as region,
           (select array(select coalesce(n.office_id, n.account_id)::text from nrm.case_named n where n.case_id = c.id) from nrm.case_file c where c.id = e.case_id and c.restricted) as "openTo",
           coalesce((select array_agg(x.account_id::text) from nrm.case_exclusion x where x.case_id = e.case_id), '{}') as excluded from nrm.audit_entry e order by e.id`
  const read = { entries: 0, readers: 0 }

  for (const [name, officer] of officers) {
    const seen = await readAs(officer)
    const overseen = all
      .filter((entry) => oversees(officer, entry.region) && !entry.excluded.includes(officer.id) && isOpenTo(officer, entry.openTo))
      .map(({ id }) => id)
    // Signing in and looking leave entries of their own: what came after the list was made is no concern here.
    expect(
      seen.filter((id) => Number(id) <= Number(all.at(-1)?.id)),
      name,
    ).toEqual(overseen)
    read.entries += seen.length
    read.readers += seen.length > 0 ? 1 : 0
  }

  expect(read.readers).toBe(11)
  expect(read.entries).toBeGreaterThan(2000)
})

/** The log of a restricted case is read by those it names, and by nobody else of its territory. */
const isOpenTo = ({ id, office }: Officer, named: readonly string[] | null): boolean =>
  named === null || named.includes(id) || named.includes(office)

/** The territorial commission and the supervisor of the police for their region, the National Commission for the country. */
const oversees = ({ role, territory }: Officer, region: string): boolean =>
  role === 'national' || (['secretary', 'member', 'chair', 'supervisor'].includes(role) && territory.slice(0, 4) === region)

const readAs = async (officer: Officer): Promise<string[]> =>
  asActor(auditor, await sessionFor(api, officer), async ({ sql, entered }) => {
    await entered
    return (await sql<{ id: string }[]>`select id from nrm.audit_entry order by id`).map(({ id }) => id)
  })
