import type { Officer } from './country.ts'
import { type Lying, leadsTo, stands } from './law-by-hand.ts'
import { sees } from './sight-by-hand.ts'

/** The first thing that stands against an officer taking a step, before its form is looked at; null where nothing does. */
export function verdictOn(officer: Officer, lying: Lying, step: string): string | null {
  if (!sees(officer, lying)) return 'not-found'
  if (!stands(officer, lying, step)) return 'step-not-yours'
  if (leadsTo(lying, step) === null) return 'step-not-now'
  return lying.facts[mustDiffer[step] ?? ''] === officer.id ? 'same-person' : null
}

/** Steps of a second person, and who the first one was. */
const mustDiffer: Readonly<Record<string, string>> = {
  'not.presumed': 'proposer',
  'not.presumed.returned': 'proposer',
  'adult.found': 'disputer',
  revoked: 'decider',
  'appeal.upheld': 'decider',
  'appeal.dismissed': 'decider',
  'case.opened': 'decider',
  'case.refused': 'decider',
  'no-report.reviewed': 'decliner',
}
