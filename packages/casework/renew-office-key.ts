import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import { type MemberRow, membersOfOfficeKey, type OfficeWrapRow, renewKeyOfOffice, wrapsOfOffice } from '@nrm/db/queries/office-keys'
import { Refusal } from '@nrm/sop/refusal'
import { type KeyPair, newPair, openWith, sealTo } from '@nrm/vault/sealed-box'
import { officePlace } from './case-keys.ts'
import { keyringName, keyringOf, officeKeyName, type SealedDb } from './sealed-db.ts'
import { sharePlace } from './unlock.ts'

/**
 * Makes a new key for the actor's office, gives it to the members who stay, and wraps every clinical key anew; the old key opens nothing
 * more. One transaction; false where there is nothing to renew, the actor cannot, or a note was written meanwhile: the next sign-in tries again.
 */
export async function renewOfficeKey(db: SealedDb, who: Who): Promise<boolean> {
  const keyring = keyringOf(db, who)
  if (!keyring) return false
  const renewed = await asActor(db, who, async (tx) => {
    const [{ office }, members] = await Promise.all([tx.entered, membersOfOfficeKey(tx)])
    const version = members[0]?.version
    const old = version === undefined ? undefined : keyring.offices.get(officeKeyName(office, version))
    return version === undefined || !old ? null : renew(tx, { office, version, old, members })
  }).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'changed-meanwhile') return null
    throw error
  })
  if (!renewed) return false
  db.keyrings.set(keyringName(who), { ...keyring, offices: new Map([...keyring.offices, renewed]) })
  return true
}

type Renewal = Readonly<{ office: string; version: number; old: KeyPair; members: readonly MemberRow[] }>

async function renew(tx: Tx, { office, version, old, members }: Renewal): Promise<[string, KeyPair] | null> {
  const pair = newPair()
  const next = version + 1
  const shares = members.map(({ account_id: account, public_key }) => ({
    account,
    wrapped: sealTo(public_key, pair.privateKey, sharePlace(office, next, account)).toString('base64'),
  }))
  const wraps = (await wrapsOfOffice(tx, version)).map((row) => rewrapped(row, office, old, pair, next))
  const [{ renewed }] = await renewKeyOfOffice(tx, version, pair.publicKey, shares, wraps)
  return renewed ? [officeKeyName(office, next), pair] : null
}

function rewrapped(
  { case_id, compartment, version, office_key, wrapped }: OfficeWrapRow,
  office: string,
  old: KeyPair,
  pair: KeyPair,
  next: number,
) {
  const bound = openWith(old, wrapped, officePlace(case_id, compartment, version, office, office_key))
  const again = sealTo(pair.publicKey, bound, officePlace(case_id, compartment, version, office, next))
  return { case: case_id, compartment, version, wrapped: again.toString('base64') }
}
