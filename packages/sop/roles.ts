/** Roles of the mission table; `system` is the clock, never a person. A court has no account: what it decides is entered by the prosecutor. */
export const roles = [
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
  'admin',
  'system',
] as const
export type Role = (typeof roles)[number]

/**
 * How an office stands to a case or a procedure.
 * territory: the case lies in the actor's territory · holder: the actor's office holds this procedure ·
 * recipient: a pending referral of this procedure is addressed to the actor's office ·
 * access: the case was explicitly shared with the actor's office · nation: anywhere.
 */
export const relations = ['territory', 'holder', 'recipient', 'access', 'nation'] as const
export type Relation = (typeof relations)[number]

/**
 * Who acts: ids are opaque; `territory` is a SOATO code, `17` for the whole country. A deputy acts under his own id, with the role of
 * the officer named in `actingFor`.
 */
export type Actor = Readonly<{ id: string; role: Role; office: string; territory: string; actingFor?: string | null }>

/** The ids an act is counted under where the law asks for another person: the actor, and whoever is stood in for. */
export const peopleOf = ({ id, actingFor }: Actor): readonly string[] => (actingFor ? [id, actingFor] : [id])

/** What the relation is judged against: the case's place and the offices concerned with one procedure. */
export type Matter = Readonly<{
  territory: string
  region: string
  holder: string
  recipient: string | null
  shared: readonly string[]
}>

/** Whether `actor` stands in `relation` to `matter`. */
export function standsIn(relation: Relation, actor: Actor, matter: Matter): boolean {
  switch (relation) {
    case 'nation':
      return true
    case 'territory':
      return covers(actor.territory, matter)
    case 'holder':
      return actor.office === matter.holder
    case 'recipient':
      return matter.recipient !== null && actor.office === matter.recipient
    case 'access':
      return matter.shared.includes(actor.office)
  }
}

/** A region covers its districts; the country covers all; Tashkent city (1726) and region (1727) never mix. */
export function covers(territory: string, matter: Pick<Matter, 'territory' | 'region'>): boolean {
  return territory === '17' || territory === matter.region || territory === matter.territory
}
