import { check } from '@nrm/sop/check'
import { checkMigrations } from '@nrm/sop/check-migrations'
import type { Given, Status } from '../command.ts'

/** `nrm sop check`: what of the SOP does not hold; status 1 when there is anything. */
export async function sopCheck({ terminal: { out } }: Given): Promise<Status> {
  const findings = [...check(), ...checkMigrations()]
  for (const { rule, procedure, name } of findings) out(`${rule}: ${procedure} ${name}`)
  out(`findings ${findings.length}`)
  return findings.length > 0 ? 1 : 0
}
