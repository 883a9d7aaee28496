import { decide, takesNow, unopened } from '@nrm/sop/decide'
import { isOpened, openings } from '@nrm/sop/joins'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Actor } from '@nrm/sop/roles'
import type { CaseFile, Procedure } from './case-file.ts'
import type { Directory } from './directory.ts'
import type { Act } from './perform.ts'
import { matterOf, storedOf } from './standing.ts'
import { absorb } from './take.ts'

/** The clock and the machine itself act under this name. */
const SYSTEM: Actor = { id: 'system', role: 'system', office: '', territory: '17' }

/** Opens a sibling procedure, once per case. */
export function openProcedure(file: CaseFile, beside: Procedure, act: Act, name: ProcedureName): void {
  if (file.procedures.has(name) || !isOpened(name)) return
  const opened = newProcedure(act.directory, file, beside, name, act.actor.office)
  file.procedures.set(name, opened)
  bySystem(file, opened, act, openings[name])
}

/** A procedure before its first step, held by the office the law gives it to. @param office office of whoever opens it */
export function newProcedure(directory: Directory, file: CaseFile, beside: Procedure, name: ProcedureName, office: string): Procedure {
  const holder = firstHolder(directory, file, name, office) ?? beside.holder
  return { stored: unopened(name), version: 0, holder, recipient: null }
}

function firstHolder(directory: Directory, file: CaseFile, name: ProcedureName, office: string): string | null {
  if (name === 'status') return directory.officeOf('commission', file.region)
  // Whoever weighs whether to report holds the question until it is handed over.
  if (name === 'criminal') return office
  return name === 'child' ? directory.officeOf('inson_centre', file.region) : null
}

/**
 * Takes a system step in a sibling where it is open and awaits it; `bring` is the office asked to take the person in there, for which a
 * sibling the case does not have yet is opened.
 */
export function tell(file: CaseFile, beside: Procedure, act: Act, name: ProcedureName, step: string, bring: string | null): void {
  const sibling = file.procedures.get(name) ?? (bring ? newProcedure(act.directory, file, beside, name, act.actor.office) : undefined)
  if (!sibling || !takesNow(storedOf(file, sibling, act.asksAt), step)) return
  file.procedures.set(name, sibling)
  if (bring) sibling.recipient = bring
  bySystem(file, sibling, act, step)
}

/** Takes a step in the name of the clock or of the machine. */
export function bySystem(
  file: CaseFile,
  procedure: Procedure,
  { directory, at, outcome, asksAt }: Pick<Act, 'directory' | 'at' | 'outcome' | 'asksAt'>,
  step: string,
): void {
  const decision = decide(storedOf(file, procedure, asksAt), { step, form: {} }, SYSTEM, matterOf(file, procedure), directory.law)
  absorb(file, procedure, { directory, at, outcome, asksAt, actor: SYSTEM, step, form: {} }, decision)
}
