import { asNobody } from '@nrm/db/as-nobody'
import type { Db } from '@nrm/db/connect'
import { auditPasskeyRefused, type PasskeyRow, passkeyRow, passkeyUsed } from '@nrm/db/queries/passkeys'
import { Refusal } from '@nrm/sop/refusal'
import {
  type AuthenticationResponseJSON,
  type VerifyAuthenticationResponseOpts,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { From } from '../prove.ts'
import type { PasskeyAnswer, PasskeyHouse } from './house.ts'

type Check = Readonly<{ house: PasskeyHouse; answer: PasskeyAnswer; isAsked: (challenge: string) => Promise<boolean> }>

/**
 * Judges what an authenticator answered: a passkey of ours, asked by us and lately, for this house, by a person it verified, with a
 * counter that went on.
 * @throws Refusal `passkey-refused`, on record
 */
export async function checkedPasskey(db: Db, { house, answer, isAsked }: Check, from: From): Promise<PasskeyRow> {
  const response = answer.credential as unknown as AuthenticationResponseJSON
  const [row] = await asNobody(db, from, (tx) => passkeyRow(tx, String(response.id ?? '')))
  const counter = row ? await counterOf(row, { house, response, isAsked }) : null
  if (row && counter !== null && (await isNext(db, row, counter, from))) return row
  await asNobody(db, from, (tx) => auditPasskeyRefused(tx, row?.account ?? null))
  throw new Refusal('passkey-refused')
}

/** The counter of a good answer, null for a bad one. */
async function counterOf(
  row: PasskeyRow,
  { house, response, isAsked }: Omit<Check, 'answer'> & Readonly<{ response: AuthenticationResponseJSON }>,
): Promise<number | null> {
  if (row.disabled) return null
  const publicKey = Uint8Array.from(row.public_key) as VerifyAuthenticationResponseOpts['credential']['publicKey']
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: isAsked,
      expectedOrigin: [...house.origins],
      expectedRPID: house.rpId,
      credential: { id: response.id, publicKey, counter: Number(row.counter), transports: row.transports },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch (error) {
    // The library throws for every answer it does not like; what the database throws is ours.
    if (error instanceof Refusal || (error instanceof Error && 'severity' in error)) throw error
    return null
  }
}

async function isNext(db: Db, { id, counter }: PasskeyRow, next: number, from: From): Promise<boolean> {
  const [{ used }] = await asNobody(db, from, (tx) => passkeyUsed(tx, id, counter, next))
  return used
}
