import { randomUUID } from 'node:crypto'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { lyingOf } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { registerAs } from '@nrm/testkit/walk'
import type postgres from 'postgres'
import { expect, test } from 'vitest'
import { asActor } from './as-actor.ts'
import { connect } from './connect.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const admin = superuser(database)
const small = await country(worker)
const open = await situation(worker, small, 'referral sent')
const foreign = await situation(worker, small, 'of region B')

const forbidden = /permission denied|must be owner|violates row-level security|step-not-yours|step-not-now/

test.each([
  ['read the evidence log', 'select entry from nrm.audit_entry'],
  ['change the evidence log', `update nrm.audit_entry set entry = '{}'`],
  ['delete from the evidence log', 'delete from nrm.audit_entry'],
  ['empty the evidence log', 'truncate nrm.audit_entry'],
  [
    'write an entry in its own words',
    `insert into nrm.audit_entry (at, kind, outcome, role, territory, oversight_region, entry, leaf) values (now(), 'x', 'done', 'none', '17', '17', '{}', '')`,
  ],
  ['read a password', 'select password_hash from nrm.account'],
  ['read the secret of a second factor', 'select otp_secret from nrm.account'],
  ['read the identity of a person', 'select sealed from nrm.person_identity'],
  ['change the identity of a person', `update nrm.person_identity set sealed = ''`],
  ['change the key of a case', `update nrm.case_key set wrapped = ''`],
  ['take a key of a case away', 'delete from nrm.case_key'],
  ['add a key to a case', `insert into nrm.case_key (case_id, compartment, version) values ('${open.id}', 'clinical', 9)`],
  [
    'wrap a key of a case for its office',
    `insert into nrm.case_key_office values ('${open.id}', 'clinical', 1, '${small.offices.policeA}', 1, '')`,
  ],
  [
    'take a share of the key of an office',
    `insert into nrm.office_key_share (office_id, version, account_id, wrapped) select office_id, version, '${small.officers.police.id}', '' from nrm.office_key`,
  ],
  ['put its own key in the place of an office', `update nrm.office_key set public_key = '${'0'.repeat(32)}'`],
  ['put its own key in the place of an account', `update nrm.account_key set public_key = '${'0'.repeat(32)}'`],
  [
    'say that a colleague agreed',
    `insert into nrm.office_key_approval select office_id, account_id, 1, '${small.officers.police.id}' from nrm.office_key_share`,
  ],
  ['wrap the keys of the country anew', `select nrm.rewrap_keys('[]')`],
  ['read the secret of a proposed second factor', 'select otp_pending from nrm.account'],
  ['read the tokens a person is found by', 'select token from nrm.name_token'],
  ['take the tokens of a person away', 'delete from nrm.name_token'],
  ['write tokens without a step', `select nrm.write_tokens('${open.id}', '[]')`],
  ['read which cases are one person', 'select * from nrm.known_hint'],
  ['forget that other offices were asked', 'delete from nrm.known_asked'],
  ['read the queue', 'select * from graphile_worker.jobs'],
  ['read the payloads of the queue', 'select * from graphile_worker._private_jobs'],
  ['empty the queue', 'delete from graphile_worker._private_jobs'],
  ['read a session', 'select * from nrm.session'],
  ['make a session', `insert into nrm.session (account_id, expires_at) values ('${small.officers.police.id}', now() + interval '1 day')`],
  ['read a recovery', 'select * from nrm.recovery'],
  ['read a passkey', 'select * from nrm.passkey'],
  [
    'make a passkey',
    `insert into nrm.passkey (account_id, credential_id, public_key, counter, name, transports) values ('${small.officers.police.id}', 'invented1', '', 0, 'x', '{}')`,
  ],
  ['answer what nobody asked', `insert into nrm.passkey_challenge values ('', 'sign-in', null, now())`],
  ['read a refresh token', 'select * from nrm.refresh_token'],
  ['change the history', `update nrm.step_taken set step = 'other'`],
  ['delete from the history', 'delete from nrm.step_taken'],
  ['change what a step wrote', `update nrm.record set sealed = ''`],
  ['delete a case', 'delete from nrm.case_file'],
  ['delete a procedure', 'delete from nrm.procedure'],
  ['delete a referral', 'delete from nrm.referral'],
  ['delete a file', 'delete from nrm.evidence_file'],
  ['take a file back in silence', 'update nrm.evidence_file set withdrawn_at = null'],
  ['say that a damaged file is whole', 'update nrm.evidence_file set damaged_at = null'],
  ['change the custody of a file', 'update nrm.custody set account_id = null'],
  ['delete from the custody of a file', 'delete from nrm.custody'],
  ['read the links of others', 'select * from nrm.file_link'],
  ['take a printed copy off the register', 'delete from nrm.document_issued'],
  ['say that a voided copy counts again', 'update nrm.document_issued set voided_at = null, voided_by = null, void_reason = null'],
  [
    'enter a copy by hand',
    `insert into nrm.document_issued (case_id, procedure_id, version, step, document, language, copy, digest, code_hash, at, account_id, office_id)
     select '${open.id}', p.id, 1, 'x', 'D11', 'en', 9, sha256('a'), sha256('b'), now(), '${small.officers.police.id}', '${small.offices.policeA}' from nrm.procedure p limit 1`,
  ],
  ['open a kind of file to everybody', `update nrm.evidence_kind_rule set sees = '{C}'`],
  [
    'set a legal parameter alone',
    `insert into nrm.legal_parameter (code, version, value, unit, basis, provenance, valid_from) values ('T.consent', 9, '1', 'month', 'x', 'assumed', now())`,
  ],
  ['change a legal parameter', `update nrm.legal_parameter set value = '1'`],
  ['approve what it proposed by hand', `update nrm.parameter_proposal set state = 'approved', version = 1`],
  ['change the rules', `insert into nrm.step_rule values ('identification', 1, 'signalled', 'withdrew', 'admin', 'nation', 'declined')`],
  ['change who reads what', 'delete from nrm.visibility_rule'],
  [
    'share a case by the back door',
    `insert into nrm.case_access (case_id, office_id, granted_at) values ('${open.id}', '${small.offices.ngoB}', now())`,
  ],
  ['put a member back', 'delete from nrm.case_exclusion'],
  ['move a case to another place', `update nrm.case_file set territory_code = '1730', region_code = '1730' where id = '${open.id}'`],
  ['name another office of origin', `update nrm.case_file set origin_office_id = '${small.offices.policeB}' where id = '${open.id}'`],
  ['address a referral to somebody else', `update nrm.referral set recipient_office_id = '${small.offices.ngoB}'`],
  ['change what was handed over', `update nrm.referral set shared = '{}'`],
  ['give a clock more time', `update nrm.clock set due_at = due_at + interval '1 year'`],
  ['let a clock stand still by hand', `update nrm.clock set suspended_at = now(), look_at = null`],
  [
    'let a clock stand still without a step',
    `select nrm.change_clocks('${open.id}', (select jsonb_agg(jsonb_build_object('id', k.id, 'kind', 'suspended', 'dueAt', k.due_at, 'rung', 0, 'pauses', '[]'::jsonb, 'provisional', false, 'assumed', true)) from nrm.clock k where k.case_id = '${open.id}' and k.state = 'running'))`,
  ],
  [
    'say that a deadline was missed',
    `select nrm.change_clocks('${open.id}', (select jsonb_agg(jsonb_build_object('id', k.id, 'kind', 'breached', 'dueAt', k.due_at, 'rung', 1, 'pauses', '[]'::jsonb, 'provisional', false, 'assumed', true)) from nrm.clock k where k.case_id = '${open.id}' and k.state = 'running'))`,
  ],
  ['take a breach out of the count', 'delete from nrm.clock_event'],
  ['write a breach by hand', `insert into nrm.clock_event (clock_id) select id from nrm.clock`],
  ['raise an alert', `insert into nrm.wait_alert (at) values (now())`],
  ['step over the policies', 'alter table nrm.case_file disable row level security'],
  ['act as the clock', `select * from nrm.enter_system('x', null)`],
  ['act as an account without its session', `select * from nrm.enter_account('${small.officers.chair.id}', 'x', null)`],
  ['read whose person an account is linked to', 'select person_key from nrm.account'],
  ['read a proof of identity under way', 'select * from nrm.outside_attempt'],
  ['turn a session to somebody else by hand', 'update nrm.session set acting_for = null'],
  [
    'write an absence by hand',
    `insert into nrm.absence (account_id, starts_at, ends_at, recorded_by, recorded_at) select id, now(), now() + interval '1 day', id, now() from nrm.account`,
  ],
  ['lengthen an absence', `update nrm.absence set ends_at = ends_at + interval '1 year'`],
  ['let anybody stand in for anybody', `insert into nrm.deputy_rule values ('chair', 'police')`],
  ['make itself a head', `insert into nrm.head_rule values ('police', 'chair', 'nation')`],
  ['take a role through an absence', `select nrm.stand_in('${randomUUID()}')`],
  ['act as the owner', 'set role nrm_owner'],
  ['act as the definer', 'set role nrm_definer'],
  ['act as the gate', 'set role nrm_gate'],
  ['read who broke in', 'select * from nrm.break_glass'],
  ['break in without the door', `insert into nrm.break_glass (account_id) values ('${small.officers.police.id}')`],
  ['make emergency access last', `update nrm.break_glass set until = now() + interval '1 day'`],
  ['take a review off the list', 'delete from nrm.break_glass'],
  ['read why a case is restricted', 'select * from nrm.case_restriction'],
  [
    'name itself on a restricted case',
    `insert into nrm.case_named (case_id, account_id, kept) values ('${open.id}', '${small.officers.police.id}', true)`,
  ],
  ['restrict a case by the back door', `update nrm.case_file set restricted = true where id = '${open.id}'`],
  ['change who may break in', `insert into nrm.verb_rule values ('break-glass', 'admin', 'anywhere')`],
  ['run a case under another version', 'update nrm.procedure set machine_version = 2'],
  ['move a case without an agreed change', `select nrm.move_procedure('${randomUUID()}', '${randomUUID()}')`],
  ['send a case back', `select nrm.return_procedure('${randomUUID()}', '${randomUUID()}')`],
  ['put a version in force by hand', `insert into nrm.sop_version values ('identification', now()::date, now(), 2, null)`],
  ['draw the map between versions', `insert into nrm.move_rule values ('identification', 1, 2, 'signalled', null, null, 'presumed', null)`],
  ['agree to a change by hand', `update nrm.sop_change set state = 'approved'`],
  ['read who proposed a change', 'select * from nrm.sop_change'],
  ['read the answers of a whole case for a replay', `select * from nrm.replay_records('${open.id}')`],
  ['read an identity past its door', `select * from nrm.identity_by_glass('${open.id}')`],
])('the API cannot %s, whoever is signed in', async (_, statement) => {
  for (const name of ['police', 'chair', 'admin'] as const) await expect(raw(name, statement), name).rejects.toThrow(forbidden)
})

