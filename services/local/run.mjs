// Runs a root script under the workspace's own Node. Plain JavaScript, because it starts on whatever Node (20 or newer) is there.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What each root script runs. */
const targets = {
  start: { script: 'services/local/start.ts' },
  test: { script: 'packages/testkit/run.ts' },
  check: { script: 'services/local/check.ts' },
  bench: { script: 'services/local/bench.ts' },
  nrm: { script: 'services/local/nrm.ts' },
  docs: { script: 'services/cli/main.ts', args: ['sop', 'docs'] },
  asvs: { script: 'packages/testkit/asvs/write.ts' },
  sbom: { script: 'services/local/sbom.ts' },
  'compose-secrets': { script: 'services/local/compose-secrets.ts' },
  format: { script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--write', '.'] },
}

const [name = '', ...args] = process.argv.slice(2)
const target = targets[name]
if (!target) {
  process.stderr.write(`usage: node services/local/run.mjs <${Object.keys(targets).join('|')}> [arguments]\n`)
  process.exit(2)
}
if (!installDependencies(root)) process.exit(1)
follow(
  spawn(join(root, 'node_modules/node/bin/node'), [join(root, target.script), ...(target.args ?? []), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NRM_CALLED_FROM: process.env.INIT_CWD ?? process.cwd() },
  }),
)

/** Hands signals down to the child and its exit status up. */
function follow(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  // npm that is killed outright says nothing to what it started.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}
