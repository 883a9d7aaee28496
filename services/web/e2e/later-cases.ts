import { as, type Country } from '@nrm/testkit/country'
import { returnCaseAt } from '@nrm/testkit/return-case'
import { situation, walkOn } from '@nrm/testkit/situations'
import { registerAs } from '@nrm/testkit/walk'

type Legs = Parameters<typeof walkOn>[3]
type Leg = Legs[number]

const reported: Leg = [
  'police',
  'criminal',
  'crime.indicated',
  { elements: ['135-2-d'], reportGround: 'legal-ground', reportReason: 'invented' },
]
const by = (name: 'investigator' | 'prosecutor', ...steps: readonly string[]): Legs => steps.map((step) => [name, 'criminal', step])
const opened: Legs = by('investigator', 'case.opened')
const criminal: readonly Legs[] = [
  [],
  by('investigator', 'precheck.started', 'testimony.planned', 'protection.requested', 'liability.issue'),
  opened,
  [...opened, ...by('investigator', 'deposition.asked', 'investigation.suspended')],
  by('investigator', 'case.refused'),
  [...opened, ...by('prosecutor', 'sent.to.court')],
  [...opened, ...by('prosecutor', 'sent.to.court'), ...by('investigator', 'judgment')],
  [...opened, ...by('investigator', 'case.discontinued')],
]

const foreign: Leg = ['ngo', 'return', 'foreign.victim']
const asked: Leg = ['ngo', 'return', 'return.requested']
const fromHere: readonly Legs[] = [
  [['ngo', 'return', 'abroad.reported']],
  [foreign],
  [foreign, asked],
  [
    foreign,
    asked,
    ['ngo', 'return', 'risk.assessed'],
    ['supervisor', 'return', 'risk.checked'],
    ['ngo', 'return', 'reception.abroad'],
    ['secretary', 'return', 'receiving.confirmed'],
  ],
]

/** Cases in which criminal proceedings or a return are under way, one before the court and one handed to another office, so that every form is asked of somebody. */
export async function laterCases(worker: Parameters<typeof walkOn>[0], country: Country): Promise<readonly string[]> {
  const found: { id: string }[] = []
  for (const legs of criminal)
    found.push(await walkOn(worker, country, await situation(worker, country, 'identification/presumed'), [reported, ...legs]))
  for (const last of ['consular.contact', 'risk.assessed', 'reception.asked', 'receiving.confirmed'])
    found.push(await returnCaseAt(worker, country, last, { dangerNow: 'no' }))
  for (const legs of fromHere)
    found.push(await walkOn(worker, country, await registerAs(worker, as(country.officers.ngo), { dangerNow: 'no' }), legs))
  const refused = await situation(worker, country, 'status/refused')
  found.push(await walkOn(worker, country, refused, [['prosecutor', 'status', 'court.appealed']]))
  const handed = { toOffice: country.offices.policeA, toTerritory: '1718' }
  const district = await situation(worker, country, 'registered by the district of region A')
  found.push(await walkOn(worker, country, district, [['policeDistrict', 'identification', 'case.transferred', handed]]))
  const unreported = await registerAs(worker, as(country.officers.inson), { dangerNow: 'no' })
  found.push(await walkOn(worker, country, unreported, [['inson', 'criminal', 'report.declined']]))
  return found.map(({ id }) => id)
}
