import type { ProcedureName } from '@nrm/sop/procedures'
import { and, desc, eq, gt, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
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
  const inPlace = sought.state !== undefined && (along.by === 'region' || along.by === 'territory')
  const p = inPlace ? inState(tx, along.code, sought) : pressing(tx, sought)
  const query = tx
    .orm()
    .select({
      case_id: caseFile.id,
      number: caseFile.number,
      procedure_id: p.id,
      procedure: p.procedure,
      state: p.state,
      territory_code: caseFile.territoryCode,
      child: caseFile.child,
      danger: caseFile.danger,
      office_id: p.officeId,
      waiting_office_id: p.waitingOfficeId,
      waiting_since: p.waitingSince,
      next_due_at: p.nextDueAt,
      overdue: sql<boolean>`coalesce(${p.nextDueAt} < nrm.clock_now(), false)`,
    })
    .from(caseFile)
    .$dynamic()
  const joined = inPlace ? query.innerJoin(p, eq(p.caseId, caseFile.id)) : query.innerJoinLateral(p, sql`true`)
  const placed = along.by === 'shared' ? joined.innerJoin(caseAccess, eq(caseAccess.caseId, caseFile.id)) : joined
  const newest = along.by === 'shared' ? caseAccess.caseId : caseFile.id
  return placed
    .where(and(lt(newest, sought.before), within(along)))
    .orderBy(desc(newest))
    .limit(sought.limit) as unknown as PromiseLike<QueueRow[]>
}

/** The one procedure of a case to be shown; its limit also keeps the planner from beginning anywhere but at the cases. */
const pressing = (tx: Tx, { procedure: name, state }: CasesSought) =>
  tx
    .orm()
    .select()
    .from(procedure)
    .where(
      and(
        eq(procedure.caseId, caseFile.id),
        name ? eq(procedure.procedure, name) : undefined,
        state ? eq(procedure.state, state) : undefined,
      ),
    )
    .orderBy(procedure.ended, sql`${procedure.nextDueAt} nulls last`, desc(procedure.updatedAt))
    .limit(1)
    .as('p')

/** A page of procedures in a state, along the index that has them in the order of their cases. */
const inState = (tx: Tx, place: string, { before, procedure: name, state, limit }: CasesSought) =>
  tx
    .orm()
    .select()
    .from(procedure)
    .where(
      and(
        eq(procedure.regionCode, place.slice(0, 4)),
        eq(procedure.procedure, name as ProcedureName),
        eq(procedure.state, state as string),
        lt(procedure.caseId, before),
        place.length > 4 ? eq(procedure.territoryCode, place) : undefined,
      ),
    )
    .orderBy(desc(procedure.caseId))
    .limit(limit)
    .as('p')

function within(along: Along): SQL | undefined {
  switch (along.by) {
    case 'country':
      return undefined
    case 'region':
      return eq(caseFile.regionCode, along.code)
    case 'territory':
      return eq(caseFile.territoryCode, along.code)
    case 'origin':
      return eq(caseFile.originOfficeId, along.office)
    case 'shared':
      return and(eq(caseAccess.officeId, along.office), or(isNull(caseAccess.until), gt(caseAccess.until, sql`now()`)))
    // The operators of the index on the beginning of a number.
    case 'number':
      return sql`${caseFile.number} ~>=~ ${along.from} and ${caseFile.number} ~<~ ${along.to}`
  }
}
