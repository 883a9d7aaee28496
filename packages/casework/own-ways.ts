import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { accountById } from '@nrm/db/queries/accounts'

/** How the actor signs in. */
export const myWays = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    const [row] = await accountById(tx, (await tx.entered).account)
    return { secondFactor: row?.second_factor ?? false }
  })
