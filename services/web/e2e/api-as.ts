import type { OfficerName } from '@nrm/testkit/country'
import type { System } from '@nrm/testkit/system'

/** The API as one officer sees it; `find` is null for what is not to be seen. */
export type Api = Readonly<{
  get<T>(path: string): Promise<T>
  find<T>(path: string): Promise<T | null>
  post<T>(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<T>
}>

/** Signs an officer in over HTTP, with the code `stepsLater` the present one. */
export async function apiAs({ url, signInOf }: System, officer: OfficerName, stepsLater = 0): Promise<Api> {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => fetch(url + path, init)
  const json = { 'content-type': 'application/json' }
  const session = await send('/api/session', { method: 'POST', headers: json, body: JSON.stringify(signInOf(officer, stepsLater)) })
  const authorization = `Bearer ${(await whole<{ accessToken: string }>(session)).accessToken}`
  const look = (path: string) => send(path, { headers: { authorization } })
  return {
    get: async <T>(path: string) => whole<T>(await look(path)),
    find: async <T>(path: string) => {
      const answer = await look(path)
      return answer.status === 404 ? null : whole<T>(answer)
    },
    post: async <T>(path: string, body: object, headers = {}) =>
      whole<T>(await send(path, { method: 'POST', headers: { authorization, ...json, ...headers }, body: JSON.stringify(body) })),
  }
}

async function whole<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
