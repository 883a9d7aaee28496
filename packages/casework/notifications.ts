import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { markNotificationRead, type NotificationRow } from '@nrm/db/queries/notifications'
import { ownView } from '@nrm/sop/field-needs'
import { Refusal } from '@nrm/sop/refusal'
import { iso, isoOrNull } from './instants.ts'

/** A message in the house: its key and the number of the case, as long as the reader sees the case. */
export const notificationView = (row: NotificationRow) =>
  ownView('notification', {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    message: row.message,
    at: iso(row.at),
    readAt: isoOrNull(row.read_at),
  })

/** Marks a message as read by the actor; marking it again changes nothing. @throws Refusal `not-found` for a message to somebody else */
export const markRead = (db: Db, who: Who, id: string): Promise<void> =>
  asActor(db, who, async (tx) => {
    const [marked] = await markNotificationRead(tx, id)
    if (!marked?.found) throw new Refusal('not-found')
  })
