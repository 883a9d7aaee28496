import { accounts, type DemoAccount } from './accounts.ts'
import { offices } from './offices.ts'
import type { Random } from './random.ts'
import { placesIn, type Region, regions } from './regions.ts'

/** Who acts in a case, by part. `helper` takes the person in, `other` is where a transfer or a second referral goes. */
export type Part =
  | 'police'
  | 'supervisor'
  | 'secretary'
  | 'chair'
  | 'chair2'
  | 'member'
  | 'member2'
  | 'prosecutor'
  | 'ngo'
  | 'helper'
  | 'other'
  | 'national'
  | 'national2'
  | 'consul'
  | 'consul2'
  | 'social'
export type Cast = Readonly<{ region: Region; territory: string; of: (part: Part) => DemoAccount }>

/** What a story asks of its region. */
export type Wants = Readonly<{
  supervisor?: true
  large?: true
  prosecutor?: true
  ngo?: true
  abroad?: true
  foreign?: true
  child?: boolean
}>

/** Draws a place that has everybody the story needs, and the people of that place. */
export function castOf(random: Random, wants: Wants): Cast {
  const region = random.weighted(regions.filter((one) => suits(one, wants)))
  const district = region.district && !wants.ngo && random.isTrue(0.25) ? region.district : undefined
  const places = placesIn(region.code)
  const finder = ngoOf[region.code] ?? 'ngo.1'
  // An office refers to others, never to itself.
  const helpers = [...new Set([...near(region), 'centre.1', 'centre.2', 'ngo.1', 'centre.3', 'inson.samarqand'])].filter(
    (login) => !wants.ngo || login !== finder,
  )
  const first = Math.floor(random.next() * Math.min(3, helpers.length))
  const helper = helpers[first] as string
  const other = helpers.find((login) => account(login).office !== account(helper).office) as string
  const logins: Readonly<Record<Part, string>> = {
    police: district ? `police.${region.slug}.tuman` : `police.${region.slug}`,
    supervisor: `supervisor.${region.slug}`,
    secretary: `secretary.${region.slug}`,
    chair: `chair.${region.slug}`,
    chair2: `chair2.${region.slug}`,
    member: `member.${region.slug}`,
    member2: `member2.${region.slug}`,
    prosecutor: `prosecutor.${region.slug}`,
    ngo: finder,
    helper,
    other,
    national: 'national',
    national2: 'national2',
    consul: 'consul.istanbul',
    consul2: 'consul2.istanbul',
    social: `social.${region.slug}`,
  }
  return { region, territory: district ?? random.pick([region.code, ...places]), of: (part) => account(logins[part]) }
}

/** NGOs that find people themselves, by the region they work in. */
const ngoOf: Readonly<Record<string, string>> = { '1726': 'ngo.1', '1718': 'ngo.2', '1735': 'ngo.3' }

const suits = (region: Region, wants: Wants) =>
  (!wants.supervisor || region.hasSupervisor) &&
  (!wants.large || region.isLarge) &&
  (!wants.prosecutor || region.hasProsecutor) &&
  (!wants.ngo || ngoOf[region.code] !== undefined)

const near = ({ code, slug }: Region) =>
  accounts.filter(({ login }) => login === ngoOf[code] || login === `inson.${slug}`).map(({ login }) => login)

const byLogin = new Map(accounts.map((one) => [one.login, one]))
function account(login: string): DemoAccount {
  const found = byLogin.get(login)
  if (!found) throw new RangeError(`no account ${login}`)
  return found
}

/** An office that answers nobody: it has help to give, and its one officer does not look. */
export const silentOffice = offices['ngo.4']?.id ?? ''
