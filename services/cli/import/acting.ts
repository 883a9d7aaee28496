import type { Officer } from '@nrm/casework/officers'
import { regionOf } from '@nrm/sop/territories'
import { Stopped } from '../command.ts'

/** Who enters a row, and the place of a row that names none. */
export type Acting = Readonly<{ accountFor: (territory: string | null) => string; placeOf: (account: string) => string }>

/** Rows without a place, and those of a region without police accounts, go to the capital. */
const CAPITAL = '1726'

/**
 * Chooses the officer for a row: the one named, else the first of the row's region. A row without a place lies in the officer's region.
 * @throws Stopped when there is no such account, or no police account at all
 */
export function actingFor(officers: readonly Officer[], login: string | undefined): Acting {
  const capital = officers.find((officer) => officer.region_code === CAPITAL) ?? officers[0]
  if (!capital) throw new Stopped('no-police-account', 'cases are entered by the police, and there is no police account')
  const named = login === undefined ? undefined : officers.find((officer) => officer.login === login)
  if (login !== undefined && !named) throw new Stopped('account-unknown', 'no enabled police account has this login')
  const byRegion = new Map(officers.toReversed().map((officer) => [officer.region_code, officer]))
  const regions = new Map(officers.map((officer) => [officer.id, officer.region_code]))
  return {
    accountFor: (territory) => (named ?? byRegion.get(territory === null ? CAPITAL : regionOf(territory)) ?? capital).id,
    placeOf: (account) => regions.get(account) ?? CAPITAL,
  }
}
