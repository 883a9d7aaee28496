import type { ProcedureName } from '@nrm/sop/procedures'
import { and, desc, eq, lt, or, isNull, gt, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../as-actor.ts'
import { caseAccess } from '../schema/case-access.ts'
import { caseFile } from '../schema/case-file.ts'
import { procedure } from '../schema/procedure.ts'
import type { QueueRow } from './queue.ts'

/** Which cases are gone through, each along an index of its own. */
export type Along =
  | Readonly<{ by: 'country' }>
  | Readonly<{ by: 'region' | 'territory'; code: string }>
  | Readonly<{ by: 'origin' | 'shared'; office: string }>
  | Readonly<{ by: 'number'; from: string; to: string }>
/** `state` comes with its procedure. */
export type CasesSought = Readonly<{ before: string; procedure?: ProcedureName | undefined; state?: string | undefined; limit: number }>

/**
 * Cases older than `before` (an id), newest first, one line each: the procedure sought, or else the one that presses most: not
 * ended, soonest due, last moved.
 */
export function caseLines(tx: Tx, along: Along, sought: CasesSought): PromiseLike<QueueRow[]> {
  const pressing = tx.orm().select().from(procedure).where(and(eq(procedure.caseId, caseFile.id), sought.procedure ? eq(procedure.procedure, sought.procedure) : undefined))
    .orderBy(procedure.ended, sql`${procedure.nextDueAt} nulls last`, desc(procedure.updatedAt)).limit(1).as('pressing')
  const p = sought.state ? procedure : pressing
  const query = tx.orm().select({
    case_id: caseFile.id, number: caseFile.number, procedure_id: p.id, procedure: p.procedure, state: p.state, territory_code: caseFile.territoryCode, child: caseFile.child,
    danger: caseFile.danger, office_id: p.officeId, waiting_office_id: p.waitingOfficeId, waiting_since: p.waitingSince, next_due_at: p.nextDueAt,
    overdue: sql<boolean>`coalesce(${p.nextDueAt} < nrm.clock_now(), false)`,
  }).from(caseFile).$dynamic()
  // With a state the planner may begin at the procedures in that state, which lie in the same order.
  const inState = and(eq(procedure.caseId, caseFile.id), eq(procedure.regionCode, caseFile.regionCode), eq(procedure.procedure, sought.procedure ?? 'identification'), eq(procedure.state, sought.state ?? ''))
  const joined = sought.state ? query.innerJoin(procedure, inState) : query.innerJoinLateral(pressing, sql`true`)
  const placed = along.by === 'shared' ? joined.innerJoin(caseAccess, eq(caseAccess.caseId, caseFile.id)) : joined
  return placed.where(and(lt(caseFile.id, sought.before), within(along))).orderBy(desc(caseFile.id)).limit(sought.limit) as unknown as PromiseLike<QueueRow[]>
}

function within(along: Along): SQL | undefined {
  switch (along.by) {
    case 'country': return undefined
    case 'region': return eq(caseFile.regionCode, along.code)
    case 'territory': return eq(caseFile.territoryCode, along.code)
    case 'origin': return eq(caseFile.originOfficeId, along.office)
    case 'shared': return and(eq(caseAccess.officeId, along.office), or(isNull(caseAccess.until), gt(caseAccess.until, sql`now()`)))
    // The operators of the index on the beginning of a number.
    case 'number': return sql`${caseFile.number} ~>=~ ${along.from} and ${caseFile.number} ~<~ ${along.to}`
  }
}
