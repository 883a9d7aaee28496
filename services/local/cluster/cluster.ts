import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { binaries } from './binaries.ts'
import { initialise } from './initialise.ts'
import { postmasterOf, stopLeftover } from './postmaster.ts'
import { boundToParent, unprivileged } from './unprivileged.ts'

/** A PostgreSQL server of our own: `url` is the superuser's address of the database `postgres`. */
export type Cluster = Readonly<{ url: string; port: number; stop(): Promise<void> }>

export type ClusterOptions = Readonly<{
  folder: string
  port: number
  password: string
  logFile: string
  settings?: Readonly<Record<string, string>>
}>

/** Starts PostgreSQL 18 on the loopback address; sets its folder up on the first start. */
export async function startCluster({ folder, port, password, logFile, settings = {} }: ClusterOptions): Promise<Cluster> {
  const identity = unprivileged()
  await stopLeftover(folder)
  initialise(folder, password, identity)
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a', 0o600)
  // Terse: the detail of an error repeats the row that failed, and rows hold people's data.
  const own = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', log_error_verbosity: 'terse' }
  const flags = Object.entries({ ...own, ...settings })
  const words = [...identity.prefix, ...boundToParent(), binaries().postgres, '-D', folder]
  const [command = '', ...args] = [...words, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const server = spawn(command, args, {
    // A terminal's Ctrl-C goes to the whole process group; the database must outlive the services that use it.
    detached: true,
    stdio: ['ignore', log, log],
  })
  const last = () => server.kill('SIGINT')
  process.once('exit', last)
  await ready(server, folder, logFile)
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  return { url, port, stop: () => stop(server).finally(() => process.off('exit', last)) }
}

async function ready(server: ChildProcess, folder: string, logFile: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (server.exitCode !== null || server.signalCode !== null) break
    if (postmasterOf(folder)?.status === 'ready') return
    await pause(20)
  }
  throw new Error(`PostgreSQL did not start; its own words are in ${logFile}`)
}

const patienceMs = 2000

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  // SIGTERM lets sessions that are saying goodbye finish: a driver whose last word is answered by an error would end this
  // process. SIGINT then ends whatever session is left.
  server.kill('SIGTERM')
  const impatient = setTimeout(() => server.kill('SIGINT'), patienceMs)
  await gone
  clearTimeout(impatient)
}
