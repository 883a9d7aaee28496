import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that journeys are driven in: `CHROMIUM_PATH`, or one in its usual place; undefined when there is none. */
function chromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path))
}

/**
 * The browser, installed from Debian's packages where that is possible.
 * @throws when it is neither there nor installable: a journey that cannot run has failed, it is not skipped
 */
export function chromiumInstalled(): string {
  const present = chromium()
  if (present !== undefined) return present
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(missing)
  process.stderr.write('installing Chromium from the packages of this system…\n')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  const installed = chromium()
  if (installed === undefined) throw new Error(missing)
  return installed
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('flock', ['/tmp/nrm-packages.lock', 'apt-get', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

const missing = 'the browser tests need Chromium: install it (Debian: apt-get install chromium) or point CHROMIUM_PATH at it'
