import type { Given, Status } from '../command.ts'
import { dataFolder, withSealedDatabase } from '../databases.ts'
import { loadDemo } from '../demo.ts'
import { progress } from '../progress.ts'

/** `nrm demo load`: status 1 when the database has accounts already, or the loading was stopped. */
export async function demoLoad({ terminal: { out, err, stop } }: Given): Promise<Status> {
  let shown: ReturnType<typeof progress> | undefined
  const onProgress = (done: number, total: number) => {
    shown ??= progress('demo load', total, err)
    shown.at(done)
  }
  const wasLoaded = await withSealedDatabase(8, (db) => loadDemo({ db, dataDir: dataFolder(), onProgress, stop })).finally(() =>
    shown?.end(),
  )
  if (stop.aborted) err('stopped: the same command goes on from here')
  else
    out(wasLoaded ? 'the demonstration country is loaded; its accounts are in demo-accounts.json' : 'not loaded: the database is not empty')
  return wasLoaded && !stop.aborted ? 0 : 1
}
