import { readFileSync } from 'node:fs'
import { vaultIn } from './file-vault.ts'
import { pkcs11Provider } from './pkcs11-provider.ts'
import type { Vault } from './vault.ts'

/** Where a process finds its vault. Without `token` the keys are files of the folder; the PIN comes as a file, so that no process list shows it. */
export type VaultSettings = Readonly<{ folder: string; token?: Readonly<{ module: string; label: string; pinFile: string }> | undefined }>

/** Opens the vault a process is told of. @throws Error where the security module does not answer */
export async function openVault({ folder, token }: VaultSettings): Promise<Vault> {
  if (!token) return vaultIn(folder)
  const { module, label, pinFile } = token
  return vaultIn(folder, await pkcs11Provider({ module, label, pin: readFileSync(pinFile, 'utf8').trim() }))
}

/** The same settings as a process is told them: `VAULT_FOLDER`, and `PKCS11_MODULE`, `PKCS11_TOKEN`, `PKCS11_PIN_FILE` for a security module. */
export function vaultSettings(environment: NodeJS.ProcessEnv, folder: string): VaultSettings {
  const { PKCS11_MODULE: module, PKCS11_TOKEN: label, PKCS11_PIN_FILE: pinFile } = environment
  return { folder, token: module && label && pinFile ? { module, label, pinFile } : undefined }
}
