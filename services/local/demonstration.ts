import { loadDemo } from '@nrm/cli/demo'
import { connect } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import type { Settings } from './settings.ts'

/** Fills an empty database with the demonstration country; the invented accounts are listed in `demo-accounts.json`. */
export async function demonstration(urls: RoleUrls, { folder }: Settings): Promise<void> {
  const db = connect(urls.worker)
  try {
    await loadDemo({ db, dataDir: folder, onProgress: report })
  } finally {
    await db.end()
  }
}

function report(done: number, total: number): void {
  if (done > 0) process.stderr.write(`\rloading the demonstration country: ${done} of ${total}${done === total ? '\n' : ''}`)
}
