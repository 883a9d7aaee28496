import { expect, test } from 'vitest'
import { config } from './config.ts'

const whole = { API_URL: 'http://127.0.0.1:3001', COOKIE_SECRET: 's'.repeat(32) }

test('cookies are for HTTPS unless somebody says otherwise', () => {
  expect(config(whole)).toEqual({
    apiUrl: 'http://127.0.0.1:3001',
    cookieSecret: 's'.repeat(32),
    host: '127.0.0.1',
    port: 3000,
    secureCookies: true,
  })
  expect(config({ ...whole, INSECURE_COOKIES: '1' }).secureCookies).toBe(false)
})

test('a process without its settings does not start', () => {
  expect(() => config({ ...whole, COOKIE_SECRET: 'short' })).toThrow('COOKIE_SECRET')
  expect(() => config({ ...whole, API_URL: 'nowhere' })).toThrow('API_URL')
})
