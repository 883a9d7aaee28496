import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { migrate, type RoleUrls } from '@nrm/db/migrate'
import { startCluster } from './cluster/cluster.ts'
import { isServed, postmasterOf } from './cluster/postmaster.ts'
import { freePort } from './free-port.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

/** A migrated database: the addresses of its four roles, and the way to stop its server if it is ours. */
export type Database = Readonly<{ urls: RoleUrls; stop(): Promise<void> }>

/** The server in `DATABASE_URL`, or the embedded one of this data folder; brought to the present schema. */
export async function openDatabase(settings: Settings, { superuser, passwords }: Secrets): Promise<Database> {
  const server = settings.ownServer === undefined ? await embedded(settings, superuser) : { url: settings.ownServer, stop: async () => {} }
  try {
    return { urls: await migrate({ adminUrl: server.url, passwords }), stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** The database of a start that is going on in another process, or undefined when there is none. */
export async function runningDatabase(settings: Settings, { superuser, passwords }: Secrets): Promise<RoleUrls | undefined> {
  const folder = settings.file('postgres')
  const postmaster = postmasterOf(folder)
  if (settings.ownServer !== undefined || postmaster?.status !== 'ready' || !isServed(folder)) return undefined
  return migrate({ adminUrl: `postgres://postgres:${superuser}@127.0.0.1:${postmaster.port}/postgres`, passwords })
}

async function embedded(settings: Settings, password: string) {
  return startCluster({
    folder: settings.file('postgres'),
    port: await keptPort(settings.file('postgres.port')),
    password,
    logFile: settings.file('log', 'postgres.log'),
  })
}

/** The same port at every start while it is free, so that a tool pointed at the database stays right. */
async function keptPort(file: string): Promise<number> {
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = await freePort(kept).catch(() => freePort())
  writeFileSync(file, String(port))
  return port
}
