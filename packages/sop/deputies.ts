import { practice } from './acts.ts'
import type { Actor, Role } from './roles.ts'

export type Human = Exclude<Role, 'system'>

/**
 * Who may stand in for whom: role of the absent officer → roles of a deputy, always of the same office. No act on deputising was
 * reached; that a member takes the place of the chair of the same commission is practice.
 */
export const deputies = {
  police: ['police'],
  ngo: ['ngo'],
  centre: ['centre'],
  prosecutor: ['prosecutor'],
  supervisor: ['supervisor'],
  secretary: ['secretary'],
  member: ['member'],
  chair: ['chair', 'member'],
  national: ['national'],
  investigator: ['investigator'],
  consul: ['consul'],
  'social-worker': ['social-worker'],
  admin: ['admin'],
} as const satisfies Record<Human, readonly Human[]>

const everybody = Object.keys(deputies) as Human[]

/**
 * Who heads whom: role of the head → how far, and the roles whose absence the head records and whose accounts the head oversees.
 * region: offices of the head's own region · nation: anywhere.
 */
export const heads = {
  supervisor: { within: 'region', roles: ['police', 'investigator', 'supervisor'] },
  chair: { within: 'office', roles: ['secretary', 'member', 'chair'] },
  admin: { within: 'nation', roles: everybody },
} as const satisfies Partial<Record<Human, Headship>>

/** What the two tables rest on. */
export const deputyBasis = practice

type Headship = Readonly<{ within: 'office' | 'region' | 'nation'; roles: readonly Human[] }>
/** An officer as far as these tables ask; `region` is that of the office. */
export type Officer = Readonly<{ id: string; role: Role; office: string; region: string }>

/** Whether `deputy` may stand in for `absent`. */
export const mayStandInFor = (deputy: Officer, absent: Officer): boolean =>
  deputy.id !== absent.id &&
  deputy.office === absent.office &&
  Object.hasOwn(deputies, absent.role) &&
  (deputies[absent.role as Human] as readonly Role[]).includes(deputy.role)

/** Whether `actor` heads `officer`: records the absence of the officer and answers for the account. */
export function isHeadOf(actor: Actor, officer: Officer): boolean {
  const { within, roles }: Headship = heads[actor.role as keyof typeof heads] ?? { within: 'office', roles: [] }
  if (!(roles as readonly Role[]).includes(officer.role)) return false
  return within === 'nation' || officer.office === actor.office || (within === 'region' && officer.region === actor.territory)
}
