import type { RequestListener } from 'node:http'
import { buildApi } from '@nrm/api/app'
import { createLogger } from '@nrm/api/logger'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { startWorker } from '@nrm/worker/start'
import { pino } from 'pino'
import { closing } from './closing.ts'
import type { Apps } from './front.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'
import { demonstrationIdentity } from './stand-ins/demonstration-identity.ts'

/** Builds the API, the web and the worker in this process, each with the credentials it would have on a machine of its own. */
export async function startServices({
  urls,
  secrets,
  here,
}: {
  urls: RoleUrls
  secrets: Secrets
  here: Settings
}): Promise<Apps & { close(): Promise<void> }> {
  const stack = closing()
  const pool = (url: string) => {
    const db = connect(url)
    stack.later(db.end)
    return db
  }
  const worker = await startWorker({
    db: pool(urls.worker),
    databaseUrl: urls.worker,
    logger: logTo(here, 'worker'),
    outbox: here.file('outbox'),
    files: here.file('files'),
  })
  stack.later(worker.stop)
  const vault = await openVault(vaultSettings(process.env, here.file('keys')))
  stack.later(vault.close)
  const { jwtPrivateKey, jwtPublicKey, cookieSecret } = secrets
  const standIn = process.env.NRM_STAND_INS ? await demonstrationIdentity(`http://${here.host}:${here.port}`, here.port + 1) : null
  if (standIn) stack.later(standIn.close)
  const api = await buildApi({
    db: sealedDb(pool(urls.api), vault),
    auditDb: pool(urls.auditor),
    config: {
      jwtPrivateKey,
      jwtPublicKey,
      files: { folder: here.file('files'), clamd: process.env.CLAMD, unscannedMayOpen: true },
      passkeys: { rpId: 'localhost', origins: [`http://localhost:${here.port}`] },
      limits: generous,
      codesMayRepeat: true,
      ...(standIn ? { identity: standIn.identity } : {}),
    },
    logger: logTo(here, 'api'),
  })
  stack.later(() => api.close())
  // The web is written in JSX, which Node learns to read here.
  await import('@nrm/web/jsx')
  const { buildWeb } = await import('@nrm/web/app')
  const web = await buildWeb({ apiUrl: `http://${here.host}:${here.port}`, cookieSecret, logger: logTo(here, 'web'), secureCookies: false })
  stack.later(() => web.close())
  return { api: await listener(api), web: await listener(web), close: stack.close }
}

// One machine, invented people: what is tried here are programs and measurements, often by one account.
const generous = { account: 120_000, address: 12_000, signIn: 1_200, delayMs: 0 }

const logTo = (here: Settings, service: string) =>
  createLogger('info', pino.destination({ dest: here.file('log', `${service}.log`), mkdir: true }))

async function listener(app: { ready(): PromiseLike<unknown>; routing: RequestListener }): Promise<RequestListener> {
  await app.ready()
  return (request, response) => app.routing(request, response)
}
