import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type ClockRow, clocksOfCaseOf, lockCaseOf } from '@nrm/db/queries/door'
import { type Look, lookAt } from '@nrm/sop/clock-look'
import { type ClockName, clocks as clockTable } from '@nrm/sop/clocks'
import { takesNow } from '@nrm/sop/decide'
import { ladderOf } from '@nrm/sop/ladders'
import { change } from './clock-standing.ts'
import { stopClocks } from './clocks.ts'
import { flush } from './flush.ts'
import { iso } from './instants.ts'
import { notify, notifyAwaited } from './notify.ts'
import { referenceOf } from './reference.ts'
import { takeAsSystem } from './siblings.ts'
import { type ProcedureWork, storedOf, type Work } from './work.ts'
import { workOn } from './work-on.ts'

/** After an outage nobody hears of two rungs at once: the one told first has this long to act. */
const BETWEEN_RUNGS = 3_600_000

/**
 * The door for the clock: does what there is to do about a running clock whose moment has come (`lookAt`) and takes the step its end brings
 * about, in one transaction. A step the procedure no longer takes is owed by nobody. Answers whether there was anything to do: what
 * another worker did meanwhile is found done once the case is locked.
 */
export const expire = (db: Db, who: Who, due: Readonly<{ id: string; procedure_id: string }>): Promise<boolean> =>
  asActor(db, who, async (tx) => {
    const [entered, rows, clocks] = await Promise.all([tx.entered, lockCaseOf(tx, due.procedure_id), clocksOfCaseOf(tx, due.procedure_id)])
    const clock = clocks.find(({ id }) => id === due.id)
    if (!clock?.look_at || Date.parse(clock.look_at) > Date.parse(entered.moment)) return false
    const reference = await referenceOf(db, tx, entered.stamp)
    const work = workOn({ tx, entered, reference, rows, clocks, keys: null, actAt: iso(clock.look_at), after: () => {} })
    const procedure = [...work.procedures.values()].find(({ row }) => row.id === due.procedure_id)
    if (!procedure) throw new Error('a clock of a procedure the case does not have')
    follow(work, procedure, clock, lookAt(seen(clock), clockTable[clock.name as ClockName], ladderOf(clock.name), entered.moment))
    await flush(work, null)
    return true
  })

const seen = (clock: ClockRow) => ({
  startedAt: iso(clock.started_at),
  dueAt: iso(clock.due_at),
  rung: clock.rung,
})

function follow(work: Work, procedure: ProcedureWork, clock: ClockRow, look: Look): void {
  const { moment } = work.entered
  if (look.type === 'climb' && !isOwed(work, procedure, look.step)) return end(work, procedure, clock)
  switch (look.type) {
    case 'rest':
      return change(work, { kind: 'climbed', clock: { ...clock, look_at: null }, step: null })
    case 'warn':
      change(work, { kind: 'warned', clock: { ...clock, warned_at: moment, look_at: look.nextAt }, step: null })
      notifyAwaited(work, procedure, 'clock-warning')
      return onRecord(work, procedure, clock, 'clock.warned')
    case 'climb': {
      const next = look.nextAt && new Date(Math.max(Date.parse(look.nextAt), Date.parse(moment) + BETWEEN_RUNGS)).toISOString()
      const kind = look.rung === 1 ? 'breached' : 'climbed'
      change(work, { kind, clock: { ...clock, rung: look.rung, look_at: next }, step: look.step })
      for (const to of look.to) notify(work, procedure, to, look.message)
      return bringAbout(work, procedure, clock, look.step)
    }
    case 'end':
      stopClocks(work, procedure, clock.name, 'met')
      for (const to of look.message ? look.to : []) notify(work, procedure, to, look.message as string)
      return bringAbout(work, procedure, clock, look.step)
  }
}

/** What nobody is asked for any more ends without telling anybody. */
function end(work: Work, procedure: ProcedureWork, clock: ClockRow): void {
  stopClocks(work, procedure, clock.name, 'met')
  onRecord(work, procedure, clock, 'clock.ended')
}

const isOwed = (work: Work, procedure: ProcedureWork, step: string | null): boolean =>
  step === null || takesNow(storedOf(work, procedure.row), step)

function bringAbout(work: Work, procedure: ProcedureWork, clock: ClockRow, step: string | null): void {
  if (step && isOwed(work, procedure, step)) takeAsSystem(work, procedure, step)
  else onRecord(work, procedure, clock, 'clock.ended')
}

function onRecord(work: Work, procedure: ProcedureWork, clock: ClockRow, kind: string): void {
  work.audit.push({ kind, case: work.file.id, region: work.file.region_code, procedure: procedure.row.id, code: clock.name })
}
