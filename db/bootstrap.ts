import postgres from 'postgres'

/** Passwords of the login roles; made once per installation, never in the repository. */
export type RolePasswords = Readonly<{ nrm_owner: string; nrm_api: string; nrm_worker: string; nrm_auditor: string }>

/**
 * The only act of a superuser: roles, database, schema of the queue. Safe to repeat; also sets the passwords anew.
 * After it nothing runs as superuser.
 */
export async function bootstrap(adminUrl: string, passwords: RolePasswords, database = 'nrm'): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    for (const [role, password] of Object.entries(passwords)) {
      await admin.unsafe(`do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`)
      await admin.unsafe(
        `alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password '${quoted(password)}'`,
      )
      // Every statement of ours finds its rows by key or by the order of an index; planning it anew would cost more than running it.
      await admin.unsafe(`alter role ${role} set plan_cache_mode = force_generic_plan`)
    }
    for (const role of ['nrm_definer', 'nrm_gate'])
      await admin.unsafe(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`)
    await admin.unsafe('grant nrm_definer, nrm_gate, nrm_worker to nrm_owner with inherit false, set true')
    const [found] = await admin`select 1 from pg_database where datname = ${database}`
    if (!found) await admin.unsafe(`create database ${database} owner nrm_owner encoding 'UTF8' template template0`)
    await admin.unsafe(`revoke all on database ${database} from public`)
    await admin.unsafe(`grant connect on database ${database} to nrm_owner, nrm_api, nrm_worker, nrm_auditor`)
    await admin.unsafe(`grant create on database ${database} to nrm_owner, nrm_worker`)
  } finally {
    await admin.end()
  }
}

/** Passwords are ours (hex or base64url); a quote in one from outside is doubled. */
const quoted = (text: string): string => text.replaceAll("'", "''")

/** The URL of `role` on the server and database that `adminUrl` names. */
export function urlFor(adminUrl: string, role: string, password: string, database = 'nrm'): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = encodeURIComponent(password)
  url.pathname = `/${database}`
  return url.href
}
