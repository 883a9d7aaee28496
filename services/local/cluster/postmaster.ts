import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf } from '../command-of.ts'

/** What `postmaster.pid` of a data folder says, or undefined when there is none. */
export function postmasterOf(folder: string): Readonly<{ pid: number; port: number; status: string }> | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/** Whether a PostgreSQL server is at work on this data folder now. */
export function isServed(folder: string): boolean {
  const postmaster = postmasterOf(folder)
  return postmaster !== undefined && commandOf(postmaster.pid).includes(folder)
}

/**
 * Stops a server that outlived the process which started it, and removes a `postmaster.pid` whose number now
 * belongs to another process. The caller holds the lock of the folder, so nobody else can be using it.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const postmaster = postmasterOf(folder)
  if (postmaster === undefined) return
  if (isServed(folder)) process.kill(postmaster.pid, 'SIGINT')
  for (let waited = 0; isServed(folder) && waited < 30_000; waited += 50) await pause(50)
  if (isServed(folder)) throw new Error(`an earlier PostgreSQL (process ${postmaster.pid}) does not stop`)
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}
