import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { finishSopChange, moveProcedure, proceduresToMove, returnProcedure, sopChanges, sopChangesDue } from '@nrm/db/queries/sop-versions'
import { Refusal } from '@nrm/sop/refusal'
import { changeView } from './sop-change-view.ts'

const BATCH = 200
/** Before every procedure. */
const BEGINNING = '00000000-0000-0000-0000-000000000000'

/** `now` sets the clock of the database (worker connection); `after` is called after every case, so that a test can break off there. */
export type Run = Readonly<{
  requestId: string
  now?: string
  stop?: AbortSignal
  onProgress?: (done: number) => void
  after?: (procedureId: string) => void
}>
export type Ran = Readonly<{ done: number; finished: boolean }>

/**
 * Moves the cases of an approved migration, or sends them back where it is being undone: each in a transaction of its own, by id. Broken off,
 * it goes on when called again; called twice at once, each case still moves once. Through a connection of the worker.
 * @throws Refusal `sop-change-not-open` where nothing is agreed
 */
export async function runSopChange(
  db: Db,
  id: string,
  { requestId, now, stop, onProgress = () => {}, after = () => {} }: Run,
): Promise<Ran> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  const change = (await asActor(db, who, (tx) => sopChanges(tx))).find((one) => one.id === id)
  if (change?.state === 'done' || change?.state === 'undone') return { done: 0, finished: true }
  if (change?.state !== 'approved' && change?.state !== 'undoing') throw new Refusal('sop-change-not-open')
  const write = change.state === 'approved' ? moveProcedure : returnProcedure
  let done = 0
  try {
    for (let beyond: string | undefined = BEGINNING; beyond; ) {
      const batch: readonly { id: string }[] = await asActor(db, who, (tx) => proceduresToMove(tx, id, beyond ?? BEGINNING, BATCH))
      for (const procedure of batch) {
        if (stop?.aborted) return { done, finished: false }
        if ((await asActor(db, who, (tx) => write(tx, id, procedure.id)))[0].done) done += 1
        onProgress(done)
        after(procedure.id)
      }
      beyond = batch.at(-1)?.id
    }
  } catch (error) {
    // Another run came to the end meanwhile, or the change is being undone: nothing of it is left for this one.
    if (error instanceof Refusal && error.code === 'sop-change-not-open') return { done, finished: true }
    throw error
  }
  const [{ done: finished }] = await asActor(db, who, (tx) => finishSopChange(tx, id))
  return { done, finished }
}

/** Every change as it stands now, newest first, for the worker and the local operator. */
export const changesNow = (db: Db) =>
  asActor(db, { system: true, requestId: 'nrm-sop-migrate' }, async (tx) => (await sopChanges(tx)).map(changeView))

/** How many cases a change has still to move or to send back; for showing how far it is. */
export const casesLeft = (db: Db, requestId: string, id: string): Promise<number> =>
  asActor(db, { system: true, requestId }, async (tx) => (await proceduresToMove(tx, id, BEGINNING, 1_000_000)).length)

/** Goes on with every migration that is agreed and not at its end; for the worker, also after an outage. */
export async function sweepSopChanges(db: Db, run: Run): Promise<number> {
  const who = { system: true, requestId: run.requestId } as const
  let done = 0
  for (const { id } of await asActor(db, who, (tx) => sopChangesDue(tx))) done += (await runSopChange(db, id, run)).done
  return done
}
