import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'
import { root } from './workspace.ts'

const files = sourceFiles().map((path) => ({ path, imports: importsOf(readFileSync(join(root, path), 'utf8')) }))
// What tests and measurements are made of never leaves the workspace; .dockerignore names the same folders.
const shipped = files.filter(({ path }) => !/\.test\.tsx?$|^packages\/testkit\/|\/(testing|test|e2e|bench|measure)\//.test(path))

describe('what a file imports', () => {
  test('the law knows no outside world: no node module, no server, no database', () => {
    const law = shipped.filter(({ path }) => path.startsWith('packages/sop/'))

    expect(offenders(law, /^node:|^fastify|^postgres$|^drizzle/)).toEqual([])
  })

  test('only @nrm/db speaks SQL', () => {
    const others = shipped.filter(({ path }) => !path.startsWith('db/'))

    expect(offenders(others, /^(postgres|drizzle-orm)(\/|$)/)).toEqual([])
  })

  test('services take no query of the database for themselves: they go through the door', () => {
    const services = shipped.filter(({ path }) => path.startsWith('services/'))

    expect(offenders(services, /^@nrm\/db\/(queries|schema)\//)).toEqual([])
  })

  test('the web reaches neither the database nor the door: it has no credentials', () => {
    const web = shipped.filter(({ path }) => path.startsWith('services/web/'))

    expect(offenders(web, /^@nrm\/(db|casework|api)\//)).toEqual([])
  })

  test('nothing that is shipped imports what is there for tests', () => {
    expect(offenders(shipped, /^@nrm\/testkit|^vitest|\/(testing|test|e2e|bench|measure)\//)).toEqual([])
  })
})

function offenders(among: typeof files, forbidden: RegExp): string[] {
  return among.flatMap(({ path, imports }) => imports.filter((name) => forbidden.test(name)).map((name) => `${path} imports ${name}`))
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name)
}
