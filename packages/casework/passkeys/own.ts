import type { Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { addPasskeyRow, askPasskey, type OwnPasskeyRow, ownPasskeys, removePasskeyRow, takeChallenge } from '@nrm/db/queries/passkeys'
import { Refusal } from '@nrm/sop/refusal'
import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import { attempted } from '../attempted.ts'
import { iso, isoOrNull } from '../instants.ts'
import { digestOf, type From } from '../prove.ts'
import { requireFresh } from '../require-fresh.ts'
import { type PasskeyAnswer, type PasskeyHouse, prfExtension, prfOf } from './house.ts'

const most = 10

/**
 * What to ask an authenticator for that shall hold a new passkey of the actor's; those it holds already are named.
 * @throws Refusal `confirm-needed`, `passkey-limit`
 */
export const askToAdd = (db: Db, who: Who, house: PasskeyHouse) =>
  attempted(db, who, { kind: 'passkey.added' }, async (tx) => {
    const { account, login, name } = await mayAdd(tx)
    const own = await ownPasskeys(tx)
    const options = await generateRegistrationOptions({
      rpName: 'NRM',
      rpID: house.rpId,
      userID: Uint8Array.from(Buffer.from(account.replaceAll('-', ''), 'hex')),
      userName: login,
      userDisplayName: name,
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: own.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
    })
    await askPasskey(tx, digestOf(options.challenge), 'add')
    return { ...options, extensions: { ...options.extensions, ...prfExtension } }
  })

/**
 * Adds the passkey that an authenticator made.
 * @throws Refusal `confirm-needed`, `passkey-limit`, `passkey-refused` (not asked for, another house, the person not verified, known already)
 */
export async function addPasskey(
  db: Db,
  who: Who,
  house: PasskeyHouse,
  { name, ...answer }: PasskeyAnswer & Readonly<{ name: string }>,
  from: From,
): Promise<void> {
  const { id, account } = await attempted(db, who, { kind: 'passkey.added' }, async (tx) => {
    const { account } = await mayAdd(tx)
    const credential = await madeCredential(tx, house, answer)
    const [{ id }] = await addPasskeyRow(tx, {
      credential: credential.id,
      key: credential.publicKey,
      counter: credential.counter,
      name,
      transports: credential.transports ?? [],
    })
    if (id === null) throw new Refusal('passkey-refused')
    return { id, account }
  })
  const output = prfOf(answer)
  if (output && 'session' in who) await from.hooks?.onUnlock?.(who.session, account, { kind: 'prf', credential: id, output })
}

/** Takes a passkey of the actor's away. @throws Refusal `confirm-needed`, `not-found` */
export const removePasskey = (db: Db, who: Who, id: string): Promise<void> =>
  attempted(db, who, { kind: 'passkey.removed' }, async (tx) => {
    await requireFresh(tx)
    const [{ removed }] = await removePasskeyRow(tx, id)
    if (!removed) throw new Refusal('not-found')
  })

/** A passkey as its officer sees it. */
export const passkeyView = ({ id, name, created_at, last_used_at }: OwnPasskeyRow) => ({
  id,
  name,
  createdAt: iso(created_at),
  lastUsedAt: isoOrNull(last_used_at),
})

async function mayAdd(tx: Tx) {
  await requireFresh(tx)
  if ((await ownPasskeys(tx)).length >= most) throw new Refusal('passkey-limit', { most })
  return tx.entered
}

async function madeCredential(tx: Tx, house: PasskeyHouse, answer: PasskeyAnswer) {
  const made = await verifyRegistrationResponse({
    response: answer.credential as unknown as RegistrationResponseJSON,
    expectedChallenge: async (challenge) => (await takeChallenge(tx, digestOf(challenge), 'add'))[0].taken,
    expectedOrigin: [...house.origins],
    expectedRPID: house.rpId,
    requireUserVerification: true,
  }).catch(unlessOurs)
  if (!made?.verified) throw new Refusal('passkey-refused')
  return made.registrationInfo.credential
}

/** The library throws for every answer it does not like; what the database throws is ours. */
function unlessOurs(error: unknown): null {
  if (error instanceof Refusal || (error instanceof Error && 'severity' in error)) throw error
  return null
}
