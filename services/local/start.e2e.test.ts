import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { root } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-start-'))
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const started: ChildProcess[] = []

afterAll(async () => {
  for (const process of started.filter(({ exitCode }) => exitCode === null)) await stopped(process)
  rmSync(folder, { recursive: true, force: true })
})

test('a first start loads the demonstration country and says on one line that it is ready', async () => {
  const { ready, output } = start()

  await ready

  expect(output()).toBe(`ready: ${address}\n`)
  expect((await fetch(`${address}/api/health`)).status).toBe(200)
  expect((await fetch(address)).status).toBe(200)
  expect(accounts().length).toBeGreaterThan(50)
  expect(await signIn()).toBe('otp-needed')
})

test('a second start on the same data is refused and names the process that holds it', async () => {
  const { process, errors } = start()

  const status = await new Promise((resolve) => process.once('exit', resolve))

  expect(status).toBe(1)
  expect(errors()).toMatch(/already running on this data \(process \d+\)/)
})

test('a signal stops everything, and the next start is ready within 15 seconds with the same accounts', async () => {
  const before = readFileSync(join(folder, 'demo-accounts.json'), 'utf8')
  expect(await stopped(started[0])).toBe(0)
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  const began = performance.now()

  const { process, ready } = start()
  await ready

  expect(performance.now() - began).toBeLessThan(15_000)
  expect(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')).toBe(before)
  expect(await signIn()).toBe('otp-needed')
  expect(await stopped(process)).toBe(0)
})

function start() {
  const env = { ...process.env, NRM_DATA: folder, PORT: String(port) }
  const child = spawn(process.execPath, ['services/local/run.mjs', 'start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  const [output, errors] = [gathered(child.stdout), gathered(child.stderr)]
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => output().includes('ready: ') && resolve())
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${errors()}`)))
  })
  ready.catch(() => {})
  return { process: child, ready, output, errors }
}

function gathered(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.on('data', (part) => {
    text += part
  })
  return () => text
}

function stopped(child: ChildProcess | undefined): Promise<number | null> {
  return new Promise((resolve) => {
    child?.once('exit', resolve)
    child?.kill('SIGTERM')
  })
}

function accounts(): { login: string; password: string }[] {
  return JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'))
}

/** What the API answers to the right password of an account without its one-time code: a wrong one would be told so. */
async function signIn(): Promise<string> {
  const [{ login, password } = { login: '', password: '' }] = accounts()
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api/session`, { method: 'POST', headers, body: JSON.stringify({ login, password }) })
  return ((await answer.json()) as { code: string }).code
}
