import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { isServed, postmasterOf } from './postmaster.ts'

// A temporary folder is open to nobody but its owner, like a clone below /root: the server must manage all the same.
let parent = ''
let running: Cluster | undefined
const folder = () => join(parent, 'postgres')

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nrm-cluster-'))
})
afterEach(async () => {
  await running?.stop()
  rmSync(parent, { recursive: true, force: true })
})

test('what was written before a stop is there after the next start', async () => {
  await start()
  await ask('create table kept as select 42 as answer')

  await running?.stop()
  await start()

  expect(await ask('select answer from kept')).toEqual([{ answer: 42 }])
})

test('a server that outlived its starter is stopped before a new one starts', async () => {
  await start()
  const leftover = postmasterOf(folder())?.pid

  await start()

  expect(postmasterOf(folder())?.pid).not.toBe(leftover)
  expect(isServed(folder())).toBe(true)
})

test('a process number left behind that now belongs to another program keeps nobody from starting', async () => {
  await start()
  const words = readFileSync(join(folder(), 'postmaster.pid'), 'utf8')
  await running?.stop()
  const other = spawn('sleep', ['60'], { stdio: 'ignore' })
  writeFileSync(join(folder(), 'postmaster.pid'), words.replace(/^\d+/, String(other.pid)))

  await start()

  expect(isServed(folder())).toBe(true)
  expect(other.exitCode).toBe(null)
  other.kill()
})

test('the server listens on the loopback address only, and asks for the password', async () => {
  await start()

  expect(await ask('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  expect(await ask('show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }])
  await expect(ask('select 1', 'wrong')).rejects.toThrow('password authentication failed')
})

async function start(): Promise<void> {
  running = await startCluster({ folder: folder(), port: await freePort(), password: 'secret', logFile: join(parent, 'log') })
}

async function ask(statement: string, password = 'secret'): Promise<Record<string, unknown>[]> {
  const sql = postgres(Object.assign(new URL(running?.url ?? ''), { password }).href, { max: 1 })
  try {
    return [...(await sql.unsafe(statement))].map((row) => ({ ...row }))
  } finally {
    await sql.end()
  }
}
