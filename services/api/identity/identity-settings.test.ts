import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identitySettings } from './identity-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-identity-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const one = { ONEID_URL: 'https://sso.example/x', ONEID_CLIENT_ID: 'nrm', ONEID_CLIENT_SECRET_FILE: file('secret', 'hidden\n') }
const certificate = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----'

test('without settings there is no house outside', () => {
  expect(identitySettings({})).toEqual({})
})

test('the address of return is of this house and follows from its public address alone', () => {
  expect(identitySettings({ PUBLIC_URL: 'https://nrm.example/whatever?x', ...one }).oneId).toEqual({
    url: one.ONEID_URL,
    clientId: 'nrm',
    clientSecret: 'hidden',
    scope: 'nrm',
    redirectUri: 'https://nrm.example/sign-in/one-id/return',
  })
})

test('every root of the file counts', () => {
  const roots = file('roots.pem', `a comment\n${certificate}\n${certificate}\n`)

  expect(identitySettings({ PUBLIC_URL: 'https://nrm.example', EIMZO_ROOTS_FILE: roots }).eImzo).toEqual({
    roots: [certificate, certificate],
    audience: 'https://nrm.example',
  })
})

test('a house that is half set up stops the start', () => {
  expect(() => identitySettings(one)).toThrow('PUBLIC_URL')
  expect(() => identitySettings({ PUBLIC_URL: 'https://nrm.example', ONEID_URL: one.ONEID_URL })).toThrow('ONEID_CLIENT_ID')
})
