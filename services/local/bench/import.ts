import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import type { Report } from '../bench-lines.ts'
import { ctdcRows } from '../measure/ctdc-rows.ts'
import { type Ground, ground } from '../measure/ground.ts'

export const name = 'import'

const ROWS = 3_000

/** `nrm case import` as a person runs it: every row registered, assessed and declared presumed through the door, in a process of its own. */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    await country(worker)
    await worker.end()
    const file = join(base.folder, 'rows.csv')
    writeFileSync(file, ctdcRows(ROWS))
    const { seconds, memory } = await imported(base, file)
    const middle = memory.slice(Math.floor(memory.length / 3), Math.floor((2 * memory.length) / 3))
    const end = memory.slice(Math.floor((2 * memory.length) / 3))
    report({
      metric: `cases loaded (${ROWS} rows, three door calls each)`,
      value: ROWS / seconds,
      unit: 'cases/s',
      against: '100 cases/s',
      ratio: ROWS / seconds / 100,
    })
    report({
      metric: 'memory in the last third',
      value: Math.max(...end),
      unit: 'MB',
      against: 'middle third',
      ratio: Math.max(...end) / Math.max(...middle),
    })
  } finally {
    await base.end()
  }
}

function imported({ urls, folder }: Ground, file: string): Promise<{ seconds: number; memory: number[] }> {
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../cli/main.ts', import.meta.url)), 'case', 'import', file, '--format', 'ctdc-vp'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, NRM_DATABASE_URLS: JSON.stringify(urls), NRM_DATA: data },
    },
  )
  process.once('exit', () => child.kill('SIGKILL'))
  const memory: number[] = []
  const watch = setInterval(() => memory.push(residentMb(child.pid as number)), 250)
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said = `${said}${text}`.slice(-2_000)
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => {
      clearInterval(watch)
      if (status === 0) resolve({ seconds: (performance.now() - started) / 1000, memory: memory.filter((size) => size > 0) })
      else reject(new Error(`the import ended with ${status}: ${said}`))
    })
  })
}

/** Resident memory of a process in megabytes; 0 where it cannot be read. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
