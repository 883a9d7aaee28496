import { randomUUID } from 'node:crypto'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, country, type Officer } from '@nrm/testkit/country'
import { filled } from '@nrm/testkit/filled'
import { type Dice, dice } from '@nrm/testkit/fuzz/dice'
import { testDatabase } from '@nrm/testkit/postgres'
import { plainWords, registerAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { letTimePass } from './let-time-pass.ts'
import { type Replay, replayAll } from './replay-case.ts'
import { sweepSopChanges } from './run-sop-change.ts'
import { approveSopChange, listSopVersions, proposeSopChange, undoSopChange } from './sop-versions.ts'
import { viewCase } from './view-case.ts'

const CASES = 10
const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
const [minister, national] = [as(small.officers.admin), as(small.officers.national)]
const { police, supervisor, secretary, member, chair, prosecutor, centre, inson, ngo } = small.officers
const officers: readonly Officer[] = [
  police,
  police,
  supervisor,
  secretary,
  member,
  chair,
  prosecutor,
  centre,
  inson,
  ngo,
  small.officers.national,
]
const taken = new Set<string>()

test('whatever officers and clocks did, under which version and however often it was changed, the history leads to what is stored', {
  timeout: 180_000,
}, async () => {
  const thrown = dice(20261124)
  const ids: string[] = []
  for (let n = 0; n < CASES; n += 1) ids.push(await begun(thrown))

  for (const id of ids) await acts(thrown, id, 4)
  await agreed(tashkentDay(new Date().toISOString()))
  for (let n = 0; n < CASES / 2; n += 1) ids.push(await begun(thrown))
  await agreed(null)
  for (const id of ids) await acts(thrown, id, 3)
  for (const id of ids.slice(0, CASES / 2)) await letTimePass(worker, 'test', id, later(thrown.below(40)))
  await undone()
  for (const id of ids.slice(CASES / 2)) await acts(thrown, id, 2)

  const all: Replay[] = []
  await replayAll(worker, 'test', (one) => void all.push(one))
  expect(all.filter(({ differences }) => differences.length > 0)).toEqual([])
  expect(all).toHaveLength(ids.length)
  expect(taken.size).toBeGreaterThan(10)
})

async function begun(thrown: Dice): Promise<string> {
  const step = thrown.below(4) === 0 ? 'signal.received' : 'person.registered'
  const answers = {
    dangerNow: thrown.pick(['yes', 'no']),
    maybeChild: thrown.pick(['no', 'no', 'yes', 'unsure']),
    ...(step === 'person.registered' ? { consentNow: thrown.pick(['agrees', 'agrees', 'refuses', 'cannot-be-asked']) } : {}),
  }
  return (await registerAs(worker, as(police), answers, step).catch(() => registerAs(worker, as(police), { maybeChild: 'no' }))).id
}

/** Steps that are open to somebody, with answers turned at random; what is refused is refused. */
async function acts(thrown: Dice, caseId: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const who = as(thrown.pick(officers))
    const view = await viewCase(worker, who, caseId, plainWords).catch(() => null)
    const open = (view?.procedures ?? []).flatMap(({ id, version, openSteps }) =>
      openSteps.map((step) => ({ procedureId: id, version, step })),
    )
    if (open.length === 0) continue
    const { procedureId, version, step } = thrown.pick(open)
    const form = filled(turned(thrown, step.form))
    const done = await advance(worker, who, {
      procedureId,
      version,
      step: step.step,
      form,
      submissionId: randomUUID(),
      words: plainWords,
    }).catch(() => null)
    if (done) taken.add(step.step)
  }
}

function turned(thrown: Dice, schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, { enum?: unknown[] }>).map(([name, property]) => {
    const by = thrown.below(property.enum?.length ?? 1)
    return [name, property.enum ? { ...property, enum: [...property.enum.slice(by), ...property.enum.slice(0, by)] } : property]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** Version 2 comes into force (with a day), or running cases move to it. */
async function agreed(validFrom: string | null): Promise<void> {
  const { id } = await proposeSopChange(worker, minister, { procedure: 'identification', from: validFrom ? 2 : 1, to: 2, validFrom })
  await approveSopChange(worker, national, id)
  await sweepSopChanges(worker, { requestId: 'test' })
}

async function undone(): Promise<void> {
  const [change] = (await listSopVersions(worker, minister)).changes.filter(({ may }) => may.includes('undo'))
  await undoSopChange(worker, minister, change?.id ?? '')
  await sweepSopChanges(worker, { requestId: 'test' })
}

const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
