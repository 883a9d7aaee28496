import { sign, verify } from 'node:crypto'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptSecrets } from './secrets.ts'

const file = () => join(mkdtempSync(join(tmpdir(), 'nrm-secrets-')), 'secrets.json')

test('secrets are made once, are the same at the next start, and only their owner reads them', () => {
  const kept = file()

  const first = keptSecrets(kept)

  expect(keptSecrets(kept)).toEqual(first)
  expect(statSync(kept).mode & 0o777).toBe(0o600)
})

test('two installations share nothing, and the key pair is a pair', () => {
  const [one, other] = [keptSecrets(file()), keptSecrets(file())]
  const message = Buffer.from('token')

  const signature = sign(null, message, one.jwtPrivateKey)

  expect(verify(null, message, one.jwtPublicKey, signature)).toBe(true)
  expect(verify(null, message, other.jwtPublicKey, signature)).toBe(false)
  expect(new Set([...Object.values(one.passwords), one.superuser, one.cookieSecret]).size).toBe(6)
})
