import { randomUUID } from 'node:crypto'
import { destroyCases } from '@nrm/casework/destroy-cases'
import { forgetWeeks } from '@nrm/casework/short-lived'
import type { Given, Status } from '../command.ts'
import { withSealedDatabase } from '../databases.ts'

/**
 * `nrm retention sweep`: what is due to be destroyed, and the roots of drafts that are over. Run by the operator's timer where the keys are: the
 * worker has none. Status 1 when a case could not be destroyed; the next sweep tries again.
 */
export const retentionSweep = ({ terminal: { out, err } }: Given): Promise<Status> =>
  withSealedDatabase(2, async (db) => {
    const { destroyed, failed } = await destroyCases(db, {
      requestId: randomUUID(),
      onFailure: (error, caseId) => err(`case ${caseId} could not be destroyed: ${(error as Error).name}`),
    })
    const weeks = await forgetWeeks(db.vault, new Date().toISOString())
    out(`${destroyed} cases destroyed, ${failed} failed; roots of ${weeks} weeks of drafts forgotten`)
    return failed === 0 ? 0 : 1
  })
