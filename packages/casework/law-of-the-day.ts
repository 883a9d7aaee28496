import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { parameterProposals, parameterVersions } from '@nrm/db/queries/parameters'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { iso } from './instants.ts'

/** The version of every parameter in force today in Tashkent, and the proposal that waits for it; for whoever stands at the machine. */
export const lawOfTheDay = (db: Db, { requestId }: Readonly<{ requestId: string }>) =>
  asActor(db, { system: true, requestId }, async (tx) => {
    const [{ moment }, versions, proposals] = await Promise.all([tx.entered, parameterVersions(tx), parameterProposals(tx)])
    const day = tashkentDay(iso(moment))
    return [...Map.groupBy(versions, ({ code }) => code)].flatMap(([code, rows]) => {
      const row = rows.findLast(({ valid_from }) => valid_from <= day) ?? rows[0]
      const waiting = proposals.find((one) => one.code === code && one.state === 'open')
      return row ? [{ ...row, waiting: waiting ?? null }] : []
    })
  })
