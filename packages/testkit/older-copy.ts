import { type SealedDb, sealedDb } from '@nrm/casework/sealed-db'
import { urlFor } from '@nrm/db/bootstrap'
import { connect } from '@nrm/db/connect'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import type { TestDatabase } from './postgres.ts'

/** What a backup of a test's database held when it was taken, restored beside the keys of today. */
export type OlderCopy = Readonly<{
  /** Takes the copy. Nobody may be connected to the database meanwhile: what was opened before must have been ended. */
  take(): Promise<void>
  /** The copy as the worker sees it, with the vault of the database itself. */
  worker: SealedDb
  /** The copy past every policy. */
  admin: postgres.Sql
}>

/** Call it at the top of a file; the copy is dropped when the file is done. */
export function olderCopy({ name, vault, keyrings }: TestDatabase): OlderCopy {
  const { adminUrl, passwords } = inject('postgres')
  const copy = `${name}_old`
  const maintenance = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const worker = sealedDb(connect(urlFor(adminUrl, 'nrm_worker', passwords.nrm_worker, copy), { max: 2 }), vault, keyrings)
  const admin = postgres(Object.assign(new URL(adminUrl), { pathname: `/${copy}` }).href, { max: 1, onnotice: () => {} })
  afterAll(async () => {
    await Promise.all([worker.end(), admin.end()])
    await maintenance`drop database if exists ${maintenance(copy)} with (force)`
    await maintenance.end()
  })
  return {
    worker,
    admin,
    take: async () => {
      await maintenance`create database ${maintenance(copy)} owner nrm_owner template ${maintenance(name)}`
      // What may be granted on a database as such is not part of the copy.
      await maintenance`update pg_database set datacl = (select datacl from pg_database where datname = ${name}) where datname = ${copy}`
    },
  }
}
