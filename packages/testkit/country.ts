import { randomBytes, randomUUID } from 'node:crypto'
import { sealSecret } from '@nrm/casework/factor-secret'
import { hashPassword } from '@nrm/casework/hash-password'
import { byPassword } from '@nrm/casework/password-secret'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { type Unlocking, unlock } from '@nrm/casework/unlock'
import { asActor, type Who } from '@nrm/db/as-actor'
import type { Role } from '@nrm/sop/roles'
import { regionOf } from '@nrm/sop/territories'

/** An invented officer of an invented office. */
export type Officer = Readonly<{ id: string; login: string; role: Role; office: string; territory: string }>

/** Offices of the small country: two regions with everything, the centre and an NGO in the capital, the national bodies. */
const offices = {
  policeA: ['police', '1718', []],
  policeADistrict: ['police', '1718203', []],
  commissionA: ['commission', '1718', []],
  prosecutorA: ['prosecutor', '1718', []],
  policeB: ['police', '1730', []],
  commissionB: ['commission', '1730', []],
  prosecutorB: ['prosecutor', '1730', []],
  centre: ['rehabilitation_centre', '1726', ['shelter', 'medical']],
  inson: ['inson_centre', '1718', ['shelter']],
  ngo: ['ngo', '1718', ['legal']],
  ngoB: ['ngo', '1730', ['legal']],
  national: ['national_commission', '17', []],
  consulate: ['consulate', '17', []],
  ministry: ['ministry', '17', []],
} as const satisfies Record<string, readonly [string, string, readonly string[]]>
export type OfficeName = keyof typeof offices
/** Kind, territory and services of each office of the small country. */
export const officeTable: Readonly<Record<OfficeName, readonly [string, string, readonly string[]]>> = offices

const officers = {
  police: ['police', 'policeA'],
  policeDistrict: ['police', 'policeADistrict'],
  supervisor: ['supervisor', 'policeA'],
  secretary: ['secretary', 'commissionA'],
  member: ['member', 'commissionA'],
  member2: ['member', 'commissionA'],
  chair: ['chair', 'commissionA'],
  prosecutor: ['prosecutor', 'prosecutorA'],
  policeB: ['police', 'policeB'],
  supervisorB: ['supervisor', 'policeB'],
  secretaryB: ['secretary', 'commissionB'],
  memberB: ['member', 'commissionB'],
  chairB: ['chair', 'commissionB'],
  prosecutorB: ['prosecutor', 'prosecutorB'],
  centre: ['centre', 'centre'],
  inson: ['centre', 'inson'],
  ngo: ['ngo', 'ngo'],
  ngoB: ['ngo', 'ngoB'],
  national: ['national', 'national'],
  national2: ['national', 'national'],
  investigator: ['investigator', 'policeA'],
  investigatorB: ['investigator', 'policeB'],
  consul: ['consul', 'consulate'],
  social: ['social-worker', 'inson'],
  admin: ['admin', 'ministry'],
} as const satisfies Record<string, readonly [Role, OfficeName]>
export type OfficerName = keyof typeof officers
/** Role and office of each officer of the small country. */
export const officerTable: Readonly<Record<OfficerName, readonly [Role, OfficeName]>> = officers

export type Country = Readonly<{ offices: Readonly<Record<OfficeName, string>>; officers: Readonly<Record<OfficerName, Officer>> }>

/** Fills an empty database with the small country, through the worker's pool. Every account gets `password`, where one is given, and can sign in with it. */
export async function country(
  worker: SealedDb,
  { password, otpSecret = null }: { password?: string; otpSecret?: string | null } = {},
): Promise<Country> {
  const passwordHash = password === undefined ? 'no password' : await hashPassword(password)
  const officeIds = new Map<string, string>()
  const made = new Map<string, Officer>()
  await asActor(worker, { system: true, requestId: 'country' }, async (tx) => {
    await tx.entered
    for (const [name, [kind, territory, services]] of Object.entries(offices)) {
      const id = randomUUID()
      officeIds.set(name, id)
      const names = JSON.stringify({
        'uz-Latn': `${name} idorasi`,
        'uz-Cyrl': `${name} идораси`,
        ru: `учреждение ${name}`,
        en: `${name} office`,
      })
      await tx.sql`insert into nrm.office (id, kind, territory_code, region_code, name, services, may_identify)
        values (${id}::uuid, ${kind}, ${territory}, ${regionOf(territory)}, ${names}::jsonb, array(select jsonb_array_elements_text(${JSON.stringify(services)}::jsonb)), ${kind === 'police'})`
    }
    for (const [name, [role, office]] of Object.entries(officers)) {
      const officer: Officer = {
        id: randomUUID(),
        login: `${name.toLowerCase()}.${randomBytes(3).toString('hex')}`,
        role,
        office: officeIds.get(office) as string,
        territory: offices[office][1],
      }
      made.set(name, officer)
      const sealed = otpSecret === null ? null : await sealSecret(worker, officer.id, otpSecret)
      await tx.sql`insert into nrm.account (id, login, name, role, office_id, language, password_hash, otp_secret)
        values (${officer.id}::uuid, ${officer.login}, ${`Invented ${name}`}, ${role}, ${officer.office}::uuid, 'en', ${passwordHash}, ${sealed})`
    }
  })
  for (const officer of made.values()) await unlock(worker, as(officer), password === undefined ? atOnce : byPassword(password))
  return { offices: Object.fromEntries(officeIds) as Country['offices'], officers: Object.fromEntries(made) as Country['officers'] }
}

const atOnce: Unlocking = { method: 'password', secretFor: async () => new Uint8Array(32) }

/** The officer as a local operator (worker pool), at a set time of entry if one is given. */
export const as = (officer: Officer, now?: string): Who => ({ account: officer.id, requestId: 'test', ...(now ? { now } : {}) })

/** The officer with a session, as the API knows one; no password is asked. */
export async function sessionFor(api: SealedDb, officer: Officer): Promise<Who & { session: string }> {
  const [row] = await api.client<{ session: string }[]>`
    select session from nrm.sign_in_done(${officer.id}::uuid, ${randomBytes(32)}, ${randomBytes(32)}, 8, 'test', '127.0.0.1')`
  const session = row?.session as string
  const keyring = api.keyrings.get(`account:${officer.id}`)
  if (keyring) api.keyrings.set(session, keyring)
  return { session, requestId: 'test', ip: '127.0.0.1' }
}
