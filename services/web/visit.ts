import type { Me, Session } from '@nrm/contracts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api, Call } from './api-client.ts'
import { languageOf } from './language.ts'
import { keepSession, type Renew, type Tokens, tokensOf } from './session.ts'
import { type Say, sayIn } from './text.ts'
import { Trouble } from './trouble.ts'
import type { Language } from './views.ts'

/** One request of an officer's browser, with everything a screen needs to answer it. */
export type Visit = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly language: Language
  readonly t: Say
  /** Speaks to the API as this officer. */
  readonly api: Api
  /** Speaks to the API as nobody. */
  readonly anonymous: Api
  readonly secureCookies: boolean
  /** Whether the browser carries a session at all. */
  readonly signedIn: boolean
  /** Goes on as the officer who has just signed in, and keeps the session in the browser. */
  readonly enter: (session: Session) => void
  /** Filled before a screen loads; null on public screens. */
  me: Me | null
  readonly now: Date
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Body
}
/** An urlencoded form: a name sent twice is a list. */
export type Body = Readonly<Record<string, string | readonly string[] | undefined>>

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit
  }
}

type House = Readonly<{ api: Api; renew: Renew; secureCookies: boolean }>

/** Hook that gives each request its visit. */
export const receive =
  (house: House) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const language = languageOf(request, house.secureCookies)
    const headers = {
      'accept-language': language,
      'x-forwarded-for': request.ip,
      'user-agent': request.headers['user-agent'] ?? 'unknown',
    }
    const anonymous: Api = (path, call = {}) => house.api(path, { ...call, headers: { ...headers, ...call.headers } })
    const tokens: { -readonly [name in keyof Tokens]: Tokens[name] } = { ...tokensOf(request, house.secureCookies) }
    request.visit = {
      request,
      reply,
      language,
      t: sayIn(language),
      anonymous,
      me: null,
      now: new Date(),
      secureCookies: house.secureCookies,
      get signedIn() {
        return tokens.refresh !== null
      },
      enter: (session) => {
        Object.assign(tokens, { access: session.accessToken, refresh: session.refreshToken })
        keepSession(reply, session, house.secureCookies)
      },
      api: asOfficer(anonymous, tokens, async (refreshToken) => {
        const session = await house.renew(refreshToken)
        keepSession(reply, session, house.secureCookies)
        return session.accessToken
      }),
      get params() {
        return request.params as Record<string, string>
      },
      get query() {
        return firstOf(request.query as Record<string, string | string[]>)
      },
      get body() {
        return (request.body ?? {}) as Body
      },
    }
  }

/** Adds the officer's token, renews it when it is missing or no longer taken, and asks once more. */
function asOfficer(
  api: Api,
  tokens: { access: string | null; refresh: string | null },
  renew: (refreshToken: string) => Promise<string>,
): Api {
  let renewal: Promise<string> | null = null
  const renewed = (): Promise<string> => {
    if (tokens.refresh === null) throw new Trouble(401, 'signed-out')
    renewal ??= renew(tokens.refresh).then((token) => {
      tokens.access = token
      return token
    })
    return renewal
  }
  return async <T>(path: string, call: Call = {}): Promise<T> => {
    const send = (token: string): Promise<T> => api<T>(path, { ...call, headers: { ...call.headers, authorization: `Bearer ${token}` } })
    const held = tokens.access ?? (await renewed())
    try {
      return await send(held)
    } catch (error) {
      const isNew = renewal !== null && held === (await renewal)
      if (!(error instanceof Trouble) || error.status !== 401 || isNew) throw error
      return send(await renewed())
    }
  }
}

const firstOf = (query: Readonly<Record<string, string | string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value]))
