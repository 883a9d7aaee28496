import type { SealedDb } from '@nrm/casework/sealed-db'
import { as, type Country, type OfficerName } from './country.ts'
import { type Advanced, registerAs, stepAs } from './walk.ts'

type Answers = Readonly<Record<string, unknown>>
type Leg = readonly [by: OfficerName, step: string, answers?: (small: Country) => Answers]

/** The way home of an adult, from the registration by a consul. */
const legs: readonly Leg[] = [
  ['consul', 'consular.contact'],
  ['consul', 'return.requested'],
  ['consul', 'risk.assessed'],
  ['supervisor', 'risk.checked'],
  ['consul', 'reception.asked', ({ offices }) => ({ recipient: offices.inson, basis: 'consent' })],
  ['social', 'reception.accepted', ({ officers }) => ({ receivedBy: officers.social.id })],
  ['secretary', 'receiving.confirmed'],
  ['consul', 'departed'],
  ['social', 'arrived', ({ officers }) => ({ receivedBy: officers.social.id })],
]

/** Walks a case of somebody abroad through the door up to and with the step named; `null` stops after the registration. Who receives is the Inson centre. */
export async function returnCaseAt(worker: SealedDb, small: Country, last: string | null, intake: Answers = {}): Promise<Advanced> {
  let view = await registerAs(worker, as(small.officers.consul), intake, 'person.abroad')
  for (const [by, step, answers] of last === null ? [] : legs.slice(0, legs.findIndex(([, step]) => step === last) + 1))
    view = await stepAs(worker, as(small.officers[by]), view, 'return', step, answers?.(small))
  return view
}
