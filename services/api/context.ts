import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FileHouse, FileSettings } from '@nrm/casework/file-house'
import type { PasskeyHouse } from '@nrm/casework/passkeys/house'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { SessionHooks } from '@nrm/casework/session-hooks'
import type { Db } from '@nrm/db/connect'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Brokers, IdentitySettings } from './identity/brokers.ts'

/**
 * Requests allowed in a minute: `account` counts whoever is signed in, `address` everybody else. `delayMs` is the mean delay of
 * the process beyond which nobody is let in; 0 is never.
 */
export type Limits = Readonly<{ account: number; address: number; signIn: number; delayMs: number }>

/** What differs between one running system and another. */
export type ApiConfig = Readonly<{
  /** Ed25519, PEM. */
  jwtPrivateKey: string
  jwtPublicKey: string
  /** Where evidence files lie, and which antivirus looks through them. */
  files: FileSettings
  /** Houses outside through which officers may sign in as well. */
  identity?: IdentitySettings
  /** Where passkeys count; without a word, on this machine alone. */
  passkeys?: PasskeyHouse
  accessMinutes?: number
  /** Addresses of the proxies whose `X-Forwarded-For` is believed; without a word, those on this machine, where the web is. */
  trustProxy?: string | readonly string[] | boolean
  limits?: Partial<Limits>
  /** In the demonstration country a one-time code may be used again while it lasts: its secrets are public, its programs sign in often. */
  codesMayRepeat?: boolean
}>

/** What a route file gets. */
export type Door = Readonly<{
  db: SealedDb
  auditDb: Db
  accessMinutes: number
  limits: Limits
  codesMayRepeat: boolean
  files: FileHouse
  brokers: Brokers
  passkeys: PasskeyHouse
  hooks: SessionHooks
}>

/** The Fastify instance whose schemas are zod. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>
