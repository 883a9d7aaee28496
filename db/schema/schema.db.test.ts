import { testDatabase } from '@nrm/testkit/postgres'
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import * as absence from './absence.ts'
import * as account from './account.ts'
import * as auditEntry from './audit-entry.ts'
import * as caseAccess from './case-access.ts'
import * as caseFile from './case-file.ts'
import * as caseKey from './case-key.ts'
import * as clock from './clock.ts'
import * as consent from './consent.ts'
import * as documentIssued from './document-issued.ts'
import * as draft from './draft.ts'
import * as evidenceFile from './evidence-file.ts'
import * as holiday from './holiday.ts'
import * as legalParameter from './legal-parameter.ts'
import * as nameToken from './name-token.ts'
import * as needToKnow from './need-to-know.ts'
import * as notification from './notification.ts'
import * as office from './office.ts'
import * as officeKey from './office-key.ts'
import * as passkey from './passkey.ts'
import * as personIdentity from './person-identity.ts'
import * as procedure from './procedure.ts'
import * as record from './record.ts'
import * as recovery from './recovery.ts'
import * as referral from './referral.ts'
import * as rights from './rights.ts'
import * as rule from './rule.ts'
import * as session from './session.ts'
import * as sopVersion from './sop-version.ts'
import * as stepTaken from './step-taken.ts'
import * as submission from './submission.ts'
import * as territory from './territory.ts'

const files = [
  absence,
  account,
  auditEntry,
  caseAccess,
  caseFile,
  caseKey,
  clock,
  consent,
  documentIssued,
  draft,
  evidenceFile,
  holiday,
  legalParameter,
  nameToken,
  needToKnow,
  notification,
  office,
  officeKey,
  passkey,
  personIdentity,
  procedure,
  record,
  recovery,
  referral,
  rights,
  rule,
  session,
  sopVersion,
  stepTaken,
  submission,
  territory,
]
const tables = files.flatMap((file) => Object.values(file)).filter((value) => is(value, PgTable))
const database = await testDatabase()

test('the tables the code knows are the tables of the migrations: columns, types, what may be empty', async () => {
  const columns = await database.as('owner').client<{ line: string }[]>`
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, null) || case when a.attnotnull then ' not null' else '' end as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'nrm'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`

  expect(declared().toSorted()).toEqual(columns.map(({ line }) => line).toSorted())
})

function declared(): string[] {
  return tables
    .map(getTableConfig)
    .flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name} ${column.getSQLType()}${column.notNull ? ' not null' : ''}`),
    )
}