test('a procedure is opened by raw SQL only in its first state, by whom and where the SOP opens it', async () => {
  const bare = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
  const opening = (procedure: string, state: string, step: string, office = small.offices.policeA, version = 1) => `
    insert into nrm.procedure (id, case_id, procedure, machine, machine_version, state, context, version, office_id, origin_office_id, region_code, territory_code, waiting_since, last_step, updated_at)
    values ('${randomUUID()}', '${bare.id}', '${procedure}', '${procedure}', 1, '${state}', '{}', ${version}, '${office}', '${small.offices.policeA}', '1718', '1718', now(), '${step}', now())`

  await expect(raw('police', opening('status', 'granted', 'decided.granted'))).rejects.toThrow(forbidden)
  await expect(raw('police', opening('status', 'granted', 'b.opened'))).rejects.toThrow(forbidden)
  await expect(raw('police', opening('status', 'collecting', 'b.opened', small.offices.policeA, 7))).rejects.toThrow(forbidden)
  await expect(raw('prosecutor', opening('assistance', 'urgent', 'c.opened'))).rejects.toThrow(forbidden)
  await expect(raw('policeB', opening('assistance', 'urgent', 'c.opened'))).rejects.toThrow(forbidden)
  await expect(raw('police', opening('identification', 'presumed', 'presumed.declared'))).rejects.toThrow(forbidden)
  // Help is opened by a step of identification in the same transaction, a report of a crime by whoever may make one.
  await expect(raw('police', opening('assistance', 'urgent', 'c.opened'))).rejects.toThrow(forbidden)
  await expect(raw('member', opening('criminal', 'reported', 'crime.indicated'))).rejects.toThrow(forbidden)
  await expect(raw('police', opening('criminal', 'reported', 'crime.indicated', small.offices.ngo))).rejects.toThrow(forbidden)
  await expect(raw('police', opening('criminal', 'reported', 'crime.indicated'))).resolves.toHaveLength(0)
})

