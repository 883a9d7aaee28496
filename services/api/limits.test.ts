import { afterAll, expect, test } from 'vitest'
import { testApi } from './testing/test-api.ts'

const app = await testApi({ config: { limits: { address: 3 } } })
afterAll(() => app.close())

/** Which of five requests, one after the other, are too many. */
async function refused(remoteAddress: string, forwarded: (turn: number) => string): Promise<boolean[]> {
  const statuses: number[] = []
  for (const turn of [1, 2, 3, 4, 5]) {
    const answer = await app.inject({ url: '/api/health', remoteAddress, headers: { 'x-forwarded-for': forwarded(turn) } })
    statuses.push(answer.statusCode)
  }
  return statuses.map((status) => status === 429)
}

test('whoever claims another address with every request is counted as one', async () => {
  expect(await refused('203.0.113.9', (turn) => `198.51.100.${turn}`)).toEqual([false, false, false, true, true])
})

test('the web on the same machine is believed whom it speaks for', async () => {
  expect(await refused('127.0.0.1', (turn) => `198.51.100.${turn}`)).toEqual([false, false, false, false, false])
  expect(await refused('127.0.0.1', () => '198.51.100.77')).toEqual([false, false, false, true, true])
})
