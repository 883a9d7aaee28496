/** A library as the lockfile fixes it; `key` is `name@version` with what it was resolved against, `needs` are keys. */
export type Locked = Readonly<{ key: string; name: string; version: string; integrity: string; needs: readonly string[] }>
/** What a package of the workspace needs at run time: keys of libraries, folders of the workspace. */
export type Importer = Readonly<{ libraries: readonly string[]; folders: readonly string[] }>
export type Lockfile = Readonly<{ importers: ReadonlyMap<string, Importer>; libraries: ReadonlyMap<string, Locked> }>

type Branch = { [name: string]: Branch | string }

/**
 * Reads what a bill of materials needs out of `pnpm-lock.yaml` (version 9).
 * @throws Error when the file is of another version: what is not understood must not be left out in silence
 */
export function lockfileOf(text: string): Lockfile {
  if (!text.startsWith("lockfileVersion: '9.0'")) throw new Error('pnpm-lock.yaml is not of version 9.0')
  const tree = branches(text)
  const [importers, packages, snapshots] = ['importers', 'packages', 'snapshots'].map((name) => branch(tree[name]))
  const libraries = Object.entries(snapshots ?? {}).map(([key, snapshot]): [string, Locked] => {
    const plain = key.replace(/\(.*$/, '')
    const at = plain.lastIndexOf('@')
    const integrity = /integrity: (sha512-[A-Za-z0-9+/=]+)/.exec(String(branch(packages?.[plain]).resolution))?.[1] ?? ''
    return [key, { key, name: plain.slice(0, at), version: plain.slice(at + 1), integrity, needs: needsOf(branch(snapshot)) }]
  })
  return {
    libraries: new Map(libraries),
    importers: new Map(Object.entries(importers ?? {}).map(([folder, importer]) => [folder, importerOf(folder, branch(importer))])),
  }
}

const needsOf = (snapshot: Branch): string[] =>
  ['dependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(branch(snapshot[kind])).map(([name, version]) => keyOf(name, String(version))),
  )

function importerOf(folder: string, importer: Branch): Importer {
  const needs = ['dependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(branch(importer[kind])))
  const versions = needs.map(([name, need]) => [name, String(branch(need).version)] as const)
  const isLink = (version: string) => version.startsWith('link:')
  return {
    libraries: versions.filter(([, version]) => !isLink(version)).map(([name, version]) => keyOf(name, version)),
    folders: versions
      .filter(([, version]) => isLink(version))
      .map(([, version]) => new URL(version.slice(5), `file:///${folder}/`).pathname.slice(1)),
  }
}

/** A library under another name stands with its own in the version. */
const keyOf = (name: string, version: string): string => (/^@?[^@(]+@\d/.test(version) ? version : `${name}@${version}`)

const branch = (value: Branch | string | undefined): Branch => (typeof value === 'object' ? value : {})

/** The indented lines of the file as a tree; everything behind a colon is text. */
function branches(text: string): Branch {
  const root: Branch = {}
  const path: { indent: number; node: Branch }[] = [{ indent: -1, node: root }]
  for (const line of text.split('\n')) {
    const [, space = '', quoted, plain, rest = ''] = /^( *)(?:'([^']+)'|([^\s'][^:]*)):(?: (.*))?$/.exec(line) ?? []
    const name = quoted ?? plain
    if (name === undefined) continue
    while ((path.at(-1)?.indent ?? -1) >= space.length) path.pop()
    const parent = path.at(-1)?.node ?? root
    if (rest !== '') parent[name] = rest.replace(/^'(.*)'$/, '$1')
    else {
      const node: Branch = {}
      parent[name] = node
      path.push({ indent: space.length, node })
    }
  }
  return root
}
