import { type Human, heads } from './deputies.ts'
import type { OfficeKind } from './office-kinds.ts'
import type { Role } from './roles.ts'

/** Kinds of offices a role belongs to; an account of another role there has rights its office has no use for. */
export const officeKindsOf = {
  police: ['police', 'border'],
  ngo: ['ngo'],
  centre: ['rehabilitation_centre', 'inson_centre'],
  prosecutor: ['prosecutor'],
  supervisor: ['police'],
  secretary: ['commission'],
  member: ['commission'],
  chair: ['commission'],
  national: ['national_commission'],
  investigator: ['police', 'prosecutor'],
  consul: ['consulate'],
  'social-worker': ['inson_centre'],
  admin: ['ministry', 'national_commission'],
} as const satisfies Record<Human, readonly OfficeKind[]>

/** What is looked for among the accounts, in the order of a review. */
export const accountConcerns = [
  'disabled-in-session',
  'no-second-factor',
  'misplaced',
  'same-name',
  'deputy-away',
  'uncovered',
  'dormant',
  'rights-unused',
  'password-given',
] as const
export type AccountConcern = (typeof accountConcerns)[number]

/** Whose accounts a role oversees: everybody's, or those the role heads. */
export function overseenBy(role: Role): Readonly<{ within: 'office' | 'region' | 'nation'; roles: readonly Role[] | null }> {
  if (role === 'admin' || role === 'national') return { within: 'nation', roles: null }
  return heads[role as keyof typeof heads] ?? { within: 'office', roles: [] }
}
