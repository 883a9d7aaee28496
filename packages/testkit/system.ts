import type { RequestListener } from 'node:http'
import type { IdentitySettings } from '@nrm/api/identity/brokers'
import { oneTimeCode } from '@nrm/api/testing/one-time-code'
import { testApi } from '@nrm/api/testing/test-api'
import { freePort } from '@nrm/local/free-port'
import { openFront } from '@nrm/local/front'
import { afterAll } from 'vitest'
import { type Country, country, type OfficerName } from './country.ts'
import { type TestDatabase, testDatabase } from './postgres.ts'

/** An application as Fastify builds it, seen from the port it shares. */
type App = Readonly<{ ready(): PromiseLike<unknown>; close(): PromiseLike<unknown>; routing: RequestListener }>
/** What the screens are built with; the screens themselves bring it, so that this package need not know them. */
type BuildWeb = (options: Readonly<{ apiUrl: string; cookieSecret: string; logger: false; secureCookies: boolean }>) => Promise<App>

/** What an officer types to sign in; a one-time code opens one session and no more. */
export type SignIn = Readonly<{ login: string; password: string; otp?: string }>
/** The small country behind one address. */
export type System = Readonly<{
  url: string
  country: Country
  database: TestDatabase
  signInOf(officer: OfficerName): SignIn
}>

const host = '127.0.0.1'
const password = 'Invented-passphrase-1'
const otpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/**
 * Opens the API and the screens on one port, over a database of their own, as a local start does; nobody meets a limit. Call it
 * while tests are collected, at the top of a file or of a `describe`; everything is closed when the tests below it are done.
 * @param identityAt sets up houses outside, told the address of this one
 * @param secondFactor whether the officers need one-time codes; without, they may sign in as often as a test likes
 */
export async function openSystem(
  buildWeb: BuildWeb,
  { secondFactor = true, identityAt }: Readonly<{ secondFactor?: boolean; identityAt?: (url: string) => Promise<IdentitySettings> }> = {},
): Promise<System> {
  const database = await testDatabase()
  const small = await country(database.as('worker'), { password, otpSecret: secondFactor ? otpSecret : null })
  const port = await freePort()
  const url = `http://${host}:${port}`
  const front = await openFront(host, port)
  const identity = await identityAt?.(url)
  const api = await testApi({
    db: database.as('api'),
    auditDb: database.as('auditor'),
    config: { passkeys: { rpId: 'localhost', origins: [`http://localhost:${port}`] }, ...(identity ? { identity } : {}) },
  })
  const web = await buildWeb({
    apiUrl: url,
    cookieSecret: 'a secret for tests, long enough to be one',
    logger: false,
    secureCookies: false,
  })
  front.serve({ api: await listener(api), web: await listener(web) })
  afterAll(async () => {
    await front.close()
    await web.close()
    await api.close()
  })
  const signInOf = (officer: OfficerName, stepsLater = 0) => ({
    login: small.officers[officer].login,
    password,
    otp: oneTimeCode(otpSecret, stepsLater),
  })
  return { url, country: small, database, signInOf }
}

async function listener(app: App): Promise<RequestListener> {
  await app.ready()
  return (request, response) => app.routing(request, response)
}
