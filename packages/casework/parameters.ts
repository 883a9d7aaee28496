import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type NamedParameterRow, type ProposalRow, parameterProposals, parameterVersions } from '@nrm/db/queries/parameters'
import type { Unit } from '@nrm/sop/parameters'
import { peopleOf, type Role } from '@nrm/sop/roles'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { attemptedBy } from './attempted.ts'
import { iso, isoOrNull } from './instants.ts'
import { rolesOf } from './menu.ts'
import { actorOf, type Entered } from './who.ts'

/** Who proposes another value, and who may say yes or no to what somebody else proposed. No act on this was reached: ASSUMED. */
export const proposers: readonly Role[] = ['admin']
export const approvers: readonly Role[] = ['admin', 'national']

/**
 * Every legal parameter with its versions, what is proposed and waits, what was rejected or taken back, and what the actor may do about it.
 * @throws Refusal `forbidden` for whoever does not have the screen
 */
export const listParameters = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('parameters'), { kind: 'parameter.listed' }, async (tx, entered) => {
    const [versions, proposals] = await Promise.all([parameterVersions(tx), parameterProposals(tx)])
    const proposed = Map.groupBy(proposals, ({ code }) => code)
    return [...Map.groupBy(versions, ({ code }) => code)].map(([code, rows]) => {
      const mine = proposed.get(code) ?? []
      const waiting = mine.find(({ state }) => state === 'open')
      return {
        code,
        unit: (rows[0] as NamedParameterRow).unit as Unit,
        inForce: inForceOn(rows, tashkentDay(entered.moment)),
        versions: rows.map(versionView),
        proposal: waiting ? { ...proposalView(waiting), may: mayWith(waiting, entered), isLate: isLate(waiting, entered) } : null,
        closed: mine.filter(({ state }) => state === 'rejected' || state === 'withdrawn').map(proposalView),
        mayPropose: proposers.includes(entered.role) && !waiting,
      }
    })
  })

/** Whether the day a proposal names is over: it can only be rejected or taken back. */
export const isLate = ({ valid_from }: ProposalRow, { moment }: Entered): boolean => valid_from < tashkentDay(moment)

/** Whether the actor is who proposed, stands in for who proposed, or is whom the proposer stood in for. */
export const isProposer = ({ proposed_by, proposed_for }: ProposalRow, entered: Entered): boolean =>
  peopleOf(actorOf(entered)).some((id) => id === proposed_by || id === proposed_for)

function mayWith(proposal: ProposalRow, entered: Entered): ('approve' | 'reject' | 'withdraw')[] {
  if (isProposer(proposal, entered)) return ['withdraw']
  if (!approvers.includes(entered.role)) return []
  return isLate(proposal, entered) ? ['reject'] : ['approve', 'reject']
}

/** The version in force on a day; what is dated later does not act yet. */
function inForceOn(rows: readonly NamedParameterRow[], day: string): number {
  return (rows.findLast(({ valid_from }) => valid_from <= day) ?? rows[0])?.version ?? 1
}

const versionView = (row: NamedParameterRow) => ({
  version: row.version,
  value: row.value,
  basis: row.basis,
  provenance: row.provenance,
  validFrom: row.valid_from,
  setBy: row.set_by_name,
  approvedBy: row.approved_by_name,
  setAt: iso(row.set_at),
})

const proposalView = (row: ProposalRow) => ({
  id: row.id,
  value: row.value,
  basis: row.basis,
  provenance: row.provenance,
  validFrom: row.valid_from,
  note: row.note,
  state: row.state,
  by: row.proposed_by_name,
  at: iso(row.proposed_at),
  decidedBy: row.decided_by_name,
  decidedAt: isoOrNull(row.decided_at),
  why: row.why,
})
