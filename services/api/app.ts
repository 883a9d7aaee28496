import { randomUUID } from 'node:crypto'
import { fileHouse } from '@nrm/casework/file-house'
import { keyHooks } from '@nrm/casework/key-hooks'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { SessionHooks } from '@nrm/casework/session-hooks'
import type { Db } from '@nrm/db/connect'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController, type RouteOptions } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import type { ApiConfig, App, Door } from './context.ts'
import { brokersOf } from './identity/brokers.ts'
import { headers } from './plugins/headers.ts'
import { input } from './plugins/input.ts'
import { keyrings } from './plugins/keyrings.ts'
import { language } from './plugins/language.ts'
import { defaultLimits, limits } from './plugins/limits.ts'
import { log } from './plugins/log.ts'
import { openapi } from './plugins/openapi.ts'
import { answerBrokenRequest, answerUnreadableUrl, problemAnswers } from './plugins/problems.ts'
import { demandSession, identify } from './plugins/session.ts'
import { readable } from './readable.ts'
import { absenceRoutes } from './routes/absences.ts'
import { accountRoutes } from './routes/accounts.ts'
import { auditRoutes } from './routes/audit.ts'
import { boardRoutes } from './routes/board.ts'
import { caseRoutes } from './routes/cases.ts'
import { commissionRoutes } from './routes/commission.ts'
import { consentRoutes } from './routes/consent.ts'
import { directoryRoutes } from './routes/directory.ts'
import { documentRoutes } from './routes/documents.ts'
import { draftRoutes } from './routes/drafts.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { holidayRoutes } from './routes/holidays.ts'
import { homeRoutes } from './routes/home.ts'
import { lawRoutes } from './routes/law.ts'
import { meRoutes } from './routes/me.ts'
import { needToKnowRoutes } from './routes/need-to-know.ts'
import { notificationRoutes } from './routes/notifications.ts'
import { officeKeyRoutes } from './routes/office-keys.ts'
import { officeRoutes } from './routes/offices.ts'
import { outsideLinkRoutes } from './routes/outside-link.ts'
import { outsideSessionRoutes } from './routes/outside-session.ts'
import { oversightRoutes } from './routes/oversight.ts'
import { parameterRoutes } from './routes/parameters.ts'
import { passkeyRoutes } from './routes/passkeys.ts'
import { recoveryRoutes } from './routes/recoveries.ts'
import { referralRoutes } from './routes/referrals.ts'
import { registrationRoutes } from './routes/registrations.ts'
import { retentionRoutes } from './routes/retention.ts'
import { rightsRoutes } from './routes/rights.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { sessionsRoutes } from './routes/sessions.ts'
import { sopVersionRoutes } from './routes/sop-versions.ts'
import { stepRoutes } from './routes/steps.ts'
import { validator } from './validator.ts'

const routes = [
  healthRoutes,
  sessionRoutes,
  sessionsRoutes,
  passkeyRoutes,
  recoveryRoutes,
  outsideSessionRoutes,
  outsideLinkRoutes,
  meRoutes,
  homeRoutes,
  caseRoutes,
  fileRoutes,
  documentRoutes,
  searchRoutes,
  registrationRoutes,
  stepRoutes,
  referralRoutes,
  needToKnowRoutes,
  rightsRoutes,
  retentionRoutes,
  sopVersionRoutes,
  boardRoutes,
  commissionRoutes,
  consentRoutes,
  auditRoutes,
  officeKeyRoutes,
  oversightRoutes,
  notificationRoutes,
  draftRoutes,
  directoryRoutes,
  absenceRoutes,
  accountRoutes,
  officeRoutes,
  holidayRoutes,
  lawRoutes,
  parameterRoutes,
]
const megabyte = 1024 * 1024

/**
 * The JSON API under `/api`, ready for `inject` or `listen`.
 * @param parts.auditDb a connection that may read the evidence log and nothing else
 * @param parts.hooks told when sessions begin and end
 * @param parts.onRoute told of every route, for whoever must know them all
 */
export async function buildApi(parts: {
  db: SealedDb
  auditDb: Db
  config: ApiConfig
  logger: Logger
  hooks?: SessionHooks
  onRoute?: (route: RouteOptions) => void
}): Promise<FastifyInstance> {
  const { db, auditDb, config, logger, hooks = keyHooks(db), onRoute } = parts
  const door: Door = {
    db,
    auditDb,
    accessMinutes: config.accessMinutes ?? 15,
    limits: { ...defaultLimits, ...config.limits },
    codesMayRepeat: config.codesMayRepeat ?? false,
    files: fileHouse(config.files),
    brokers: brokersOf(config.identity),
    hooks,
    passkeys: config.passkeys ?? { rpId: 'localhost', origins: ['http://localhost:3000'] },
  }
  const app: App = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    bodyLimit: megabyte,
    trustProxy: trusted(config.trustProxy),
    rewriteUrl: ({ url = '/' }) => readable(url),
    frameworkErrors: answerUnreadableUrl,
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<ZodTypeProvider>()
  if (onRoute) app.addHook('onRoute', onRoute)
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validator)
  app.setSerializerCompiler(serializerCompiler)

  // The order is the order in which a request meets them.
  await app.register(problemAnswers)
  await app.register(log)
  await app.register(headers)
  await app.register(openapi)
  await app.register(identify, config)
  await app.register(language)
  await app.register(limits, door.limits)
  await app.register(demandSession)
  await app.register(keyrings, { db })
  await app.register(input)
  for (const route of routes) await app.register(async (scope: App) => route(scope, door), { prefix: '/api' })
  await app.ready()
  return app as unknown as FastifyInstance
}

function trusted(proxies: ApiConfig['trustProxy']): string | string[] | boolean {
  return typeof proxies === 'object' ? [...proxies] : (proxies ?? 'loopback')
}
