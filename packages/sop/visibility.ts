import { type Compartment, compartments } from './form.ts'
import type { ProcedureName } from './procedures.ts'
import { type Actor, type Matter, type Relation, type Role, standsIn } from './roles.ts'

/** A role standing in `relation` to `procedure` reads `compartment` while the procedure is in one of `states` (null: in any). */
export type VisibilityRule = Readonly<{
  role: Role
  compartment: Compartment
  relation: Relation
  procedure: ProcedureName | 'any'
  states: readonly string[] | null
}>

/** How far a role sees that cases exist: its territory, its own office's cases, cases shared with it, or none at all. */
export const reach: Readonly<Record<Role, 'territory' | 'office' | 'access' | 'nation' | 'none'>> = {
  police: 'territory',
  secretary: 'territory',
  member: 'territory',
  chair: 'territory',
  supervisor: 'territory',
  prosecutor: 'territory',
  ngo: 'office',
  centre: 'office',
  national: 'access',
  investigator: 'access',
  consul: 'office',
  'social-worker': 'access',
  admin: 'none',
  system: 'nation',
}

// While the question who this is stands open, the police of the place may have to act on it; afterwards it is whoever cares for the person.
const unanswered = ['signalled', 'in-contact', 'informed', 'assessed', 'assessed-child', 'negative-review', 'pending-validation']

// Members open a dossier only once it is declared complete; one withdrawn closes again.
const dossierOpen = ['ready', 'scheduled', 'granted', 'refused', 'appeal', 'court', 'final-refused', 'revoked']
const dossierKept = ['collecting', ...dossierOpen]

// An adult was never a case of child protection.
const childStates = ['protected', 'represented', 'assessed', 'placed', 'solution']

/** Who reads what, after the table of roles of the mission and column *sees* of forms.md. N is read by nobody here. */
export const visibilityRules: readonly VisibilityRule[] = [
  ...rows('police', ['C', 'S'], ['holder'], 'identification'),
  ...rows('police', ['S'], ['territory'], 'identification', unanswered),
  ...rows('police', ['C'], ['territory'], 'identification', [...unanswered, 'presumed']),
  ...rows('ngo', ['C', 'S'], ['holder'], 'identification'),
  ...rows('centre', ['C', 'S'], ['holder'], 'identification'),
  // Whoever cares for the person now; health notes only here.
  ...rows('police', ['C', 'S'], ['holder'], 'assistance'),
  ...rows('ngo', ['C', 'S', 'H'], ['holder'], 'assistance'),
  ...rows('centre', ['C', 'S', 'H'], ['holder'], 'assistance'),
  ...rows('social-worker', ['C', 'S', 'H', 'I'], ['holder'], 'assistance'),
  ...rows('consul', ['C', 'S'], ['holder'], 'assistance'),
  ...(['police', 'ngo', 'centre'] as const).flatMap((role) => [
    ...rows(role, ['I'], ['holder'], 'identification'),
    ...rows(role, ['I'], ['holder'], 'assistance'),
  ]),
  ...rows('supervisor', ['C', 'S', 'I'], ['territory'], 'any'),
  ...rows('prosecutor', ['C', 'K'], ['territory'], 'any'),
  ...rows('secretary', ['C', 'D'], ['territory'], 'status', dossierKept),
  ...rows('member', ['C', 'D'], ['territory'], 'status', dossierOpen),
  ...rows('chair', ['C', 'D'], ['territory'], 'status', dossierOpen),
  ...rows('national', ['C', 'D'], ['access'], 'status', dossierKept),
  // The body that investigates reads the criminal line, and who the victim is once there is a criminal case.
  ...rows('prosecutor', ['C', 'K'], ['holder'], 'criminal'),
  ...rows('investigator', ['C', 'K'], ['holder'], 'criminal'),
  ...rows('investigator', ['I'], ['holder'], 'criminal', ['open', 'court']),
  ...rows('consul', ['C', 'S', 'I'], ['holder'], 'identification'),
  ...(['consul', 'ngo', 'centre', 'police', 'social-worker'] as const).flatMap((role) => rows(role, ['C', 'S', 'I'], ['holder'], 'return')),
  // The receiving office sees the frozen minimum until the home commission has confirmed; then it must know whom to meet.
  ...(['ngo', 'centre', 'social-worker'] as const).flatMap((role) => rows(role, ['C', 'S', 'I'], ['recipient'], 'return', ['travelling'])),
  ...rows('social-worker', ['C', 'S', 'I'], ['holder'], 'identification'),
  ...rows('social-worker', ['C', 'S', 'I'], ['holder'], 'child', childStates),
  ...(['ngo', 'centre', 'social-worker', 'police', 'consul'] as const).flatMap((role) =>
    rows(role, ['C', 'S', 'I'], ['holder'], 'closing'),
  ),
]

/** Roles that read clinical notes anywhere; only these have keys to open. */
export const treatingRoles: ReadonlySet<Role> = new Set(
  visibilityRules.filter(({ compartment }) => compartment === 'H').map(({ role }) => role),
)

/** One procedure of a case as visibility sees it. */
export type Standing = Readonly<{ procedure: ProcedureName; state: string; matter: Matter }>

/** Whether the actor may read a compartment of the case whose procedures these are; a recused member is kept out by the shell. */
export function mayRead(compartment: Compartment, actor: Actor, procedures: readonly Standing[]): boolean {
  return (byRole.get(actor.role) ?? []).some(
    (rule) => rule.compartment === compartment && procedures.some((one) => applies(rule, actor, one)),
  )
}

/** Compartments withheld from the actor, in the order of the letters of forms.md. */
export function maskedFor(actor: Actor, procedures: readonly Standing[]): Compartment[] {
  return compartments.filter((compartment) => !mayRead(compartment, actor, procedures))
}

const byRole = Map.groupBy(visibilityRules, (rule) => rule.role)

const applies = (rule: VisibilityRule, actor: Actor, { procedure, state, matter }: Standing) =>
  (rule.procedure === 'any' || rule.procedure === procedure) &&
  (rule.states === null || rule.states.includes(state)) &&
  standsIn(rule.relation, actor, matter)

function rows(
  role: Role,
  read: readonly Compartment[],
  stands: readonly Relation[],
  procedure: VisibilityRule['procedure'],
  states: VisibilityRule['states'] = null,
): VisibilityRule[] {
  return read.flatMap((compartment) => stands.map((relation) => ({ role, compartment, relation, procedure, states })))
}
