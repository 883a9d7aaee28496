import type postgres from 'postgres'
import type { Country, OfficerName } from '../country.ts'
import type { Caller } from './fuzz.ts'

/** One officer at least of every role, and of both regions where a role belongs to one. */
const asking: readonly OfficerName[] = [
  'police',
  'policeDistrict',
  'policeB',
  'supervisor',
  'secretary',
  'member',
  'chair',
  'prosecutor',
  'secretaryB',
  'centre',
  'inson',
  'ngo',
  'ngoB',
  'national',
  'admin',
]

/**
 * Everybody who may knock: every role, nobody, and whoever holds a token that counts no more.
 * @param enter gives a token of the officer
 * @param useless tokens that must open nothing, by what they are called
 */
export function callersOf(
  { officers }: Country,
  enter: (name: OfficerName) => Promise<string>,
  useless: Readonly<Record<string, string>>,
): readonly Caller[] {
  return [
    ...asking.map((name): Caller => ({ name, role: officers[name].role, token: () => enter(name) })),
    { name: 'nobody', role: null, token: async () => null },
    ...Object.entries(useless).map(([name, token]): Caller => ({ name, role: null, token: async () => token })),
  ]
}

/** Puts accounts and offices back as they were when it was made: an administrator among the callers changes them for everybody, and guessing pauses whom it is tried on. */
export async function mender(admin: postgres.Sql): Promise<() => Promise<void>> {
  await admin`create table public.account_before as select id, role, office_id, disabled_at, password_hash, otp_secret from nrm.account`
  await admin`create table public.office_before as select id, territory_code, region_code, active, kind, services, may_identify from nrm.office`
  return async () => {
    await admin`delete from nrm.sign_in_attempt`
    await admin`update nrm.office o set territory_code = b.territory_code, region_code = b.region_code, active = b.active, kind = b.kind,
                  services = b.services, may_identify = b.may_identify
                  from public.office_before b where b.id = o.id
                  and (o.territory_code, o.active, o.kind, o.may_identify) is distinct from (b.territory_code, b.active, b.kind, b.may_identify)`
    await admin`update nrm.account a set role = b.role, office_id = b.office_id, disabled_at = b.disabled_at, password_hash = b.password_hash, otp_secret = b.otp_secret
                  from public.account_before b where b.id = a.id
                  and (a.role, a.office_id, a.disabled_at, a.password_hash, a.otp_secret) is distinct from (b.role, b.office_id, b.disabled_at, b.password_hash, b.otp_secret)`
  }
}
