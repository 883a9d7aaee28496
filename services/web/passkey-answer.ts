import type { Visit } from './visit.ts'

/** What the script put into the form: the answer of an authenticator as the API takes it, null where there is none. */
export function passkeyAnswer({ body }: Visit): Readonly<{ credential: unknown; prf?: string }> | null {
  const sent = typeof body._passkey === 'string' ? body._passkey : ''
  const prf = typeof body._prf === 'string' ? body._prf : ''
  if (sent === '') return null
  return { credential: readable(sent), ...(prf === '' ? {} : { prf }) }
}

/** What is no JSON is sent as nothing, and the API refuses it. */
function readable(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