test('a procedure begins by raw SQL only in the version in force, and a version comes into force only by two people of the right role', async () => {
  const bare = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
  const opening = (version: number) => `
    insert into nrm.procedure (id, case_id, procedure, machine, machine_version, state, context, version, office_id, origin_office_id, region_code, territory_code, waiting_since, last_step, updated_at)
    values ('${randomUUID()}', '${bare.id}', 'identification', 'identification', ${version}, 'signalled', '{}', 1, '${small.offices.policeA}', '${small.offices.policeA}', '1718', '1718', now(), 'signal.received', now())`
  const propose = `select nrm.propose_sop_change('in-force', 'identification', 1, 2, '2099-01-01') as id`
  await expect(raw('police', opening(2))).rejects.toThrow(/^step-not-now$/)

  for (const name of ['police', 'chair', 'supervisor', 'prosecutor'] as const) {
    await expect(raw(name, propose), name).rejects.toThrow(/^forbidden$/)
    await expect(raw(name, 'select * from nrm.sop_changes()'), name).rejects.toThrow(/^forbidden$/)
    await expect(raw(name, `select * from nrm.move_counts('identification', 1, 2)`), name).rejects.toThrow(/^forbidden$/)
  }
  const [made] = await raw('admin', propose)
  await expect(raw('admin', `select nrm.approve_sop_change('${made?.id}')`)).rejects.toThrow(/^same-person$/)
  await expect(raw('police', `select nrm.approve_sop_change('${made?.id}')`)).rejects.toThrow(/^forbidden$/)
  await expect(raw('national', `select nrm.propose_sop_change('migration', 'identification', 1, 2, null)`)).rejects.toThrow(
    /^sop-version-not-in-force$/,
  )
  await expect(raw('national', `select nrm.stop_sop_change('${made?.id}')`)).resolves.toHaveLength(1)
})

