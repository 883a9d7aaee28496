import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { accountById } from '@nrm/db/queries/accounts'
import { ownPasskeys } from '@nrm/db/queries/passkeys'
import { passkeyView } from './passkeys/own.ts'

/** How the actor signs in: whether an authenticator is set up, and every passkey. */
export const myWays = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    const { account } = await tx.entered
    const [[row], passkeys] = await Promise.all([accountById(tx, account), ownPasskeys(tx)])
    return { secondFactor: row?.second_factor ?? false, passkeys: passkeys.map(passkeyView) }
  })
