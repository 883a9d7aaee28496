import type { Who } from '@nrm/db/as-actor'
import { appendAudit } from '@nrm/db/queries/effects'
import { type MetRow, peopleMet } from '@nrm/db/queries/name-tokens'
import { Refusal } from '@nrm/sop/refusal'
import type { Asked } from '@nrm/vault/names/asked-keys'
import { attemptedBy } from './attempted.ts'
import { rolesOf } from './menu.ts'
import { askedTokens } from './name-tokens.ts'
import { queueLine } from './queue-view.ts'
import { referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'

/** How a case was met, the closest first. */
export type Closeness = 'number' | 'same' | 'close' | 'similar'

/**
 * Cases the actor sees whose person has the name or the number asked for, the closest first, at most 25; a line each, and no name.
 * A date of birth brings those it fits to the front. The log learns that somebody searched and with how many hashes, not for whom.
 * @throws Refusal `forbidden` for roles that see no case, `form-invalid` where nothing can be looked for
 */
export const search = (db: SealedDb, who: Who, asked: Asked) =>
  attemptedBy(db, who, rolesOf('search'), { kind: 'search' }, async (tx, entered) => {
    const tokens = askedTokens(await db.vault.indexKey(), asked)
    if (tokens.length === 0) throw new Refusal('form-invalid', {}, [{ path: asked.name ? 'name' : 'identifier', code: 'required' }])
    const [reference, rows] = await Promise.all([
      referenceOf(db, tx, entered.stamp),
      peopleMet(tx, tokens),
      appendAudit(tx, { kind: 'search', tokens: tokens.length }),
    ])
    return { lines: rows.map((row) => ({ ...queueLine(reference, row), closeness: closenessOf(row), bornThen: row.born })) }
  })

/** In words: each part the same letters, each the same once folded, or something misheard, mistyped or shortened. */
function closenessOf({ cost, by_number }: MetRow): Closeness {
  if (by_number) return 'number'
  if (cost <= 1) return 'same'
  return cost <= 3 ? 'close' : 'similar'
}
