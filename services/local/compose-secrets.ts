// Writes what docker-compose.yml reads: one environment file a service, and the keys. What is there already is kept.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { urlFor } from '@nrm/db/bootstrap'
import { keptSecrets, type Secrets } from './secrets.ts'
import { root } from './settings.ts'

const folder = join(root, '.compose')
// The folder is closed, its files are open: inside a container they are read by a user who is not their owner.
mkdirSync(folder, { recursive: true, mode: 0o700 })
for (const [name, text] of Object.entries(files(keptSecrets(join(folder, 'secrets.json'))))) {
  const file = join(folder, name)
  if (existsSync(file)) continue
  writeFileSync(file, text, { mode: 0o644 })
  process.stdout.write(`.compose/${name}\n`)
}

function files({ superuser, passwords, jwtPrivateKey, jwtPublicKey, cookieSecret }: Secrets): Readonly<Record<string, string>> {
  const admin = `postgres://postgres:${superuser}@postgres:5432/postgres`
  const url = (role: keyof typeof passwords) => urlFor(admin, role, passwords[role])
  return {
    superuser,
    'jwt-private.pem': jwtPrivateKey,
    'jwt-public.pem': jwtPublicKey,
    'migrate.env': `DATABASE_URL=${admin}\nROLE_PASSWORDS=${JSON.stringify(passwords)}\n`,
    'api.env': `DATABASE_URL=${url('nrm_api')}\nAUDIT_DATABASE_URL=${url('nrm_auditor')}\n`,
    'worker.env': `DATABASE_URL=${url('nrm_worker')}\n`,
    'web.env': `COOKIE_SECRET=${cookieSecret}\n`,
  }
}
