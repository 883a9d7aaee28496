import type { Entered, Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { approveParameterRow, closeParameterRow, type ProposalRow, parameterProposals } from '@nrm/db/queries/parameters'
import { Refusal } from '@nrm/sop/refusal'
import { attemptedBy } from './attempted.ts'
import { approvers, isLate, isProposer, proposers } from './parameters.ts'
import { requireFresh } from './require-fresh.ts'

/**
 * A second person approves: the proposal becomes a version, in force from its day. Clocks that run keep the version they began under.
 * @throws Refusal `forbidden`, `confirm-needed`, `not-found`, `proposal-over`, `same-person` (the proposer, a deputy of the proposer, or whom
 * the proposer stood in for), `parameter-past` (the day passed while it waited)
 */
export const approveParameter = (db: Db, who: Who, id: string): Promise<Readonly<{ code: string; version: number }>> =>
  attemptedBy(db, who, approvers, { kind: 'parameter.approved', target: id }, async (tx, entered) => {
    const waiting = await waitingFor(tx, id)
    if (isProposer(waiting, entered)) throw new Refusal('same-person')
    if (isLate(waiting, entered)) throw new Refusal('parameter-past')
    const [{ version }] = await approveParameterRow(tx, id)
    if (version === null) throw new Refusal('proposal-over')
    return { code: waiting.code, version }
  })

/** A second person says no, and why. @throws Refusal as `approveParameter` does, but never `parameter-past`; `form-invalid` without a reason */
export const rejectParameter = (db: Db, who: Who, id: string, { why }: Readonly<{ why: string }>): Promise<void> =>
  attemptedBy(db, who, approvers, { kind: 'parameter.rejected', target: id }, async (tx, entered) => {
    const waiting = await waitingFor(tx, id)
    if (isProposer(waiting, entered)) throw new Refusal('same-person')
    if (why.trim() === '') throw new Refusal('form-invalid', {}, [{ path: 'why', code: 'required' }])
    await close(tx, id, 'rejected', why.trim())
  })

/** The proposer takes it back. @throws Refusal `forbidden` (also for anybody but the proposer), `confirm-needed`, `not-found`, `proposal-over` */
export const withdrawParameter = (db: Db, who: Who, id: string): Promise<void> =>
  attemptedBy(db, who, proposers, { kind: 'parameter.withdrawn', target: id }, async (tx, entered: Entered) => {
    const waiting = await waitingFor(tx, id)
    if (!isProposer(waiting, entered)) throw new Refusal('forbidden')
    await close(tx, id, 'withdrawn', null)
  })

async function waitingFor(tx: Tx, id: string): Promise<ProposalRow> {
  await requireFresh(tx)
  const proposal = (await parameterProposals(tx)).find((one) => one.id === id)
  if (!proposal) throw new Refusal('not-found')
  if (proposal.state !== 'open') throw new Refusal('proposal-over')
  return proposal
}

async function close(tx: Tx, id: string, state: 'rejected' | 'withdrawn', why: string | null): Promise<void> {
  const [{ closed }] = await closeParameterRow(tx, id, state, why)
  if (!closed) throw new Refusal('proposal-over')
}
