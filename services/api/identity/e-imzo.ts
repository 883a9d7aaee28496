import type { Attempt, IdentityBroker } from '@nrm/casework/identity-broker'
import { Refusal } from '@nrm/sop/refusal'
import { signerOf } from './cms.ts'
import { derived } from './derived.ts'

/** Roots of the national certification centre, PEM; `audience` is the public address of this house, and of no other. */
export type EImzoSettings = Readonly<{ roots: readonly string[]; audience: string }>

/**
 * E-IMZO: the officer signs a text of ours with the key of a national certificate (PKCS#7, content attached). The text names house, purpose
 * and attempt, so that a signature made elsewhere or earlier says nothing here. Keys of the national algorithms (Oʻz DSt 1092) need the
 * operator's own verifier behind the same interface; RSA and ECDSA are judged here.
 */
export const eImzo = ({ roots, audience }: EImzoSettings): IdentityBroker => {
  const textOf = (attempt: Attempt): string => ['nrm', attempt.purpose, audience, derived(attempt, 'challenge')].join('|')
  return {
    name: 'e-imzo',
    begin: (attempt) => ({ address: null, challenge: textOf(attempt) }),
    // The text inside is compared once the signature over it holds.
    recognises: (_, { signed }) => typeof signed === 'string' && signed.length > 0,
    complete: async (attempt, { signed = '' }) => {
      const signer = await signerOf(Buffer.from(signed.replace(/\s/g, ''), 'base64'), roots, new Date())
      if (!signer) throw new Refusal('outside-refused')
      if (signer.content.toString('utf8') !== textOf(attempt)) throw new Refusal('outside-foreign')
      return { pinfl: signer.pinfl, name: signer.name }
    },
  }
}
