import type { Advanced } from '@nrm/testkit/walk'
import postgres from 'postgres'
import type { Ground } from './ground.ts'
import type { Lane } from './load.ts'

// Far from every other number in the statements, so that it can be told apart in their text.
export const FIRST_VERSION = 7_700_001

/** Id of the procedure the load moves. */
export const assistanceOf = (view: Pick<Advanced, 'procedures'>): string =>
  view.procedures.find((one) => one.procedure === 'assistance')?.id as string

/** Puts every case back to the same far version, as superuser and past the guard, and lists them for pgbench. */
export async function lanesOf({ adminUrl }: Ground, views: readonly Advanced[]): Promise<Lane[]> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const ids = views.map(assistanceOf)
  await admin.unsafe('set session_replication_role = replica')
  await admin`delete from nrm.step_taken where procedure_id = any(${ids}::uuid[]) and version >= ${FIRST_VERSION}`
  await admin`update nrm.procedure set version = ${FIRST_VERSION} where id = any(${ids}::uuid[])`
  await admin`drop table if exists public.bench_lane`
  await admin`create table public.bench_lane as
    select (row_number() over (order by p.id) - 1)::integer as lane, p.id as procedure_id, p.case_id from nrm.procedure p where p.id = any(${ids}::uuid[])`
  await admin`grant usage on schema public to nrm_api`
  await admin`grant select on public.bench_lane to nrm_api`
  await admin.end()
  return ids.map((id) => ({ href: `/api/procedures/${id}/steps`, version: FIRST_VERSION }))
}
