import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Caseload, caseloadSchema } from '@nrm/simulation/caseload'
import type { CaseFile, Outcome } from '@nrm/simulation/shell/case-file'
import { type Deed, simulate } from '@nrm/simulation/simulate'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { settle } from '@nrm/testkit/settled-nation'
import { comparable, lyingCase, type Sent, standingOf } from '@nrm/testkit/twin-standing'
import { plainWords } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { expire } from './expire.ts'
import { register } from './register.ts'

const SEED = 1
const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)

type Done = Readonly<{ caseId: string; deed: Deed; at: number; standing: ReturnType<typeof standingOf>; messages: readonly Sent[] }>

test('what the simulation does in memory, the door does in the database, step for step', { timeout: 300_000 }, async () => {
  const done: Done[] = []
  const ran = simulate({
    caseload: small(),
    seed: SEED,
    years: 1,
    // The database judges by the clock of its machine whether a share has ended.
    sightAt: () => Date.now(),
    onDeed: ({ file }, deed, outcome, at) => void done.push(record(file, deed, outcome, at)),
  })
  await settle(worker, ran.nation)
  const ids = new Map<string, string>()

  for (const [place, one] of done.entries()) {
    const caseId = await inTheDatabase(one, ids)
    const lies = await lyingCase(admin, caseId)
    const story = () =>
      done
        .slice(0, place + 1)
        .filter(({ caseId }) => caseId === one.caseId)
        .map(lineOf)
        .join('\n')
    expect(comparable(lies), story()).toEqual(one.standing)
    expect(said(lies.messages), story()).toEqual(
      said(done.slice(0, place + 1).flatMap((each) => (each.caseId === one.caseId ? each.messages : []))),
    )
  }
  expect(done.length).toBeGreaterThan(100)
})

/** Two regions, few cases, no deputies: a deputy acts under an absence the simulation does not enter. */
function small(): Caseload {
  const full = caseloadSchema.parse(JSON.parse(readFileSync(new URL('../simulation/caseloads/uzbekistan.json', import.meta.url), 'utf8')))
  return {
    ...full,
    from: new Date(Date.now() - 2 * 365 * 86_400_000).toISOString().slice(0, 10),
    casesPerYear: Number(process.env.NRM_SIMULATED_CASES ?? 10),
    territories: { 1718: 1, 1730: 1 },
    absence: { ...full.absence, deputies: 0 },
    offices: full.offices.map((office) => ({ ...office, per: office.per === 'region' ? ['1718', '1730'] : office.per })),
  }
}

const record = (file: CaseFile, deed: Deed, outcome: Outcome, at: number): Done => ({
  caseId: file.id,
  deed,
  at,
  standing: standingOf(file),
  messages: [...outcome.messages],
})

/** Does a deed through the real door at its own time; answers the id of the case there. */
async function inTheDatabase({ caseId, deed, at }: Done, ids: Map<string, string>): Promise<string> {
  const now = new Date(at).toISOString()
  const known = ids.get(caseId)
  switch (deed.type) {
    case 'register': {
      const who = { account: deed.actor.id, requestId: 'simulated', now }
      const { id } = await register(worker, who, { step: deed.step, form: deed.form, submissionId: randomUUID(), words: plainWords })
      ids.set(caseId, id)
      return id
    }
    case 'step': {
      if (!known) throw new Error('a step of no case')
      const { ids: procedures, procedures: rows } = await lyingCase(admin, known)
      const name = procedures[deed.procedure] ? deed.procedure : 'identification'
      await advance(
        worker,
        { account: deed.actor.id, requestId: 'simulated', now },
        {
          procedureId: String(procedures[name]),
          version: Number(rows.find(({ procedure }) => procedure === name)?.version),
          step: deed.step,
          form: Object.fromEntries(Object.entries(deed.form).map(([field, value]) => [field, ids.get(String(value)) ?? value])),
          submissionId: randomUUID(),
          words: plainWords,
        },
      )
      return known
    }
    case 'clock': {
      const [due] = await admin<{ id: string; procedure_id: string }[]>`
        select k.id, k.procedure_id from nrm.clock k join nrm.procedure p on p.id = k.procedure_id
         where k.case_id = ${String(known)}::uuid and p.procedure = ${deed.clock.procedure} and k.name = ${deed.clock.name} and k.state = 'running'`
      expect(due, `${deed.clock.name} runs`).toBeDefined()
      await expire(worker, { system: true, requestId: 'simulated', now }, due as { id: string; procedure_id: string })
      return String(known)
    }
  }
}

/** Messages the tables send of themselves: that a ground took the place of a yes, that a person is known elsewhere. */
const ofTheTables = ['consent-overridden', 'known-elsewhere']
const said = (messages: readonly Sent[]): string[] =>
  messages
    .filter(({ message }) => !ofTheTables.includes(message))
    .map(({ office, role, region, message }) => `${message} to ${office ?? `${role} ${region ?? 'of the nation'}`}`)
    .toSorted()

function lineOf({ deed, at }: Done): string {
  const what =
    deed.type === 'clock'
      ? `clock ${deed.clock.procedure} ${deed.clock.name} ${deed.seen.type}`
      : `${deed.type === 'step' ? deed.procedure : ''} ${deed.step} by ${deed.actor.role}`
  return `${new Date(at).toISOString()} ${what}`
}
