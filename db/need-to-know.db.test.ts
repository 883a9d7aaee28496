import { compartments } from '@nrm/sop/form'
import type { ProcedureName } from '@nrm/sop/procedures'
import { may, maySee } from '@nrm/sop/sight'
import { regionOf } from '@nrm/sop/territories'
import { mayRead } from '@nrm/sop/visibility'
import { country, type Officer, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { dice } from '@nrm/testkit/fuzz/dice'
import type { Lying } from '@nrm/testkit/law-by-hand'
import { testDatabase } from '@nrm/testkit/postgres'
import { layDown, type RandomCase, randomCase } from '@nrm/testkit/random-cases'
import { breaksIn, knows, lifts, opensByGlass, reads, restricts, sees } from '@nrm/testkit/sight-by-hand'
import { expect, test } from 'vitest'
import { asActor } from './as-actor.ts'

const CASES = 1_120
const seed = Number(process.env.NRM_SEED ?? Date.now() % 1_000_000)
const throws = dice(seed)
const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const offices = Object.values(small.offices)
const officers = await crowd()
const cases = Array.from({ length: CASES }, () => randomCase(throws, offices, officers))
await layDown(admin, cases, officers[0]?.id as string)
await admin.unsafe('analyze')

test('a million random questions who sees, reads and may do what: the database, the SOP and the tables written by hand give one answer', {
  timeout: 300_000,
}, async () => {
  const began = performance.now()
  const differing: string[] = []
  let [asked, allowed] = [0, 0]

  await Promise.all(
    [0, 1].map(async (lane) => {
      for (const officer of officers.filter((_, place) => place % 2 === lane)) {
        const inDatabase = await answersOf(officer)
        for (const one of cases) {
          const said = { database: inDatabase.get(one.id) ?? '', sop: bySop(officer, one), hand: byHand(officer, one) }
          asked += said.hand.length
          allowed += said.hand.replaceAll('-', '').length
          if (said.database !== said.hand || said.sop !== said.hand)
            differing.push(`${officer.role} ${JSON.stringify(said)} ${JSON.stringify(one)}`)
        }
      }
    }),
  )

  process.stdout.write(`${asked} decisions, ${allowed} allowed, seed ${seed}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  expect(differing.slice(0, 3), `seed ${seed}: ${differing.length} differ`).toEqual([])
  expect(asked).toBeGreaterThanOrEqual(1_000_000)
  expect(allowed).toBeGreaterThan(50_000)
})

const verbs = ['know', 'list', 'search', 'print', 'restrict', 'lift', 'break-glass'] as const
const line = (answers: readonly boolean[]): string => answers.map((answer) => (answer ? '+' : '-')).join('')

/** One statement as the API's role: sight, each compartment, each verb, over every case. */
async function answersOf(officer: Officer): Promise<Map<string, string>> {
  return asActor(api, await sessionFor(api, officer), async ({ sql, entered }) => {
    await entered
    const rows = await sql<{ id: string; answers: string }[]>`
      select a.id, concat(case when exists (select 1 from nrm.case_file c where c.id = a.id) then '+' else '-' end,
        (select string_agg(case when k.one = any (r.open) then '+' else '-' end, '' order by k.place) from jsonb_array_elements_text(${JSON.stringify(compartments)}::jsonb) with ordinality k(one, place)),
        (select string_agg(case when v.one = any (r.verbs) then '+' else '-' end, '' order by v.place) from jsonb_array_elements_text(${JSON.stringify(verbs)}::jsonb) with ordinality v(one, place))) as answers
        from jsonb_array_elements_text(${JSON.stringify(cases.map(({ id }) => id))}::jsonb) i(text), lateral (select i.text::uuid as id) a, lateral (select nrm.readable(a.id) as open, nrm.verbs_on(a.id) as verbs offset 0) r`
    return new Map(rows.map(({ id, answers }) => [id, answers]))
  })
}

/** packages/sop, given what of emergency access lasts: that is for the database to know. */
function bySop(officer: Officer, { procedures, touched, uses }: RandomCase): string {
  const [first] = procedures as [Lying]
  const file = { ...first, region: regionOf(first.territory), touched, restricted: first.restricted ?? false, named: first.named ?? [] }
  const sight = maySee(officer, file)
  const glass = opensByGlass(officer, first, uses)
  const standings = procedures.map(({ procedure, state, holder, addressee }) => ({
    procedure: procedure as ProcedureName,
    state,
    matter: { territory: file.territory, region: file.region, holder, recipient: addressee, shared: file.shared },
  }))
  const holders = procedures.map(({ holder }) => holder)
  return line([
    sight || glass.length > 0,
    ...compartments.map((each) => (sight && mayRead(each, officer, standings)) || glass.includes(each)),
    ...verbs.map((verb) => may(verb, officer, file, holders)),
  ])
}

function byHand(officer: Officer, { procedures, touched, uses }: RandomCase): string {
  const [first] = procedures as [Lying]
  const [open, glass, sight] = [reads(officer, procedures), opensByGlass(officer, first, uses), sees(officer, first)]
  const holders = procedures.map(({ holder }) => holder)
  return line([
    sight || glass.length > 0,
    ...['I', 'S', 'C', 'H', 'K', 'D', 'N'].map((each) => open.includes(each) || glass.includes(each)),
    ...[
      knows(officer, first, touched),
      sight,
      sight,
      sight,
      restricts(officer, first, holders),
      lifts(officer, first),
      breaksIn(officer, first),
    ],
  ])
}

/** The officers of the country and as many again beside them, in other offices. */
async function crowd(): Promise<Officer[]> {
  const own = Object.values(small.officers)
  const others = own.flatMap((officer) =>
    [1, 2].map((n): Officer => ({ ...officer, id: crypto.randomUUID(), login: `${officer.login}.${n}` })),
  )
  for (const { id, login, role, office } of others)
    await admin`insert into nrm.account (id, login, name, role, office_id, language, password_hash) values (${id}::uuid, ${login}, 'Invented', ${role}, ${office}::uuid, 'en', 'none')`
  return [...own, ...others]
}
