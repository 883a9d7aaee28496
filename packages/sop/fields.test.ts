import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import * as f from './fields.ts'
import { fieldErrors } from './form-errors.ts'

const codesOf = (field: z.ZodType, value: unknown) => {
  const { error } = field.safeParse(value)
  return error ? fieldErrors(error).map(({ code }) => code) : []
}

test.each([
  ['text', 'Gulnora', [], f.text(10, ['C'])],
  ['text', '  Gulnora  ', [], f.text(10, ['C'])],
  ['text', undefined, ['required'], f.text(10, ['C'])],
  ['text', null, ['required'], f.text(10, ['C'])],
  ['text', '   ', ['required'], f.text(10, ['C'])],
  ['text', 'x'.repeat(11), ['too-long'], f.text(10, ['C'])],
  ['text', 7, ['bad-format'], f.text(10, ['C'])],
  ['text', 'a\nb', ['bad-characters'], f.text(10, ['C'])],
  ['prose', 'a\nb\tc', [], f.prose(['C'])],
  ['prose', 'x'.repeat(1001), ['too-long'], f.prose(['C'])],
  ['choice', 'female', [], f.choice('sex', ['C'])],
  ['choice', 'other', ['not-in-list'], f.choice('sex', ['C'])],
  ['choice', undefined, ['required'], f.choice('sex', ['C'])],
  ['choice', 'refuses', ['not-in-list'], f.choice('consentAnswer', ['C'], { only: ['agrees'] })],
  ['many', [], ['required'], f.many('sex', ['C'])],
  ['many', ['female', 'female'], ['bad-format'], f.many('sex', ['C'])],
  ['many', ['x'], ['not-in-list'], f.many('sex', ['C'])],
  ['many', 'female', ['bad-format'], f.many('sex', ['C'])],
  ['number', 3, [], f.number(0, 5, ['C'])],
  ['number', 6, ['not-a-number'], f.number(0, 5, ['C'])],
  ['number', 1.5, ['not-a-number'], f.number(0, 5, ['C'])],
  ['number', '3', ['not-a-number'], f.number(0, 5, ['C'])],
  ['date', '2024-02-29', [], f.date(['C'])],
  ['date', '2023-02-29', ['not-a-date'], f.date(['C'])],
  ['date', '0001-01-01', ['not-a-date'], f.date(['C'])],
  ['moment', '2026-01-15T14:30:00+05:00', [], f.moment(['C'])],
  ['moment', '2026-01-15T14:30:00', ['not-a-date'], f.moment(['C'])],
  ['moment', '9999-01-15T14:30:00Z', ['not-a-date'], f.moment(['C'])],
  ['phone', '+998901234567', [], f.phone(['S'])],
  ['phone', '90 123', ['bad-format'], f.phone(['S'])],
  ['territory', '1726', [], f.territory(['C'])],
  ['territory', '17', ['not-in-list'], f.territory(['C'])],
  ['office', '0190a0b0-0000-7000-8000-000000000001', [], f.office(['C'])],
  ['office', 'none-known', ['not-in-list'], f.office(['C'])],
  ['office or none', 'none-known', [], f.officeOrNone(['C'])],
  ['lines', [], ['required'], f.lines({ a: f.text(5, ['C']) }, ['C'], { min: 1, max: 2 })],
  ['lines', [{ a: 'x' }, { a: 'y' }], ['too-many'], f.lines({ a: f.text(5, ['C']) }, ['C'], { max: 1 })],
  ['lines', [{ a: 'x', b: 'y' }], ['unknown-field'], f.lines({ a: f.text(5, ['C']) }, ['C'])],
  ['optional', undefined, [], f.optional(f.text(5, ['C']))],
] as const)('a %s answered with %j is %j', (_, value, codes, field) => {
  expect(codesOf(field, value)).toEqual(codes)
})

test('a text that could hide, reorder or break what is written is refused wherever it stands', () => {
  const bad = fc.constantFrom('\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u202A', '\u202E', '\u2066', '\u2069', '\uD800')

  fc.assert(
    fc.property(fc.string(), bad, fc.string(), (before, character, after) => {
      for (const field of [f.text(1000, ['C']), f.prose(['C'])])
        expect(codesOf(field, `a${before}${character}${after}z`)).toContain('bad-characters')
    }),
  )
})

test('letters of every script of the country pass as they are', () => {
  for (const name of ['Oʻgʻiloy Maʼrufova', 'Ўғилой Маъруфова', 'Гүлнара Әбдиева', "O'g'iloy", 'José', '张伟', '🙂'])
    expect(f.text(80, ['I']).parse(name)).toBe(name)
})

test('the meta of a field survives being optional', () => {
  expect(f.optional(f.many('services', ['C'])).meta()).toEqual({ widget: 'many', sees: ['C'], list: 'services' })
})
