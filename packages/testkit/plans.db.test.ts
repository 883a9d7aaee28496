import { agenda } from '@nrm/casework/agenda'
import { auditPage } from '@nrm/casework/audit'
import { listCases } from '@nrm/casework/cases'
import { home, queue } from '@nrm/casework/home'
import { listReferrals } from '@nrm/casework/referrals'
import { type SealedDb, sealedDb } from '@nrm/casework/sealed-db'
import { viewCase } from '@nrm/casework/view-case'
import { connect } from '@nrm/db/connect'
import { growTo, templates } from '@nrm/local/measure/caseload'
import { afterAll, expect, test } from 'vitest'
import { country, type OfficerName, sessionFor } from './country.ts'
import { testDatabase } from './postgres.ts'
import { plainWords } from './walk.ts'

const SMALL = 1_000
const LARGE = 10_000
/** No list needs more rows in hand than this to show a page. */
const MOST_SORTED = 1_000

const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
await templates(worker, small)
const [sent, caught] = [new Map<SealedDb, string[][]>(), (db: SealedDb) => sent.get(db) as string[][]]
const [api, auditor] = [listened(database.urls.api), listened(database.urls.auditor)]
const officers = ['police', 'secretary', 'centre', 'ngo'] as const satisfies readonly OfficerName[]
const who = Object.fromEntries(
  await Promise.all(officers.map(async (name) => [name, await sessionFor(api, small.officers[name])])),
) as Record<(typeof officers)[number], Awaited<ReturnType<typeof sessionFor>>>

type Node = Readonly<{
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Filter?: string
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: readonly Node[]
}>
/** `grows` with the cases shared with the office: among them a rare state is looked for one by one. */
type Read = Readonly<{ name: string; db: SealedDb; url: string; ask: () => Promise<unknown>; grows?: true }>

const reads: readonly Read[] = [
  ...officers.map((name) => ({ name: `home of ${name}`, db: api, url: database.urls.api, ask: () => home(api, who[name]) })),
  {
    name: 'second page of a queue',
    db: api,
    url: database.urls.api,
    ask: async () => queue(api, who.secretary, { list: 'us', cursor: (await home(api, who.secretary)).waitingOnUs.next ?? undefined }),
  },
  { name: 'a case', db: api, url: database.urls.api, ask: async () => viewCase(api, who.police, await someCase(), plainWords) },
  ...officers.map((name) => ({ name: `cases of ${name}`, db: api, url: database.urls.api, ask: () => listCases(api, who[name], {}) })),
  { name: 'cases in a state', db: api, url: database.urls.api, ask: () => listCases(api, who.police, { state: 'scheduled' }), grows: true },
  { name: 'a case by number', db: api, url: database.urls.api, ask: () => listCases(api, who.police, { number: '2026-1' }) },
  { name: 'mailbox', db: api, url: database.urls.api, ask: () => listReferrals(api, who.centre, { box: 'in' }) },
  { name: 'agenda', db: api, url: database.urls.api, ask: () => agenda(api, who.secretary) },
  {
    name: 'evidence log of a case',
    db: auditor,
    url: database.urls.auditor,
    ask: async () => auditPage(auditor, who.secretary, { case: await someCase() }),
  },
]

const measured = async () => {
  const plans = new Map<string, Node[]>()
  for (const read of reads) plans.set(read.name, await plansOf(read))
  return plans
}
await growTo({ adminUrl: database.urls.admin }, SMALL)
const before = await measured()
await growTo({ adminUrl: database.urls.admin }, LARGE)
const after = await measured()

test.each(reads)('$name goes along indexes: no table is read through, nothing long is sorted', ({ name }) => {
  const nodes = (after.get(name) as Node[]).flatMap(within)

  const scanned = nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && grown.has(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name'])
  const hashed = nodes.filter((node) => node.Filter?.includes('hashed SubPlan')).map((node) => node['Relation Name'])
  const sorted = nodes.filter((node) => /Sort/.test(node['Node Type'])).map((node) => node['Actual Rows'] * node['Actual Loops'])
  expect({ scanned, hashed }).toEqual({ scanned: [], hashed: [] })
  expect(Math.max(0, ...sorted)).toBeLessThanOrEqual(MOST_SORTED)
})

test.each(reads.filter(({ grows }) => !grows))(
  '$name touches hardly more pages of the database with ten times as many cases',
  ({ name }) => {
    const [few, many] = [pagesOf(before.get(name) as Node[]), pagesOf(after.get(name) as Node[])]

    expect(few).toBeGreaterThan(0)
    // A tree of an index grows a level; that is all that may grow.
    expect(many / few).toBeLessThanOrEqual(1.5)
  },
)

/** Tables with rows for every case. */
const grown = new Set([
  'case_file',
  'procedure',
  'step_taken',
  'record',
  'clock',
  'referral',
  'consent',
  'case_access',
  'notification',
  'audit_entry',
  'submission',
  'person_identity',
])

/** Plans of every statement a read sends, each explained in a transaction of the same officer. */
async function plansOf({ db, url, ask }: Read): Promise<Node[]> {
  await ask()
  caught(db).length = 0
  await ask()
  const statements = [...caught(db)]
  const explained = connect(url, { max: 1 })
  const sql = explained.client
  const plans: Node[] = []
  for (const [statement = '', ...parameters] of statements) {
    if (/^(begin|commit)$/.test(statement.trim()) || statement.includes('nrm.enter(')) await sql.unsafe(statement, parameters)
    else
      plans.push(
        ...(await sql.unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (analyze, buffers, format json) ${statement}`, parameters)).map(
          (row) => row['QUERY PLAN'][0].Plan,
        ),
      )
  }
  await explained.end()
  return plans
}

const pagesOf = (plans: readonly Node[]): number =>
  plans.reduce((sum, plan) => sum + plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], 0)
const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)]

async function someCase(): Promise<string> {
  const { lines } = await listCases(api, who.police, {})
  return lines[0]?.caseId as string
}

function listened(url: string): SealedDb {
  const db: SealedDb = sealedDb(
    connect(url, {
      max: 1,
      onStatement: (statement, parameters) => sent.get(db)?.push([statement, ...(parameters as string[])]),
    }),
    database.vault,
    database.keyrings,
  )
  sent.set(db, [])
  afterAll(() => db.end())
  return db
}
