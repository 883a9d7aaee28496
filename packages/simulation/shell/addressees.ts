import type { Audience } from '@nrm/sop/effect'
import { stateOf } from '@nrm/sop/states'
import type { CaseFile, Message, Procedure } from './case-file.ts'
import type { Directory } from './directory.ts'

const COUNTRY = '17'
/** Bodies a message goes to by role, whoever sits there. */
const byRole: readonly Audience[] = ['supervisor', 'secretary', 'chair', 'national', 'prosecutor']

/** The office an audience names for this case; null where the country has none. */
export function officeOf(directory: Directory, file: CaseFile, procedure: Procedure, audience: Audience): string | null {
  switch (audience) {
    case 'holder':
      return procedure.holder
    case 'recipient':
      return procedure.recipient
    case 'origin':
      return file.origin
    case 'secretary':
    case 'chair':
      return standingIn(directory, file) ?? directory.officeOf('commission', file.region)
    case 'national':
      return directory.officeOf('national_commission', COUNTRY)
    case 'prosecutor':
      return directory.officeOf('prosecutor', file.region)
    case 'carer':
      return (file.procedures.get('assistance') ?? file.procedures.get('child') ?? file.procedures.get('identification'))?.holder ?? null
    case 'social':
      return directory.officeOf('inson_centre', file.region)
    case 'supervisor':
      return directory.officeOf('police', file.region) ?? file.origin
    default:
      return unreachable(audience)
  }
}

/** The National Commission, where it keeps the case in place of the commission of the region. */
function standingIn(directory: Directory, file: CaseFile): string | null {
  const national = directory.officeOf('national_commission', COUNTRY)
  return national !== null && file.procedures.get('status')?.holder === national ? national : null
}

/** To whom a message goes; of a restricted case what would go astray goes to the National Commission. Null where nobody is meant. */
export function addresseeOf(directory: Directory, file: CaseFile, procedure: Procedure, to: Audience): Omit<Message, 'message'> | null {
  // Where a region has no social centre, whoever heads its police hears of the child.
  const meant = to === 'social' && officeOf(directory, file, procedure, to) === null ? 'supervisor' : to
  const asked = byRole.includes(meant) ? meant : null
  const addressee = asked ? null : officeOf(directory, file, procedure, to)
  const isAstray = file.named !== null && (asked !== null || (addressee !== null && !file.named.includes(addressee)))
  const role = isAstray ? 'national' : asked
  const office = isAstray ? null : addressee
  if (!role && !office) return null
  return { office, role, region: role && role !== 'national' ? file.region : null }
}

/** The office that must move a procedure next, of a restricted case that is not open to it the National Commission. Null where nobody must. */
export function awaitedBy(directory: Directory, file: CaseFile, procedure: Procedure): Omit<Message, 'message'> | null {
  const { awaits } = stateOf(procedure.stored.procedure, procedure.stored.state)
  const awaited = procedure.recipient ?? (awaits ? officeOf(directory, file, procedure, awaits) : null)
  if (!awaited) return null
  const isAstray = file.named !== null && !file.named.includes(awaited)
  return { office: isAstray ? null : awaited, role: isAstray ? 'national' : null, region: null }
}

function unreachable(audience: never): never {
  throw new Error(`an audience this shell does not know: ${audience}`)
}
