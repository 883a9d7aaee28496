export type Config = Readonly<{
  apiUrl: string
  cookieSecret: string
  host: string
  port: number
  secureCookies: boolean
  trustProxy?: string
}>

const shortestSecret = 32

/**
 * Settings of the web process from its environment.
 * @throws Error when a setting is missing: a process that guesses a secret is worse than none
 */
export function config(env: Readonly<Record<string, string | undefined>>): Config {
  const cookieSecret = env.COOKIE_SECRET ?? ''
  if (cookieSecret.length < shortestSecret) throw new Error(`COOKIE_SECRET must have at least ${shortestSecret} characters`)
  const apiUrl = env.API_URL ?? ''
  if (!URL.canParse(apiUrl)) throw new Error('API_URL must be the address of the API')
  return {
    apiUrl,
    cookieSecret,
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3000),
    secureCookies: env.INSECURE_COOKIES !== '1',
    ...(env.TRUST_PROXY ? { trustProxy: env.TRUST_PROXY } : {}),
  }
}
