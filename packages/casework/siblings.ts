import { decide, takesNow, unopened } from '@nrm/sop/decide'
import { isOpened, openings } from '@nrm/sop/joins'
import { stepOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Actor } from '@nrm/sop/roles'
import { lawAt } from './law.ts'
import { absorb } from './take.ts'
import { versionAt } from './version-at.ts'
import { matterOf, type ProcedureWork, storedOf, uuid, type Work } from './work.ts'

/** The clock and the machine itself act under this name; it has no account and no office. */
const SYSTEM: Actor = { id: 'system', role: 'system', office: '', territory: '17' }

/** Opens a sibling procedure, once per case; help already under way is left alone. */
export function openProcedure(work: Work, beside: ProcedureWork, name: ProcedureName): void {
  if (work.procedures.has(name) || !isOpened(name)) return
  const opened = newProcedure(work, beside, name)
  work.procedures.set(name, opened)
  takeAsSystem(work, opened, openings[name])
}

/** A procedure of the case before its first step, held by the office the law gives it to. */
export function newProcedure(work: Work, beside: ProcedureWork, name: ProcedureName): ProcedureWork {
  const first = unopened(name, versionAt(work.reference, name, work.entered.moment))
  return {
    loadedVersion: null,
    lastStep: '',
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
      office_id: firstHolder(work, name) ?? beside.row.office_id,
    },
  }
}

/** Whom the law gives a procedure to; null where the country has no such office, and for what stays with whoever opens it. */
function firstHolder({ reference, file, entered }: Work, name: ProcedureName): string | null {
  if (name === 'status') return reference.commissions.get(file.region_code)?.id ?? null
  // Whoever weighs whether to report holds the question until it is handed over.
  if (name === 'criminal') return entered.office
  return name === 'child' ? (reference.socialCentres.get(file.region_code)?.id ?? null) : null
}

/**
 * Takes a system step in a sibling procedure where it is open and awaits it; otherwise nothing is owed.
 * @param bring office asked to take the person in there; a sibling the case does not have yet is opened for it, where the step opens one
 */
export function tell(work: Work, beside: ProcedureWork, name: ProcedureName, step: string, bring: string | null = null): void {
  const sibling = work.procedures.get(name) ?? (bring ? newProcedure(work, beside, name) : undefined)
  if (!sibling || !takesNow(storedOf(work, sibling.row), step)) return
  work.procedures.set(name, sibling)
  if (bring) sibling.row = { ...sibling.row, recipient_office_id: bring }
  takeAsSystem(work, sibling, step)
}

/** Takes a step in the name of the clock or of the machine itself; the caller has asked whether the procedure takes it now. */
export function takeAsSystem(work: Work, procedure: ProcedureWork, step: string): void {
  const taken = { step, form: {} }
  const stored = storedOf(work, procedure.row)
  const { next, effects } = decide(stored, taken, SYSTEM, matterOf(work, procedure.row), lawAt(work.reference, work.entered.moment))
  absorb(work, procedure, taken, stepOf(stored.procedure, stored.machineVersion, step), next, effects, SYSTEM)
}
