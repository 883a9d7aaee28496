import { InvariantBroken } from '@nrm/simulation/invariants/broken'
import { country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { directoryOf } from '@nrm/testkit/histories/country-directory'
import { histories } from '@nrm/testkit/histories/history'
import { type Twin, throughTheDoor } from '@nrm/testkit/histories/through-the-door'
import { walkHistory } from '@nrm/testkit/histories/walk-history'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { caseAt } from '@nrm/testkit/walk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayCase } from './replay-case.ts'

const KEPT_RUNS = Number(process.env.NRM_HISTORIES ?? 100)
const KEPT_SEED = 1
const NEW_RUNS = 20
const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const directory = directoryOf(small)
const goesOn: Readonly<Record<string, string>> = {
  1718: (await caseAt(worker, small, 'identification/informed')).id,
  1730: (await situation(worker, small, 'of region B')).id,
}
const counted = { done: 0, refused: 0, codes: new Set<string>(), states: new Set<string>() }

test('whatever officers do in whatever order, the door stands where the pure SOP stands', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(histories(), async (history) => {
    const twin: Twin = { caseId: null, messages: [], lines: [] }
    for (const happening of walkHistory(small, directory, history, goesOn)) {
      const { meant, found, story } = await throughTheDoor(worker, admin, twin, happening)
      expect(found, story).toEqual(meant)
      counted[found.answer === 'done' ? 'done' : 'refused'] += 1
      counted.codes.add(found.answer)
      for (const [procedure, { stored }] of happening.file.procedures) counted.states.add(`${procedure}/${stored.state}`)
    }
    await closedBooks(admin, String(twin.caseId))
    // Every history, taken once more under its own version, comes to what is stored.
    expect((await replayCase(worker, 'test', String(twin.caseId)))?.differences, twin.lines.join('\n')).toEqual([])
  })
  // Histories that are the same with every run, and far enough; then some that nobody has seen.
  await fc.assert(property, { numRuns: KEPT_RUNS, seed: KEPT_SEED, endOnFailure: true })
  await fc.assert(property, { numRuns: NEW_RUNS })
})

test('the histories went far and were turned away for every kind of reason', () => {
  expect(counted.done).toBeGreaterThan(KEPT_RUNS)
  expect(counted.refused).toBeGreaterThan(KEPT_RUNS)
  for (const code of ['not-found', 'step-not-yours', 'step-not-now', 'consent-missing']) expect([...counted.codes]).toContain(code)
  expect(counted.states.size).toBeGreaterThan(20)
  for (const procedure of ['criminal', 'return', 'child', 'closing'])
    expect([...counted.states].some((state) => state.startsWith(procedure))).toBe(true)
})

test('an invariant that breaks says which case, with its whole history', () => {
  const broken = new InvariantBroken('nothing holds', { id: 'x', history: [], procedures: new Map() } as never, 0)

  expect(broken).toMatchObject({ invariant: 'nothing holds', caseId: 'x', history: [] })
})

/** One line of history and one entry of the log a step; one pending referral where a recipient is awaited; the clock shown is the next to run out. */
async function closedBooks(sql: typeof admin, id: string): Promise<void> {
  const [books] = await sql`
    select (select coalesce(sum(p.version), 0)::int from nrm.procedure p where p.case_id = c.id) -
             (select count(*)::int from nrm.step_taken s where s.case_id = c.id) as unwritten,
           (select count(*)::int from nrm.step_taken s where s.case_id = c.id) -
             (select count(*)::int from nrm.audit_entry e where e.case_id = c.id and e.kind = 'step' and e.outcome = 'done') as unaudited,
           (select count(*)::int from nrm.procedure p where p.case_id = c.id and (p.recipient_office_id is not null) <>
             exists (select 1 from nrm.referral r where r.procedure_id = p.id and r.state in ('sent', 'acknowledged') and r.recipient_office_id = p.recipient_office_id)) as adrift,
           (select count(*)::int from nrm.procedure p where p.case_id = c.id and p.next_due_at is distinct from
             (select min(k.due_at) from nrm.clock k where k.procedure_id = p.id and k.state = 'running' and k.kind = 'deadline')) as misdated
      from nrm.case_file c where c.id = ${id}::uuid`
  expect(books).toEqual({ unwritten: 0, unaudited: 0, adrift: 0, misdated: 0 })
}
