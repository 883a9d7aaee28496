import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** What only this installation knows. Made once, kept in a file that only its owner reads. */
export type Secrets = Readonly<{
  superuser: string
  passwords: Readonly<Record<'nrm_owner' | 'nrm_api' | 'nrm_worker' | 'nrm_auditor', string>>
  jwtPrivateKey: string
  jwtPublicKey: string
  cookieSecret: string
}>

/** The secrets in `file`, made on the first call. */
export function keptSecrets(file: string): Secrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = newSecrets()
  // Written aside and moved: a half-written file would lock its owner out of the data.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

function newSecrets(): Secrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    superuser: password(),
    passwords: { nrm_owner: password(), nrm_api: password(), nrm_worker: password(), nrm_auditor: password() },
    jwtPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    jwtPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    cookieSecret: password(),
  }
}

const password = () => randomBytes(24).toString('base64url')
