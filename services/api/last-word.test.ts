import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

test.each([
  ['an error nobody caught', 'uncaughtException', 'setTimeout(() => { throw new TypeError(secret) })'],
  ['a promise nobody waited for', 'unhandledRejection', 'Promise.reject(Object.assign(new Error(secret), { detail: secret }))'],
])('%s is written down without its words, and the process ends', (_name, event, act) => {
  const script = `
    import { createLogger } from '${here('logger.ts')}'
    import { lastWord } from '${here('last-word.ts')}'
    lastWord(createLogger('info'))
    const secret = 'Key (surname)=(Kanareyka) already exists'
    ${act}`

  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
    encoding: 'utf8',
    cwd: here('.'),
  })

  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ level: 60, event, fault: { name: expect.stringMatching(/Error$/) } })
  expect(stdout + stderr).not.toContain('Kanareyka')
})
