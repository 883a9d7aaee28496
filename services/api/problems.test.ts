import { readdirSync, readFileSync } from 'node:fs'
import { problems } from '@nrm/contracts/problems'
import { problemsMarkdown } from '@nrm/contracts/problems-doc'
import { catalog } from '@nrm/messages/catalog'
import { fieldErrorCodes } from '@nrm/sop/field-codes'
import { refusalCodes } from '@nrm/sop/refusal-codes'
import { sourceFiles } from '@nrm/testkit/source-files'
import { expect, test } from 'vitest'
import { say } from './say.ts'

const root = new URL('../../', import.meta.url)
const codes = Object.keys(problems)
const keys = new Set(Object.keys(catalog))

test('every code has a title and a detail in the catalogs', () => {
  expect(codes.flatMap((code) => [`problem.${code}.title`, `problem.${code}.detail`]).filter((key) => !keys.has(key))).toEqual([])
})

test('every code with which the SOP refuses is in the table', () => {
  expect(refusalCodes.filter((code) => !codes.includes(code))).toEqual([])
})

test('every code with which a package or the database refuses is in the table', () => {
  const migrations = readdirSync(new URL('db/migrations/', root)).filter((name) => name.endsWith('.sql'))
  const sources = sourceFiles().filter((path) => !path.includes('.test.') && !path.startsWith('services/cli/'))
  const thrown = [...sources, ...migrations.map((name) => `db/migrations/${name}`)].flatMap((path) =>
    [
      ...readFileSync(new URL(path, root), 'utf8').matchAll(/new Refusal\('([a-z-]+)'|raise exception '([a-z-]+)' using errcode = 'NR4/g),
    ].map(([, thrown, raised]) => thrown ?? raised),
  )

  expect(thrown.length).toBeGreaterThan(20)
  expect(thrown.filter((code) => !codes.includes(code ?? ''))).toEqual([])
})

test('every fault of a field has words', () => {
  expect(fieldErrorCodes.filter((code) => !keys.has(`field-error.${code}`))).toEqual([])
})

test('docs/problems.md is what the table and the catalog say', () => {
  const written = readFileSync(new URL('docs/problems.md', root), 'utf8')

  expect(written).toBe(problemsMarkdown((key) => say('en', key)))
})
