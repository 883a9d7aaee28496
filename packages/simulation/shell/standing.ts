import type { Stored } from '@nrm/sop/decide'
import { expiredItems } from '@nrm/sop/disclosure'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import type { Actor, Matter } from '@nrm/sop/roles'
import { withShared } from '@nrm/sop/shared-facts'
import { maySee } from '@nrm/sop/sight'
import type { CaseFile, Procedure } from './case-file.ts'

/** What a relation is judged against. */
export const matterOf = (file: CaseFile, { holder, recipient }: Pick<Procedure, 'holder' | 'recipient'>): Matter => ({
  territory: file.territory,
  region: file.region,
  holder,
  recipient,
  shared: file.shared,
})

/**
 * The stored form the SOP decides on, with what it reads of the other procedures (`sharedFacts`).
 * @param at moment at which a yes may have ended; left out where nobody looks at the time
 */
export function storedOf(file: CaseFile, { stored }: Pick<Procedure, 'stored'>, at?: number): Stored {
  const shared = besideOthers(file, stored)
  const expired = at === undefined ? [] : expiredItems(file.held, new Date(at).toISOString()).map((item) => [item, false])
  if (expired.length === 0) return shared
  return { ...shared, context: { ...shared.context, consent: { ...(shared.context.consent as object), ...Object.fromEntries(expired) } } }
}

/** The same, worked out anew. */
export const freshOf = (file: CaseFile, { stored }: Pick<Procedure, 'stored'>): Stored =>
  withShared(stored, (name) => file.procedures.get(name)?.stored.context)

// The same facts make the same stored form, which the SOP then knows again.
function besideOthers(file: CaseFile, stored: Stored): Stored {
  const known = kept.get(stored)
  if (known && isAsRead(file, known.read)) return known.made
  const contextOf = (name: ProcedureName) => file.procedures.get(name)?.stored.context
  const made = withShared(stored, contextOf)
  kept.set(stored, { read: procedureNames.map(contextOf), made })
  return made
}

function isAsRead({ procedures }: CaseFile, read: readonly unknown[]): boolean {
  for (let place = 0; place < procedureNames.length; place += 1)
    if (procedures.get(procedureNames[place] as ProcedureName)?.stored.context !== read[place]) return false
  return true
}
const kept = new WeakMap<Stored, Readonly<{ read: readonly unknown[]; made: Stored }>>()

/** Whether the officer may know of the case. */
export const sees = (actor: Actor, file: CaseFile): boolean =>
  maySee(actor, {
    territory: file.territory,
    region: file.region,
    origin: file.origin,
    shared: file.shared,
    excluded: file.excluded,
    restricted: file.named !== null,
    named: file.named ?? [],
    touched: [],
  })

/** State of a procedure; undefined where the case has none. */
export const stateIn = (file: CaseFile, name: ProcedureName): string | undefined => file.procedures.get(name)?.stored.state
