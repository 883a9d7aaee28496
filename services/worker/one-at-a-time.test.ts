import type { JobHelpers } from 'graphile-worker'
import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

const helpers = {} as JobHelpers

test('a sweep that comes while another runs does nothing; the next one runs again, also after one that failed', async () => {
  const gate = Promise.withResolvers<void>()
  const begun: string[] = []
  const task = oneAtATime(async (payload) => {
    begun.push(String(payload))
    await gate.promise
  })

  const first = task('first', helpers)
  await task('second', helpers)
  gate.reject(new Error('broke off'))
  await expect(first).rejects.toThrow('broke off')
  await expect(task('third', helpers)).rejects.toThrow('broke off')

  expect(begun).toEqual(['first', 'third'])
})
