import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, type RoleUrls } from '@nrm/db/migrate'
import { openVault } from '@nrm/vault/open-vault'
import type { Vault } from '@nrm/vault/vault'
import { startCluster } from '../cluster/cluster.ts'
import { freePort } from '../free-port.ts'

/** A PostgreSQL of a bench's own, durable as in service (fsync on), migrated and empty. */
export type Ground = Readonly<{ urls: RoleUrls; adminUrl: string; folder: string; vault: Vault; end: () => Promise<void> }>

/** Starts one; everything goes when `end` is called. @param vaultOf the vault beside it; files of the folder unless given */
export async function ground(vaultOf = (folder: string): Promise<Vault> => openVault({ folder: join(folder, 'keys') })): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'nrm-bench-'))
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: randomBytes(12).toString('hex'),
    logFile: join(folder, 'postgres.log'),
  })
  const passwords = { nrm_owner: secret(), nrm_api: secret(), nrm_worker: secret(), nrm_auditor: secret() }
  const urls = await migrate({ adminUrl: cluster.url, passwords })
  const admin = new URL(cluster.url)
  admin.pathname = '/nrm'
  return {
    urls,
    folder,
    vault: await vaultOf(folder),
    adminUrl: admin.href,
    end: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const secret = (): string => randomBytes(16).toString('hex')
