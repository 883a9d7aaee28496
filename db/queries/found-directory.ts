import type { Tx } from '../as-actor.ts'
import type { Names } from './reference.ts'

export type FoundedOffice = Readonly<{
  id: string
  kind: string
  territory: string
  region: string
  name: Names
  services: readonly string[]
  freePlaces: number | null
  mayIdentify: boolean
  phone: string | null
}>
export type FoundedAccount = Readonly<{
  id: string
  login: string
  name: string
  role: string
  office: string
  language: string
  passwordHash: string
  otpSecret: string
}>

/** Adds offices of a country that begins; those that are there already stay as they are. */
export const foundOffices = (tx: Tx, rows: readonly FoundedOffice[]) =>
  tx.sql`
  insert into nrm.office (id, kind, territory_code, region_code, name, services, free_places, may_identify, phone)
  select r.id, r.kind, r.territory, r.region, r.name, array(select jsonb_array_elements_text(r.services)), r."freePlaces", r."mayIdentify", r.phone
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, kind text, territory text, region text, name jsonb, services jsonb, "freePlaces" integer, "mayIdentify" boolean, phone text)
  on conflict (id) do nothing`.execute()

/** Adds accounts of a country that begins. */
export const foundAccounts = (tx: Tx, rows: readonly FoundedAccount[]) =>
  tx.sql`
  insert into nrm.account (id, login, name, role, office_id, language, password_hash, otp_secret)
  select r.id, r.login, r.name, r.role, r.office, r.language, r."passwordHash", r."otpSecret" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(id uuid, login text, name text, role text, office uuid, language text, "passwordHash" text, "otpSecret" text)`.execute()

/** How many accounts there are; none means that the country has not begun. */
export const countAccounts = (tx: Tx) => tx.sql<{ accounts: number }[]>`select count(*)::integer as accounts from nrm.account`.execute()
