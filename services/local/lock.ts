import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { commandOf } from './command-of.ts'

/**
 * Takes a data folder for this process; the answer gives it back.
 * @throws Error in words for the person at the terminal, when another live process holds it
 */
export function lock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (isOurs(holder))
      throw new Error(`already running on this data (process ${holder}); stop it first, or set NRM_DATA to another folder`)
    rmSync(file, { force: true })
    return lock(file)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return release
}

// A number alone is not enough: after a restart of the machine it may belong to anybody.
const isOurs = (pid: number) => pid !== process.pid && commandOf(pid).includes('services/local/')
