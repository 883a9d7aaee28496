import { createHash } from 'node:crypto'
import { memoryProvider } from './memory-vault.ts'
import type { Vault } from './vault.ts'

/** A vault that hides nothing. For measuring what sealing costs; nothing in service may open one. */
export const nullVault = (): Vault => ({
  kind: 'null',
  provider: memoryProvider(),
  newKey: async () => ({ key: Buffer.alloc(0), kek: 0, wrapped: Buffer.alloc(0) }),
  openKey: async () => Buffer.alloc(0),
  bind: async (_, key) => Buffer.from(key),
  unbind: async (_, bound) => Buffer.from(bound),
  rewrap: async (_, stored) => stored,
  isErased: async () => false,
  erase: async () => {},
  seal: (_, value) => Buffer.from(JSON.stringify(value)),
  open: (_, sealed) => JSON.parse(Buffer.from(sealed).toString()),
  indexKey: async () => new Uint8Array(32),
  sealSystem: async (_, value) => Buffer.from(JSON.stringify(value)),
  openSystem: async (_, sealed) => JSON.parse(Buffer.from(sealed).toString()),
  digest: async (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
  close: async () => {},
})
