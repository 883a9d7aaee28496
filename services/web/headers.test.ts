import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from './app.ts'
import { addresses } from './test/addresses.ts'
import { type Browser, browserOf, type House, openHouse, signedIn } from './test/house.ts'

/** Word for word what every answer carries. */
const always = {
  'content-security-policy':
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none';object-src 'none';require-trusted-types-for 'script';trusted-types 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), payment=(), clipboard-read=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
}
/** What tells of the machine or opens it to other sites. */
const never = ['x-powered-by', 'server', 'access-control-allow-origin', 'access-control-allow-credentials']
const asset = /\/assets\/[0-9a-f]{16}\/[\w-]+\.(?:css|js|svg)/g

let house: House
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await signedIn(house)
})
afterAll(() => house.close())

const shown = (headers: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, headers[name]]))
const absent = Object.fromEntries(never.map((name) => [name, undefined]))

describe('every answer carries the same security headers, word for word', () => {
  test.each(addresses)('%s, which brings nothing that runs of its own, loads from nowhere else and shows the way out', async (address) => {
    const { headers, statusCode, body } = await officer.get(address)

    expect(statusCode).toBe(200)
    expect(shown(headers, Object.keys(always))).toEqual(always)
    expect(shown(headers, never)).toEqual(absent)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i)
    expect([...body.matchAll(/<script\b[^>]*>([^<]*)/g)].filter(([tag, inside]) => !tag.includes(' src="/') || inside !== '')).toEqual([])
    expect(
      [...body.matchAll(/\b(?:src|action|formaction|data)="([^"]*)"/g)].filter(([, to]) => !/^(\/(?!\/)|data:image\/|$)/.test(to ?? '')),
    ).toEqual([])
    // Paper has no menu; whoever is signing in has nothing to sign out of.
    if (!/paper|refusal|own-file|^\/(sign-in|recovery)/.test(address)) expect(body).toContain('action="/sign-out"')
  })

  test.each([
    ['the way to the sign-in screen', 'GET', '/', 303],
    ['a page that is not', 'GET', '/no/such/page', 404],
    ['an address that cannot be decoded', 'GET', '/%', 404],
    ['a form from elsewhere', 'POST', '/sign-out', 403],
    ['a method no page has', 'PUT', '/sign-in', 403],
    ['a question about options', 'OPTIONS', '/sign-in', 403],
    ['a page left quickly', 'GET', '/leave', 303],
    ['an asset that is not', 'GET', '/assets/0000000000000000/x.js', 404],
    ['a folder of assets', 'GET', '/assets/', 404],
    ['a source file', 'GET', '/app.ts', 404],
    ['a hidden folder', 'GET', '/.git/config', 404],
  ] as const)('%s', async (_name, method, url, status) => {
    const { headers, statusCode, body } = await house.web.inject({ method, url })

    expect(statusCode).toBe(status)
    expect(shown(headers, Object.keys(always))).toEqual(always)
    expect(shown(headers, never)).toEqual(absent)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).not.toMatch(/at \S+ \(|node_modules|Error:/)
  })

  test('assets too, and each is what its name says', async () => {
    const page = await browserOf(house).get('/sign-in')
    const found = [...new Set(page.body.match(asset))]
    const types: Record<string, RegExp> = {
      css: /^text\/css; charset=utf-8$/,
      js: /^(application|text)\/javascript; charset=utf-8$/,
      svg: /^image\/svg\+xml$/,
    }

    expect(found.length).toBeGreaterThan(2)
    for (const url of found) {
      const { headers } = await house.web.inject({ url })
      expect(shown(headers, Object.keys(always))).toEqual(always)
      expect(headers['content-type']).toMatch(types[url.split('.').at(-1) as string] as RegExp)
    }
  })
})

describe('behind HTTPS', () => {
  test('no other host and no unencrypted page can set or read a cookie of ours', async () => {
    const web = await buildWeb({ apiUrl: house.api.url, cookieSecret: 'x'.repeat(32), logger: false, secureCookies: true })
    const chosen = await web.inject('/sign-in?lang=ru')
    const form = await web.inject('/sign-in')
    const csrf = /name="_csrf" value="([^"]*)"/.exec(form.body)?.[1] ?? ''
    const signed = await web.inject({
      method: 'POST',
      url: '/sign-in',
      payload: new URLSearchParams({ _csrf: csrf, login: 'police.tashkent', password: 'right-password' }).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie: form.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
      },
    })
    const out = await web.inject('/leave')
    await web.close()
    const cookies = [chosen, form, signed, out].flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat())

    expect(signed.statusCode).toBe(303)
    expect(new Set(cookies.map((cookie) => cookie.split('=', 1)[0]))).toEqual(
      new Set(['__Host-_csrf', '__Host-nrm_access', '__Host-nrm_refresh', '__Host-nrm_lang']),
    )
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\//)
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).not.toMatch(/Domain=/i)
      if (!/=;|Expires=Thu, 01 Jan 1970/.test(cookie)) expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Strict/)
      expect(cookie.length).toBeLessThan(4_096)
    }
  })
})

test('signing out tells the browser to throw away what it kept', async () => {
  const browser = await signedIn(house)

  expect((await browser.post('/sign-out')).headers['clear-site-data']).toBe('"cache", "storage"')
})

test('a list to take along is a file that no browser opens by itself', async () => {
  await officer.get('/audit?kind=step')

  const file = await officer.post('/audit/export', { kind: 'step' })

  expect(shown(file.headers, Object.keys(always))).toEqual(always)
  expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' })
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/)
  expect(file.body).toBe('\ufeffTime\r\n')
  expect(house.api.seen.posted.at(-1)).toMatchObject({ url: '/api/audit/export', body: { kind: 'step' } })
})

describe('over the line itself', () => {
  let port: number
  beforeAll(async () => {
    await house.web.listen({ port: 0, host: '127.0.0.1' })
    port = (house.web.server.address() as AddressInfo).port
  })

  test.each(['TRACE', 'PROPFIND', 'TRACK', 'DEBUG'])('%s is refused and echoes nothing', async (method) => {
    const answer = await raw(port, `${method} /sign-in HTTP/1.1\r\nhost: x\r\nx-secret: nightingale\r\nconnection: close\r\n\r\n`)

    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer).not.toContain('nightingale')
  })

  test.each([
    ['two lengths', 'content-length: 5\r\ncontent-length: 6\r\n\r\nabcdef'],
    ['a length and chunks', 'content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /leave HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['chunks twice', 'transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
    ['a blank before the colon', 'content-length : 5\r\n\r\nabcde'],
    ['a bare line feed', 'x: y\nz: w\r\n\r\n'],
  ])('a request whose end is in doubt is not read any further: %s', async (_name, rest) => {
    const answer = await raw(port, `POST /sign-in HTTP/1.1\r\nhost: x\r\n${rest}`)

    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })

  test('headers without end are refused', async () => {
    const status = await new Promise((resolve, reject) =>
      request({ port, path: '/sign-in', headers: { cookie: 'x'.repeat(20_000) } }, (answer) => resolve(answer.statusCode))
        .once('error', reject)
        .end(),
    )

    expect(status).toBe(431)
  })
})

/** Sends bytes as they are and gives back everything that comes until the line closes or falls silent. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let came = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(1_000, () => socket.destroy())
    socket.on('data', (part) => {
      came += part.toString('latin1')
    })
    socket.once('close', () => resolve(came))
    socket.once('error', reject)
  })
}
