import type { Entered, Who } from '@nrm/db/as-actor'
import type { Actor } from '@nrm/sop/roles'

export type { Entered, Who }

/** The actor as the SOP knows it. The clock has no account and no office. */
export const actorOf = (entered: Entered): Actor => ({
  id: entered.account ?? 'system',
  role: entered.role,
  office: entered.office ?? '',
  territory: entered.territory,
  actingFor: entered.acting_for,
})
