// A lane of the bench `histories`, in a process of its own: told by its argument what to do, it says in its last line what it did.
import type { ChildProcess } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import { isMainThread } from 'node:worker_threads'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { InvariantBroken } from '@nrm/simulation/invariants/broken'
import { type Country, country } from '@nrm/testkit/country'
import { countryOnPaper, directoryOf } from '@nrm/testkit/histories/country-directory'
import { type History, histories } from '@nrm/testkit/histories/history'
import { type Twin, throughTheDoor } from '@nrm/testkit/histories/through-the-door'
import { type Happening, walkHistory } from '@nrm/testkit/histories/walk-history'
import { situation } from '@nrm/testkit/situations'
import { caseAt } from '@nrm/testkit/walk'
import fc from 'fast-check'
import postgres from 'postgres'
import { ground } from './ground.ts'

/** What a lane did; `faults` say seed, path and what differed. */
export type Share = Readonly<{ histories: number; steps: number; refused: number; seconds: number; faults: readonly string[] }>
type Task = Readonly<{ kind: 'pure' | 'door'; histories: number; seed: number; minutes: number }>

/** The most acts of one history beyond its beginning. */
const ACTS = Number(process.env.NRM_ACTS ?? 24)
const TELL_EVERY = 2_000

/** The share a lane ends with. */
export function lastLineOf(lane: ChildProcess): Promise<Share> {
  let said = ''
  lane.stdout?.on('data', (text: Buffer) => {
    said += text.toString()
  })
  return new Promise((resolve, reject) => {
    lane.once('exit', (status) =>
      status === 0 ? resolve(JSON.parse(said.trim().split('\n').at(-1) as string)) : reject(new Error(`a lane ended with ${status}`)),
    )
  })
}

async function pure({ histories: numRuns, seed }: Task): Promise<Share> {
  const small = countryOnPaper()
  const directory = directoryOf(small)
  const counted = { histories: 0, steps: 0, refused: 0 }
  const property = fc.property(histories(ACTS), (history) => {
    for (const { answer } of walkHistory(small, directory, history, { 1718: elsewhere, 1730: elsewhere })) count(counted, answer)
    told(counted)
  })
  return timed(counted, () => fc.check(property, { numRuns, seed, endOnFailure: true }))
}
const elsewhere = '00000000-0000-4000-8000-0000000000ff'

async function door({ seed, minutes }: Task): Promise<Share> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    const admin = postgres(base.adminUrl, { max: 2, onnotice: () => {} })
    const small: Country = await country(worker)
    const directory = directoryOf(small)
    const goesOn = {
      1718: (await caseAt(worker, small, 'identification/informed')).id,
      1730: (await situation(worker, small, 'of region B')).id,
    }
    const counted = { histories: 0, steps: 0, refused: 0 }
    const property = fc.asyncProperty(histories(ACTS), async (history) => {
      const twin: Twin = { caseId: null, messages: [], lines: [] }
      for (const happening of walkHistory(small, directory, history, goesOn)) await compared(twin, happening)
      told(counted)
    })
    const share = await timed(counted, () =>
      fc.check(property, { numRuns: 1_000_000, seed, endOnFailure: true, interruptAfterTimeLimit: minutes * 60_000 }),
    )
    await Promise.all([worker.end(), admin.end()])
    return share

    async function compared(twin: Twin, happening: Happening): Promise<void> {
      const { meant, found, story } = await throughTheDoor(worker, admin, twin, happening)
      // Facts come back from the database in another order.
      if (!isDeepStrictEqual(asStored(meant), asStored(found)))
        throw new Error(`${story}\nmeant ${JSON.stringify(meant)}\nfound ${JSON.stringify(found)}`)
      count(counted, found.answer)
    }
  } finally {
    await base.end()
  }
}

const asStored = (said: unknown): unknown => JSON.parse(JSON.stringify(said))

type Counted = { histories: number; steps: number; refused: number }

function count(counted: Counted, answer: string): void {
  counted[answer === 'done' ? 'steps' : 'refused'] += 1
}

function told(counted: Counted): void {
  counted.histories += 1
  if (counted.histories % TELL_EVERY === 0) process.stderr.write(`${counted.histories} histories\n`)
}

type Details = Promise<fc.RunDetails<[History]>> | fc.RunDetails<[History]>

async function timed(counted: Counted, run: () => Details): Promise<Share> {
  const started = performance.now()
  const { failed, seed, counterexamplePath, errorInstance } = await run()
  const faults = failed && errorInstance ? [`seed ${seed}, path ${counterexamplePath}: ${wordsOf(errorInstance)}`] : []
  return { ...counted, seconds: (performance.now() - started) / 1000, faults }
}

const wordsOf = (error: unknown): string =>
  error instanceof InvariantBroken
    ? [
        error.message,
        JSON.stringify(error.states),
        ...error.history.map(({ procedure, step, from, to, role }) => `${procedure} ${step} by ${role}: ${from} to ${to}`),
      ].join('\n')
    : String(error)

if (isMainThread && process.argv[1]?.endsWith('histories-lane.ts')) {
  const task = JSON.parse(process.argv[2] as string) as Task
  process.stdout.write(`${JSON.stringify(await (task.kind === 'pure' ? pure(task) : door(task)))}\n`)
  process.exit(0)
}
