import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { askPasskey, ownPasskeys, takeChallenge } from '@nrm/db/queries/passkeys'
import { Refusal } from '@nrm/sop/refusal'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { asConfirmation, confirmedBy } from '../confirm.ts'
import { digestOf, type From } from '../prove.ts'
import { checkedPasskey } from './check-answer.ts'
import { type PasskeyAnswer, type PasskeyHouse, prfExtension, prfOf } from './house.ts'

/** What to ask the actor's authenticators for as a confirmation; null where the actor has no passkey. */
export const askToConfirm = (db: Db, who: Who, house: PasskeyHouse) =>
  asActor(db, who, async (tx) => {
    const own = await ownPasskeys(tx)
    if (own.length === 0) return null
    const allowCredentials = own.map(({ credential_id, transports }) => ({ id: credential_id, transports }))
    const options = await generateAuthenticationOptions({ rpID: house.rpId, userVerification: 'required', allowCredentials })
    await askPasskey(tx, digestOf(options.challenge), 'confirm')
    return { ...options, extensions: prfExtension }
  })

/** The officer of a session proves with a passkey to be still there. @throws Refusal `confirm-failed` */
export async function confirmByPasskey(db: Db, who: Who, house: PasskeyHouse, answer: PasskeyAnswer, from: From): Promise<void> {
  const { account } = await asActor(db, who, (tx) => tx.entered)
  const isAsked = async (challenge: string) => (await asActor(db, who, (tx) => takeChallenge(tx, digestOf(challenge), 'confirm')))[0].taken
  const row = await checkedPasskey(db, { house, answer, isAsked }, from).catch(asConfirmation)
  if (row.account !== account) throw new Refusal('confirm-failed')
  await confirmedBy(db, who, 'passkey')
  const output = prfOf(answer)
  if (output && 'session' in who) await from.hooks?.onUnlock?.(who.session, account, { kind: 'prf', credential: row.id, output })
}
