import type { KeyPlace, Vault } from '@nrm/vault/vault'

const WEEK_MS = 7 * 24 * 3_600_000
/** A draft lives thirty days; its root one week longer than any draft that was closed with it. */
const KEPT_WEEKS = 6
/** How far back a sweep looks for roots it has not destroyed yet; after a longer outage it needs to be run twice. */
const LOOKED_BACK_WEEKS = 60
/** Roots of weeks are counted down from the last place of the tree, roots of cases up from the first. */
const LAST_PLACE = 4 ** 16 - 1

/**
 * Closes bytes for some weeks: with a root that all of one week share and that `forgetWeeks` destroys. What was closed so does not open from
 * an old backup, whatever case it came to belong to. The week stands before the bytes.
 */
export async function closedForWeeks(vault: Vault, what: string, bytes: Uint8Array): Promise<Buffer> {
  const week = weekOf(Date.now())
  const head = Buffer.alloc(4)
  head.writeUInt32BE(week)
  return Buffer.concat([head, await vault.bind(placeOf(what, week), bytes)])
}

/** The bytes again. @throws Erased when the weeks are over, NotOpened */
export const openedWithinWeeks = (vault: Vault, what: string, closed: Uint8Array): Promise<Buffer> => {
  const stored = Buffer.from(closed)
  return vault.unbind(placeOf(what, stored.readUInt32BE()), stored.subarray(4))
}

/** Destroys the roots of weeks that are over. Answers how many. @param now ISO instant */
export async function forgetWeeks(vault: Vault, now: string): Promise<number> {
  const newest = weekOf(Date.parse(now)) - KEPT_WEEKS
  let forgotten = 0
  for (let week = newest; week > newest - LOOKED_BACK_WEEKS && !(await vault.isErased(rootOf(week))); week -= 1) {
    await vault.erase(rootOf(week))
    forgotten += 1
  }
  return forgotten
}

const weekOf = (ms: number): number => Math.floor(ms / WEEK_MS)
const rootOf = (week: number): number => LAST_PLACE - week
const placeOf = (what: string, week: number): KeyPlace => ({ caseId: 'week', root: rootOf(week), compartment: what, version: week })
