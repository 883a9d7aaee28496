import type { AccountFounded } from '@nrm/casework/found-directory'
import type { Role } from '@nrm/sop/roles'
import { offices } from './offices.ts'
import { womenAndMen } from './people.ts'
import { demoId, randomOf } from './random.ts'
import { regions } from './regions.ts'

/** An account of the demonstration; password and second factor are drawn when the country is founded. */
export type DemoAccount = Omit<AccountFounded, 'password' | 'otpSecret'> & Readonly<{ role: Role; territory: string }>

/** About a hundred accounts: every region has its police and its commission, help and oversight have theirs. */
export const accounts: readonly DemoAccount[] = [
  ...regions.flatMap(({ code, slug, district, isLarge, hasSupervisor, hasProsecutor }) => [
    account(`police.${slug}`, 'police', `police ${code}`),
    ...(district ? [account(`police.${slug}.tuman`, 'police', `police ${district}`)] : []),
    ...(hasSupervisor ? [account(`supervisor.${slug}`, 'supervisor', `police ${code}`)] : []),
    account(`secretary.${slug}`, 'secretary', `commission ${code}`),
    account(`chair.${slug}`, 'chair', `commission ${code}`),
    account(`member.${slug}`, 'member', `commission ${code}`),
    ...(isLarge ? [account(`member2.${slug}`, 'member', `commission ${code}`)] : []),
    // Whoever granted a status may not revoke it: two commissions have a deputy chair.
    ...(hasProsecutor ? [account(`chair2.${slug}`, 'chair', `commission ${code}`)] : []),
    ...(hasProsecutor ? [account(`prosecutor.${slug}`, 'prosecutor', `prosecutor ${code}`)] : []),
    ...(isLarge ? [account(`investigator.${slug}`, 'investigator', `police ${code}`)] : []),
    account(`social.${slug}`, 'social-worker', `inson ${code}`),
  ]),
  ...['centre.1', 'centre.2', 'centre.3'].map((login) => account(login, 'centre', 'centre')),
  ...['1718', '1730', '1735'].map((code) =>
    account(`inson.${regions.find((region) => region.code === code)?.slug}`, 'centre', `inson ${code}`),
  ),
  ...['ngo.1', 'ngo.2', 'ngo.3', 'ngo.4'].map((login) => account(login, 'ngo', login)),
  // A return is read by two people of the consulate.
  account('consul.istanbul', 'consul', 'consulate istanbul'),
  account('consul2.istanbul', 'consul', 'consulate istanbul'),
  account('consul.almaty', 'consul', 'consulate almaty'),
  account('national', 'national', 'national'),
  account('national2', 'national', 'national'),
  account('admin', 'admin', 'ministry'),
]

function account(login: string, role: Role, office: string): DemoAccount {
  const at = offices[office]
  if (!at) throw new RangeError(`no office ${office}`)
  const random = randomOf('account', login)
  const language = random.isTrue(0.6) ? 'uz-Latn' : random.isTrue(0.5) ? 'ru' : random.isTrue(0.7) ? 'uz-Cyrl' : 'en'
  return { id: demoId('account', login), login, name: womenAndMen(random), role, office: at.id, language, territory: at.territory }
}