test('ownership moves by raw SQL only to the office that was asked and only with its acceptance', async () => {
  const assistance = open.procedures.find(({ procedure }) => procedure === 'assistance')?.id as string
  const move = (step: string, state: string, office: string, recipient = 'null') => `
    update nrm.procedure set state = '${state}', version = version + 1, last_step = '${step}', office_id = '${office}', recipient_office_id = ${recipient} where id = '${assistance}' returning 1`

  await expect(raw('centre', move('referral.accepted', 'placed', small.offices.inson))).rejects.toThrow(forbidden)
  await expect(raw('centre', move('referral.rejected', 'urgent', small.offices.centre))).rejects.toThrow(forbidden)
  await expect(raw('police', move('referral.withdrawn', 'urgent', small.offices.centre))).rejects.toThrow(forbidden)
  await expect(raw('police', move('safety.incident', 'urgent', small.offices.policeA, `'${small.offices.inson}'`))).rejects.toThrow(
    forbidden,
  )
  await expect(raw('centre', move('referral.accepted', 'placed', small.offices.centre))).resolves.toHaveLength(1)
})

test('without settings the API sees no row of any case', async () => {
  const tables = [
    'case_file',
    'procedure',
    'step_taken',
    'record',
    'clock',
    'consent',
    'referral',
    'submission',
    'case_access',
    'case_exclusion',
    'draft',
    'notification',
    'notification_read',
    'evidence_file',
    'custody',
    'document_issued',
  ]

  const counts = await Promise.all(
    tables.map(async (table) => (await api.client.unsafe(`select count(*)::int as n from nrm.${table}`))[0]?.n),
  )

  expect(counts).toEqual(tables.map(() => 0))
})

