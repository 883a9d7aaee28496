import { migrate } from './migrate.ts'

// What a deployment runs before the services: `DATABASE_URL` is the superuser's, `ROLE_PASSWORDS` the JSON of the roles' own.
const { DATABASE_URL, ROLE_PASSWORDS } = process.env
if (!DATABASE_URL || !ROLE_PASSWORDS) throw new Error('DATABASE_URL and ROLE_PASSWORDS must be set')
await migrate({ adminUrl: DATABASE_URL, passwords: JSON.parse(ROLE_PASSWORDS) })
