import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@nrm/local/cluster/cluster'
import { freePort } from '@nrm/local/free-port'
import { dockerAnswers } from './docker-answers.ts'

/** A PostgreSQL 18 server for tests; `adminUrl` is a superuser's address. */
export type Engine = Readonly<{ adminUrl: string; stop(): Promise<void> }>

/** `TEST_DATABASE_URL` where it is set, else a container where an engine answers, else the embedded server. */
export async function startEngine(): Promise<Engine> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { adminUrl: given, stop: async () => {} }
  return (await dockerAnswers()) ? container() : embedded()
}

// What a crash would lose is worth nothing in a test.
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

async function container(): Promise<Engine> {
  // Loaded only here: it reaches for an engine and takes a second to load.
  const { GenericContainer, Wait } = await import('testcontainers')
  const password = randomBytes(12).toString('hex')
  const started = await new GenericContainer('postgres:18')
    .withEnvironment({ POSTGRES_PASSWORD: password })
    .withExposedPorts(5432)
    .withCommand(['postgres', ...Object.entries(careless).flatMap(([name, value]) => ['-c', `${name}=${value}`])])
    // The image starts the server twice: once to set itself up, once to serve.
    .withWaitStrategy(Wait.forLogMessage('database system is ready to accept connections', 2))
    .start()
  const adminUrl = `postgres://postgres:${password}@${started.getHost()}:${started.getMappedPort(5432)}/postgres`
  return { adminUrl, stop: async () => void (await started.stop()) }
}

async function embedded(): Promise<Engine> {
  const folder = join(tmpdir(), `nrm-test-${randomBytes(6).toString('hex')}`)
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: randomBytes(12).toString('hex'),
    logFile: join(folder, 'postgres.log'),
    settings: careless,
  })
  return {
    adminUrl: cluster.url,
    stop: () => cluster.stop().then(() => rm(folder, { recursive: true, force: true })),
  }
}
