import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Something of this system that tests need: where it may be, which Debian packages bring it, what else would do, and what to say where nothing helps. */
export type Needed = Readonly<{
  name: string
  find: () => string | undefined
  packages: readonly string[]
  instead?: () => string | undefined
  missing: string
}>

/**
 * Where it is, installed from Debian's packages where that is possible. Test files run side by side; one installs at a time.
 * @throws when it is neither there nor installable: a test that cannot run has failed, it is not skipped
 */
export function installed(needed: Needed): string {
  const found = needed.find() ?? brought(needed) ?? needed.instead?.()
  if (found === undefined) throw new Error(needed.missing)
  return found
}

function brought({ name, find, packages }: Needed): string | undefined {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined
  process.stderr.write(`installing ${name} from the packages of this system…\n`)
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...packages)
  } catch (error) {
    process.stderr.write(`${name} could not be installed: ${(error as Error).message}\n`)
  }
  return find()
}

/** The first of these paths that is there. */
export const firstOf = (...paths: readonly (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path))

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const lock = join(tmpdir(), 'nrm-packages.lock')
  execFileSync('flock', [lock, 'apt-get', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env })
}
