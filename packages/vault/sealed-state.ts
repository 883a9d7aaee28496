import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { NotOpened, open, seal } from './envelope.ts'
import type { KeyProvider } from './key-provider.ts'
import { type RootTree, wholeTree } from './root-tree.ts'

/** What only the vault knows: the tree of roots, the key of the blind indexes, the secret of what belongs to no case. */
export type VaultState = Readonly<{ tree: RootTree; index: Buffer; system: Buffer }>

const LOOKED_MS = 1_000
const bound = Buffer.from('nrm vault state')

export type StateFile = Readonly<{
  read: () => Promise<VaultState>
  /** Reads, changes and writes; one process at a time. */
  change: (how: (state: VaultState) => VaultState) => Promise<void>
}>

/**
 * The state in a file, sealed with a key that the provider's `state` key wraps. Every change makes a new `state` key and destroys the one
 * before: whoever kept an older copy of the file cannot open it any more. Another process sees a change within a second.
 */
export function stateFile(path: string, provider: KeyProvider): StateFile {
  let known: Readonly<{ stamp: string; state: VaultState }> | null = null
  let looked = 0

  async function read(): Promise<VaultState> {
    if (known && Date.now() - looked < LOOKED_MS) return known.state
    const stamp = stampOf(path)
    looked = Date.now()
    if (known && known.stamp === stamp) return known.state
    if (stamp === null) return begun()
    known = { stamp, state: await opened(readFileSync(path)) }
    return known.state
  }

  async function begun(): Promise<VaultState> {
    await alone(path, async () => {
      if (stampOf(path) === null) await write(newState(), await provider.newest('state'))
    })
    return read()
  }

  const change: StateFile['change'] = async (how) => {
    await read()
    await alone(path, async () => {
      const file = readFileSync(path)
      await write(how(await opened(file)), await provider.make('state'))
      await provider.destroy('state', file.readUInt32BE())
    })
  }

  async function write(state: VaultState, version: number): Promise<void> {
    replace(path, await closed(state, version))
    known = { stamp: stampOf(path) as string, state }
  }

  async function closed(state: VaultState, version: number): Promise<Buffer> {
    const key = randomBytes(32)
    const wrapped = await provider.wrap('state', version, key, bound)
    const head = Buffer.alloc(6)
    head.writeUInt32BE(version)
    head.writeUInt16BE(wrapped.length, 4)
    return Buffer.concat([head, wrapped, seal(key, Buffer.from(toText(state)), ['state', version])])
  }

  async function opened(file: Buffer): Promise<VaultState> {
    if (file.length < 6) throw new NotOpened()
    const version = file.readUInt32BE()
    const body = 6 + file.readUInt16BE(4)
    const key = await provider.unwrap('state', version, file.subarray(6, body), bound)
    return fromText(open(key, file.subarray(body), ['state', version]).toString())
  }

  return { read, change }
}

/** A state of its own, never written: for what lives only as long as the process. */
export const newState = (): VaultState => ({ tree: wholeTree(randomBytes(32)), index: randomBytes(32), system: randomBytes(32) })

const toText = ({ tree, index, system }: VaultState): string =>
  JSON.stringify({
    tree: [...tree].map(([path, node]) => [path, node.toString('base64')]),
    index: index.toString('base64'),
    system: system.toString('base64'),
  })

function fromText(text: string): VaultState {
  const { tree, index, system } = JSON.parse(text) as { tree: [string, string][]; index: string; system: string }
  const bytes = (from: string) => Buffer.from(from, 'base64')
  return { tree: new Map(tree.map(([path, node]) => [path, bytes(node)])), index: bytes(index), system: bytes(system) }
}

/** Runs `work` while no other process does; a lock left by one that died is taken over after a while. */
async function alone(path: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const lock = `${path}.lock`
  for (let tries = 0; !taken(lock); tries += 1) {
    const held = statSync(lock, { throwIfNoEntry: false })
    if (tries > 200 || (held && Date.now() - held.mtimeMs > 10_000)) rmSync(lock, { force: true })
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function taken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
    return true
  } catch {
    return false
  }
}

function stampOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.ino} ${found.size}` : null
}

function replace(path: string, bytes: Uint8Array): void {
  const handle = openSync(`${path}.new`, 'w', 0o600)
  writeSync(handle, bytes)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(`${path}.new`, path)
}
