import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const module = '/usr/lib/softhsm/libsofthsm2.so'
const isThere = (): boolean => [module, '/usr/bin/softhsm2-util'].every((file) => existsSync(file))

/**
 * Path of SoftHSM2, a security module in software, installed from Debian's packages where it is missing.
 * @throws when it is neither there nor installable: a test that cannot run has failed, it is not skipped
 */
export function softHsm(): string {
  if (isThere()) return module
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'softhsm2']])
    execFileSync('flock', ['/tmp/nrm-packages.lock', 'apt-get', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (!isThere()) throw new Error('the test of the security module needs SoftHSM2 (Debian: apt-get install softhsm2)')
  return module
}
