import { expect, test } from 'vitest'
import { safeNext } from './pages/sign-in.tsx'

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '/\t/elsewhere.example',
  ' //x',
  '/sign-in?next=/',
  '',
  'cases',
])('after signing in nobody is led to %j', (next) => {
  expect(safeNext(next)).toBe('/')
})

test('a path of ours is gone back to', () => {
  expect(safeNext('/referrals?box=out')).toBe('/referrals?box=out')
})
