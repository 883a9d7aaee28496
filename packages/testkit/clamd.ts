import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const usual = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/usr/bin/clamd']
const missing = 'the tests of the antivirus need clamd: install it (Debian: apt-get install clamav-daemon) or point CLAMD_PATH at it'
const PATIENCE_MS = 20_000

/** Words that the scanner of the tests takes for a virus: its whole set of signatures, with the file of EICAR. */
export const marker = 'INVENTED-MALWARE-MARKER'
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('')

/** A clamd of this test file with a small set of signatures of its own; its socket is the address. It ends with the tests. */
export async function clamd(): Promise<Readonly<{ address: string; stop: () => void }>> {
  const folder = mkdtempSync(join(tmpdir(), 'nrm-clamd-'))
  const address = join(folder, 'socket')
  const signature = (name: string, text: string) => `Own.${name}:0:*:${Buffer.from(text).toString('hex')}\n`
  writeFileSync(join(folder, 'own.ndb'), signature('Eicar', eicar) + signature('Marker', marker))
  writeFileSync(join(folder, 'clamd.conf'), settings(folder, address))
  const daemon = spawn(clamdInstalled(), ['--config-file', join(folder, 'clamd.conf'), '--foreground'], { stdio: 'ignore' })
  const stop = () => void daemon.kill('SIGKILL')
  afterAll(() => {
    stop()
    rmSync(folder, { recursive: true, force: true })
  })
  await answering(address)
  return { address, stop }
}

const settings = (folder: string, socket: string): string => `Foreground yes
LocalSocket ${socket}
LocalSocketMode 600
DatabaseDirectory ${folder}
TemporaryDirectory ${folder}
User ${userInfo().username}
StreamMaxLength 30M
OfficialDatabaseOnly no
Bytecode no
MaxThreads 2
`

/** @throws when it is neither there nor installable: a test that cannot run has failed, it is not skipped */
function clamdInstalled(): string {
  const present = found()
  if (present !== undefined) return present
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw new Error(missing)
  process.stderr.write('installing clamd from the packages of this system…\n')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'clamav-daemon')
  const installed = found()
  if (installed === undefined) throw new Error(missing)
  return installed
}

const found = (): string | undefined => [process.env.CLAMD_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path))

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('flock', ['/tmp/nrm-packages.lock', 'apt-get', '-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

async function answering(address: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await answers(address))) {
    if (Date.now() > end) throw new Error('clamd did not begin to answer')
    await new Promise((go) => setTimeout(go, 50))
  }
}

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(address)
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
