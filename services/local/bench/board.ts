import { board } from '@nrm/casework/board'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { as, country } from '@nrm/testkit/country'
import postgres from 'postgres'
import type { Report } from '../bench-lines.ts'
import { growTo, templates } from '../measure/caseload.ts'
import { ground } from '../measure/ground.ts'

export const name = 'board'

const CASES = 100_000
const BREACHES = 60_000
const READS = 60

/**
 * The board of a region that holds a hundred thousand cases, and that of the country: with one of five under way, as in a country that has
 * kept cases for years, and with all of them under way.
 */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  const worker = sealedDb(connect(base.urls.worker), base.vault)
  try {
    const small = await country(worker)
    await templates(worker, small)
    await growTo(base, CASES, ['case_file', 'procedure'])
    await breach(base.adminUrl)
    for (const part of ['all under way', 'a fifth under way']) {
      if (part !== 'all under way') await close(base.adminUrl)
      for (const [metric, officer] of [
        ['board of a region', small.officers.chair],
        ['board of the country', small.officers.national],
      ] as const)
        report({ metric: `${metric}, ${part}, p95`, value: await late(READS, () => board(worker, as(officer), { days: 90 })), unit: 'ms' })
    }
  } finally {
    await worker.end()
    await base.end()
  }
}

/** Breaches of the last months, spread over the cases. */
async function breach(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe('set session_replication_role = replica')
  await admin`
    insert into nrm.clock_event (clock_id, case_id, procedure_id, procedure, name, region_code, territory_code, office_id, kind, at, due_at, rung)
    select uuidv7(), p.case_id, p.id, p.procedure, 'primaryIdentification', p.region_code, p.territory_code, p.office_id, 'breached', now() - random() * interval '80 days', now(), 1
      from nrm.procedure p limit ${BREACHES}`
  await admin.unsafe('vacuum analyze nrm.case_file, nrm.procedure, nrm.clock_event')
  await admin.end()
}

/** Four cases of five came to their end. */
async function close(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe('set session_replication_role = replica')
  await admin.unsafe(
    `update nrm.procedure set waiting_office_id = null, next_due_at = null where case_id in (select id from nrm.case_file where left(md5(id::text), 1) not in ('0', '1', '2'))`,
  )
  await admin.unsafe('vacuum analyze nrm.procedure')
  await admin.end()
}

async function late(times: number, act: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 5; warm += 1) await act()
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now()
    await act()
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times * 0.95)] as number
}
