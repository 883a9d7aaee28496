import { type Actor, covers, type Role } from './roles.ts'
import { reach } from './visibility.ts'

/** What of a case decides who may know of it. `named`: whom a restricted case is open to; ids of offices and of accounts alike. */
export type Reachable = Readonly<{
  territory: string
  region: string
  origin: string
  shared: readonly string[]
  excluded: readonly string[]
  restricted: boolean
  named: readonly string[]
  /** Offices that held it, answered for it or were asked; they keep the knowledge that it exists. */
  touched: readonly string[]
}>

/**
 * Whether the actor sees that the case exists and how it stands. A recused member never does; a restricted case is seen by
 * those named and by nobody else, whatever their territory.
 */
export function maySee(actor: Actor, file: Reachable): boolean {
  if (!mayReach(actor, file)) return false
  if (file.restricted) return file.named.includes(actor.id) || file.named.includes(actor.office)
  const ofThePlace = reach[actor.role] === 'territory' && covers(actor.territory, file)
  return ofThePlace || file.origin === actor.office || file.shared.includes(actor.office)
}

/** Whether a case is not closed to the actor for good: an administrator has none, a recused member lost this one. */
const mayReach = ({ id, role }: Actor, { excluded }: Reachable): boolean =>
  reach[role] !== 'none' && role !== 'system' && !excluded.includes(id)

/** What may be done with a case beside its steps. `know`: that it exists and whom to ask, nothing else. */
export const verbs = ['know', 'list', 'search', 'print', 'restrict', 'lift', 'break-glass'] as const
export type Verb = (typeof verbs)[number]

/**
 * How one must stand to a case. sight: it is seen · touched: the actor's office had part in it · place: it is seen and lies in
 * the actor's territory · holder: it is seen and the actor's office holds a procedure of it · anywhere: it is neither restricted nor closed to the actor.
 */
export type Stand = 'sight' | 'touched' | 'place' | 'holder' | 'anywhere'

const people = [
  'police',
  'ngo',
  'centre',
  'prosecutor',
  'supervisor',
  'secretary',
  'member',
  'chair',
  'national',
  'investigator',
  'consul',
  'social-worker',
] as const

/** Who may do what, standing how. ASSUMED throughout: no act was read that says who seals a case or who may break in. */
export const verbRules: readonly Readonly<{ verb: Verb; role: Role; stand: Stand }>[] = [
  ...people.flatMap((role) => (['know', 'list', 'search', 'print'] as const).map((verb) => ({ verb, role, stand: 'sight' as const }))),
  ...people.map((role) => ({ verb: 'know' as const, role, stand: 'touched' as const })),
  ...(['supervisor', 'chair'] as const).map((role) => ({ verb: 'restrict' as const, role, stand: 'place' as const })),
  // Whoever the person told first may be the only one who knows that an official is meant.
  ...(['ngo', 'centre', 'consul', 'social-worker'] as const).map((role) => ({ verb: 'restrict' as const, role, stand: 'holder' as const })),
  { verb: 'restrict', role: 'national', stand: 'sight' },
  { verb: 'lift', role: 'national', stand: 'sight' },
  ...(
    ['police', 'ngo', 'centre', 'prosecutor', 'supervisor', 'secretary', 'chair', 'investigator', 'consul', 'social-worker'] as const
  ).map((role) => ({
    verb: 'break-glass' as const,
    role,
    stand: 'anywhere' as const,
  })),
]

/** Whether the actor may do this with the case; `holders` are the offices that hold its procedures. */
export const may = (verb: Verb, actor: Actor, file: Reachable, holders: readonly string[]): boolean =>
  (rulesOf.get(`${verb} ${actor.role}`) ?? []).some(({ stand }) => standsSo(stand, actor, file, holders))

const rulesOf = Map.groupBy(verbRules, ({ verb, role }) => `${verb} ${role}`)

function standsSo(stand: Stand, actor: Actor, file: Reachable, holders: readonly string[]): boolean {
  switch (stand) {
    case 'sight':
      return maySee(actor, file)
    case 'touched':
      return mayReach(actor, file) && file.touched.includes(actor.office)
    case 'place':
      return maySee(actor, file) && covers(actor.territory, file)
    case 'holder':
      return maySee(actor, file) && holders.includes(actor.office)
    case 'anywhere':
      return mayReach(actor, file) && !file.restricted
  }
}

/** Why a case is sealed from its own territory. */
export const restrictionReasons = ['official-suspected', 'relative-in-office', 'chair-in-conflict', 'leak-feared'] as const
/** Why a restriction is taken back. */
export const liftReasons = ['suspicion-cleared', 'person-moved-away', 'set-by-mistake'] as const
