import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { acts } from './acts.ts'
import { createApi } from './api-client.ts'
import { assets } from './assets.ts'
import { cookieName } from './cookies.ts'
import { fileContent } from './file-content.ts'
import { setHeaders } from './headers.ts'
import { ownScreens } from './own-screens.ts'
import { paperContent } from './paper-content.ts'
import { answerProblem, notFound } from './problem.tsx'
import { proveFirst } from './prove-first.ts'
import { readable } from './readable.ts'
import { sameOrigin } from './same-origin.ts'
import { screens } from './screens.ts'
import { createRenewal } from './session.ts'
import { sopPage } from './sop-page.ts'
import { switchLanguage } from './switch-language.ts'
import { refuseFiles, upload } from './upload.ts'
import { receive } from './visit.ts'

export type WebOptions = Readonly<{
  /** Origin of the API, without the `/api` of its paths. */
  apiUrl: string
  /** Signs the CSRF cookie; at least 32 characters. */
  cookieSecret: string
  /** False keeps silent. */
  logger: FastifyBaseLogger | false
  /** True wherever people come over HTTPS. */
  secureCookies: boolean
  /** Addresses of the proxies before the web; their word for the browser's address is taken. */
  trustProxy?: string
}>

const bodyLimit = 1_048_576

/** Builds the server-rendered screens; holds no data but the hashes of its own style sheets. */
export async function buildWeb({ apiUrl, cookieSecret, logger, secureCookies, trustProxy }: WebOptions): Promise<FastifyInstance> {
  const log = logger === false ? { logger: false } : { loggerInstance: logger }
  const app = Fastify({
    ...log,
    bodyLimit,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => readable(url),
    ...(trustProxy ? { trustProxy } : {}),
  })

  await setHeaders(app)
  await app.register(compress, { threshold: 1024 })
  await app.register(cookie, { secret: cookieSecret })
  await app.register(csrf, {
    cookieKey: cookieName('_csrf', secureCookies),
    cookieOpts: { signed: true, httpOnly: true, sameSite: 'strict', path: '/', secure: secureCookies },
    getToken,
  })
  await app.register(formbody, { bodyLimit })
  await app.register(rateLimit, { global: false })
  await upload(app)
  await app.register(assets)

  const api = createApi(apiUrl)
  app.addHook('onRequest', receive({ api, renew: createRenewal(api), secureCookies }))
  app.addHook('onRequest', sameOrigin)
  app.addHook('onRequest', refuseFiles)
  app.addHook('onRequest', switchLanguage)
  app.addHook('preValidation', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      await new Promise<void>((resolve, reject) =>
        app.csrfProtection(request, reply, (error?: Error) => (error ? reject(error) : resolve())),
      )
  })
  app.addHook('preHandler', proveFirst)
  app.addHook('onResponse', logResponse)
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler(notFound)
  await app.register(acts)
  await app.register(fileContent)
  await app.register(sopPage)
  await app.register(paperContent)
  await app.register(ownScreens)
  await app.register(screens)
  return app
}

const getToken = (request: { body?: unknown }): string => {
  const token = (request.body as Record<string, unknown> | undefined)?._csrf
  return typeof token === 'string' ? token : ''
}

/** The pattern of the route, never the address: an address may name a case. */
async function logResponse(
  request: { log: FastifyBaseLogger; method: string; routeOptions: { url?: string | undefined } },
  reply: { statusCode: number; elapsedTime: number },
): Promise<void> {
  request.log.info(
    { method: request.method, route: request.routeOptions.url, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
    'answered',
  )
}
