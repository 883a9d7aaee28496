import { randomBytes } from 'node:crypto'
import { migrate } from '@nrm/db/migrate'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEngine } from './engine.ts'
import type { Server } from './postgres.ts'

/**
 * Before the tests that need PostgreSQL: one server and one migrated template for the whole run, whichever project asks
 * first. Vitest gives every project its own copy of this file, so what they share hangs on the process.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  held[key] ??= { users: 0, started: start() }
  const shared = held[key]
  shared.users += 1
  const { server, stop } = await shared.started
  project.provide('postgres', server)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete held[key]
    await stop()
  }
}

type Started = Readonly<{ server: Server; stop(): Promise<void> }>
const key = Symbol.for('nrm.testkit.server')
const held = globalThis as { [key]?: { users: number; started: Promise<Started> } }

async function start(): Promise<Started> {
  const engine = await startEngine()
  const template = `nrm_template_${randomBytes(4).toString('hex')}`
  const passwords = { nrm_owner: secret(), nrm_api: secret(), nrm_worker: secret(), nrm_auditor: secret() }
  const admin = postgres(engine.adminUrl, { max: 1, onnotice: () => {} })
  const stop = async () => {
    await admin`drop database if exists ${admin(template)} with (force)`
    await admin.end()
    await engine.stop()
  }
  try {
    await migrate({ adminUrl: engine.adminUrl, passwords, database: template })
  } catch (error) {
    await stop()
    throw error
  }
  return { server: { adminUrl: engine.adminUrl, template, passwords }, stop }
}

// Roles belong to the whole server: on a shared one, two runs at once must agree on their passwords.
function secret(): string {
  return process.env.TEST_DATABASE_URL ? 'nrm-test' : randomBytes(12).toString('hex')
}
