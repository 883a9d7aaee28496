import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { buildWeb } from '../app.ts'
import { type FakeApi, startFakeApi } from './fake-api.ts'

/** The web before a fake API, and a browser that keeps cookies. */
export type House = Readonly<{ api: FakeApi; web: FastifyInstance; close: () => Promise<void> }>

export async function openHouse(): Promise<House> {
  const api = await startFakeApi()
  const web = await buildWeb({
    apiUrl: api.url,
    cookieSecret: 'a secret for tests, long enough to be one',
    logger: false,
    secureCookies: false,
  })
  return {
    api,
    web,
    close: async () => {
      await web.close()
      await api.close()
    },
  }
}

export type Browser = Readonly<{
  cookies: Map<string, string>
  get: (url: string) => Promise<LightMyRequestResponse>
  /** Sends a form with the token of the page last seen. */
  post: (
    url: string,
    form?: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>
}>

const own = { host: 'nrm.test', origin: 'http://nrm.test', 'sec-fetch-site': 'same-origin' }

export function browserOf({ web }: House): Browser {
  const cookies = new Map<string, string>()
  let csrf = ''
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (answer: LightMyRequestResponse): LightMyRequestResponse => {
    for (const one of answer.cookies) {
      if (one.expires !== undefined && one.expires.getTime() < Date.now()) cookies.delete(one.name)
      else cookies.set(one.name, one.value)
    }
    csrf = /name="_csrf" value="([^"]*)"/.exec(answer.body)?.[1] ?? csrf
    return answer
  }
  return {
    cookies,
    get: async (url) => keep(await web.inject({ method: 'GET', url, headers: { host: own.host, cookie: cookie() } })),
    post: async (url, form = {}, headers = own) => {
      const pairs = Object.entries({ _csrf: csrf, ...form }).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      )
      const payload = new URLSearchParams(pairs).toString()
      return keep(
        await web.inject({
          method: 'POST',
          url,
          payload,
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookie(), ...headers },
        }),
      )
    },
  }
}

/** A browser with an officer in it. */
export async function signedIn(house: House): Promise<Browser> {
  const browser = browserOf(house)
  await browser.get('/sign-in')
  await browser.post('/sign-in', { login: 'police.tashkent', password: 'right-password', next: '/' })
  return browser
}
