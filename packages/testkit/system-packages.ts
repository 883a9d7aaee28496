import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Something of this system that tests need: where it may be, which Debian packages bring it, and what to say where neither helps. */
export type Needed = Readonly<{ name: string; find: () => string | undefined; packages: readonly string[]; missing: string }>

/**
 * Where it is, installed from Debian's packages where that is possible. Test files run side by side; one installs at a time.
 * @throws when it is neither there nor installable: a test that cannot run has failed, it is not skipped
 */
export function installed({ name, find, packages, missing }: Needed): string {
  const present = find()
  if (present !== undefined) return present
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(missing)
  process.stderr.write(`installing ${name} from the packages of this system…\n`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
  const found = find()
  if (found === undefined) throw new Error(missing)
  return found
}

/** The first of these paths that is there. */
export const firstOf = (...paths: readonly (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path))

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const lock = join(tmpdir(), 'nrm-packages.lock')
  execFileSync('flock', [lock, 'apt-get', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env })
}
