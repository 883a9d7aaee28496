import { createHash } from 'node:crypto'
import type { Locked, Lockfile } from './lockfile.ts'

type Component = Readonly<{
  type: 'library' | 'platform' | 'application'
  'bom-ref': string
  name: string
  version: string
  purl?: string
  scope?: 'required'
  licenses: readonly Readonly<{ expression: string }>[]
  hashes?: readonly Readonly<{ alg: 'SHA-512'; content: string }>[]
}>
export type Bill = Readonly<{
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  serialNumber: string
  version: 1
  metadata: Readonly<{ component: Component; lifecycles: readonly Readonly<{ phase: 'build' }>[] }>
  components: readonly Component[]
  dependencies: readonly Readonly<{ ref: string; dependsOn: readonly string[] }>[]
}>

/** Packages of the workspace that run in service; what they need is what is shipped. */
export const shipped = ['db', 'services/api', 'services/cli', 'services/web', 'services/worker'] as const

/**
 * Bill of materials (CycloneDX 1.6) of what runs in service: every library of the lockfile, with its hash, and what the libraries stand on. The same lockfile
 * gives the same bill, serial number included.
 * @param licenceOf SPDX expression of an installed library, null when it is not installed on this machine
 * @param platforms Node and PostgreSQL, which are no libraries
 */
export function billOf(
  lockfile: Lockfile,
  house: Readonly<{ version: string; licence: string }>,
  licenceOf: (library: Locked) => string | null,
  platforms: readonly Readonly<{ name: string; version: string; licence: string; purl: string }>[],
): Bill {
  const libraries = runtimeOf(lockfile)
  const root = `nrm@${house.version}`
  const components = libraries.map(
    ({ library, broughtBy }): Component => ({
      type: 'library',
      'bom-ref': library.key,
      name: library.name,
      version: library.version,
      purl: `pkg:npm/${library.name.replace('@', '%40')}@${library.version}`,
      scope: 'required',
      // A build for another machine is not installed here; it is licensed as what brings it.
      licenses: [{ expression: licenceOf(library) ?? (broughtBy && licenceOf(broughtBy)) ?? 'NOASSERTION' }],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(library.integrity.slice('sha512-'.length), 'base64').toString('hex') }],
    }),
  )
  const grounds = platforms.map(
    ({ name, version, licence, purl }): Component => ({
      type: 'platform',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      purl,
      licenses: [{ expression: licence }],
    }),
  )
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serialOf([...libraries.map(({ library }) => library.key + library.integrity), ...grounds.map((one) => one['bom-ref'])].join('\n'))}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': root, name: 'nrm', version: house.version, licenses: [{ expression: house.licence }] },
    },
    components: [...grounds, ...components],
    dependencies: [
      {
        ref: root,
        dependsOn: [
          ...new Set([...shippedFolders(lockfile)].flatMap((folder) => lockfile.importers.get(folder)?.libraries ?? [])),
          ...grounds.map((one) => one['bom-ref']),
        ].toSorted(),
      },
      ...libraries.map(({ library }) => ({ ref: library.key, dependsOn: library.needs.toSorted() })),
    ],
  }
}

/** Every library that something shipped needs, with the first that brings it, by key. */
export function runtimeOf(lockfile: Lockfile): readonly Readonly<{ library: Locked; broughtBy: Locked | null }>[] {
  const found = new Map<string, { library: Locked; broughtBy: Locked | null }>()
  const waiting = [...shippedFolders(lockfile)].flatMap((folder) =>
    (lockfile.importers.get(folder)?.libraries ?? []).map((key) => ({ key, broughtBy: null as Locked | null })),
  )
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next.key)) continue
    const library = lockfile.libraries.get(next.key)
    if (!library) throw new Error(`the lockfile has no ${next.key}`)
    found.set(next.key, { library, broughtBy: next.broughtBy })
    waiting.push(...library.needs.map((key) => ({ key, broughtBy: library })))
  }
  return [...found.values()].toSorted((one, other) => one.library.key.localeCompare(other.library.key, 'en'))
}

function shippedFolders({ importers }: Lockfile): Set<string> {
  const found = new Set<string>()
  const waiting: string[] = [...shipped]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (found.has(folder)) continue
    found.add(folder)
    waiting.push(...(importers.get(folder)?.folders ?? []))
  }
  return found
}

/** A UUID (version 8, of our own making) that follows from the content. */
function serialOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
