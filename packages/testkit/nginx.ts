import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@nrm/local/free-port'
import { listening } from './listening.ts'
import { firstOf, installed } from './system-packages.ts'

/**
 * The proxy as it is shipped, with a certificate of this hour, on free ports of the loopback address, before a service that is there already.
 * @throws Error when nginx is neither there nor installable: a test that cannot run has failed, it is not skipped
 */
export async function nginx({ conf, upstream }: Readonly<{ conf: string; upstream: number }>) {
  const program = nginxInstalled()
  const folder = mkdtempSync(join(tmpdir(), 'nrm-nginx-'))
  const [plain, secure] = [await freePort(), await freePort()]
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem'), conf: join(folder, 'nginx.conf') }
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=nrm.example.uz',
    '-addext',
    'subjectAltName=DNS:nrm.example.uz',
  ]
  execFileSync('openssl', [...words, '-keyout', files.key, '-out', files.cert], { stdio: 'ignore' })
  const set = readFileSync(conf, 'utf8')
    .replaceAll('/etc/nrm/tls/fullchain.pem', files.cert)
    .replaceAll('/etc/nrm/tls/key.pem', files.key)
    .replaceAll('listen 80', `listen 127.0.0.1:${plain}`)
    .replaceAll('listen 443', `listen 127.0.0.1:${secure}`)
    .replaceAll(/127\.0\.0\.1:300[01]/g, `127.0.0.1:${upstream}`)
  writeFileSync(files.conf, `pid ${join(folder, 'pid')};\n${set}`)
  const child = spawn(program, ['-p', folder, '-c', files.conf, '-g', 'daemon off;'], { stdio: 'ignore' })
  await listening('nginx', secure)
  const stop = () => {
    child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  return { plain, secure, ca: readFileSync(files.cert, 'utf8'), stop }
}

const nginxInstalled = (): string =>
  installed({
    name: 'nginx',
    find: () => firstOf('/usr/sbin/nginx'),
    packages: ['nginx-light', 'openssl'],
    missing: 'the test of the proxy needs nginx (Debian: apt-get install nginx-light)',
  })
