import type { Tx } from '@nrm/db/as-actor'
import { Refusal } from '@nrm/sop/refusal'

/**
 * Lets on only whoever proved to be present within the last ten minutes, by signing in or by confirming: before an identity is
 * opened, data leaves the house, a seal is broken or the law of the house is changed (OWASP ASVS 7.5.3). Sends no statement.
 * @throws Refusal `confirm-needed`
 */
export async function requireFresh(tx: Tx): Promise<void> {
  if (!(await tx.entered).fresh) throw new Refusal('confirm-needed')
}
