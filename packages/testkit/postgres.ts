import { randomBytes } from 'node:crypto'
import { type Keyrings, type SealedDb, sealedDb } from '@nrm/casework/sealed-db'
import { type RolePasswords, urlFor } from '@nrm/db/bootstrap'
import { connect } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import { memoryVault } from '@nrm/vault/memory-vault'
import type { Vault } from '@nrm/vault/vault'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'

/** The server of this run, as the set-up hands it to the test files. */
export type Server = Readonly<{ adminUrl: string; template: string; passwords: RolePasswords }>
export type DatabaseRole = keyof RoleUrls

/** One test file's own database, with a vault of its own. `as` opens (once) and keeps a connection pool of a database role. */
export type TestDatabase = Readonly<{
  name: string
  urls: RoleUrls & Readonly<{ admin: string }>
  vault: Vault
  keyrings: Keyrings
  as(role: DatabaseRole): SealedDb
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
  await administer(server, (admin) => copy(admin, server.template, name))
  const url = (role: keyof RolePasswords) => urlFor(server.adminUrl, role, server.passwords[role], name)
  const admin = Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).href
  const urls = { admin, owner: url('nrm_owner'), api: url('nrm_api'), worker: url('nrm_worker'), auditor: url('nrm_auditor') }
  const pools = new Map<DatabaseRole, SealedDb>()
  const vault = memoryVault()
  const keyrings: Keyrings = new Map()
  const drop = async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()))
    pools.clear()
    await administer(server, (admin) => admin`drop database if exists ${admin(name)} with (force)`)
  }
  afterAll(drop)
  const open = (role: DatabaseRole): SealedDb => {
    const pool = sealedDb(connect(urls[role], { max: 4 }), vault, keyrings)
    pools.set(role, pool)
    return pool
  }
  return { name, urls, vault, keyrings, drop, as: (role) => pools.get(role) ?? open(role) }
}

async function copy(admin: postgres.Sql, template: string, name: string): Promise<void> {
  await admin`create database ${admin(name)} owner nrm_owner template ${admin(template)}`
  // What may be granted on a database as such is not part of the copy.
  await admin`update pg_database set datacl = (select datacl from pg_database where datname = ${template}) where datname = ${name}`
}

async function administer(server: Server, act: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} })
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}
