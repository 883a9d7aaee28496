import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'
import { root, workspacePackages } from './workspace.ts'

/** What goes into the image of the services, tests and local starts left out (`.dockerignore`). */
const shipped = sourceFiles().filter((path) => !/\.test\.tsx?$|^packages\/testkit\/|^services\/local\/|\/(e2e|test|testing)\//.test(path))
const scripts = readdirSync(join(root, 'services/web/enhance')).map((name) => `services/web/enhance/${name}`)
const text = new Map([...shipped, ...scripts].map((path) => [path, readFileSync(join(root, path), 'utf8')]))

/** Files in which the words occur. */
const holding = (words: RegExp, among: readonly string[] = shipped) => among.filter((path) => words.test(text.get(path) ?? ''))

describe('in what is shipped', () => {
  test('nothing makes code out of text', () => {
    expect(holding(/\beval\(|new Function\(|node:vm\b|setTimeout\(\s*['"`]/, [...text.keys()])).toEqual([])
  })

  test('no service starts a program of the system; the command line starts one, the browser that prints, without a shell', () => {
    expect(holding(/node:child_process|\bexecFile|\bspawn\(/)).toEqual(['services/cli/print-pdf.ts'])
    expect(text.get('services/cli/print-pdf.ts')).not.toMatch(/shell:|exec\(/)
  })

  test('only these files call anybody outside, at addresses the operator has set', () => {
    expect(holding(/\bfetch\(|from 'node:(https?|net|tls|dgram|dns)'/).toSorted()).toEqual([
      'packages/files/clamd-scanner.ts',
      'services/api/context.ts',
      'services/api/identity/one-id.ts',
      'services/api/plugins/problems.ts',
      'services/web/api-client.ts',
    ])
    expect(text.get('services/web/api-client.ts')).toContain("redirect: 'error'")
    expect(text.get('services/api/identity/one-id.ts')).toContain("redirect: 'error'")
  })

  test('chance that must not be guessed comes from the generator of the system, and no broken hash or cipher is used', () => {
    expect(holding(/Math\.random/)).toEqual([])
    expect(holding(/createHash\('(?!sha(256|384|512)')|createHmac\('(?!sha(256|384|512)')|-ecb'|-cbc'/)).toEqual([])
    expect(holding(/createCipheriv\((?!'aes-256-gcm')/)).toEqual([])
  })

  test('nobody at the other end is believed without a certificate', () => {
    expect(holding(/rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/)).toEqual([])
  })

  test('no text becomes SQL but names of roles when the database is made', () => {
    expect(holding(/\.unsafe\(|sql\.raw\(/)).toEqual(['db/bootstrap.ts'])
  })

  test('no pattern is made of what somebody typed', () => {
    // Names of keys, a constant list, a code of the SOP, and the pattern of a published form.
    expect(holding(/new RegExp\(/).toSorted()).toEqual([
      'packages/contracts/csv.ts',
      'packages/vault/file-provider.ts',
      'packages/vault/pkcs11-provider.ts',
      'services/web/forms/fault.ts',
      'services/web/parts/diagram.tsx',
    ])
  })

  test('no library speaks LDAP, XPath, LaTeX, GraphQL, WebSocket, mail or memcache, nor draws templates out of text', () => {
    const libraries = workspacePackages().flatMap(({ runtime }) => runtime)

    expect(
      libraries.filter((name) =>
        /ldap|xpath|latex|graphql|(^|-)ws$|websocket|socket\.io|nodemailer|smtp|imap|memcache|ejs|handlebars|pug|mustache|nunjucks|marked|markdown/i.test(
          name,
        ),
      ),
    ).toEqual([])
  })
})

describe('the scripts of the pages', () => {
  test('keep nothing in the browser and make no markup', () => {
    expect(holding(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\b|serviceWorker/, scripts)).toEqual([])
    expect(holding(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/, scripts)).toEqual([])
  })

  test('take no message from another window and call nobody', () => {
    expect(holding(/postMessage|addEventListener\('message'|XMLHttpRequest|\bfetch\(|WebSocket|EventSource|sendBeacon/, scripts)).toEqual(
      [],
    )
  })
})
