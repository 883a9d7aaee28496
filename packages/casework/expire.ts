import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { clocksOfCaseOf, lockCaseOf } from '@nrm/db/queries/door'
import { type ClockName, clocks as clockTable } from '@nrm/sop/clocks'
import { takesNow } from '@nrm/sop/decide'
import { stopClocks } from './clocks.ts'
import { flush } from './flush.ts'
import { iso } from './instants.ts'
import { referenceOf } from './reference.ts'
import { takeAsSystem } from './siblings.ts'
import { storedOf } from './work.ts'
import { workOn } from './work-on.ts'

/**
 * The door for the clock: ends a running clock whose moment has passed and takes the step its end brings about, in one transaction.
 * A step the procedure no longer takes is owed by nobody; the clock just ends. Answers whether there was anything to do: what another
 * worker ended meanwhile is found ended once the case is locked.
 */
export const expire = (db: Db, who: Who, due: Readonly<{ id: string; procedure_id: string }>): Promise<boolean> =>
  asActor(db, who, async (tx) => {
    const [entered, rows, clocks] = await Promise.all([tx.entered, lockCaseOf(tx, due.procedure_id), clocksOfCaseOf(tx, due.procedure_id)])
    const clock = clocks.find(({ id }) => id === due.id)
    if (clock?.state !== 'running' || Date.parse(clock.due_at) > Date.parse(entered.moment)) return false
    const reference = await referenceOf(db, tx, entered.stamp)
    const work = workOn({ tx, entered, reference, rows, clocks, keys: null, actAt: iso(clock.due_at), after: () => {} })
    const procedure = [...work.procedures.values()].find(({ row }) => row.id === due.procedure_id)
    if (!procedure) throw new Error('a clock of a procedure the case does not have')
    const { onExpiry } = clockTable[clock.name as ClockName]
    stopClocks(work, procedure, clock.name, clock.kind === 'minimum' ? 'met' : 'missed')
    if (onExpiry && takesNow(storedOf(work, procedure.row), onExpiry)) takeAsSystem(work, procedure, onExpiry)
    else
      work.audit.push({
        kind: 'clock.ended',
        case: work.file.id,
        region: work.file.region_code,
        procedure: due.procedure_id,
        code: clock.name,
      })
    await flush(work, null)
    return true
  })
