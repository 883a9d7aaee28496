import type { Officer } from './country.ts'
import { isOfThePlace, type Lying, type Procedure } from './law-by-hand.ts'

/** What of a case decides who sees it. */
export type Sighted = Pick<Lying, 'territory' | 'origin' | 'shared' | 'excluded' | 'restricted' | 'named'>

/**
 * Whether the officer may see that the case exists: of the place, of the office that opened it, of one it is shared with; never a recused member,
 * never an administrator; a restricted case only whom it names.
 */
export function sees(officer: Officer, { territory, origin, shared, excluded, restricted, named = [] }: Sighted): boolean {
  if (excluded.includes(officer.id) || officer.role === 'admin') return false
  if (restricted) return named.includes(officer.id) || named.includes(officer.office)
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
  // Whoever conducts a return, and from the confirmation on whoever is to meet the person.
  const home = of('return')
  const returns = home?.holder === officer.office || (home?.state === 'travelling' && home.addressee === officer.office)
  const handedOver = status !== undefined && !['collecting', 'withdrawn'].includes(status.state)
  switch (officer.role) {
    case 'police': {
      if (identified || cares || of('return')?.holder === officer.office) return ['C', 'S', 'I']
      // The place has to act while it is not answered who this is; once the person is presumed, its help to the dossier needs the core alone.
      const asked = ['signalled', 'in-contact', 'informed', 'assessed', 'negative-review', 'pending-validation']
      if (!place || !identification) return []
      return asked.includes(identification.state) ? ['C', 'S'] : identification.state === 'presumed' ? ['C'] : []
    }
    case 'ngo':
    case 'centre':
      return [...(identified || cares || returns ? ['C', 'S', 'I'] : []), ...(cares ? ['H'] : [])]
    case 'supervisor':
      return place ? ['C', 'S', 'I'] : []
    case 'prosecutor':
      return place || of('criminal')?.holder === officer.office ? ['C', 'K'] : []
    case 'investigator': {
      const line = of('criminal')
      if (line?.holder !== officer.office) return []
      return ['open', 'court'].includes(line.state) ? ['C', 'K', 'I'] : ['C', 'K']
    }
    case 'secretary':
      return place && (handedOver || status?.state === 'collecting') ? ['C', 'D'] : []
    case 'member':
    case 'chair':
      return place && handedOver ? ['C', 'D'] : []
    case 'national':
      return status?.shared.includes(officer.office) && (handedOver || status.state === 'collecting') ? ['C', 'D'] : []
    case 'social-worker': {
      const helps = (['identification', 'child', 'closing', 'return'] as const).some(
        (name) => of(name)?.holder === officer.office && of(name)?.state !== 'adult',
      )
      return helps || cares || returns ? ['C', 'S', 'I', ...(cares ? ['H'] : [])] : []
    }
    case 'consul':
      return identified || home?.holder === officer.office ? ['C', 'S', 'I'] : cares ? ['C', 'S'] : []
    default:
      return []
  }
}

/** Whether the officer may know that the case exists, and whom to ask: who sees it, and who once had part in it unless a conflict closed it. `touched` are offices. */
export const knows = (officer: Officer, lying: Sighted, touched: readonly string[]): boolean =>
  sees(officer, lying) || (officer.role !== 'admin' && !lying.excluded.includes(officer.id) && touched.includes(officer.office))

/** Whether the officer may break in: any office of the street, the house, the prosecution and the commission's two posts; nobody into a restricted case, no administrator, no member, never after a conflict. */
export const breaksIn = ({ id, role }: Officer, { excluded, restricted }: Sighted): boolean =>
  !restricted && !excluded.includes(id) && !['admin', 'member', 'national'].includes(role)

/** Whether the officer may hide the case from its territory: the heads of the place, whoever holds it outside the state's offices, the National Commission. */
export function restricts(officer: Officer, lying: Sighted, holders: readonly string[]): boolean {
  if (!sees(officer, lying)) return false
  if (officer.role === 'national') return true
  if (officer.role === 'supervisor' || officer.role === 'chair') return isOfThePlace(officer, lying.territory)
  return ['ngo', 'centre', 'consul', 'social-worker'].includes(officer.role) && holders.includes(officer.office)
}
/** Only the National Commission opens it again. */
export const lifts = (officer: Officer, lying: Sighted): boolean => officer.role === 'national' && sees(officer, lying)

/** What emergency access opens to the officer at this moment: as long as it lasts, in the role it was given to, never into a restricted case or one closed by a conflict. */
export const opensByGlass = (
  { id, role }: Officer,
  { excluded, restricted }: Sighted,
  uses: readonly Readonly<{ account: string; role: string; scope: readonly string[]; minutesLeft: number }>[],
): string[] =>
  restricted || excluded.includes(id)
    ? []
    : uses.filter((use) => use.account === id && use.role === role && use.minutesLeft > 0).flatMap(({ scope }) => scope)
