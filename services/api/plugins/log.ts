import plugin from 'fastify-plugin'

/** One line a request: its id, the route's pattern, status and time. Never the address asked for, the query or the body: they may name a person. */
export const log = plugin(async (app) => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    })
  })
})
