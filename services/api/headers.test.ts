import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

/** Word for word what every answer carries. */
const always = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none';object-src 'none';sandbox",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
/** What tells of the machine, opens it to other sites or counts out loud. */
const never = ['x-powered-by', 'server', 'set-cookie', 'access-control-allow-origin', 'x-ratelimit-limit']

const routes: RouteOptions[] = []
let app: FastifyInstance
beforeAll(async () => {
  app = await testApi({ onRoute: (route) => routes.push(route) })
})
afterAll(() => app.close())

const shown = (headers: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, headers[name]]))
const absent = Object.fromEntries(never.map((name) => [name, undefined]))

describe('every answer carries the same security headers, word for word', () => {
  test('at every route, asked by nobody and by whoever holds a token', async () => {
    for (const { method, url } of routes) {
      for (const headers of [{}, bearer(app)]) {
        const address = url.replaceAll(/:\w+/g, crypto.randomUUID())
        const answer = await app.inject({ method: method as 'GET', url: address, headers })

        expect(shown(answer.headers, Object.keys(always)), `${method} ${url}`).toEqual(always)
        expect(shown(answer.headers, never), `${method} ${url}`).toEqual(absent)
        if (answer.body) expect(answer.headers['content-type']).toMatch(/^application\/(problem\+)?json; charset=utf-8$/)
      }
    }
  })

  test.each([
    ['an address that is none', 'GET', '/api/none', {}],
    ['an address that cannot be decoded', 'GET', '/api/%', {}],
    ['a method no route has', 'PUT', '/api/session', {}],
    [
      'a question about options from elsewhere',
      'OPTIONS',
      '/api/session',
      { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    ],
    ['a body that is no JSON', 'POST', '/api/session', { 'content-type': 'application/json' }],
    ['a body of another kind', 'POST', '/api/session', { 'content-type': 'text/plain' }],
  ] as const)('%s', async (_name, method, url, headers) => {
    const answer = await app.inject({ method, url, headers, ...(method === 'POST' ? { payload: '{' } : {}) })

    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(shown(answer.headers, Object.keys(always))).toEqual(always)
    expect(shown(answer.headers, never)).toEqual(absent)
  })

  test('a failure inside says nothing of the inside', async () => {
    // There is no database behind this API: whatever asks for one breaks.
    const answer = await app.inject({ url: '/api/me', headers: bearer(app) })

    expect(answer.statusCode).toBe(500)
    expect(shown(answer.headers, Object.keys(always))).toEqual(always)
    expect(answer.body).not.toMatch(/TypeError|undefined|\.ts|at \S+ \(|node_modules/)
    expect(Object.keys(answer.json()).toSorted()).toEqual(['code', 'detail', 'requestId', 'status', 'title', 'type'])
  })
})

describe('over the line itself', () => {
  let port: number
  beforeAll(async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    port = (app.server.address() as AddressInfo).port
  })

  test.each(['TRACE', 'TRACK', 'DEBUG', 'CONNECT'])('%s is refused and echoes nothing', async (method) => {
    const answer = await raw(port, `${method} /api/health HTTP/1.1\r\nhost: x\r\nx-secret: nightingale\r\nconnection: close\r\n\r\n`)

    expect(answer).not.toMatch(/^HTTP\/1\.1 [235]/)
    expect(answer).not.toContain('nightingale')
  })

  test.each([
    ['two lengths', '400', 'content-length: 5\r\ncontent-length: 6\r\n\r\nabcdef'],
    [
      'a length and chunks',
      '400',
      'content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /api/health HTTP/1.1\r\nhost: x\r\n\r\n',
    ],
    ['chunks twice', '400', 'transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
    ['a blank before the colon', '400', 'content-length : 5\r\n\r\nabcde'],
    ['headers without end', '431', `x: ${'y'.repeat(20_000)}\r\n\r\n`],
  ])('a request whose end is in doubt is not read any further: %s', async (_name, status, rest) => {
    const answer = await raw(port, `POST /api/session HTTP/1.1\r\nhost: x\r\n${rest}`)

    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})

/** Sends bytes as they are and gives back everything that comes until the line closes or falls silent. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let came = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(1_000, () => socket.destroy())
    socket.on('data', (part) => {
      came += part.toString('latin1')
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(came))
  })
}
