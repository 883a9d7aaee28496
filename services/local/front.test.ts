import { get, type RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { freePort } from './free-port.ts'
import { openFront } from './front.ts'

const named =
  (name: string): RequestListener =>
  (_, response) =>
    response.end(name)

test('/api and what is below it goes to the API, everything else to the web', async () => {
  const port = await freePort()
  const front = await openFront('127.0.0.1', port)
  front.serve({ api: named('api'), web: named('web') })

  const answers = await Promise.all(['/api', '/api/health', '/api?x=1', '/', '/apiary', '/cases/api'].map((path) => answer(port, path)))

  expect(answers.map(({ text }) => text)).toEqual(['api', 'api', 'api', 'web', 'web', 'web'])
  await front.close()
})

test('until the services are there, a request is told to come back', async () => {
  const port = await freePort()
  const front = await openFront('127.0.0.1', port)

  const { status } = await answer(port, '/api/health')

  expect(status).toBe(503)
  await front.close()
})

test('a port that is taken is said in words', async () => {
  const port = await freePort()
  const front = await openFront('127.0.0.1', port)

  await expect(openFront('127.0.0.1', port)).rejects.toThrow(`port ${port} is in use; set PORT to another one`)
  await front.close()
})

function answer(port: number, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', agent: false }, async (response) => {
      resolve({ status: response.statusCode ?? 0, text: (await response.toArray()).join('') })
    }).once('error', reject)
  })
}
