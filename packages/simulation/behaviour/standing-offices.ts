import type { Matter, Relation, Role } from '@nrm/sop/roles'
import type { Nation, Office } from '../nation.ts'

/** The nearest relation first: who already has the person goes before who merely may. */
const nearest: readonly Relation[] = ['holder', 'recipient', 'territory', 'access', 'nation']

/** Offices with officers of the role that stand nearest to the matter in one of the relations; none where nobody does. */
export function standingOffices(nation: Nation, role: Role, relations: readonly Relation[], matter: Matter): readonly Office[] {
  for (const relation of nearest) {
    if (!relations.includes(relation)) continue
    const offices = standing(nation, role, relation, matter)
    if (offices.length > 0) return offices
  }
  return []
}

function standing(nation: Nation, role: Role, relation: Relation, { holder, recipient, shared, region }: Matter): readonly Office[] {
  const of = (ids: readonly (string | null)[]): Office[] =>
    [...new Set(ids)].flatMap((id) => {
      const office = id === null ? undefined : nation.offices.get(id)
      return office?.officers.has(role) ? [office] : []
    })
  switch (relation) {
    case 'holder':
      return of([holder])
    case 'recipient':
      return of([recipient])
    case 'access':
      return of(shared)
    case 'territory':
    case 'nation': {
      const all = nation.byRole.get(role) ?? []
      const near = all.filter((office) => office.region === region || office.region === '17')
      return near.length > 0 || relation === 'territory' ? near : all
    }
  }
}
