import type { ClockEventRow } from '@nrm/db/queries/clock-events'
import type { ProcedureRow } from '@nrm/db/queries/door'
import { openBeginnings } from '@nrm/sop/beginnings'
import { endsClock } from '@nrm/sop/clock-ends'
import { openSteps } from '@nrm/sop/decide'
import { stepOf } from '@nrm/sop/law-of'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { stateOf } from '@nrm/sop/states'
import { clockView } from './clock-view.ts'
import { schemaFor } from './form-schema.ts'
import { iso } from './instants.ts'
import { readsProceedings } from './proceedings-view.ts'
import { readable, shown } from './readable.ts'
import { versionAt } from './version-at.ts'
import type { Words } from './words.ts'
import { beginningMatter, contextsOf, matterOf, type ProcedureWork, storedOf, type Work } from './work.ts'

/** What is needed to show a case; a transaction of the door has it all in hand. */
export type Seen = Pick<Work, 'entered' | 'actor' | 'reference' | 'file' | 'procedures' | 'clocks' | 'excluded'> & {
  /** Compartments open by emergency access, and whether the case is seen by nothing else: then no step is open. */
  readonly glass?: readonly string[]
  readonly onlyByGlass?: boolean
  /** What happened to its clocks; read with the case, not by the door. */
  readonly clockEvents?: readonly ClockEventRow[]
}

/** The case as the actor may see it: coded facts, procedures with clocks and the steps open to this actor. No records, no identity. */
export function caseView(seen: Seen, words: Words) {
  const { file } = seen
  const { safety, ...core } = file.summary
  const may = (compartment: 'C' | 'S' | 'I') => readable(seen, compartment)
  return shown('case', seen, {
    id: file.id,
    number: file.number,
    territory: file.territory_code,
    openedAt: iso(file.opened_at),
    actAt: iso(file.act_at),
    child: file.child,
    danger: file.danger,
    trafficking: file.trafficking,
    progress: file.progress,
    summary: { ...(may('C') ? core : {}), ...(may('S') ? (safety as Record<string, unknown> | undefined) : {}) },
    origin: officeRef(seen, file.origin_office_id),
    procedures: seen.excluded ? [] : inOrder(seen).map((procedure) => procedureView(seen, procedure, words)),
    identity:
      may('I') && !seen.excluded
        ? {
            href: `/api/cases/${file.id}/identity`,
            method: 'POST' as const,
            form: words.form('identity', schemaFor(seen, null, 'identity')),
          }
        : null,
  })
}
export type CaseSeen = ReturnType<typeof caseView>

/** As in the printed SOP. */
const inOrder = (seen: Seen): ProcedureWork[] => procedureNames.flatMap((name) => seen.procedures.get(name) ?? [])

function procedureView(seen: Seen, { row }: ProcedureWork, words: Words) {
  const name = row.procedure as ProcedureName
  // That a victim is accused, or asked for protection, shows in the clocks.
  const running = name === 'criminal' && !readsProceedings(seen) ? [] : seen.clocks.filter((clock) => clock.procedure_id === row.id)
  return shown('procedure', seen, {
    id: row.id,
    procedure: name,
    machineVersion: row.machine_version,
    state: row.state,
    stateCode: stateOf(name, row.state).code,
    version: row.version,
    ended: row.ended,
    holder: officeRef(seen, row.office_id),
    waitingOn: row.waiting_office_id ? officeRef(seen, row.waiting_office_id) : null,
    clocks: running.map((clock) => clockView(clock, seen.clockEvents ?? [], seen.entered.moment, words)),
    openSteps: seen.onlyByGlass
      ? []
      : [
          ...openSteps(storedOf(seen, row), seen.actor, matterOf(seen, row)).map((step) =>
            openStep(seen, row, { name, version: row.machine_version }, step, words),
          ),
          ...(name === 'identification' ? begun(seen, row, words) : []),
        ],
  })
}

/** Procedures this actor may open in the case; each begins with a step sent where identification lies. */
function begun(seen: Seen, row: ProcedureRow, words: Words) {
  const present = new Set(seen.procedures.keys())
  const versionOf = (procedure: ProcedureName) => versionAt(seen.reference, procedure, seen.entered.moment)
  return openBeginnings(present, contextsOf(seen), seen.actor, beginningMatter(seen, row), versionOf).map(({ procedure, step }) => ({
    ...openStep(seen, row, { name: procedure, version: versionOf(procedure) }, step, words),
    opens: procedure,
  }))
}

function openStep(
  seen: Seen,
  at: ProcedureRow,
  { name, version }: Readonly<{ name: ProcedureName; version: number }>,
  step: string,
  words: Words,
) {
  const row = stepOf(name, version, step)
  const asked = row.asks && at.procedure === name ? { form: row.asks(storedOf(seen, at).context) } : row
  const due = seen.clocks.find(
    (clock) => clock.procedure_id === at.id && clock.state === 'running' && clock.kind === 'deadline' && endsClock(step, clock.name),
  )
  return {
    step,
    title: words.stepTitle(step),
    law: words.law(row.law),
    basis: [...row.law],
    form: words.form(step, schemaFor(seen, asked, step)),
    href: `/api/procedures/${at.id}/steps/${step}`,
    method: 'POST' as const,
    ...(due ? { due: iso(due.due_at), dueAssumed: due.assumed } : {}),
  }
}

export function officeRef(seen: Pick<Seen, 'reference'>, id: string) {
  const office = seen.reference.offices.get(id)
  if (!office) throw new Error('an office of the case is unknown')
  return { id, name: office.name }
}
