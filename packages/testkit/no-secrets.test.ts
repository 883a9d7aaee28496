import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { suspectsIn } from './secret-scan.ts'
import { root } from './workspace.ts'

/** What looks like a secret and is none, with the reason; each opens nothing but what a test has just made. */
const known: Readonly<Record<string, string>> = {
  'postgres://nobody:none@': 'a server that is not there',
  JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP: 'the example of every authenticator',
  'Invented-passphrase-1': 'password of accounts of a test',
  'Another-passphrase-2': 'password of accounts of a test',
  'current-password': 'word of HTML for browsers',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08': 'hash of a file that is not there',
  "'JBSWY3DPEHPK3PXP'": 'the example of every authenticator, in short',
  'right-password': 'password of the API that tests of the web make',
  'Password2026!': 'a password that must be refused',
  qwertyuiop12: 'a password that must be refused',
  required: 'code of a fault',
  'too-long': 'code of a fault',
  a363666d74646e6f6e656761747453746d74a0686175746844617461: 'head of an attestation, the same in every authenticator',
  "'invented'": 'password of a server of a test',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d': 'leaf of the empty entry, RFC 6962',
  '6ed01fafbf4860b8b7b06215d58f4c54647c14e8fb4b32533fd1f26970d0bc9c': 'hash of a text read aloud',
  a7dba213f2ac7f5af7a01f2838a2fcef2ae74c89be5cdb737b1a477723c2b397: 'hash of a text read aloud',
}
/** Holds the hash of every library, and nothing else. */
const lockfile = 'pnpm-lock.yaml'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && path !== lockfile && path !== 'packages/testkit/no-secrets.test.ts')
const suspects = files.flatMap((path) => suspectsIn(contentOf(path)).map((suspect) => ({ path, ...suspect })))
const isKnown = (text: string) => Object.keys(known).some((one) => text.includes(one))

describe('the repository', () => {
  test('holds no secret', () => {
    expect(suspects.filter(({ text }) => !isKnown(text)).map(({ path, line, kind }) => `${path}:${line} ${kind}`)).toEqual([])
  })

  test('is forgiven nothing that is not there', () => {
    expect(Object.keys(known).filter((one) => !suspects.some(({ text }) => text.includes(one)))).toEqual([])
  })

  test('never takes in what a start or a server keeps', () => {
    expect(files.filter((path) => /^\.(nrm|compose)\/|\.(pem|key|p12|env)$|secrets\.json$|(^|\/)id_(rsa|ed25519)/.test(path))).toEqual([])
  })
})

describe('a planted secret is found', () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const dash = '-'

  test.each([
    ['private key', pem],
    ['access key of a cloud', `key: AKIA${'IOSFODNN7EXAMPLE'}`],
    ['token of a forge', `ghp_${randomBytes(18).toString('hex')}`],
    ['token of a messenger', `xoxb${dash}123456789012${dash}abcdef`],
    ['signed token', `eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhZG1pbiJ9.${'a1B2'.repeat(8)}`],
    ['address with a password', `DATABASE_URL=postgres://nrm_api:${'hunter'}2@db/nrm`],
    ['password in words', `const password = '${'correct-horse'}-battery'`],
    ['run of chance', `x: ${randomBytes(32).toString('hex')}`],
  ])('%s', (kind, text) => {
    expect(suspectsIn(`first line\n${text}`).map((suspect) => [suspect.kind, suspect.line])).toContainEqual([kind, 2])
  })

  test('a key in Base64 four times of five at least', () => {
    const found = Array.from({ length: 200 }, () => suspectsIn(`k = ${randomBytes(32).toString('base64')}`)).filter(
      (each) => each.length > 0,
    )

    expect(found.length).toBeGreaterThan(150)
  })
})

/** A file that was deleted and not yet committed as such says nothing. */
function contentOf(path: string): string {
  try {
    return readFileSync(join(root, path), 'latin1')
  } catch {
    return ''
  }
}
