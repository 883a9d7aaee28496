import { createHash } from 'node:crypto'
import type { IdentityBroker, Person } from '@nrm/casework/identity-broker'
import { checkPinfl } from '@nrm/sop/pinfl'
import { Refusal } from '@nrm/sop/refusal'
import { z } from 'zod'
import { derived, isSame } from './derived.ts'

/** What the operator of OneID gives to a system. `redirectUri` is registered there, to the letter. */
export type OneIdSettings = Readonly<{ url: string; clientId: string; clientSecret: string; scope: string; redirectUri: string }>

const patienceMs = 10_000
const Token = z.object({ access_token: z.string().min(1).max(4096), scope: z.string().optional() })
/** The operator answers more than this (passport, telephone); none of it is read. */
const Identified = z.object({ pin: z.string().regex(/^\d{14}$/), full_name: z.string().trim().min(1).max(200) })

/**
 * OneID (sso.egov.uz): an authorisation-code flow with names of its own on one address. PKCE is sent too; whether the operator heeds it is not
 * known, and the secret of the system binds the code in any case.
 */
export const oneId = (settings: OneIdSettings): IdentityBroker => ({
  name: 'one-id',
  begin: (attempt) => ({ address: authoriseAt(settings, derived(attempt, 'state'), derived(attempt, 'verifier')), challenge: null }),
  recognises: (attempt, { state }) => isSame(state, derived(attempt, 'state')),
  complete: async (attempt, { code }) => {
    if (!code) throw new Refusal('outside-refused')
    const token = await ask(settings, Token, {
      grant_type: 'one_authorization_code',
      redirect_uri: settings.redirectUri,
      code,
      code_verifier: derived(attempt, 'verifier'),
    })
    const identified = await ask(settings, Identified, {
      grant_type: 'one_access_token_identify',
      access_token: token.access_token,
      scope: token.scope ?? settings.scope,
    })
    return person(identified)
  },
})

function authoriseAt({ url, clientId, scope, redirectUri }: OneIdSettings, state: string, verifier: string): string {
  const address = new URL(url)
  address.search = new URLSearchParams({
    response_type: 'one_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return address.href
}

/** One question to the operator; what is asked and answered is never logged. */
async function ask<T>(
  { url, clientId, clientSecret }: OneIdSettings,
  shape: z.ZodType<T>,
  form: Readonly<Record<string, string>>,
): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ ...form, client_id: clientId, client_secret: clientSecret }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => null)
  if (!answer || answer.status >= 500) throw new Refusal('outside-down')
  const read = shape.safeParse(answer.ok ? await answer.json().catch(() => null) : null)
  if (!read.success) throw new Refusal('outside-refused')
  return read.data
}

function person({ pin, full_name }: z.infer<typeof Identified>): Person {
  if (checkPinfl(pin).warning === 'length') throw new Refusal('outside-refused')
  return { pinfl: pin, name: full_name }
}
