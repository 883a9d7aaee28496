import { createServer, get as getPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type ConnectionOptions, connect } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { nginx } from '@nrm/testkit/nginx'
import { afterAll, beforeAll, expect, test } from 'vitest'

const name = 'nrm.example.uz'
let proxy: Awaited<ReturnType<typeof nginx>>
let heard: IncomingHttpHeaders = {}
const service = createServer((request, response) => {
  heard = request.headers
  response.end('page')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const { port: upstream } = service.address() as AddressInfo
  proxy = await nginx({ conf: fileURLToPath(new URL('nginx.conf', import.meta.url)), upstream })
})
afterAll(() => {
  proxy.stop()
  service.close()
})

test.each([
  ['TLS 1.0', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }],
  ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
  ['a suite without authenticated encryption', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' }],
  ['a suite without forward secrecy', { maxVersion: 'TLSv1.2', ciphers: 'AES256-GCM-SHA384' }],
] as const)('%s is refused', async (_name, options) => {
  await expect(spoken(options)).rejects.toThrow()
})

test('TLS 1.3 is what a browser of today gets, 1.2 with AES-GCM what an old one gets', async () => {
  expect((await spoken({})).protocol).toBe('TLSv1.3')
  expect(await spoken({ maxVersion: 'TLSv1.2' })).toEqual({ protocol: 'TLSv1.2', cipher: 'ECDHE-ECDSA-AES256-GCM-SHA384' })
})

test('whoever asks for another name gets neither an answer nor a certificate', async () => {
  await expect(spoken({ servername: 'elsewhere.example' })).rejects.toThrow()
})

test('a page asked for in clear leads to HTTPS on our own name; the API asked for in clear says nothing', async () => {
  const page = await plain('/cases?x=1', name)

  expect([page.statusCode, page.headers.location]).toEqual([301, `https://${name}/cases?x=1`])
  expect(page.headers.server).toBe('nginx')
  await expect(plain('/api/health', name)).rejects.toThrow()
  await expect(plain('/', 'elsewhere.example')).rejects.toThrow()
})

test('what a browser says of its own address is not passed on', async () => {
  await new Promise<void>((resolve, reject) =>
    get(
      {
        host: '127.0.0.1',
        port: proxy.secure,
        servername: name,
        ca: proxy.ca,
        path: '/',
        headers: { host: name, 'x-forwarded-for': '198.51.100.1', 'x-real-ip': '198.51.100.1' },
      },
      (answer) => answer.resume().once('end', resolve),
    ).once('error', reject),
  )

  expect(heard).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https', host: name })
  expect(JSON.stringify(heard)).not.toContain('198.51.100.1')
})

function spoken(options: ConnectionOptions): Promise<{ protocol: string | null; cipher: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: proxy.secure, servername: name, ca: proxy.ca, ...options }, () => {
      resolve({ protocol: socket.getProtocol(), cipher: socket.getCipher().name })
      socket.destroy()
    })
    socket.once('error', reject)
  })
}

const plain = (path: string, host: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    getPlain({ host: '127.0.0.1', port: proxy.plain, path, headers: { host } }, (answer) => resolve(answer.resume())).once('error', reject)
  })
