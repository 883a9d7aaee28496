import { readFileSync } from 'node:fs'
import { problems } from '@nrm/contracts/problems'
import { problemsMarkdown } from '@nrm/contracts/problems-doc'
import { catalog } from '@nrm/messages/catalog'
import { fieldErrorCodes } from '@nrm/sop/field-codes'
import { refusalCodes } from '@nrm/sop/refusal-codes'
import { expect, test } from 'vitest'
import { say } from './say.ts'

const codes = Object.keys(problems)
const keys = new Set(Object.keys(catalog))

test('every code has a title and a detail in the catalogs', () => {
  expect(codes.flatMap((code) => [`problem.${code}.title`, `problem.${code}.detail`]).filter((key) => !keys.has(key))).toEqual([])
})

test('every code with which the SOP refuses is in the table', () => {
  expect(refusalCodes.filter((code) => !codes.includes(code))).toEqual([])
})

test('every fault of a field has words', () => {
  expect(fieldErrorCodes.filter((code) => !keys.has(`field-error.${code}`))).toEqual([])
})

test('docs/problems.md is what the table and the catalog say', () => {
  const written = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')

  expect(written).toBe(problemsMarkdown((key) => say('en', key)))
})
