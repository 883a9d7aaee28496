import type { OfficerName } from '@nrm/testkit/country'
import type { System } from '@nrm/testkit/system'

/** The API as one officer sees it; `find` is null for what is not to be seen, even where it may be known that it exists. */
export type Api = Readonly<{
  get<T>(path: string): Promise<T>
  find<T>(path: string): Promise<T | null>
  post<T>(path: string, body: object): Promise<T>
  patch<T>(path: string, body: object): Promise<T>
}>

/** Signs an officer in over HTTP. */
export async function apiAs({ url, signInOf }: System, officer: OfficerName): Promise<Api> {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => fetch(url + path, init)
  const json = { 'content-type': 'application/json' }
  const session = await send('/api/session', { method: 'POST', headers: json, body: JSON.stringify(signInOf(officer)) })
  const authorization = `Bearer ${(await whole<{ accessToken: string }>(session)).accessToken}`
  const look = (path: string) => send(path, { headers: { authorization } })
  const write = async (method: string, path: string, body: object) =>
    send(path, { method, headers: { authorization, ...json }, body: JSON.stringify(body) })
  return {
    get: async <T>(path: string) => whole<T>(await look(path)),
    find: async <T>(path: string) => {
      const answer = await look(path)
      return [403, 404].includes(answer.status) ? null : whole<T>(answer)
    },
    post: async <T>(path: string, body: object) => whole<T>(await write('POST', path, body)),
    patch: async <T>(path: string, body: object) => whole<T>(await write('PATCH', path, body)),
  }
}

async function whole<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
