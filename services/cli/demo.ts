import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foundDirectory, isUnfounded } from '@nrm/casework/found-directory'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { drawSecrets } from './demo/account-secrets.ts'
import { accounts } from './demo/accounts.ts'
import { writeDrafts } from './demo/drafts.ts'
import { offices } from './demo/offices.ts'
import { openKeys } from './demo/open-keys.ts'
import { randomOf } from './demo/random.ts'
import { stories } from './demo/stories.ts'
import type { Story } from './demo/story.ts'
import { type Told, tellStory } from './demo/tell-story.ts'
import { type Timeline, timelineOf } from './demo/timeline.ts'
import { atOnce } from './import/at-once.ts'

export type LoadDemo = Readonly<{
  /** Pool of the worker's role. */
  db: SealedDb
  /** Where `demo-accounts.json` is written and the state of the loading is kept. */
  dataDir: string
  onProgress?: (done: number, total: number) => void
  /** Today of the country, ISO 8601; the cases end here. */
  now?: string
  /** Aborted when the load is to stop; the next one goes on. */
  stop?: AbortSignal
}>

/** The database does most of the work, and waiting for it most of the rest. */
const AT_ONCE = 8

/**
 * Fills an empty database with the demonstration country: offices, accounts and three hundred invented cases, told through the door
 * with a set clock. The same today gives the same country. A database with accounts of its own is left alone; an interrupted
 * loading goes on. Answers whether anything was loaded.
 */
export async function loadDemo({
  db,
  dataDir,
  onProgress = () => {},
  now = new Date().toISOString(),
  stop = new AbortController().signal,
}: LoadDemo): Promise<boolean> {
  const begun = await readState(dataDir)
  const isUnbegun = await isUnfounded(db)
  if (!isUnbegun && (begun === null || begun.isDone)) return false
  const today = isUnbegun ? now : (begun?.now ?? now)
  if (isUnbegun) {
    const secrets = await drawSecrets(dataDir)
    await writeState(dataDir, { now: today, isDone: false })
    await foundDirectory(
      db,
      Object.values(offices),
      accounts.map((account) => ({ ...account, ...secrets(account.login) })),
    )
  }
  await openKeys(db, dataDir)
  await tellAll(db, today, onProgress, stop)
  if (stop.aborted) return true
  await writeDrafts(db, today)
  await writeState(dataDir, { now: today, isDone: true })
  return true
}

async function tellAll(db: SealedDb, now: string, onProgress: (done: number, total: number) => void, stop: AbortSignal): Promise<void> {
  const all = casesUntil(now)
  const toldCases: Told[] = []
  let done = 0
  const tell = async (one: DemoCase) => {
    toldCases[one.index] = await tellStory({
      ...one,
      db,
      now,
      duplicateOf: (region) => toldCases.find((told) => told?.region === region)?.caseId ?? null,
    })
    done += 1
    onProgress(done, all.length)
  }
  onProgress(0, all.length)
  // A signal can only be a duplicate of a case that is there, so those come last.
  const isDuplicate = ({ story }: DemoCase) => story.identification.some(({ step }) => step === 'signal.duplicate')
  for (const part of [all.filter((one) => !isDuplicate(one)), all.filter(isDuplicate)]) await atOnce(part.values(), AT_ONCE, stop, tell)
}

type DemoCase = Readonly<{ index: number; story: Story; timeline: Timeline }>

/** The three hundred cases in the order they open, so that their numbers follow their days. */
function casesUntil(now: string): DemoCase[] {
  return stories
    .flatMap((story) => Array.from({ length: story.count }, () => story))
    .map((story, index) => ({ story, index, timeline: timelineOf(randomOf('time', index, story.name), story, now) }))
    .toSorted((one, other) => (one.timeline.opensAt < other.timeline.opensAt ? -1 : 1))
}

type State = Readonly<{ now: string; isDone: boolean }>

async function readState(dataDir: string): Promise<State | null> {
  try {
    const { now, isDone } = JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as State
    return { now, isDone }
  } catch {
    return null
  }
}

async function writeState(dataDir: string, state: State): Promise<void> {
  const file = join(dataDir, 'demo.json')
  await mkdir(dataDir, { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(state))
  await rename(`${file}.new`, file)
}
