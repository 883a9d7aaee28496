import type { Officer } from './country.ts'
import { isOfThePlace, type Lying, type Procedure } from './law-by-hand.ts'

/** Whether the officer may know that the case exists: of the place, of the office that opened it, of one it is shared with; never a recused member, never an administrator. */
export function sees(
  officer: Officer,
  { territory, origin, shared, excluded }: Pick<Lying, 'territory' | 'origin' | 'shared' | 'excluded'>,
): boolean {
  if (excluded.includes(officer.id) || officer.role === 'admin') return false
  const ofThePlace =
    ['police', 'supervisor', 'prosecutor', 'secretary', 'member', 'chair'].includes(officer.role) && isOfThePlace(officer, territory)
  return ofThePlace || officer.office === origin || shared.includes(officer.office)
}

/**
 * Compartments of the case open to the officer, after forms.md §0.6 and the roles of the mission: the police of the place and the office that identified
 * read core and safety, who cares reads health too, the commission reads the dossier once it is handed over, the supervisor stands in for the police.
 */
export function reads(officer: Officer, procedures: readonly Lying[]): string[] {
  if (!procedures.some((lying) => sees(officer, lying))) return []
  const of = (name: Procedure) => procedures.find(({ procedure }) => procedure === name)
  const [identification, status, assistance] = [of('identification'), of('status'), of('assistance')]
  const place = procedures.some(({ territory }) => isOfThePlace(officer, territory))
  const identified = identification?.holder === officer.office
  const cares = assistance?.holder === officer.office
  const handedOver = status !== undefined && !['collecting', 'withdrawn'].includes(status.state)
  switch (officer.role) {
    case 'police':
      return [...(place || identified || cares ? ['C', 'S'] : []), ...(identified || cares ? ['I'] : [])]
    case 'ngo':
    case 'centre':
      return [...(identified || cares ? ['C', 'S', 'I'] : []), ...(cares ? ['H'] : [])]
    case 'supervisor':
      return place ? ['C', 'S', 'I'] : []
    case 'prosecutor':
      return place ? ['C', 'K'] : []
    case 'secretary':
      return place && (handedOver || status?.state === 'collecting') ? ['C', 'D'] : []
    case 'member':
    case 'chair':
      return place && handedOver ? ['C', 'D'] : []
    case 'national':
      return status?.shared.includes(officer.office) && (handedOver || status.state === 'collecting') ? ['C', 'D'] : []
    default:
      return []
  }
}
