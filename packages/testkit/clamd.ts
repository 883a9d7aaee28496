import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { listening } from './listening.ts'
import { firstOf, installed } from './system-packages.ts'

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
  await listening('clamd', address)
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

const clamdInstalled = (): string =>
  installed({
    name: 'clamd',
    find: () => firstOf(process.env.CLAMD_PATH, '/usr/sbin/clamd', '/usr/local/sbin/clamd', '/usr/bin/clamd'),
    packages: ['clamav-daemon'],
    missing: 'the tests of the antivirus need clamd: install it (Debian: apt-get install clamav-daemon) or point CLAMD_PATH at it',
  })
