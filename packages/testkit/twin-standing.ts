import type { CaseFile } from '@nrm/simulation/shell/case-file'
import type postgres from 'postgres'

/** How a case stands, whoever is asked: tables or memory. Instants are ISO; lists are in order. */
export type Standing = Readonly<{
  territory: string
  shared: readonly string[]
  excluded: readonly string[]
  named: readonly string[] | null
  procedures: readonly Readonly<Record<string, unknown>>[]
  clocks: readonly Readonly<Record<string, unknown>>[]
}>
/** A message as it was sent. */
export type Sent = Readonly<{ office: string | null; role: string | null; region: string | null; message: string }>
type Lying = Standing & Readonly<{ ids: Readonly<Record<string, string>>; messages: readonly Sent[] }>

/** How a case lies in the tables, past every policy, with every message that was sent of it so far. */
export async function lyingCase(admin: postgres.Sql, caseId: string): Promise<Lying> {
  const [row] = await admin<{ lies: Lying }[]>`
    select json_build_object(
      'territory', c.territory_code,
      'shared', (select coalesce(json_agg(a.office_id order by a.office_id), '[]') from nrm.case_access a where a.case_id = c.id and (a.until is null or a.until > now())),
      'excluded', (select coalesce(json_agg(x.account_id order by x.account_id), '[]') from nrm.case_exclusion x where x.case_id = c.id),
      'named', case when c.restricted then (select coalesce(json_agg(n.office_id order by n.office_id), '[]') from nrm.case_named n where n.case_id = c.id and n.office_id is not null) end,
      'ids', (select json_object_agg(p.procedure, p.id) from nrm.procedure p where p.case_id = c.id),
      'procedures', (select json_agg(json_build_object('procedure', p.procedure, 'machineVersion', p.machine_version, 'state', p.state, 'version', p.version,
          'holder', p.office_id, 'recipient', p.recipient_office_id, 'facts', p.context) order by p.procedure) from nrm.procedure p where p.case_id = c.id),
      'clocks', (select coalesce(json_agg(json_build_object('procedure', p.procedure, 'name', k.name, 'startedAt', k.started_at, 'dueAt', k.due_at, 'lookAt', k.look_at,
          'rung', k.rung, 'suspendedAt', k.suspended_at) order by p.procedure, k.name), '[]')
        from nrm.clock k join nrm.procedure p on p.id = k.procedure_id where k.case_id = c.id and k.state = 'running'),
      'messages', (select coalesce(json_agg(json_build_object('office', m.office_id, 'role', m.role, 'region', m.region_code, 'message', m.message) order by m.id), '[]')
        from nrm.notification m where m.case_id = c.id)) as lies
      from nrm.case_file c where c.id = ${caseId}::uuid`
  if (!row) throw new Error('no such case')
  return { ...row.lies, clocks: row.lies.clocks.map(inIso) }
}

/** How a case stands in memory. */
export function standingOf(file: CaseFile): Standing {
  return {
    territory: file.territory,
    shared: [...file.shared].toSorted(),
    excluded: [...file.excluded].toSorted(),
    named: file.named && [...new Set(file.named)].toSorted(),
    procedures: [...file.procedures]
      .map(([procedure, { stored, version, holder, recipient }]) => ({
        procedure,
        machineVersion: stored.machineVersion,
        state: stored.state,
        version,
        holder,
        recipient,
        facts: JSON.parse(JSON.stringify(stored.context)),
      }))
      .toSorted(inOrder),
    clocks: file.clocks
      .map(({ procedure, name, startedAt, dueAt, lookAt, rung, suspendedAt }) =>
        inIso({ procedure, name, startedAt, dueAt, lookAt, rung, suspendedAt }),
      )
      .toSorted(inOrder),
  }
}

/** What of the tables is compared. */
export const comparable = ({ territory, shared, excluded, named, procedures, clocks }: Lying): Standing => ({
  territory,
  shared,
  excluded,
  named,
  procedures: procedures.toSorted(inOrder),
  clocks: clocks.toSorted(inOrder),
})

const inIso = (clock: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(clock).map(([key, value]) => [
      key,
      key.endsWith('At') && value !== null ? new Date(value as string | number).toISOString() : value,
    ]),
  )

const keyOf = ({ procedure, name }: Readonly<Record<string, unknown>>): string => `${procedure} ${name ?? ''}`
const inOrder = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): number =>
  keyOf(one) < keyOf(other) ? -1 : 1
