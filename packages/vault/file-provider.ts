import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { NotOpened, open, seal } from './envelope.ts'
import type { KeyName, KeyProvider } from './key-provider.ts'
import { NEWEST_KNOWN_MS } from './newest-known.ts'

/**
 * Keys as files of a folder that only its owner reads, outside the database and outside its backups. For the embedded run; a country
 * keeps them in a security module (pkcs11-provider.ts).
 */
export function fileProvider(folder: string): KeyProvider {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const held = new Map<string, Buffer>()
  const newestKnown = new Map<KeyName, Readonly<{ version: number; until: number }>>()
  const file = (name: KeyName, version: number) => join(folder, `${name}-${version}.key`)

  const versions = (name: KeyName): number[] =>
    readdirSync(folder)
      .map((entry) => new RegExp(`^${name}-(\\d+)\\.key$`).exec(entry)?.[1])
      .filter((version) => version !== undefined)
      .map(Number)
      .sort((one, other) => one - other)

  function key(name: KeyName, version: number): Buffer {
    const known = held.get(file(name, version))
    if (known) return known
    if (!existsSync(file(name, version))) throw new NotOpened()
    const bytes = Buffer.from(readFileSync(file(name, version), 'utf8').trim(), 'hex')
    if (bytes.length !== 32) throw new NotOpened()
    held.set(file(name, version), bytes)
    return bytes
  }

  async function make(name: KeyName): Promise<number> {
    const version = (versions(name).at(-1) ?? 0) + 1
    const written = writeAside(file(name, version), `${randomBytes(32).toString('hex')}\n`)
    newestKnown.delete(name)
    return written ? version : newest(name)
  }

  async function newest(name: KeyName): Promise<number> {
    const known = newestKnown.get(name)
    if (known && known.until > Date.now()) return known.version
    const version = versions(name).at(-1) ?? (await make(name))
    newestKnown.set(name, { version, until: Date.now() + NEWEST_KNOWN_MS })
    return version
  }

  return {
    kind: 'file',
    newest,
    make,
    destroy: async (name, version) => {
      held.get(file(name, version))?.fill(0)
      held.delete(file(name, version))
      newestKnown.delete(name)
      overwrite(file(name, version))
    },
    wrap: async (name, version, plain, bound) => seal(key(name, version), plain, [name, version, hex(bound)]),
    unwrap: async (name, version, wrapped, bound) => open(key(name, version), wrapped, [name, version, hex(bound)]),
    close: async () => held.clear(),
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Whole or not at all; false where another process was first. */
function writeAside(path: string, text: string): boolean {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  const handle = openSync(aside, 'wx', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  if (existsSync(path)) {
    rmSync(aside)
    return false
  }
  renameSync(aside, path)
  return true
}

/** Random bytes over the old ones before the name goes; a file system that keeps old blocks keeps them all the same. */
function overwrite(path: string): void {
  if (!existsSync(path)) return
  const handle = openSync(path, 'r+')
  writeSync(handle, randomBytes(statSync(path).size), 0, undefined, 0)
  fsyncSync(handle)
  closeSync(handle)
  rmSync(path)
}
