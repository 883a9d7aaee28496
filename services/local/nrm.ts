// `npm run nrm -- <noun> <verb>`: the command line, with a database behind it for as long as it runs.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '@nrm/cli/commands'
import type { RoleUrls } from '@nrm/db/migrate'
import { closing } from './closing.ts'
import { openDatabase, runningDatabase } from './database.ts'
import { lock } from './lock.ts'
import { keptSecrets } from './secrets.ts'
import { root, settings } from './settings.ts'

const args = process.argv.slice(2)
const stack = closing()
/** What is said of the SOP without asking an installation. */
const textOnly = ['docs', 'check', 'diff', 'manual', 'assumed', 'simulate']
try {
  process.exitCode = await commandLine(needsDatabase(args) ? await database() : undefined)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await stack.close()
}

/** The SOP is text, help is help, and a word that is no command is only to be told so: none waits for a server. */
function needsDatabase([noun, verb = '']: readonly string[]): boolean {
  const isCommand = commands.some((command) => command.noun === noun && command.verb === verb)
  const isText = noun === 'sop' && textOnly.includes(verb) && !args.includes('--here')
  return isCommand && !isText && !args.includes('--help') && !args.includes('-h')
}

async function database(): Promise<RoleUrls> {
  const here = settings()
  mkdirSync(here.folder, { recursive: true, mode: 0o700 })
  const secrets = keptSecrets(here.file('secrets.json'))
  const running = await runningDatabase(here, secrets)
  if (running !== undefined) return running
  stack.later(lock(here.file('lock')))
  const { urls, stop } = await openDatabase(here, secrets)
  stack.later(stop)
  return urls
}

function commandLine(urls: RoleUrls | undefined): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'services/cli/main.ts'), ...args], {
    // A path typed by a person is meant from where the person is.
    cwd: process.env.NRM_CALLED_FROM ?? root,
    stdio: 'inherit',
    env: { ...process.env, NRM_DATA: settings().folder, NRM_DATABASE_URLS: JSON.stringify(urls ?? {}) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
