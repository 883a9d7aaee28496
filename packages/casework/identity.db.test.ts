import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { changes, dump, superuser } from '@nrm/testkit/dump'
import { lyingOf, touchedBy } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { knows, reads, sees } from '@nrm/testkit/sight-by-hand'
import { situation } from '@nrm/testkit/situations'
import { plainWords } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { revealIdentity } from './reveal-identity.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const officers = Object.keys(small.officers) as OfficerName[]
const where = [
  'identification/informed',
  'referral sent',
  'assistance/in-plan',
  'chair recused',
  'registered by an NGO',
  'of region B',
] as const

test.each(where)(
  'the identity opens to those who identified, care or supervise, to nobody else, and every try is one entry: %s',
  async (name) => {
    const { id } = await situation(worker, small, name)
    const procedures = await lyingOf(admin, id)

    for (const officerName of officers) {
      const officer = small.officers[officerName]
      const says = !procedures.some((lying) => sees(officer, lying))
        ? 'not-found'
        : reads(officer, procedures).includes('I')
          ? 'done'
          : 'forbidden'
      const session = await sessionFor(api, officer)
      const before = await dump(admin)

      const answer = await revealIdentity(api, session, id, { reason: 'contact-person' }).then(
        ({ calledBy }) => (calledBy === 'invented text' ? 'done' : 'empty'),
        ({ code }) => code,
      )

      expect(answer, officerName).toBe(says)
      expect(changes(before, await dump(admin)), officerName).toEqual({ 'nrm.audit_entry': 1 })
      const [entry] =
        await admin`select kind, outcome, account_id, entry::jsonb ->> 'code' as code from nrm.audit_entry order by id desc limit 1`
      expect(entry, officerName).toEqual({
        kind: 'identity.viewed',
        outcome: says === 'done' ? 'done' : 'refused',
        account_id: officer.id,
        code: says === 'done' ? 'contact-person' : says,
      })
    }
  },
)

test.each(where)(
  'the case view offers to reveal the identity exactly where it would be revealed, and looking at the case is one entry, being told that it exists another: %s',
  async (name) => {
    const { id } = await situation(worker, small, name)
    const procedures = await lyingOf(admin, id)
    const touched = await touchedBy(admin, id)

    for (const officerName of officers) {
      const officer = small.officers[officerName]
      const session = await sessionFor(api, officer)
      const before = await dump(admin)

      const view = await viewCase(api, session, id, plainWords).catch(() => null)

      const isSeen = procedures.some((lying) => sees(officer, lying))
      const isTold = !isSeen && procedures.some((lying) => knows(officer, lying, touched))
      expect(view === null, officerName).toBe(!isSeen)
      if (view) expect(view.identity !== null, officerName).toBe(reads(officer, procedures).includes('I'))
      expect(changes(before, await dump(admin)), officerName).toEqual({ 'nrm.audit_entry': isTold ? 2 : 1 })
      const entries = await admin`select kind, outcome, account_id from nrm.audit_entry order by id desc limit ${isTold ? 2 : 1}`
      expect([...entries].toReversed(), officerName).toEqual([
        { kind: 'case.viewed', outcome: isSeen ? 'done' : 'refused', account_id: officer.id },
        ...(isTold ? [{ kind: 'case.known', outcome: 'done', account_id: officer.id }] : []),
      ])
    }
  },
)

test.each([
  [
    'revealIdentity',
    (id: string, session: Awaited<ReturnType<typeof sessionFor>>) => revealIdentity(api, session, id, { reason: 'contact-person' }),
  ],
  ['viewCase', (id: string, session: Awaited<ReturnType<typeof sessionFor>>) => viewCase(api, session, id, plainWords)],
] as const)('%s shows nothing when its entry cannot be written', async (_, look) => {
  const { id } = await situation(worker, small, 'identification/informed')
  const session = await sessionFor(api, small.officers.police)
  await admin.unsafe(`
    create function public.full() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
    create trigger a_full before insert on nrm.audit_entry for each row execute function public.full()`)

  await expect(look(id, session)).rejects.toThrow('the log is full')

  await admin.unsafe('drop function public.full() cascade')
  await expect(look(id, session)).resolves.toBeTruthy()
})
