import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { askPasskey, takeChallenge } from '@nrm/db/queries/passkeys'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { digestOf, type From } from '../prove.ts'
import { openedFor } from '../sign-in.ts'
import { checkedPasskey } from './check-answer.ts'
import { type PasskeyAnswer, type PasskeyHouse, prfExtension, prfOf } from './house.ts'

/** What to ask an authenticator for, of whoever wants to sign in: any passkey it holds for this house. Good once, for five minutes. */
export async function askToSignIn(db: Db, house: PasskeyHouse, from: From) {
  const options = await generateAuthenticationOptions({ rpID: house.rpId, userVerification: 'required' })
  await asNobody(db, from, (tx) => askPasskey(tx, digestOf(options.challenge), 'sign-in'))
  return { ...options, extensions: prfExtension }
}

/**
 * Opens a session with a passkey alone: what one has, and what one knows or is, for the authenticator verified the person.
 * @throws Refusal `passkey-refused`
 */
export async function signInByPasskey(db: Db, house: PasskeyHouse, answer: PasskeyAnswer, from: From) {
  const isAsked = async (challenge: string) =>
    (await asNobody(db, from, (tx) => takeChallenge(tx, digestOf(challenge), 'sign-in')))[0].taken
  const { account, login, id, password_given } = await checkedPasskey(db, { house, answer, isAsked }, from)
  const opened = await openedFor(db, { account, digest: digestOf(login), how: 'passkey' }, from)
  const output = prfOf(answer)
  if (output && !password_given) await from.hooks?.onUnlock?.(opened.session, account, { kind: 'prf', credential: id, output })
  return opened
}
