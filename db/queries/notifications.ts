import type { Tx } from '../as-actor.ts'

export type NotificationRow = Readonly<{
  id: string
  case_id: string | null
  case_number: string | null
  message: string
  at: string
  read_at: string | null
}>

/**
 * Messages to the actor's office or role, unread ones first, then newest first; at most twenty. Of each address (office, role of the
 * region, role of the country) the newest hundred are looked at, in the order of an index.
 */
export const notificationsForMe = (tx: Tx) =>
  tx.sql<NotificationRow[]>`
  select n.id, c.id as case_id, c.number as case_number, n.message, n.at, r.at as read_at
    from (
      (select n.id, n.case_id, n.message, n.at from nrm.notification n where n.office_id = (select nrm.office_id()) order by n.id desc limit 100)
      union all
      (select n.id, n.case_id, n.message, n.at from nrm.notification n where n.role = (select nrm.role()) and n.region_code = (select left(nrm.territory(), 4)) order by n.role, n.region_code, n.id desc limit 100)
      union all
      (select n.id, n.case_id, n.message, n.at from nrm.notification n where n.role = (select nrm.role()) and n.region_code is null order by n.role, n.region_code, n.id desc limit 100)
    ) n
    left join nrm.notification_read r on r.notification_id = n.id and r.account_id = (select nrm.account_id())
    left join nrm.case_file c on c.id = n.case_id
   order by (r.at is not null), n.id desc limit 20`.execute()

/** Marks a message as read by the actor; answers whether there is such a message for the actor. */
export const markNotificationRead = (tx: Tx, id: string) =>
  tx.sql<{ found: boolean }[]>`
  with mine as (select n.id from nrm.notification n where n.id = ${id}::uuid),
       marked as (insert into nrm.notification_read (notification_id, account_id, at) select m.id, nrm.account_id(), nrm.clock_now() from mine m on conflict do nothing)
  select exists (select 1 from mine) as found`.execute()
