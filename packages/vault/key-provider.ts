/** `kek` wraps the data keys of cases; `state` wraps the file from which the roots of cases are derived. */
export type KeyName = 'kek' | 'state'

/**
 * Where the key-encryption keys live: a folder, a security module, a transit service. They never leave it; versions count up from 1.
 * `wrap` and `unwrap` are AES-256-GCM with associated data.
 */
export type KeyProvider = Readonly<{
  /** For logs and reports: which kind, never a secret. */
  kind: string
  /** Newest version; the first is made when there is none. */
  newest: (name: KeyName) => Promise<number>
  /** Makes a version that is newer than all others. */
  make: (name: KeyName) => Promise<number>
  /** Destroys a version; what it wrapped stays wrapped for ever. */
  destroy: (name: KeyName, version: number) => Promise<void>
  wrap: (name: KeyName, version: number, plain: Uint8Array, bound: Uint8Array) => Promise<Buffer>
  /** @throws NotOpened for a version that is gone, and for what was changed */
  unwrap: (name: KeyName, version: number, wrapped: Uint8Array, bound: Uint8Array) => Promise<Buffer>
  close: () => Promise<void>
}>
