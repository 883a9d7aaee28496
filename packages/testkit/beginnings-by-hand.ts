import type { Officer } from './country.ts'
import { isOfThePlace, type Lying, type Procedure, type Stand } from './law-by-hand.ts'
import { sees } from './sight-by-hand.ts'

type Who = Readonly<Record<string, readonly Stand[]>>
type Beginning = Readonly<{ procedure: Procedure; step: string; who: Who }>

const nearby: readonly Stand[] = ['holder', 'shared']
const police: Who = { police: ['place', 'holder'] }

/**
 * Steps with which a person opens a procedure a case does not have, and who may, typed off `domain/sop.md` §5–§7 by hand. `holder` is
 * whoever conducts any procedure of the case: no other is there to be asked.
 */
export const beginningsByHand: readonly Beginning[] = [
  {
    procedure: 'criminal',
    step: 'crime.indicated',
    who: { ...police, ngo: nearby, centre: nearby, 'social-worker': nearby, consul: ['holder'], secretary: ['place'] },
  },
  {
    procedure: 'criminal',
    step: 'report.declined',
    who: { ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], consul: ['holder'] },
  },
  {
    procedure: 'return',
    step: 'abroad.reported',
    who: { ...police, consul: ['holder'], ngo: ['holder'], 'social-worker': ['holder'] },
  },
  {
    procedure: 'return',
    step: 'foreign.victim',
    who: { ...police, ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'] },
  },
  {
    procedure: 'child',
    step: 'child.presumed',
    who: { ...police, ngo: nearby, centre: nearby, 'social-worker': nearby, consul: ['holder'], supervisor: ['place'] },
  },
]

/** The first thing that stands against an officer opening a procedure with the step, before its form is looked at; null where nothing does. */
export function verdictOnBeginning(officer: Officer, procedures: readonly Lying[], { procedure, who }: Beginning): string | null {
  const asked = procedures.find((lying) => lying.procedure === 'identification')
  if (!asked || !sees(officer, asked)) return 'not-found'
  if (procedures.some((lying) => lying.procedure === procedure)) return 'step-not-now'
  return (who[officer.role] ?? []).some((stand) => standsAtBeginning(stand, officer, asked, procedures)) ? null : 'step-not-yours'
}

function standsAtBeginning(stand: Stand, officer: Officer, asked: Lying, procedures: readonly Lying[]): boolean {
  if (stand === 'place') return isOfThePlace(officer, asked.territory)
  if (stand === 'holder') return procedures.some(({ holder }) => holder === officer.office)
  return stand === 'shared' && asked.shared.includes(officer.office)
}
