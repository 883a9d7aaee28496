import { glassScopes } from '@nrm/sop/break-glass'
import { registrations } from '@nrm/sop/registrations'
import type { Role } from '@nrm/sop/roles'
import { treatingRoles } from '@nrm/sop/visibility'

/** Roles of the procedures beside identification, status and assistance. */
const later = ['investigator', 'consul', 'social-worker'] as const

/** Screens in the order of the menu, each with the roles it is open to. Whoever keeps accounts sees no case. */
const screens = {
  home: ['police', 'ngo', 'centre', 'prosecutor', 'supervisor', 'secretary', 'member', 'chair', 'national', ...later, 'admin'],
  register: Object.values(registrations).flatMap(({ by }): readonly Role[] => by),
  cases: ['police', 'ngo', 'centre', 'prosecutor', 'supervisor', 'secretary', 'member', 'chair', 'national', ...later],
  search: ['police', 'ngo', 'centre', 'prosecutor', 'supervisor', 'secretary', 'member', 'chair', 'national', ...later],
  referrals: ['police', 'ngo', 'centre', 'consul', 'social-worker'],
  glass: Object.keys(glassScopes) as Role[],
  commission: ['secretary', 'member', 'chair', 'national'],
  board: ['supervisor', 'secretary', 'member', 'chair', 'national'],
  reviews: ['secretary', 'chair', 'national'],
  keys: [...treatingRoles],
  retention: ['secretary', 'supervisor', 'chair', 'national'],
  absences: ['police', 'ngo', 'centre', 'prosecutor', 'supervisor', 'secretary', 'member', 'chair', 'national', ...later, 'admin'],
  anonymous: ['national'],
  audit: ['secretary', 'member', 'chair', 'supervisor', 'national'],
  oversight: ['admin', 'national', 'supervisor', 'chair'],
  accounts: ['admin'],
  offices: ['admin'],
  holidays: ['admin'],
  'sop-versions': ['admin', 'national'],
  parameters: ['admin', 'national'],
} as const satisfies Record<string, readonly Role[]>
export type Screen = keyof typeof screens

/** Roles a screen is open to. */
export const rolesOf = (screen: Screen): readonly Role[] => screens[screen]

/** Screens open to a role, in the order of the menu. */
export const menuOf = (role: Role): Screen[] => (Object.keys(screens) as Screen[]).filter((screen) => rolesOf(screen).includes(role))
