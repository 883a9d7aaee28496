import { problems } from '@nrm/contracts/problems'
import { allSteps } from '@nrm/sop/law-of'
import { procedureNames } from '@nrm/sop/procedures'
import type { RouteOptions } from 'fastify'
import { describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const routes = await everyRoute()
const named = ({ method, url }: RouteOptions) => `${method} ${url}`
const statuses = [...new Set(Object.values(problems).map(({ status }) => String(status)))]

describe('the routes', () => {
  test('only these are open to anybody', () => {
    const open = routes.filter(({ config }) => config?.public).map(named)

    expect(open.toSorted()).toEqual([
      'GET /api/check/:code',
      'GET /api/health',
      'GET /api/openapi.json',
      'GET /api/session/outside',
      'POST /api/recovery',
      'POST /api/recovery/begin',
      'POST /api/session',
      'POST /api/session/outside',
      'POST /api/session/outside/answer',
      'POST /api/session/outside/code',
      'POST /api/session/passkey',
      'POST /api/session/passkey/options',
      'POST /api/session/refresh',
    ])
  })

  test('every other route answers nobody without a session', async () => {
    const app = await testApi()
    const closed = routes.filter(({ config }) => !config?.public)
    const answers = await Promise.all(
      closed.map(({ method, url }) => app.inject({ method: method as 'GET', url: url.replaceAll(/:\w+/g, crypto.randomUUID()) })),
    )

    expect(answers.filter(({ statusCode }) => statusCode !== 401)).toEqual([])
    expect(new Set(answers.map((answer) => answer.json().code))).toEqual(new Set(['not-signed-in']))
    await app.close()
  })

  test('every route has one sentence and a response schema for its success and for every refusal', () => {
    const bare = routes.filter(({ schema }) => {
      const response = Object.keys(schema?.response ?? {})
      return !schema?.summary || !response.some((status) => status.startsWith('2')) || statuses.some((status) => !response.includes(status))
    })

    expect(bare.map(named)).toEqual([])
  })

  test('every step that a person takes has a route and no step of the clock has one', () => {
    const names = (human: boolean) =>
      procedureNames
        .flatMap((name) =>
          Object.entries(allSteps[name]).filter(([, { by }]) => Object.keys(by).some((role) => role !== 'system') === human),
        )
        .map(([step]) => step)
    const published = routes.map(({ url }) => /\/steps\/(.+)$/.exec(url)?.[1]).filter((step) => step !== undefined)

    expect(published.toSorted()).toEqual([...new Set(names(true))].toSorted())
    expect(names(false).filter((step) => published.includes(step) && !names(true).includes(step))).toEqual([])
  })

  test('an unknown address under the API is not found, and only for those who are signed in', async () => {
    const app = await testApi()
    const url = '/api/nothing-here'

    expect((await app.inject({ url })).statusCode).toBe(401)
    expect((await app.inject({ url, headers: bearer(app) })).json()).toMatchObject({ status: 404, code: 'not-found' })
    await app.close()
  })
})

/** What `buildApi` registers, as Fastify sees it. */
async function everyRoute(): Promise<RouteOptions[]> {
  const found: RouteOptions[] = []
  const app = await testApi({ onRoute: (route) => found.push(route) })
  await app.close()
  return found.filter(({ method }) => method !== 'HEAD')
}
