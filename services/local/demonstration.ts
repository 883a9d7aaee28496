import { sealedDb } from '@nrm/casework/sealed-db'
import { loadDemo } from '@nrm/cli/demo'
import { progress } from '@nrm/cli/progress'
import { connect } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import type { Settings } from './settings.ts'

/** Fills an empty database with the demonstration country; the next start goes on where `stop` ended it. */
export async function demonstration(urls: RoleUrls, { folder, file }: Settings, stop: AbortSignal): Promise<void> {
  const vault = await openVault(vaultSettings(process.env, file('keys')))
  const db = sealedDb(connect(urls.worker), vault)
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
    await vault.close()
  }
}
