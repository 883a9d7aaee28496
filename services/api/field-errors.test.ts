import { AccountCreate, HolidayWrite, OfficeWrite } from '@nrm/contracts/administration'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { fieldErrorsOf } from './field-errors.ts'

const codes = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value, { reportInput: true })
  return Object.fromEntries(fieldErrorsOf(error as z.ZodError).map(({ path, code }) => [path, code]))
}

test('every fault of an account has its place and its code', () => {
  const wrong = {
    login: 'Bad Login',
    name: 'x'.repeat(201),
    role: 'system',
    office: '1',
    language: 'uz-Latn',
    password: 'x'.repeat(257),
    rank: 1,
  }

  expect(codes(AccountCreate, wrong)).toEqual({
    login: 'bad-format',
    name: 'too-long',
    role: 'not-in-list',
    office: 'bad-format',
    password: 'too-long',
    rank: 'unknown-field',
  })
})

test('a missing answer is not a wrong one', () => {
  expect(codes(AccountCreate, { login: null, name: ' ' })).toMatchObject({ login: 'required', role: 'required', password: 'required' })
})

test('numbers, lists and days have codes of their own', () => {
  expect(codes(OfficeWrite, { freePlaces: 'many', services: Array(31).fill('shelter') })).toMatchObject({
    freePlaces: 'not-a-number',
    services: 'too-many',
  })
  expect(codes(OfficeWrite, { freePlaces: -1 })).toMatchObject({ freePlaces: 'not-a-number' })
  expect(codes(HolidayWrite, { date: '2026-02-30' })).toMatchObject({ date: 'not-a-date' })
})
