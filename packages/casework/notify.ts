import type { Audience } from '@nrm/sop/effect'
import type { Notice } from '@nrm/sop/notices'
import { officeOf } from './audiences.ts'
import { waitingOffice } from './waiting.ts'
import { type ProcedureWork, uuid, type Work } from './work.ts'

/** Tells an audience of the case: an office, or everybody in a role. Nobody is told where the country has no such office. */
export function notify(work: Work, procedure: ProcedureWork, to: Audience, message: string): void {
  const named = work.file.named
  // Where a region has no social centre, whoever heads its police hears of the child.
  const isUnserved = to === 'social' && officeOf(work, procedure, to) === null
  const asked = isUnserved
    ? 'supervisor'
    : to === 'supervisor' || to === 'secretary' || to === 'chair' || to === 'national' || to === 'prosecutor'
      ? to
      : null
  const addressee = asked ? null : officeOf(work, procedure, to)
  // A restricted case speaks to those it is open to; what would go to its territory goes to the National Commission.
  const isAstray = named !== null && (asked !== null || (addressee !== null && !named.includes(addressee)))
  const role = isAstray ? 'national' : asked
  const office = isAstray ? null : addressee
  if (!role && !office) return
  work.notifications.push({
    id: uuid(work),
    office,
    role,
    region: role && role !== 'national' ? work.file.region_code : null,
    message,
  })
}

/** Tells the office the procedure awaits; where a restricted case is not open to it, the National Commission. */
export function notifyAwaited(work: Work, procedure: ProcedureWork, message: Notice): void {
  const awaited = waitingOffice(work, procedure)
  if (!awaited) return
  const isAstray = work.file.named !== null && !work.file.named.includes(awaited)
  work.notifications.push({
    id: uuid(work),
    office: isAstray ? null : awaited,
    role: isAstray ? 'national' : null,
    region: null,
    message,
  })
}
