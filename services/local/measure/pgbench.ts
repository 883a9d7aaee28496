import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether pgbench is to be had on this machine. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0

/** Transactions a second that pgbench reaches with `script`, `clients` at once. @throws when a statement of the script fails */
export function pgbench({
  url,
  folder,
  script,
  clients,
  seconds,
  version,
}: {
  url: string
  folder: string
  script: string
  clients: number
  seconds: number
  version: number
}): number {
  const file = join(folder, 'step.pgbench')
  writeFileSync(file, script)
  const { stdout, stderr, status } = spawnSync(
    'pgbench',
    [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '1',
      '-T',
      String(seconds),
      '-D',
      `version=${version}`,
      '-D',
      'ready=0',
      '-f',
      file,
      url,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const [, perSecond] = /tps = ([\d.]+)/.exec(stdout) ?? []
  if (status !== 0 || !perSecond || /aborted|ERROR/.test(stderr)) throw new Error(`pgbench failed: ${stderr.slice(0, 2000)}`)
  return Number(perSecond)
}
