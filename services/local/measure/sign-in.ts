import { randomBytes } from 'node:crypto'

/** One password for every account of a bench's country; no second factor, what is measured comes after. */
export const benchPassword = { password: randomBytes(16).toString('hex') }

/** A token for the officer, got the way every client gets one. */
export async function signIn(api: string, login: string): Promise<string> {
  const answer = await fetch(`${api}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, ...benchPassword }),
  })
  if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { accessToken: string }).accessToken
}
