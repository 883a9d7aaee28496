import { join } from 'node:path'
import { fileProvider } from './file-provider.ts'
import type { KeyProvider } from './key-provider.ts'
import { stateFile } from './sealed-state.ts'
import { type Vault, vaultOver } from './vault.ts'

/** A vault whose state lies in `folder`; its keys too, unless a provider holds them elsewhere. */
export const vaultIn = (folder: string, provider: KeyProvider = fileProvider(folder)): Vault =>
  vaultOver(provider, stateFile(join(folder, 'roots.sealed'), provider))
