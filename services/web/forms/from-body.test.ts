import { expect, test } from 'vitest'
import { answersOf } from './from-body.ts'
import type { FormSchema } from './schema.ts'

const form: FormSchema = {
  properties: {
    name: { type: 'string', 'x-widget': 'text' },
    story: { type: 'string', 'x-widget': 'prose' },
    children: { type: 'integer', 'x-widget': 'number' },
    needs: { type: 'array', items: { enum: ['doctor', 'food'] }, 'x-widget': 'many' },
    at: { type: 'string', 'x-widget': 'moment' },
    on: { type: 'string', 'x-widget': 'date' },
    call: { type: 'string', 'x-widget': 'phone' },
    active: { type: 'boolean' },
    events: {
      type: 'array',
      'x-widget': 'lines',
      items: { type: 'object', properties: { country: { type: 'string' }, count: { type: 'integer' } } },
    },
    signs: {
      type: 'object',
      'x-widget': 'indicators',
      propertyNames: { enum: ['dr-a', 'ex-b'] },
      additionalProperties: { enum: ['yes', 'no'] },
    },
  },
}

test('answers get the types of their questions', () => {
  const answers = answersOf(form, {
    name: ' Namuna ',
    story: 'bir\r\nikki',
    children: '2',
    needs: ['doctor', 'food', 'doctor'],
    at: '24.11.2026 06:15',
    on: '01.02.2026',
    call: '+998 90 123-45-67',
    active: 'false',
    'events.3.country': 'UZ',
    'events.0.count': '1',
    'signs.dr-a': 'yes',
    'signs.unknown': 'yes',
  })

  expect(answers).toEqual({
    name: 'Namuna',
    story: 'bir\nikki',
    children: 2,
    needs: ['doctor', 'food'],
    at: '2026-11-24T01:15:00.000Z',
    on: '2026-02-01',
    call: '+998901234567',
    active: false,
    events: [{ count: 1 }, { country: 'UZ' }],
    signs: { 'dr-a': 'yes' },
  })
})

test('a question without an answer is left out, a row without one too', () => {
  expect(answersOf(form, { name: '  ', needs: '', children: '', 'events.0.country': '', 'signs.dr-a': '' })).toEqual({})
})

test('a wrong answer stays as it was typed, for its author to correct', () => {
  expect(answersOf(form, { children: 'ikki', at: '31.02.2026 10:00', active: 'maybe' })).toEqual({
    children: 'ikki',
    at: '31.02.2026 10:00',
    active: 'maybe',
  })
})

test('one box ticked is a list of one', () => {
  expect(answersOf(form, { needs: 'doctor' })).toEqual({ needs: ['doctor'] })
})

test('fields nobody asked for are not passed on', () => {
  expect(answersOf(form, { role: 'admin', __proto__: 'x', constructor: 'x' } as never)).toEqual({})
})

test('only the fields of the page are read', () => {
  expect(answersOf(form, { name: 'Namuna', children: '2' }, { key: 'first', title: '', fields: ['children'] })).toEqual({ children: 2 })
})
