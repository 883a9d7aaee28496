import { plain } from './data/plain.ts'

/** `vic_TraffickingStatus` by the finding it tells of; standards.md §8. */
export const traffickingStatuses = {
  presumed: 'PossibleVictimOfTrafficking',
  granted: 'ActualVictimOfTrafficking',
  'not-presumed': 'NotAVictimOfTrafficking',
} as const
export type TraffickingFinding = keyof typeof traffickingStatuses

/** Finding a cell of `vic_TraffickingStatus` tells of, or null. */
export const findingFromHtcds = (value: string): TraffickingFinding | null =>
  (Object.keys(traffickingStatuses) as TraffickingFinding[]).find((finding) => plain(traffickingStatuses[finding]) === plain(value)) ?? null

/**
 * `vic_TraffickingStatus` for the states of a case, empty before a finding. A refusal counts only when it is final:
 * until then the person stays a possible victim.
 */
export function traffickingStatus(identification: string, status: string | null): string {
  if (status === 'granted') return traffickingStatuses.granted
  if (status === 'final-refused' || status === 'revoked' || identification === 'not-presumed') return traffickingStatuses['not-presumed']
  return identification === 'presumed' || identification === 'pending-validation' ? traffickingStatuses.presumed : ''
}

/** `vic_TraffickingStatusDecisionMakingOrg` for the kind of the office that decided (INFERRED but for the first four). */
export function decisionMaker(officeKind: string): string {
  if (officeKind === 'police') return 'Police'
  if (officeKind === 'ngo') return 'NGO'
  if (officeKind === 'prosecutor') return 'CourtOrProsecution'
  return 'NonPoliceGovernmentalOrganization'
}

/**
 * `cas_Status` for the states of a case: discharge is followed up until the follow-up is closed, an identification that ended before anybody
 * took the person in is closed, all else is active.
 * @param closing the follow-up: how it ended, null while it goes on or rests; no argument where there was none yet
 */
export function caseStatus(
  identification: string,
  assistance: string | null,
  closing?: Readonly<{ closedAs: string | null }>,
): 'Active' | 'FollowUp' | 'Closed' | 'ClosedReferred' {
  const closedAs = closing?.closedAs ?? null
  if (assistance === 'discharge') return closedAs === null ? 'FollowUp' : closedAs === 'referred' ? 'ClosedReferred' : 'Closed'
  const hasEnded = ['not-presumed', 'declined', 'no-contact', 'merged', 'joined'].includes(identification)
  return hasEnded && !closing && (assistance ?? 'urgent') === 'urgent' ? 'Closed' : 'Active'
}
