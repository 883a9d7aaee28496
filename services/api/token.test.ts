import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await testApi()
})
afterAll(() => app.close())

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = {
  sid: crypto.randomUUID(),
  sub: crypto.randomUUID(),
  locale: 'en',
  iss: 'nrm',
  aud: 'nrm-api',
  exp: Math.floor(Date.now() / 1000) + 600,
}
const stranger = generateKeyPairSync('ed25519')
const ours = () => bearer(app).authorization.slice('Bearer '.length)
const signed = (more: object) =>
  app.jwt.sign({ ...claims, ...more } as never, { algorithm: 'EdDSA', ...(more as { aud?: string; iss?: string }) } as never)
const asked = (token: string) => app.inject({ url: '/api/nothing-here', headers: { authorization: `Bearer ${token}` } })

test.each([
  ['for another house', () => signed({ aud: 'another-api' })],
  ['by another house', () => signed({ iss: 'another' })],
  [
    'by another key, which it brings along',
    () => {
      const head = part({
        alg: 'EdDSA',
        typ: 'JWT',
        jwk: stranger.publicKey.export({ format: 'jwk' }),
        jku: 'https://elsewhere.example/keys',
      })
      return `${head}.${part(claims)}.${sign(null, Buffer.from(`${head}.${part(claims)}`), stranger.privateKey).toString('base64url')}`
    },
  ],
  [
    'with the public key as a shared secret',
    () => {
      const head = part({ alg: 'HS256', typ: 'JWT' })
      return `${head}.${part(claims)}.${createHmac('sha256', 'nrm')
        .update(`${head}.${part(claims)}`)
        .digest('base64url')}`
    },
  ],
  ['without a signature', () => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`],
  ['with other claims than were signed', () => ours().replace(/\.[^.]+\./, `.${part(claims)}.`)],
])('a token made %s opens nothing', async (_name, made) => {
  const answer = await asked(made())

  expect([answer.statusCode, answer.json().code]).toEqual([401, 'not-signed-in'])
})

test('a token of ours is one', async () => {
  expect((await asked(ours())).statusCode).toBe(404)
})
