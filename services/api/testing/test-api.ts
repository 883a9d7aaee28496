import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { Db } from '@nrm/db/connect'
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { DestinationStream } from 'pino'
import { buildApi } from '../app.ts'
import type { ApiConfig } from '../context.ts'
import { createLogger } from '../logger.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const keys = {
  jwtPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  jwtPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
}

/** No database at all: for what is refused before the door. */
const nowhere = { keyrings: new Map() } as unknown as SealedDb

type Parts = Readonly<{
  db?: SealedDb
  auditDb?: Db
  config?: Partial<ApiConfig>
  log?: DestinationStream
  onRoute?: (route: RouteOptions) => void
}>

/** An API with keys of its own, and limits no test meets by accident. */
export function testApi(parts: Parts = {}): Promise<FastifyInstance> {
  const { db = nowhere, auditDb = nowhere, config = {}, log, ...rest } = parts
  const limits = { account: 100_000, address: 100_000, signIn: 100_000, delayMs: 0 }
  return buildApi({
    db,
    auditDb,
    config: {
      ...keys,
      files: { folder: join(tmpdir(), `nrm-files-${process.pid}`), unscannedMayOpen: true },
      ...config,
      limits: { ...limits, ...config.limits },
    },
    logger: log ? createLogger('info', log) : createLogger('silent'),
    ...rest,
  })
}

/** Header of whoever holds the session; whether it exists is for the database to say. */
export const bearer = (app: FastifyInstance, sid: string = crypto.randomUUID(), locale = 'en'): { authorization: string } => ({
  authorization: `Bearer ${app.jwt.sign({ sid, sub: crypto.randomUUID(), locale })}`,
})
