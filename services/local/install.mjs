// Installs the workspace when it is missing or older than the lockfile; needs nothing but npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** True once `node_modules` agrees with the lockfile. Everything it says goes to stderr. */
export function installDependencies(root) {
  const stamp = join(root, 'node_modules', '.nrm-installed')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  process.stderr.write('installing dependencies…\n')
  const { status, error } = spawnSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // pnpm must not ask before it replaces a node_modules of another tool
    env: { ...process.env, CI: 'true' },
  })
  if (status === 0) writeFileSync(stamp, wanted)
  else process.stderr.write(`dependencies could not be installed (${error?.message ?? `status ${status}`})\n`)
  return status === 0
}

function fingerprint(root) {
  const hash = createHash('sha256')
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}
