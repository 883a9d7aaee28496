import type { Actor, Matter, Relation, Role } from '../roles.ts'

/** A case in Samarkand held by an office of the city. */
export const matter: Matter = {
  territory: '1718401',
  region: '1718',
  holder: 'office-holder',
  recipient: 'office-recipient',
  shared: ['office-shared'],
}

/** An invented officer who stands to `matter` in exactly one way, or in none. `nation` is anybody. */
export function standing(role: Role, relation: Relation | 'none', id = `${role}-1`): Actor {
  const elsewhere = { id, role, office: 'office-elsewhere', territory: '1726' }
  if (relation === 'territory') return { ...elsewhere, territory: '1718' }
  if (relation === 'holder') return { ...elsewhere, office: 'office-holder' }
  if (relation === 'recipient') return { ...elsewhere, office: 'office-recipient' }
  return relation === 'access' ? { ...elsewhere, office: 'office-shared' } : elsewhere
}

/** Somebody of a role who may do whatever the role may do: of the place, of the holding office. */
export const person = (role: Role, id = `${role}-1`): Actor => ({ id, role, office: 'office-holder', territory: '1718' })
/** The clock. */
export const clock: Actor = { id: 'system', role: 'system', office: '', territory: '17' }
