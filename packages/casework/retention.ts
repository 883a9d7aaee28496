import type { Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import {
  approveDestruction as approve,
  keepCase as keep,
  proposeDestruction as propose,
  retentionLines,
  stopDestruction as stop,
} from '@nrm/db/queries/retention'
import type { RightsRow } from '@nrm/db/queries/rights'
import { Refusal } from '@nrm/sop/refusal'
import { keepGrounds, stopGrounds } from '@nrm/sop/rights'
import { anyAssumed } from './assumed.ts'
import { attempted, attemptedBy } from './attempted.ts'
import { iso, isoOrNull } from './instants.ts'
import { rolesOf } from './menu.ts'
import { mustBeOf, onCase } from './on-case.ts'
import { referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'

const MOST_LINES = 200

/** The yearly review: cases of the actor's place whose time is over, and those on their way to destruction. @throws Refusal `forbidden` */
export const listRetention = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('retention'), { kind: 'retention.listed' }, async (tx, entered) => ({
    assumed: anyAssumed(await referenceOf(db, tx, entered.stamp), entered.moment, 'retention.review'),
    lines: (await retentionLines(tx, MOST_LINES)).map((row) => ({
      caseId: row.case_id,
      number: row.number,
      territory: row.territory,
      closedAt: iso(row.closed_at),
      outcome: row.outcome,
      keepUntil: iso(row.keep_until),
      isHeld: row.is_held,
      destruction: row.destruction,
      eraseAfter: isoOrNull(row.erase_after),
    })),
  }))

/** Leaves a case whose time is over where it is, until the next yearly review. @throws Refusal `retention-runs`, `destruction-runs`, `form-invalid` and those of `onCase` */
export const keepCase = (db: Db, who: Who, caseId: string, ground: string): Promise<void> =>
  attempted(db, who, { kind: 'retention.kept', case: caseId }, async (tx) => {
    const row = await onCase(tx, caseId, 'retention')
    mustBeOf(keepGrounds, 'ground', ground)
    if (row.destruction) throw new Refusal('destruction-runs')
    await mustBeOver(tx, row)
    await keep(tx, caseId, ground)
  })

/** The first of two people. @throws Refusal `confirm-needed`, `hold-stands`, `retention-runs`, `destruction-runs` and those of `onCase` */
export const proposeDestruction = (db: Db, who: Who, caseId: string): Promise<void> =>
  attempted(db, who, { kind: 'destruction.proposed', case: caseId }, async (tx) => {
    const row = await onCase(tx, caseId, 'retention')
    await requireFresh(tx)
    if (row.destruction) throw new Refusal('destruction-runs')
    await mayEnd(tx, row)
    await propose(tx, caseId)
  })

/**
 * The second of two people. Nothing is destroyed yet: until the waiting time of the parameter has passed it can be stopped.
 * @throws Refusal `confirm-needed`, `same-person`, `destruction-not-open`, `hold-stands`, `retention-runs` and those of `onCase`
 */
export const approveDestruction = (db: Db, who: Who, caseId: string): Promise<void> =>
  attempted(db, who, { kind: 'destruction.approved', case: caseId }, async (tx) => {
    const row = await onCase(tx, caseId, 'approve-destruction')
    await requireFresh(tx)
    if (row.destruction?.state !== 'proposed') throw new Refusal('destruction-not-open')
    if (row.destruction.own) throw new Refusal('same-person')
    await mayEnd(tx, row)
    await approve(tx, caseId)
  })

/** Takes the case off its way to destruction. @throws Refusal `destruction-not-open`, `form-invalid` and those of `onCase` */
export const stopDestruction = (db: Db, who: Who, caseId: string, ground: string): Promise<void> =>
  attempted(db, who, { kind: 'destruction.stopped', case: caseId }, async (tx) => {
    const row = await onCase(tx, caseId, 'stop-destruction')
    mustBeOf(stopGrounds, 'ground', ground)
    if (row.destruction?.state !== 'proposed' && row.destruction?.state !== 'waiting') throw new Refusal('destruction-not-open')
    await stop(tx, caseId, ground)
  })

async function mayEnd(tx: Tx, row: RightsRow): Promise<void> {
  if (row.hold) throw new Refusal('hold-stands')
  await mustBeOver(tx, row)
}

async function mustBeOver(tx: Tx, { ending }: RightsRow): Promise<void> {
  const { moment } = await tx.entered
  if (!ending || Date.parse(ending.keep_until) > Date.parse(moment)) throw new Refusal('retention-runs')
}
