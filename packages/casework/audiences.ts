import type { Audience } from '@nrm/sop/effect'
import type { ProcedureName } from '@nrm/sop/procedures'
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
      return standingIn(work) ?? work.reference.commissions.get(work.file.region_code)?.id ?? null
    case 'national':
      return work.reference.commissions.get('17')?.id ?? null
    case 'prosecutor':
      return work.reference.prosecutors.get(work.file.region_code)?.id ?? null
    case 'carer':
      return carerOf(work)
    case 'social':
      return work.reference.socialCentres.get(work.file.region_code)?.id ?? null
    case 'supervisor':
      return work.reference.policeHeads.get(work.file.region_code)?.id ?? work.file.origin_office_id
  }
}

/** The National Commission, where it keeps the case in place of the commission of the region. */
function standingIn({ procedures, reference }: Work): string | null {
  const national = reference.commissions.get('17')?.id
  return national !== undefined && procedures.get('status')?.row.office_id === national ? national : null
}

/** Whoever cares for the person now: the office of the help, else of the child, else the one that identified. */
function carerOf({ procedures }: Work): string | null {
  const conducts = (name: ProcedureName) => procedures.get(name)?.row
  return (conducts('assistance') ?? conducts('child') ?? conducts('identification'))?.office_id ?? null
}
