import { beginnings } from '@nrm/sop/beginnings'
import { isOpenTo, type Stored, stepsNow, unopened } from '@nrm/sop/decide'
import { stepsOf } from '@nrm/sop/law-of'
import { onceEach } from '@nrm/sop/once-each'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Actor, Matter, Relation, Role } from '@nrm/sop/roles'
import type { Step } from '@nrm/sop/step'
import type { Nation, Office } from '../nation.ts'
import type { CaseFile, Procedure } from '../shell/case-file.ts'
import { matterOf, sees, storedOf } from '../shell/standing.ts'
import { standingOffices } from './standing-offices.ts'

/** A step somebody may take now: the office nearest to it and those of its officers to whom the SOP offers it. */
export type Choice = Readonly<{ procedure: ProcedureName; step: string; role: Role; office: Office; officers: readonly Actor[] }>

/** Who may take one step of a procedure now; nobody where the clock alone takes it. */
export const choicesOf = (nation: Nation, file: CaseFile, procedure: Procedure, step: string): Choice[] =>
  choicesFor(nation, file, storedOf(file, procedure), matterOf(file, procedure), step)

/** Steps of a procedure that people may take in its present state. */
export const humanStepsOf = (file: CaseFile, procedure: Procedure): string[] => {
  const table = stepsOf(procedure.stored.procedure, procedure.stored.machineVersion)
  return stepsNow(storedOf(file, procedure)).filter((step) => !table[step]?.by.system)
}

/** Who may open, with this step, a procedure the case does not have. */
export function beginningsWith(nation: Nation, file: CaseFile, beginning: string): Choice[] {
  const asked = file.procedures.get('identification') as Procedure
  return beginnings.flatMap(({ procedure, step }) => {
    if (step !== beginning || file.procedures.has(procedure)) return []
    const stored = storedOf(file, { stored: unopened(procedure) })
    // Whoever conducts a procedure of the case stands as holder.
    return [...new Set([...file.procedures.values()].map(({ holder }) => holder))].flatMap((holder) =>
      choicesFor(nation, file, stored, { ...matterOf(file, asked), recipient: null, holder }, step),
    )
  })
}

function choicesFor(nation: Nation, file: CaseFile, stored: Stored, matter: Matter, step: string): Choice[] {
  const row = stepsOf(stored.procedure, stored.machineVersion)[step]
  if (!row) return []
  return rolesOf(row).flatMap(([role, relations]) =>
    standingOffices(nation, role, relations, matter).flatMap((office) => {
      const officers = office.officers.get(role) ?? []
      // Where the step looks at the person, each is asked; else one speaks for all.
      const isPersonal = row.offered !== undefined || row.otherThan !== undefined || file.excluded.length > 0 || file.named !== null
      const asked = isPersonal ? officers : officers.slice(0, 1)
      const open = asked.filter((officer) => sees(officer, file) && isOpenTo(stored, step, officer, matter))
      return open.length === 0 ? [] : [{ procedure: stored.procedure, step, role, office, officers: isPersonal ? open : officers }]
    }),
  )
}

/** People who may take a step, and how they must stand. */
const rolesOf = onceEach((row: Step): readonly (readonly [Role, readonly Relation[]])[] =>
  (Object.entries(row.by) as [Role, Relation | readonly Relation[]][])
    .filter(([role]) => role !== 'system')
    .map(([role, relations]) => [role, [relations].flat() as Relation[]] as const),
)
