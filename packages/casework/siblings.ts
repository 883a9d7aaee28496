import { decide, takesNow, unopened } from '@nrm/sop/decide'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Actor } from '@nrm/sop/roles'
import type { Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { lawAt } from './law.ts'
import { absorb } from './take.ts'
import { matterOf, type ProcedureWork, storedOf, uuid, type Work } from './work.ts'

/** The clock and the machine itself act under this name; it has no account and no office. */
const SYSTEM: Actor = { id: 'system', role: 'system', office: '', territory: '17' }
const openings = { status: 'b.opened', assistance: 'c.opened' } as const

/** Opens a sibling procedure held by the same office, once per case; help already under way is left alone. */
export function openProcedure(work: Work, beside: ProcedureWork, name: ProcedureName): void {
  if (work.procedures.has(name) || name === 'identification') return
  const first = unopened(name)
  const opened: ProcedureWork = {
    loadedVersion: null,
    lastStep: openings[name],
    row: {
      ...beside.row,
      id: uuid(work),
      procedure: name,
      machine: first.machine,
      machine_version: first.machineVersion,
      state: first.state,
      context: { ...first.context },
      version: 0,
      recipient_office_id: null,
      waiting_office_id: null,
      waiting_since: work.entered.moment,
      next_due_at: null,
      ended: false,
      office_id:
        name === 'status' ? (work.reference.commissions.get(work.file.region_code)?.id ?? beside.row.office_id) : beside.row.office_id,
    },
  }
  work.procedures.set(name, opened)
  takeAsSystem(work, opened, openings[name])
}

/** Takes a system step in a sibling procedure where it is open and awaits it; otherwise nothing is owed. */
export function tell(work: Work, name: ProcedureName, step: string): void {
  const sibling = work.procedures.get(name)
  if (!sibling || !takesNow(storedOf(work, sibling.row), step)) return
  takeAsSystem(work, sibling, step)
}

/** Takes a step in the name of the clock or of the machine itself; the caller has asked whether the procedure takes it now. */
export function takeAsSystem(work: Work, procedure: ProcedureWork, step: string): void {
  const taken = { step, form: {} }
  const stored = storedOf(work, procedure.row)
  const { next, effects } = decide(stored, taken, SYSTEM, matterOf(work, procedure.row), lawAt(work.reference, work.entered.moment))
  absorb(
    work,
    procedure,
    taken,
    (steps[procedure.row.procedure as ProcedureName] as Record<string, Step>)[step] as Step,
    next,
    effects,
    SYSTEM,
  )
}
