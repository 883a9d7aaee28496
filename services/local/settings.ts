import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the environment says; every variable has a default. `ownServer` is the superuser's address of a PostgreSQL 18 of one's own. */
export type Settings = Readonly<{
  folder: string
  host: string
  port: number
  ownServer: string | undefined
  file(...parts: string[]): string
}>

/** Reads `PORT`, `NRM_DATA` and `DATABASE_URL`. @throws RangeError when `PORT` is no port */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const folder = resolve(root, env.NRM_DATA || '.nrm')
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new RangeError(`PORT is not a port number: ${env.PORT}`)
  const file = (...parts: string[]) => join(folder, ...parts)
  return { folder, host: '127.0.0.1', port, ownServer: env.DATABASE_URL || undefined, file }
}
