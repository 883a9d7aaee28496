import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binaries } from './binaries.ts'
import { type Identity, own } from './unprivileged.ts'

/** Creates a PostgreSQL data folder unless it is there. @throws with initdb's own words when it cannot be made. */
export function initialise(folder: string, password: string, identity: Identity): void {
  if (existsSync(join(folder, 'PG_VERSION'))) own(folder, identity)
  else create(folder, password, identity)
}

function create(folder: string, password: string, identity: Identity): void {
  // A folder without PG_VERSION is an interrupted attempt, and initdb refuses it.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passwordFile = `${folder}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    own(folder, identity)
    own(passwordFile, identity)
    run(identity, ['--pgdata', folder, '--username', 'postgres', '--pwfile', passwordFile])
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

// C.UTF-8 by PostgreSQL's own provider: the same order of words on every machine, whatever locales it has.
const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

function run({ prefix }: Identity, args: readonly string[]): void {
  const [command = '', ...rest] = [...prefix, binaries().initdb, ...args, ...options]
  try {
    execFileSync(command, rest, { stdio: 'pipe' })
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Error(`PostgreSQL could not be set up: ${words}`)
  }
}
