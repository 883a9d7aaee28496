import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type GlassLine, glassLines } from '@nrm/db/queries/break-glass'
import { endingConsents } from '@nrm/db/queries/consents'
import { draftCount } from '@nrm/db/queries/drafts'
import { notificationsForMe } from '@nrm/db/queries/notifications'
import { proposalsWaiting } from '@nrm/db/queries/parameters'
import { QUEUE_PAGE, type QueueCount, type QueueName, type QueuePlace, type QueueRow, queueCount, queueLines } from '@nrm/db/queries/queue'
import { endingView } from './consent-view.ts'
import { cursorOf, isId, isInstantOrNull, readCursor } from './cursor.ts'
import { glassOf, toReview } from './glass-lines.ts'
import { iso } from './instants.ts'
import { notificationView } from './notifications.ts'
import { approvers } from './parameters.ts'
import { queueLine } from './queue-view.ts'
import { type Reference, referenceOf } from './reference.ts'
import { absenceNotices } from './standing-in.ts'

/** What waits on the actor's office, what waits on others, messages and drafts. Its cost does not grow with the number of cases. */
export const home = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    const [entered, us, usCount, others, othersCount, notifications, drafts, glass, ending] = await Promise.all([
      tx.entered,
      queueLines(tx, 'us', null),
      queueCount(tx, 'us'),
      queueLines(tx, 'others', null),
      queueCount(tx, 'others'),
      notificationsForMe(tx),
      draftCount(tx),
      glassLines(tx),
      endingConsents(tx),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    return {
      waitingOnUs: queueView(reference, us, usCount[0]),
      waitingOnOthers: queueView(reference, others, othersCount[0]),
      notifications: notifications.map(notificationView),
      drafts: drafts[0]?.count ?? 0,
      glass: glassAtHome(reference, glass),
      absences: absenceNotices(reference, entered),
      // Only whoever decides on the law of the house is asked one thing more.
      proposals: approvers.includes(entered.role) ? (await proposalsWaiting(tx))[0].count : 0,
      consentsEnding: ending.map((row) => endingView({ entered }, row)),
    }
  })

function glassAtHome(reference: Reference, rows: readonly GlassLine[]) {
  return { mine: glassOf(reference, rows, 'mine'), ours: glassOf(reference, rows, 'ours'), ...toReview(rows) }
}

/** One page of a queue: overdue first, then the soonest due, those without a term last. @throws Refusal `form-invalid` for a foreign cursor */
export const queue = (db: Db, who: Who, asked: Readonly<{ list: QueueName; cursor?: string | undefined }>) =>
  asActor(db, who, async (tx) => {
    const place = readCursor(asked.cursor, isInstantOrNull, isId)
    const after: QueuePlace | null = place && { due: place[0] ?? null, id: place[1] as string }
    const [entered, rows, counts] = await Promise.all([tx.entered, queueLines(tx, asked.list, after), queueCount(tx, asked.list)])
    return queueView(await referenceOf(db, tx, entered.stamp), rows, counts[0])
  })

/** One row more than a page is read, to know whether there is a next one. */
function queueView(reference: Reference, rows: readonly QueueRow[], counted: QueueCount | undefined) {
  const shown = rows.slice(0, QUEUE_PAGE)
  const last = shown.at(-1)
  return {
    lines: shown.map((row) => queueLine(reference, row)),
    count: counted?.count ?? 0,
    overdue: counted?.overdue ?? 0,
    next: rows.length > QUEUE_PAGE && last ? cursorOf(last.next_due_at && iso(last.next_due_at), last.procedure_id) : null,
  }
}
