import { loadDemo } from '@nrm/cli/demo'
import { progress } from '@nrm/cli/progress'
import { connect } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import type { Settings } from './settings.ts'

/** Fills an empty database with the demonstration country; the next start goes on where `stop` ended it. */
export async function demonstration(urls: RoleUrls, { folder }: Settings, stop: AbortSignal): Promise<void> {
  const db = connect(urls.worker)
  let shown: ReturnType<typeof progress> | undefined
  const onProgress = (done: number, total: number) => {
    shown ??= progress('loading the demonstration country', total, (line) => void process.stderr.write(`${line}\n`))
    shown.at(done)
  }
  try {
    await loadDemo({ db, dataDir: folder, stop, onProgress })
  } finally {
    shown?.end()
    await db.end()
  }
}
