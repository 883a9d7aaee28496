import { randomBytes } from 'node:crypto'
import { asActor, type Entered, type Who } from '@nrm/db/as-actor'
import {
  type ClosedHalf,
  foundOfficeKey,
  keepUnlock,
  ownShares,
  ownUnlocks,
  type ShareRow,
  type UnlockRow,
} from '@nrm/db/queries/office-keys'
import { treatingRoles } from '@nrm/sop/visibility'
import { NotOpened, open, seal } from '@nrm/vault/envelope'
import { type KeyPair, newPair, openWith, sealTo } from '@nrm/vault/sealed-box'
import { renewOfficeKey } from './renew-office-key.ts'
import { type Keyring, keyringName, keyringOf, officeKeyName, type SealedDb } from './sealed-db.ts'

/** How a private half is closed: `password`, or `prf:` and the id of a passkey. `secretFor` gives 32 bytes for a salt. */
export type Unlocking = Readonly<{ method: string; secretFor: (salt: Uint8Array) => Promise<Uint8Array> }>

/**
 * Opens the keys of an officer who treats, with what the sign-in brought, and holds them in memory under the session. The first sign-in makes
 * the officer's pair; the first member of an office makes the key of the office. Where another way than the one used now may still open the
 * private half, nothing is opened and the notes stay shut; where none does, it is lost, and a new pair waits for the word of colleagues.
 */
export async function unlock(db: SealedDb, who: Who, { method, secretFor }: Unlocking): Promise<void> {
  const { entered, unlocks, shares } = await asActor(db, who, async (tx) => {
    const [entered, unlocks, shares] = await Promise.all([tx.entered, ownUnlocks(tx), ownShares(tx)])
    return { entered, unlocks, shares }
  })
  if (!treatingRoles.has(entered.role)) return
  const known = unlocks.find((row) => row.method === method)
  const opened = known ? await openedPair(entered, known, secretFor) : null
  const held = keyringOf(db, who)
  if (!opened && held) return closeIn(db, who, held, { method, secretFor })
  if (!opened && unlocks.some((row) => row.method !== method)) return
  const pair = opened ?? (await madePair(db, who, entered, method, secretFor))
  // What was wrapped to a pair that is lost is lost with it.
  const own = opened ? shares : []
  const offices = new Map(own.map((share) => [officeKeyName(share.office_id, share.version), openedShare(entered, share, pair)]))
  if (own.length === 0) for (const [name, office] of await foundedOffice(db, who, entered, pair)) offices.set(name, office)
  const keyring: Keyring = { account: entered.account, pair, offices, used: { at: Date.now() } }
  db.keyrings.set(keyringName(who), keyring)
  if (own.some(({ renew_since }) => renew_since !== null)) await renewOfficeKey(db, who)
}

/** Closes the private half that a session holds open in one more way, or anew after the password changed. */
async function closeIn(db: SealedDb, who: Who, keyring: Own, unlocking: Unlocking): Promise<void> {
  const closed = await closedIn(keyring, unlocking)
  await asActor(db, who, async (tx) => void (await keepUnlock(tx, closed)))
}

/** The private half closed in one more way, to be kept in a transaction of the caller's. */
export async function closedIn({ account, pair }: Own, { method, secretFor }: Unlocking): Promise<ClosedHalf> {
  const salt = randomBytes(16)
  return { publicKey: pair.publicKey, method, salt, wrapped: seal(await secretFor(salt), pair.privateKey, unlockPlace(account, method)) }
}

type Own = Pick<Keyring, 'account' | 'pair'>

/** Forgets what a session had opened. */
export const lock = (db: SealedDb, session: string): void => void db.keyrings.delete(session)

/** A session asked for something: its keys stay open. */
export function stayOpen({ keyrings }: SealedDb, session: string): void {
  const keyring = keyrings.get(session)
  if (keyring) keyring.used.at = Date.now()
}

/** Forgets what sessions had opened that nobody used since `before`, epoch milliseconds: they have ended, and nobody said so. */
export function lockIdle({ keyrings }: SealedDb, before: number): void {
  for (const [session, { used }] of keyrings) if (used.at < before) keyrings.delete(session)
}

/** Null where the secret is not the one it was closed with: somebody else gave the officer a new password. */
async function openedPair(entered: Entered, row: UnlockRow, secretFor: Unlocking['secretFor']): Promise<KeyPair | null> {
  const secret = await secretFor(row.salt)
  try {
    return { publicKey: Buffer.from(row.public_key), privateKey: open(secret, row.wrapped, unlockPlace(entered.account, row.method)) }
  } catch (error) {
    if (error instanceof NotOpened) return null
    throw error
  }
}

async function madePair(db: SealedDb, who: Who, entered: Entered, method: string, secretFor: Unlocking['secretFor']): Promise<KeyPair> {
  const pair = newPair()
  await closeIn(db, who, { account: entered.account, pair }, { method, secretFor })
  return pair
}

const openedShare = (entered: Entered, share: ShareRow, pair: KeyPair): KeyPair => ({
  publicKey: Buffer.from(share.public_key),
  privateKey: openWith(pair, share.wrapped, sharePlace(share.office_id, share.version, entered.account)),
})

/** The first member makes the key; whoever comes later waits for a colleague to let them in. */
async function foundedOffice(db: SealedDb, who: Who, entered: Entered, pair: KeyPair): Promise<[string, KeyPair][]> {
  const office = newPair()
  const wrapped = sealTo(pair.publicKey, office.privateKey, sharePlace(entered.office, 1, entered.account))
  const [{ made }] = await asActor(db, who, (tx) => foundOfficeKey(tx, office.publicKey, wrapped))
  return made ? [[officeKeyName(entered.office, 1), office]] : []
}

/** What a closed private half of an account is bound to. */
const unlockPlace = (account: string, method: string) => ['account_unlock', account, method] as const
/** What a share of an office's key is bound to. */
export const sharePlace = (office: string, version: number, account: string) => ['office_key_share', office, version, account] as const
