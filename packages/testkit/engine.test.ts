import { expect, test } from 'vitest'
import { dockerAnswers } from './docker-answers.ts'

test('a socket that is not there is no engine, and costs no time', async () => {
  const began = performance.now()

  const answers = await dockerAnswers('unix:///nowhere/docker.sock')

  expect(answers).toBe(false)
  expect(performance.now() - began).toBeLessThan(10_000)
})
