import { vaultIn } from './file-vault.ts'
import type { Vault } from './vault.ts'

/** Where a process finds its vault. Without `module` the keys are files of the folder. */
export type VaultSettings = Readonly<{ folder: string }>

/** Opens the vault a process is told of. */
export const openVault = async ({ folder }: VaultSettings): Promise<Vault> => vaultIn(folder)
