// `npm test`: vitest, and one last line that says what the run amounted to.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Tally } from './reporter.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nrm-tally-'))
const file = join(folder, 'tally.json')
const status = await vitest(process.argv.slice(2))
const { passed, failed, skipped } = counted()
rmSync(folder, { recursive: true, force: true })

for (const name of skipped) process.stdout.write(`skipped: ${name}\n`)
// A run that failed with every test green (a crash, no file found) must not read as a success.
const failures = status === 0 ? failed : Math.max(failed, 1)
process.stdout.write(`tests: ${passed} passed, ${failures} failed, ${skipped.length} skipped\n`)
process.exitCode = failures === 0 ? 0 : 1

function vitest(args: readonly string[]): Promise<number> {
  const program = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
  const words = [program, 'run', '--config', here('vitest.config.ts'), '--reporter=default', `--reporter=${here('reporter.ts')}`, ...args]
  const child = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, NRM_TALLY: file } })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

function counted(): Tally {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: [] }
}
