import { readFileSync } from 'node:fs'
import { type VaultSettings, vaultSettings } from '@nrm/vault/open-vault'
import { z } from 'zod'
import type { ApiConfig } from './context.ts'
import { identityEnvironment, identitySettings } from './identity/identity-settings.ts'
import { defaultLimits } from './plugins/limits.ts'

/** What a process of its own is told by its environment. */
export type Settings = Readonly<{
  databaseUrl: string
  auditDatabaseUrl: string
  host: string
  port: number
  poolSize: number
  logLevel: string
  vault: VaultSettings
  api: ApiConfig
}>

const Environment = z.object({
  DATABASE_URL: z.url(),
  AUDIT_DATABASE_URL: z.url(),
  JWT_PRIVATE_KEY_FILE: z.string().min(1),
  JWT_PUBLIC_KEY_FILE: z.string().min(1),
  VAULT_FOLDER: z.string().min(1),
  FILES_FOLDER: z.string().min(1),
  // Socket or host:port of clamd. In service files are not taken in unseen.
  CLAMD: z.string().min(1),
  ACCESS_MINUTES: z.coerce.number().int().min(1).max(60).default(15),
  TRUST_PROXY: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  REQUESTS_PER_ACCOUNT: z.coerce.number().int().min(1).default(defaultLimits.account),
  REQUESTS_PER_ADDRESS: z.coerce.number().int().min(1).default(defaultLimits.address),
  SIGN_INS_PER_ADDRESS: z.coerce.number().int().min(1).default(defaultLimits.signIn),
  ...identityEnvironment,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Reads the settings, once. Keys come as files, so that no process list shows them. @throws ZodError naming what is missing */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const given = Environment.parse(environment)
  const proxies = given.TRUST_PROXY?.split(',').map((address) => address.trim())
  return {
    databaseUrl: given.DATABASE_URL,
    auditDatabaseUrl: given.AUDIT_DATABASE_URL,
    host: given.HOST,
    port: given.PORT,
    poolSize: given.POOL_SIZE,
    logLevel: given.LOG_LEVEL,
    vault: vaultSettings(environment, given.VAULT_FOLDER),
    api: {
      jwtPrivateKey: readFileSync(given.JWT_PRIVATE_KEY_FILE, 'utf8'),
      jwtPublicKey: readFileSync(given.JWT_PUBLIC_KEY_FILE, 'utf8'),
      files: { folder: given.FILES_FOLDER, clamd: given.CLAMD },
      identity: identitySettings(given),
      accessMinutes: given.ACCESS_MINUTES,
      limits: { account: given.REQUESTS_PER_ACCOUNT, address: given.REQUESTS_PER_ADDRESS, signIn: given.SIGN_INS_PER_ADDRESS },
      ...(given.PUBLIC_URL ? { passkeys: passkeyHouse(given.PUBLIC_URL) } : {}),
      ...(proxies ? { trustProxy: proxies } : {}),
    },
  }
}

/** Passkeys are bound to the name under which the screens are reached. */
const passkeyHouse = (url: string) => ({ rpId: new URL(url).hostname, origins: [new URL(url).origin] })
