import { expect, test } from 'vitest'
import { type DatabaseRole, testDatabase } from './postgres.ts'

const database = await testDatabase()
const roles: readonly DatabaseRole[] = ['owner', 'api', 'worker', 'auditor']

test('a test file has a migrated database to itself, on the version that runs in production', async () => {
  const { client } = database.as('owner')

  const [found] = await client`select current_database() as name, current_setting('server_version_num')::int / 10000 as major`
  const schemas = await client`select nspname from pg_namespace where nspname in ('nrm', 'graphile_worker')`

  expect(found).toEqual({ name: database.name, major: 18 })
  expect(schemas).toHaveLength(2)
})

test.each(roles)('%s is no superuser and cannot walk round row-level security', async (role) => {
  const [attributes] = await database.as(role).client`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = current_user`

  expect(attributes).toEqual({ mighty: false })
})

test('the grants on the database itself are those of a real one', async () => {
  const grants = await database.as('owner').client`
    select grantee::regrole::text as role, privilege_type as right
    from pg_database, aclexplode(datacl) where datname = current_database() and grantee <> datdba order by 1, 2`

  expect(grants.map(({ role, right }) => `${role}: ${right}`)).toEqual([
    'nrm_api: CONNECT',
    'nrm_auditor: CONNECT',
    'nrm_worker: CONNECT',
    'nrm_worker: CREATE',
  ])
})