test('by raw SQL an officer sees the keys of cases in sight, those of the own office, and of private halves only the own', async () => {
  const office = (rows: readonly postgres.Row[]) => [...new Set(rows.map((row) => row.office_id))]

  expect(await raw('police', `select 1 from nrm.case_key where case_id = '${foreign.id}'`)).toHaveLength(0)
  expect((await raw('police', `select 1 from nrm.case_key where case_id = '${open.id}'`)).length).toBeGreaterThan(0)
  expect(await raw('police', 'select 1 from nrm.account_unlock')).toHaveLength(0)
  expect(office(await raw('centre', 'select * from nrm.office_key_share'))).toEqual([small.offices.centre])
  expect((await raw('centre', 'select account_id from nrm.account_unlock')).map((row) => row.account_id)).toEqual([
    small.officers.centre.id,
  ])
  expect(await raw('admin', 'select 1 from nrm.office_key_share')).toHaveLength(0)
  expect(await raw('admin', 'select 1 from nrm.case_key')).toHaveLength(0)
})

test('by raw SQL an identity is opened only to whoever confirmed of late', async () => {
  const police = await sessionFor(api, small.officers.police)
  const reveal = () =>
    asActor(api, police, async ({ sql, entered }) => {
      await entered
      return [...(await sql.unsafe(`select * from nrm.reveal_identity('${open.id}', 'contact-person', null)`))]
    })
  expect(await reveal()).toMatchObject([{ refused: null }])

  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${police.session}`

  await expect(reveal()).rejects.toThrow(/^confirm-needed$/)
})

test('settings end with their transaction: the next one on the same connection is nobody', async () => {
  const single = connect(database.urls.api, { max: 1 })
  const session = await sessionFor(api, small.officers.police)
  const settings = `select current_setting('nrm.account', true) as account, current_setting('nrm.role', true) as role, current_setting('nrm.reach', true) as reach,
    current_setting('nrm.office', true) as office, current_setting('nrm.territory', true) as territory, (select count(*)::int from nrm.case_file) as cases`
  const line = await single.lines.take()
  single.lines.give(line)
  const during = await asActor(single, session, async ({ sql, entered }) => {
    await entered
    return [...(await sql.unsafe(settings))]
  })
  await asActor(single, session, async ({ entered }) => {
    await entered
    throw new Error('broken off')
  }).catch(() => {})

  const after = await line.sql.unsafe(settings)

  expect(during[0]).toMatchObject({ account: small.officers.police.id, role: 'police', cases: expect.any(Number) })
  expect(during[0]?.cases).toBeGreaterThan(0)
  expect(Object.values(after[0] ?? {}).map((value) => value || null)).toEqual([null, null, null, null, null, null])
  await single.end()
})

test('no handover function works on a case the officer does not see', async () => {
  const before = await lyingOf(admin, foreign.id)

  for (const call of [
    `nrm.share_case('${foreign.id}', '${small.offices.policeA}', 'refer', 'consent')`,
    `nrm.write_consents('${foreign.id}', '[]')`,
    `nrm.override_consent('${foreign.id}', 'refer', 'danger-to-life', null, now() + interval '1 day', now())`,
    `nrm.unshare_case('${foreign.id}', '${small.offices.centre}')`,
    `nrm.exclude_member('${foreign.id}')`,
    `nrm.share_case('${randomUUID()}', '${small.offices.policeA}', 'refer', 'consent')`,
  ]) {
    for (const name of ['police', 'secretary', 'chair', 'supervisor', 'ngo', 'inson', 'national', 'admin'] as const) {
      await expect(raw(name, `select ${call}`), `${name} ${call}`).rejects.toThrow(/^not-found$/)
    }
  }
  for (const name of ['police', 'ngo', 'inson', 'national', 'admin'] as const) {
    expect(await raw(name, `select * from nrm.reveal_identity('${foreign.id}', 'contact-person', null)`)).toMatchObject([
      { refused: 'not-found', sealed: null },
    ])
    expect(await raw(name, `update nrm.referral set state = 'accepted' where case_id = '${foreign.id}' returning id`), name).toHaveLength(0)
    await expect(
      raw(name, `select nrm.write_step('${foreign.id}', '{"steps": [], "identity": {"calledBy": "forged"}, "audit": []}')`),
      name,
    ).rejects.toThrow(/^not-found$/)
  }

  expect(await lyingOf(admin, foreign.id)).toEqual(before)
})

/** Who may execute which function that acts with rights of its own; everything else of that kind is nobody's. */
const functions: Readonly<Record<string, readonly string[]>> = {
  nrm_api: [
    'act_for',
    'add_file_key',
    'add_passkey',
    'admit_to_office_key',
    'anonymous_counts',
    'append_audit',
    'approve_destruction',
    'approve_parameter',
    'approve_recovery',
    'approve_sop_change',
    'ask_passkey',
    'ask_right',
    'board',
    'break_glass',
    'case_stub',
    'change_clocks',
    'check_document',
    'close_parameter',
    'confirm_session',
    'consents_of_case',
    'decide_right',
    'demand_fresh',
    'disabled_in_session',
    'document_place',
    'end_absence',
    'end_restriction',
    'end_session',
    'enqueue',
    'enter',
    'exclude_member',
    'file_opened',
    'file_place',
    'file_scanned',
    'file_verified',
    'found_office_key',
    'glass_lines',
    'glass_on_case',
    'glass_scope',
    'glass_target',
    'hidden_cases',
    'idle_rights',
    'is_restricted',
    'issue_document',
    'keep_case',
    'keep_keys_for',
    'keep_recovery_factor',
    'keep_unlock',
    'known_hints',
    'leave_case',
    'lift_hold',
    'lift_restriction',
    'link_file',
    'link_person',
    'live_sessions',
    'look_for_known',
    'looks_at',
    'may',
    'move_case',
    'move_counts',
    'named_offices',
    'notify_anonymously',
    'of_one_factor',
    'open_glass',
    'open_recovery',
    'outside_answered',
    'outside_begin',
    'outside_proved',
    'outside_row',
    'outside_used',
    'override_consent',
    'own_passkeys',
    'passkey_row',
    'passkey_used',
    'place_hold',
    'propose_destruction',
    'propose_parameter',
    'propose_second_factor',
    'propose_sop_change',
    'proposed_second_factor',
    'receive_file',
    'record_absence',
    'recoveries',
    'recovery_row',
    'refresh_session',
    'remove_passkey',
    'renew_office_key',
    'restrict_case',
    'restrict_for_conflict',
    'restriction_of',
    'retention_lines',
    'reveal_identity',
    'review_glass',
    'review_override',
    'review_verdict',
    'revoke_sessions',
    'rights_of',
    'search_people',
    'sees_case',
    'set_language',
    'set_own_password',
    'share_case',
    'sign_in_done',
    'sign_in_failed',
    'sign_in_row',
    'sop_changes',
    'spend_code',
    'spend_link',
    'stop_destruction',
    'stop_sop_change',
    'take_passkey_challenge',
    'take_second_factor',
    'undo_sop_change',
    'unlink_person',
    'unshare_case',
    'use_recovery',
    'verbs_on',
    'void_document',
    'withdraw_file',
    'withheld',
    'write_consents',
    'write_step',
  ],
  nrm_auditor: ['append_audit', 'enter', 'glass_scope', 'hidden_cases', 'is_restricted', 'open_glass', 'sees_case', 'step_ledger'],
  public: [],
}

test.each(Object.entries(functions))(
  '%s executes exactly the functions with rights of their own that are meant for it',
  async (role, expected) => {
    const mine = await admin<{ name: string }[]>`
    select distinct p.proname as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as granted
     where p.pronamespace = 'nrm'::regnamespace and p.prosecdef and granted.privilege_type = 'EXECUTE' and p.prorettype <> 'trigger'::regtype
       and granted.grantee = case when ${role} = 'public' then 0::oid else (select r.oid from pg_roles r where r.rolname = ${role}) end
     order by 1`

    expect(mine.map(({ name }) => name)).toEqual(expected)
  },
)

test('the stand-alone auditor reads the log and no case, and changes nothing', async () => {
  const [entries] = await auditor.client`select count(*)::int as n from nrm.audit_entry`
  const [cases] = await auditor.client`select count(*)::int as n from nrm.case_file`

  expect(entries?.n).toBeGreaterThan(10)
  expect(cases?.n).toBe(0)
  for (const statement of [
    'delete from nrm.audit_entry',
    `update nrm.audit_entry set kind = 'x'`,
    'select * from nrm.record',
    'select * from nrm.person_identity',
    'select password_hash from nrm.account',
  ]) {
    await expect(auditor.client.unsafe(statement), statement).rejects.toThrow(/permission denied/)
  }
})

const raw = async (name: OfficerName, statement: string) =>
  asActor(api, await sessionFor(api, small.officers[name]), async ({ sql, entered }) => {
    await entered
    return [...(await sql.unsafe(statement))]
  })
