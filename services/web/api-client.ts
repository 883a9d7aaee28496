import type { Problem } from '@nrm/contracts/problems'
import { Trouble } from './trouble.ts'

const patienceMs = 20_000
/** A file is looked through before it is kept. */
const filePatienceMs = 120_000

export type Call = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** A form with a file, in place of `body`. */
  form?: FormData
  headers?: Readonly<Record<string, string>>
}>

/** Sends one request to the API; connections are kept alive by `fetch` itself. */
export type Api = <T>(path: string, call?: Call) => Promise<T>

/**
 * Makes the only door to the API.
 * @returns a function that gives the parsed answer (undefined for 204, the bytes of a list to take along) and throws `Trouble` for every problem the API names
 */
export const createApi =
  (apiUrl: string): Api =>
  async <T>(path: string, { method = 'GET', body, form, headers = {} }: Call = {}): Promise<T> => {
    const answer = await reach(new URL(path, apiUrl), {
      method,
      headers: {
        accept: 'application/json, application/problem+json, text/csv',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(form ? filePatienceMs : patienceMs),
    })
    if (answer.status === 204) return undefined as T
    const content: unknown = await contentOf(answer)
    if (answer.ok) return content as T
    const problem = content as Problem | null
    throw new Trouble(answer.status, problem?.code ?? (answer.status === 503 ? 'service-down' : 'server-error'), problem)
  }

/**
 * Lists to take along come as bytes, because text would lose the mark of UTF-8 in front; files with their name; everything else is JSON.
 */
const contentOf = (answer: Response): Promise<unknown> => {
  if (answer.headers.get('content-type')?.startsWith('text/csv')) return answer.bytes().then(Buffer.from)
  const disposition = answer.headers.get('content-disposition')
  return disposition ? handedOut(answer, disposition) : answer.json().catch(() => null)
}

/** A file as it was handed out, with the two headers that say what it is and what it is called. */
export type HandedOut = Readonly<{ bytes: Buffer; media: string; disposition: string }>
const handedOut = async (answer: Response, disposition: string): Promise<HandedOut> => ({
  bytes: Buffer.from(await answer.arrayBuffer()),
  media: answer.headers.get('content-type') ?? 'application/octet-stream',
  disposition,
})

async function reach(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    throw Object.assign(new Trouble(503, 'service-down'), { cause })
  }
}

/** Path with every value escaped. */
export const path = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: strings }, ...values.map(encodeURIComponent))

/** Path with the query parameters that have a value. */
export function withQuery(base: string, query: Readonly<Record<string, string | undefined | null>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
  return given.length === 0 ? base : `${base}?${new URLSearchParams(given)}`
}
