import { randomBytes } from 'node:crypto'
import { NotOpened, open, seal } from './envelope.ts'
import type { KeyProvider } from './key-provider.ts'
import { newState } from './sealed-state.ts'
import { type Vault, vaultOver } from './vault.ts'

/** A vault that lives as long as the process: for tests and measurements. */
export function memoryVault(): Vault {
  let state = newState()
  const read = async () => state
  return vaultOver(memoryProvider(), {
    read,
    change: async (how) => {
      state = how(state)
    },
  })
}

/** Keys that live as long as the process. */
export function memoryProvider(): KeyProvider {
  const keys = new Map<string, Buffer>()
  const newest = new Map<string, number>()
  const key = (name: string, version: number): Buffer => {
    const found = keys.get(`${name} ${version}`)
    if (!found) throw new NotOpened()
    return found
  }
  const make: KeyProvider['make'] = async (name) => {
    const version = (newest.get(name) ?? 0) + 1
    keys.set(`${name} ${version}`, randomBytes(32))
    newest.set(name, version)
    return version
  }
  return {
    kind: 'memory',
    newest: async (name) => newest.get(name) ?? make(name),
    make,
    destroy: async (name, version) => void keys.delete(`${name} ${version}`),
    wrap: async (name, version, plain, bound) => seal(key(name, version), plain, [Buffer.from(bound).toString('hex')]),
    unwrap: async (name, version, wrapped, bound) => open(key(name, version), wrapped, [Buffer.from(bound).toString('hex')]),
    close: async () => keys.clear(),
  }
}
