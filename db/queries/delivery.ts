import type { Tx } from '../as-actor.ts'
import type { Names } from './reference.ts'

export type OutgoingRow = Readonly<{
  id: string
  message: string
  case_number: string | null
  /** The case is restricted, and this message is for an office. */
  held_back: boolean
  office_id: string | null
  office_name: Names | null
  role: string | null
  region_code: string | null
  language: string
  at: string
}>

/**
 * A message nobody has sent yet, locked; no row where it was sent or another worker has it in hand. The language is the one most
 * of those it is addressed to have chosen.
 */
export const undelivered = (tx: Tx, id: string) =>
  tx.sql<OutgoingRow[]>`
  select n.id, n.message, c.number as case_number, coalesce(c.restricted and n.role is distinct from 'national', false) as held_back, n.office_id, o.name as office_name, n.role, n.region_code, n.at,
         coalesce((select a.language from nrm.account a join nrm.office f on f.id = a.office_id
                    where a.disabled_at is null and (a.office_id = n.office_id or (a.role = n.role and (n.region_code is null or f.region_code = n.region_code)))
                    group by a.language order by count(*) desc, a.language limit 1), 'uz-Latn') as language
    from nrm.notification n left join nrm.case_file c on c.id = n.case_id left join nrm.office o on o.id = n.office_id
   where n.id = ${id}::uuid and n.delivered_at is null for update of n skip locked`.execute()

export const markDelivered = (tx: Tx, id: string) =>
  tx.sql`update nrm.notification set delivered_at = nrm.clock_now() where id = ${id}::uuid`.execute()
