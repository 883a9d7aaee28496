import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { open, openJson, type Place, seal, sealJson } from './envelope.ts'
import type { KeyProvider } from './key-provider.ts'
import { isCut, type RootTree, rootOf, without } from './root-tree.ts'
import type { StateFile, VaultState } from './sealed-state.ts'

/** Closing keys of so many cases are kept at hand. */
const MOST_KEPT = 10_000

/** Which data key is meant: `root` is the place of the case among the roots. */
export type KeyPlace = Readonly<{ caseId: string; root: number; compartment: string; version: number }>
/** A data key as it may be stored: closed by the root of the case, then by the provider's key of that version. */
export type WrappedKey = Readonly<{ kek: number; wrapped: Buffer }>

/** The root of a case was destroyed: nothing of it can be read, here or from any backup. */
export class Erased extends Error {
  constructor() {
    super('the keys of this case were destroyed')
    this.name = 'Erased'
  }
}

/** Seals and opens; knows keys, not cases. Everything that needs a provider is asynchronous. */
export type Vault = Readonly<{
  kind: string
  provider: KeyProvider
  /** A data key of 32 bytes, drawn anew, with its stored form. @throws Erased */
  newKey: (place: KeyPlace) => Promise<WrappedKey & Readonly<{ key: Buffer }>>
  /** @throws Erased, NotOpened */
  openKey: (place: KeyPlace, stored: WrappedKey) => Promise<Buffer>
  /** Closes a data key with the root of its case alone; whoever wraps it further is not the server (office keys). @throws Erased */
  bind: (place: KeyPlace, key: Uint8Array) => Promise<Buffer>
  /** @throws Erased, NotOpened */
  unbind: (place: KeyPlace, bound: Uint8Array) => Promise<Buffer>
  /** Closes a stored key anew under the newest key of the provider. */
  rewrap: (place: KeyPlace, stored: WrappedKey) => Promise<WrappedKey>
  isErased: (root: number) => Promise<boolean>
  /** Destroys the root of a case for ever. */
  erase: (root: number) => Promise<void>
  /** Seals a value with a data key, for the place it is stored at. */
  seal: (key: Uint8Array, value: unknown, place: Place) => Buffer
  /** @throws NotOpened */
  open: (key: Uint8Array, sealed: Uint8Array, place: Place) => unknown
  /** 32 bytes for keyed hashes of what is searched for. */
  indexKey: () => Promise<Uint8Array>
  /** Seals what belongs to no case: secrets of accounts, drafts. */
  sealSystem: (place: Place, value: unknown) => Promise<Buffer>
  openSystem: (place: Place, sealed: Uint8Array) => Promise<unknown>
  /** Keyed digest of a value, hex: equal values can be told, nothing can be guessed from it without the key. */
  digest: (value: unknown) => Promise<string>
  close: () => Promise<void>
}>

/** Opens a vault over a provider of keys and the file that holds its state. */
export function vaultOver(provider: KeyProvider, states: StateFile): Vault {
  // Derived from the tree in memory anyway; a tree that was cut is another tree, and its keys are derived anew.
  const kept = new WeakMap<RootTree, Map<number, Buffer>>()
  const closing = async (root: number): Promise<Buffer> => {
    const { tree } = await states.read()
    const ofTree = kept.get(tree) ?? new Map<number, Buffer>()
    kept.set(tree, ofTree)
    const known = ofTree.get(root)
    if (known) return known
    const secret = rootOf(tree, root)
    if (secret === null) throw new Erased()
    const key = derived(secret, 'wrap')
    if (ofTree.size >= MOST_KEPT) ofTree.clear()
    ofTree.set(root, key)
    return key
  }
  const bind: Vault['bind'] = async (place, key) => seal(await closing(place.root), key, placed(place))
  const unbind: Vault['unbind'] = async (place, bound) => open(await closing(place.root), bound, placed(place))
  const wrap = async (place: KeyPlace, bound: Uint8Array): Promise<WrappedKey> => {
    const kek = await provider.newest('kek')
    return { kek, wrapped: await provider.wrap('kek', kek, bound, Buffer.from(JSON.stringify(placed(place)))) }
  }
  const unwrap = (place: KeyPlace, { kek, wrapped }: WrappedKey) =>
    provider.unwrap('kek', kek, wrapped, Buffer.from(JSON.stringify(placed(place))))
  const ofState = new WeakMap<VaultState, Readonly<{ index: Buffer; system: Buffer; digest: KeyObject }>>()
  const keysOfState = async () => {
    const state = await states.read()
    const keys = ofState.get(state) ?? {
      index: derived(state.index, 'index'),
      system: derived(state.system, 'system'),
      // A key object is made once; a buffer would be turned into one for every digest.
      digest: createSecretKey(derived(state.system, 'digest')),
    }
    ofState.set(state, keys)
    return keys
  }

  return {
    kind: provider.kind,
    provider,
    bind,
    unbind,
    newKey: async (place) => {
      const key = randomBytes(32)
      return { key, ...(await wrap(place, await bind(place, key))) }
    },
    openKey: async (place, stored) => unbind(place, await unwrap(place, stored)),
    rewrap: async (place, stored) => wrap(place, await unwrap(place, stored)),
    isErased: async (root) => isCut((await states.read()).tree, root),
    erase: (root) => states.change((state) => ({ ...state, tree: without(state.tree, root) })),
    seal: sealJson,
    open: openJson,
    indexKey: async () => (await keysOfState()).index,
    sealSystem: async (place, value) => sealJson((await keysOfState()).system, value, place),
    openSystem: async (place, sealed) => openJson((await keysOfState()).system, sealed, place),
    digest: async (value) =>
      createHmac('sha256', (await keysOfState()).digest)
        .update(JSON.stringify(value))
        .digest('hex'),
    close: provider.close,
  }
}

const placed = ({ caseId, compartment, version }: KeyPlace): Place => ['case_key', caseId, compartment, version]
const derived = (secret: Uint8Array, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `nrm ${purpose}`, 32))
