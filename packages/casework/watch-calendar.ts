import { asActor, type Tx } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { lastAnnounced, provisionalClocks } from '@nrm/db/queries/calendar-watch'
import { clocksOfCaseOf, lockCaseOf } from '@nrm/db/queries/door'
import { announce } from '@nrm/db/queries/waits'
import type { Term } from '@nrm/sop/calendar'
import { coveredUntil } from '@nrm/sop/provisional-calendar'
import { change, moved } from './clock-standing.ts'
import { dueDateWith } from './due-date.ts'
import { flush } from './flush.ts'
import { iso } from './instants.ts'
import { type Reference, referenceOf } from './reference.ts'
import { workOn } from './work-on.ts'

const BATCH = 200
const dayMs = 86_400_000
/** The calendar of the next year is decreed in autumn; two months leave time to enter it. */
const AHEAD_DAYS = 60
/** While nothing is entered the administrators are reminded this often. */
const REMIND_DAYS = 7

export type Watched = Readonly<{ requestId: string; now?: string }>

/**
 * Tells the administrators in good time that the production calendar ends, and counts provisional ends anew once the rows of their years are
 * there. An end moves later or stays: what somebody was promised is never taken back. Answers how many ends were settled.
 */
export async function watchCalendar(db: Db, { requestId, now }: Watched): Promise<number> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  const waiting = await asActor(db, who, async (tx) => {
    const { stamp, moment } = await tx.entered
    await remind(tx, await referenceOf(db, tx, stamp), moment)
    return provisionalClocks(tx, BATCH)
  })
  let settled = 0
  for (const { id, procedure_id } of waiting)
    if (await asActor(db, who, (tx) => recount(db, tx, { id, procedureId: procedure_id }))) settled += 1
  return settled
}

async function remind(tx: Tx, reference: Reference, moment: string): Promise<void> {
  const covered = coveredUntil(reference.holidays)
  const ends = covered === null ? 0 : Date.parse(`${covered + 1}-01-01T00:00:00+05:00`)
  if (Date.parse(moment) < ends - AHEAD_DAYS * dayMs) return
  const [last] = await lastAnnounced(tx, 'admin', 'calendar-ends')
  if (!last || Date.parse(moment) - Date.parse(last.at) >= REMIND_DAYS * dayMs) await announce(tx, 'admin', 'calendar-ends')
}

async function recount(db: Db, tx: Tx, { id, procedureId }: Readonly<{ id: string; procedureId: string }>): Promise<boolean> {
  const [entered, rows, clocks] = await Promise.all([tx.entered, lockCaseOf(tx, procedureId), clocksOfCaseOf(tx, procedureId)])
  const clock = clocks.find((one) => one.id === id)
  if (!clock?.provisional) return false
  const reference = await referenceOf(db, tx, entered.stamp)
  const version = reference.parameters.get(clock.parameter)?.find((row) => row.version === clock.parameter_version)
  if (!version) throw new Error('a clock under a version that does not exist')
  const term = { value: Number(version.value), unit: version.unit as Term['unit'] }
  const due = dueDateWith(reference, iso(clock.started_at), term, clock.pauses)
  if (due.provisional) return false
  const isLater = Date.parse(due.at) > Date.parse(clock.due_at)
  const work = workOn({ tx, entered, reference, rows, clocks, keys: null, actAt: entered.moment, after: () => {} })
  change(work, { kind: 'recounted', clock: moved(clock, { at: isLater ? due.at : iso(clock.due_at), provisional: false }), step: null })
  await flush(work, null)
  return true
}
