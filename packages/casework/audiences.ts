import type { Audience } from '@nrm/sop/effect'
import type { ProcedureWork, Work } from './work.ts'

/** The office an audience names for this case; null where the country has none. */
export function officeOf(work: Work, procedure: ProcedureWork, audience: Audience): string | null {
  switch (audience) {
    case 'holder':
      return procedure.row.office_id
    case 'recipient':
      return procedure.row.recipient_office_id
    case 'origin':
      return work.file.origin_office_id
    case 'secretary':
    case 'chair':
      return work.reference.commissions.get(work.file.region_code)?.id ?? null
    case 'national':
      return work.reference.commissions.get('17')?.id ?? null
    case 'prosecutor':
      return work.reference.prosecutors.get(work.file.region_code)?.id ?? null
    case 'social':
      return work.reference.socialCentres.get(work.file.region_code)?.id ?? null
    case 'supervisor':
      return work.reference.policeHeads.get(work.file.region_code)?.id ?? work.file.origin_office_id
  }
}
