import { country, type Officer, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { clockStepsOf, humanStepsOf, type Lying, laws, statesOf } from '@nrm/testkit/law-by-hand'
import { criminalFactsFor } from '@nrm/testkit/law-by-hand-criminal'
import { lyingOf } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation, situationNames } from '@nrm/testkit/situations'
import { verdictOn } from '@nrm/testkit/verdict-by-hand'
import { beforeAll, expect, test } from 'vitest'
import { asActor, type Who } from './as-actor.ts'

const database = await testDatabase()
const worker = database.as('worker')
const api = database.as('api')
const admin = superuser(database)
const small = await country(worker)
const cases = new Map<string, string>()
const sessions = new Map<string, Who>()
const counted = { allowed: 0, denied: 0, astray: 0 }
type Move = Readonly<{ step: string; to: string }>

beforeAll(async () => {
  for (const name of situationNames) cases.set(name, (await situation(worker, small, name)).id)
  for (const [name, officer] of Object.entries(small.officers)) sessions.set(name, await sessionFor(api, officer))
  // Runs with the rights of whoever calls it; each move is tried and undone.
  await admin.unsafe(`
    create function public.tried(p uuid, moves jsonb) returns jsonb language plpgsql as $$
    declare one jsonb; moved integer; answers jsonb := '[]';
    begin
      for one in select * from jsonb_array_elements(moves) loop
        begin
          update nrm.procedure set state = one ->> 'to', version = version + 1, last_step = one ->> 'step' where id = p;
          get diagnostics moved = row_count;
          raise exception '%', case when moved = 1 then 'done' else 'not-found' end;
        exception when others then answers := answers || to_jsonb(sqlerrm);
        end;
      end loop;
      return answers;
    end $$`)
})

test.each(situationNames)('a raw UPDATE as the API moves a procedure exactly where role, place and state allow it: %s', async (name) => {
  for (const lying of await lyingOf(admin, cases.get(name) as string)) {
    for (const [officerName, officer] of Object.entries(small.officers)) {
      const moves = [...humanStepsOf(lying.procedure), ...clockStepsOf(lying.procedure)].map((step) => ({ step, to: target(lying, step) }))

      const answers = await tried(officerName, lying.id, moves)

      expect(answers, `${officerName} ${lying.procedure}`).toEqual(moves.map(({ step }) => `${step}: ${lawSays(officer, lying, step)}`))
      counted.allowed += answers.filter((answer) => answer.endsWith(' done')).length
      counted.denied += answers.filter((answer) => !answer.endsWith(' done')).length
    }
  }
})

test.each(situationNames)('a raw UPDATE as the API leads to no other state than the one the step leads to: %s', async (name) => {
  for (const lying of await lyingOf(admin, cases.get(name) as string)) {
    for (const [officerName, officer] of Object.entries(small.officers)) {
      const mine = humanStepsOf(lying.procedure).filter((step) => lawSays(officer, lying, step) === 'done')
      const moves = mine.flatMap((step) =>
        statesOf(lying.procedure)
          .filter((state) => state !== target(lying, step))
          .map((to) => ({ step, to })),
      )

      const answers = await tried(officerName, lying.id, moves)

      expect(
        answers.filter((answer) => answer.endsWith(' done')),
        `${officerName} ${lying.procedure}`,
      ).toEqual([])
      counted.astray += answers.length
    }
  }
})

test('many moves were allowed and many denied', () => {
  expect(counted.allowed).toBeGreaterThan(400)
  expect(counted.denied).toBeGreaterThan(30_000)
  expect(counted.astray).toBeGreaterThan(3000)
})

/** The state a step leads to from here, or leads to elsewhere when it is not open here. */
function target(lying: Lying, step: string): string {
  const to =
    laws.find((law) => law.procedure === lying.procedure && law.step === step && law.from.includes(lying.state))?.to ??
    laws.find((law) => law.procedure === lying.procedure && law.step === step)?.to
  return to === undefined || to === 'same' ? lying.state : to
}

/** Who, where and in which state; facts of the case are the business of the SOP alone. */
function lawSays(officer: Officer, lying: Lying, step: string): string {
  const said = verdictOn(officer, { ...lying, facts: factsFor(step) }, step)
  return said === 'step-not-now' ? 'step-not-yours' : (said ?? 'done')
}

/** Facts under which nothing but the state stands against the step. */
const factsFor = (step: string) => ({
  ...criminalFactsFor(step),
  referral: referralFor[step] ?? 'sent',
  base: step === 'r708.queried' ? 'not-asked' : 'pending',
  refused: 'yes',
  child: 'no',
  handed: true,
  ordered: true,
  guardian: step === 'guardian.appointed' ? 'none' : 'appointed',
  disputer: step === 'age.assessed' || step === 'adult.found' ? 'somebody' : null,
  way: step === 'reception.abroad' ? 'abroad' : 'home',
  agreedAbroad: step === 'arrived.abroad',
  risk: 'acceptable',
  riskChecked: false,
})

/** How a referral stands for the steps that do not answer one. */
const referralFor: Readonly<Record<string, string>> = {
  'referral.sent': 'none',
  transfer: 'none',
  'helped.abroad': 'none',
  'reception.asked': 'none',
  'receiving.confirmed': 'accepted',
  arrived: 'accepted',
}

const tried = (officerName: string, procedure: string, moves: readonly Move[]): Promise<string[]> =>
  asActor(api, sessions.get(officerName) as Who, async ({ sql, entered }) => {
    await entered
    const [row] = await sql<{ answers: string[] }[]>`select public.tried(${procedure}::uuid, ${JSON.stringify(moves)}::jsonb) as answers`
    return (row?.answers ?? []).map((answer, place) => `${moves[place]?.step}: ${answer}`)
  })
