import { randomBytes } from 'node:crypto'
import { connect, type Db } from '@nrm/db/connect'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'

/** The server of this run, as the set-up hands it to the test files. */
export type Server = Readonly<{ adminUrl: string; template: string; passwords: Readonly<Record<DatabaseRole, string>> }>
export type DatabaseRole = 'owner' | 'api' | 'worker' | 'auditor'

/** One test file's own database. `as` opens (once) and keeps a connection pool of a database role. */
export type TestDatabase = Readonly<{
  name: string
  urls: Readonly<Record<DatabaseRole | 'admin', string>>
  as(role: DatabaseRole): Db
  drop(): Promise<void>
}>

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Server
  }
}

/** A fresh, migrated, empty database. Call it at the top of a `*.db.test.ts` file; it is dropped when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  if (!server) throw new Error('no PostgreSQL: name the file *.db.test.ts and run it with `npm test -- <path>`')
  const name = `nrm_test_${randomBytes(6).toString('hex')}`
  await administer(server, (admin) => admin`create database ${admin(name)} template ${admin(server.template)}`)
  const urls = {
    admin: address(server.adminUrl, name),
    owner: address(server.adminUrl, name, 'nrm_owner', server.passwords.owner),
    api: address(server.adminUrl, name, 'nrm_api', server.passwords.api),
    worker: address(server.adminUrl, name, 'nrm_worker', server.passwords.worker),
    auditor: address(server.adminUrl, name, 'nrm_auditor', server.passwords.auditor),
  }
  const pools = new Map<DatabaseRole, Db>()
  const drop = async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()))
    pools.clear()
    await administer(server, (admin) => admin`drop database if exists ${admin(name)} with (force)`)
  }
  afterAll(drop)
  return { name, urls, drop, as: (role) => pools.get(role) ?? open(pools, role, urls[role]) }
}

function open(pools: Map<DatabaseRole, Db>, role: DatabaseRole, url: string): Db {
  const pool = connect(url, { max: 4 })
  pools.set(role, pool)
  return pool
}

async function administer(server: Server, act: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} })
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}

function address(adminUrl: string, database: string, username?: string, password?: string): string {
  const url = Object.assign(new URL(adminUrl), { pathname: `/${database}` })
  return username === undefined ? url.href : Object.assign(url, { username, password }).href
}
