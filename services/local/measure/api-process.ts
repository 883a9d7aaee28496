import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.ts'
import type { Ground } from './ground.ts'

const inService = new URL('../../api/main.ts', import.meta.url)

/** The API as it runs in service: its own process, its own pool, real HTTP on the loopback address. @param entry what is started instead */
export async function apiProcess({ urls, folder }: Ground, entry: URL = inService): Promise<{ url: string; stop: () => Promise<void> }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const files = { private: join(folder, 'jwt.pem'), public: join(folder, 'jwt.pub.pem') }
  writeFileSync(files.private, privateKey, { mode: 0o600 })
  writeFileSync(files.public, publicKey)
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(entry)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: urls.api,
      AUDIT_DATABASE_URL: urls.auditor,
      JWT_PRIVATE_KEY_FILE: files.private,
      JWT_PUBLIC_KEY_FILE: files.public,
      VAULT_FOLDER: join(folder, 'keys'),
      FILES_FOLDER: join(folder, 'files'),
      CLAMD: join(folder, 'clamd'),
      PORT: String(port),
      LOG_LEVEL: 'info',
      POOL_SIZE: '16',
      REQUESTS_PER_ACCOUNT: '10000000',
      REQUESTS_PER_ADDRESS: '10000000',
      SIGN_INS_PER_ADDRESS: '10000000',
    },
  })
  // Never left behind, whatever ends the bench.
  process.once('exit', () => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  await answering(url, child)
  return { url, stop: () => ended(child) }
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error('the API ended before it answered')
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the API did not answer')
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
