import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { anonymousCounts } from '@nrm/db/queries/consents'
import { anyAssumed } from './assumed.ts'
import { attemptedBy } from './attempted.ts'
import { rolesOf } from './menu.ts'
import { parameterAt, referenceOf } from './reference.ts'

/**
 * How often adults refused, told without a name: cells of quarters that are over, small ones without their number. There is no way from
 * here to a case.
 * @throws Refusal `forbidden` for anybody but the National Commission
 */
export const anonymousNotices = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('anonymous'), { kind: 'anonymous.viewed' }, async (tx, entered) => {
    const [reference, cells] = await Promise.all([referenceOf(db, tx, entered.stamp), anonymousCounts(tx)])
    return {
      least: Number(parameterAt(reference, 'statistics.small-cell', entered.moment).value),
      assumed: anyAssumed(reference, entered.moment, 'statistics.small-cell'),
      cells: cells.map(({ quarter, region_code, kind, count }) => ({ quarter, region: region_code, kind, count })),
    }
  })
