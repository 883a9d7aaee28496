import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Who } from '@nrm/db/as-actor'
import { connect } from '@nrm/db/connect'
import { sent } from '@nrm/files/testing/good-files'
import { jpeg } from '@nrm/files/testing/pictures'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import type { ProcedureName } from '@nrm/sop/procedures'
import { registrations } from '@nrm/sop/registrations'
import type { Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { isMarked, marked, marks } from '@nrm/testkit/marked'
import { olderCopy } from '@nrm/testkit/older-copy'
import { openedIdentities } from '@nrm/testkit/opened'
import { testDatabase } from '@nrm/testkit/postgres'
import { type Advanced, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { openWith } from '@nrm/vault/sealed-box'
import { Erased } from '@nrm/vault/vault'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile } from './add-file.ts'
import { askForRight } from './ask-right.ts'
import { officePlace } from './case-keys.ts'
import { destroyCases } from './destroy-cases.ts'
import { createDraft, readDraft } from './drafts.ts'
import { fileHouse } from './file-house.ts'
import { liftHold, placeHold } from './hold-case.ts'
import { openedNote } from './log-notes.ts'
import { approveDestruction, keepCase, listRetention, proposeDestruction, stopDestruction } from './retention.ts'
import { revealIdentity } from './reveal-identity.ts'
import { viewRights } from './rights-view.ts'
import { openedWords } from './rights-words.ts'
import { officeKeyName, sealedDb } from './sealed-db.ts'
import { forgetWeeks } from './short-lived.ts'
import { sweepBlobs } from './sweep-blobs.ts'
import { verifyLog } from './verify-log.ts'
import { viewCase } from './view-case.ts'

// When the fifteen years of a recognised victim are over; and when the fourteen days of the waiting time are.
const [LATER, AFTERWARDS] = ['2043-01-10T06:00:00Z', '2043-01-26T06:00:00Z']

const database = await testDatabase()
const { vault, keyrings } = database
// Opened only once the copy is made: nobody may be in a database that is copied.
const admin = superuser(database)
const worker = database.as('worker')
const first = sealedDb(connect(database.urls.worker, { max: 4 }), vault, keyrings)
const small = await country(first)
const folder = mkdtempSync(join(tmpdir(), 'nrm-destroyed-'))
afterAll(() => rmSync(folder, { recursive: true }))
const house = fileHouse({ folder, unscannedMayOpen: true })
const older = olderCopy(database)
const old = older.worker
const oldAdmin = older.admin
const actor = (name: OfficerName, now?: string): Who => as(small.officers[name], now)
const later = (name: OfficerName) => actor(name, LATER)

let gone: Advanced
let kept: Advanced
let other: Advanced
let draft: string

beforeAll(async () => {
  ;[gone, kept, other] = [await wholeCase(), await wholeCase(), await wholeCase()]
  const procedureId = gone.procedures[0]?.id as string
  draft = (await createDraft(first, actor('police'), { step: 'withdrew', procedureId, data: { note: marks.words }, page: null })).id
  await revealIdentity(first, actor('police'), gone.id, { reason: 'other', note: marks.words })
  await askForRight(first, actor('police'), gone.id, { kind: 'objection', wrong: marks.words, language: 'uzb', mode: 'said-aloud' })
  for (const { id: caseId } of [gone, other]) {
    const file = sent('dalil.jpg', jpeg())
    await addFile(first, actor('police'), house, { caseId, submissionId: randomUUID(), kind: 'messages', description: marks.words, file })
  }
  await first.end()
  await older.take()
}, 60_000)

describe('before a case is destroyed', () => {
  test('it is kept as long as the law of its end says; until then nobody may propose anything', async () => {
    const { keeping } = await viewRights(worker, actor('secretary'), gone.id)

    expect(keeping).toMatchObject({ outcome: 'recognised', months: 180, assumed: true, isOver: false })
    await expect(proposeDestruction(worker, actor('secretary'), gone.id)).rejects.toThrow('retention-runs')
    expect((await listRetention(worker, actor('secretary'))).lines).toEqual([])
    expect((await listRetention(worker, later('secretary'))).lines.map(({ caseId }) => caseId)).toContain(gone.id)
    expect((await listRetention(worker, later('supervisorB'))).lines).toEqual([])
  })

  test('the yearly review may leave it where it is, for a year', async () => {
    await keepCase(worker, later('secretary'), kept.id, 'person-wishes')

    expect((await viewRights(worker, later('secretary'), kept.id)).keeping?.until).toBe('2044-01-10T06:00:00.000Z')
    await expect(proposeDestruction(worker, later('secretary'), kept.id)).rejects.toThrow('retention-runs')
  })

  test.each(['police', 'member', 'prosecutor', 'admin', 'policeB'] as const)('%s proposes nothing', async (name) => {
    await expect(proposeDestruction(worker, later(name), gone.id)).rejects.toThrow(/^(forbidden|not-found)$/)
  })

  test('a hold of the prosecutor stands against it, and lifting it lets it go on', async () => {
    await placeHold(worker, later('prosecutor'), gone.id, 'criminal-case')

    await expect(proposeDestruction(worker, later('secretary'), gone.id)).rejects.toThrow('hold-stands')
    await expect(placeHold(worker, later('secretary'), gone.id, 'criminal-case')).rejects.toThrow('forbidden')
    await expect(liftHold(worker, later('chair'), gone.id)).rejects.toThrow('forbidden')
    await liftHold(worker, later('prosecutor'), gone.id)
    await proposeDestruction(worker, later('secretary'), gone.id)
  })

  test('it takes another person to approve, and of two who approve at once one does', async () => {
    await expect(approveDestruction(worker, later('secretary'), gone.id)).rejects.toThrow('forbidden')
    await expect(proposeDestruction(worker, later('supervisor'), gone.id)).rejects.toThrow('destruction-runs')

    const answers = await Promise.allSettled([1, 2, 3].map(() => approveDestruction(worker, later('chair'), gone.id)))

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(answers.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual([
      'destruction-not-open',
      'destruction-not-open',
    ])
    const [entries] = await admin`select count(*)::int as n from nrm.audit_entry where kind = 'destruction.approved' and outcome = 'done'`
    expect(entries).toEqual({ n: 1 })
  })

  test('while the waiting time runs nothing happens, and it can be stopped', async () => {
    expect(await destroyCases(worker, { requestId: 'test', now: LATER })).toEqual({ destroyed: 0, failed: 0 })

    await stopDestruction(worker, later('prosecutor'), gone.id, 'new-facts')

    expect(await destroyCases(worker, { requestId: 'test', now: AFTERWARDS })).toEqual({ destroyed: 0, failed: 0 })
    expect(await viewCase(worker, later('police'), gone.id, plainWords)).toMatchObject({ id: gone.id })
  })

  test('a hold placed in the waiting time holds', async () => {
    await proposeDestruction(worker, later('secretary'), gone.id)
    await approveDestruction(worker, later('chair'), gone.id)
    await placeHold(worker, later('prosecutor'), gone.id, 'court-case')

    expect(await destroyCases(worker, { requestId: 'test', now: AFTERWARDS })).toEqual({ destroyed: 0, failed: 0 })
  })

  test('a case that somebody took up again in the waiting time is not destroyed', async () => {
    await proposeDestruction(worker, later('secretary'), other.id)
    await approveDestruction(worker, later('chair'), other.id)
    await admin.begin(async (sql) => {
      await sql`set local session_replication_role = replica`
      await sql`update nrm.procedure set updated_at = ${'2043-01-12T06:00:00Z'}::timestamptz where case_id = ${other.id} and procedure = 'status'`
    })

    expect(await destroyCases(worker, { requestId: 'test', now: AFTERWARDS })).toEqual({ destroyed: 0, failed: 0 })

    expect((await viewRights(worker, actor('secretary', AFTERWARDS), other.id)).destruction).toBeNull()
    await liftHold(worker, later('prosecutor'), gone.id)
  })

  test('bare SQL of the clock begins nothing that two people did not agree on', async () => {
    await expect(
      admin`insert into nrm.destruction (case_id, state, proposed_at, proposed_by, approved_at, approved_by, erase_after)
        values (${kept.id}, 'waiting', now(), ${small.officers.secretary.id}, now(), ${small.officers.secretary.id}, now())`.execute(),
    ).rejects.toThrow('destruction_two_people')
    await expect(worker.client`select nrm.begin_destruction(gen_random_uuid())`.execute()).rejects.toThrow('forbidden')
    await expect(database.as('api').client`select nrm.begin_destruction(gen_random_uuid())`.execute()).rejects.toThrow('permission denied')
    await expect(worker.client`select * from nrm.destruction`.execute()).rejects.toThrow('permission denied')
  })
})

describe('a case is destroyed', () => {
  test('cut off between its parts it goes on with the next sweep, and once', async () => {
    const broken = (part: string) => (now: string) => {
      if (now === part) throw new Error('the power failed')
    }

    await expect(destroyCases(worker, { requestId: 'test', now: AFTERWARDS, after: broken('keys') })).rejects.toThrow('the power failed')
    const between = await viewRights(worker, actor('secretary', AFTERWARDS), gone.id)
    await expect(destroyCases(worker, { requestId: 'test', now: AFTERWARDS, after: broken('root') })).rejects.toThrow('the power failed')
    const done = await destroyCases(worker, { requestId: 'test', now: AFTERWARDS })

    expect(between.destruction?.state).toBe('destroying')
    expect(done).toEqual({ destroyed: 1, failed: 0 })
    expect(await destroyCases(worker, { requestId: 'test', now: AFTERWARDS })).toEqual({ destroyed: 0, failed: 0 })
    const logged =
      await admin`select kind from nrm.audit_entry where case_id = ${gone.id} and kind in ('case.destroying', 'case.destroyed') order by id`
    expect(logged.map(({ kind }) => kind)).toEqual(['case.destroying', 'case.destroyed'])
  })

  test('its page says so and shows nothing; no step, no right and no other end is open', async () => {
    await expect(viewCase(worker, later('police'), gone.id, plainWords)).rejects.toMatchObject({
      code: 'case-destroyed',
      facts: { number: gone.number },
    })
    await expect(stepAs(worker, later('police'), gone, 'identification', 'withdrew')).rejects.toThrow('case-destroyed')
    await expect(revealIdentity(worker, later('supervisor'), gone.id, { reason: 'contact-person' })).resolves.toMatchObject({
      surname: null,
    })
    await expect(placeHold(worker, later('prosecutor'), gone.id, 'court-case')).rejects.toThrow('case-destroyed')
    expect(await viewRights(worker, later('secretary'), gone.id)).toMatchObject({
      number: gone.number,
      may: [],
      destruction: { state: 'destroyed' },
    })
    expect((await listRetention(worker, later('secretary'))).lines.map(({ caseId }) => caseId)).not.toContain(gone.id)
  })

  test('of what it said nothing lies in the database; number, place, dates and history stay, and the log holds', async () => {
    for (const table of ['record', 'person_identity', 'case_key', 'case_key_office', 'name_token', 'consent', 'submission'])
      expect([table, (await admin`select count(*)::int as n from nrm.${admin(table)} where case_id = ${gone.id}`)[0]?.n]).toEqual([
        table,
        0,
      ])
    const [file] =
      await admin`select number, territory_code, summary, erased_at is not null as erased from nrm.case_file where id = ${gone.id}`
    expect(file).toMatchObject({ number: gone.number, territory_code: '1718', erased: true })
    expect(Object.keys(file?.summary).filter((fact) => fact !== 'suspectedKind')).toEqual([])
    expect(await sweepBlobs(worker, house.blobs, 'test', 0)).toBe(2)
    const [history] = await admin`select count(*)::int as n from nrm.step_taken where case_id = ${gone.id}`
    expect(history?.n).toBeGreaterThan(10)
    expect((await verifyLog(database.as('auditor'))).findings).toEqual([])
  })
})

describe('an older backup beside the keys of today', () => {
  test('opens nothing of the case: no page, no identity, no data key of any compartment, not even with the keys of the office that treated', async () => {
    await expect(viewCase(old, actor('centre'), gone.id, plainWords)).rejects.toBeInstanceOf(Erased)
    await expect(revealIdentity(old, actor('police'), gone.id, { reason: 'contact-person' })).rejects.toBeInstanceOf(Erased)
    const keys = await keysIn(gone.id)

    expect(new Set(keys.map(({ compartment }) => compartment))).toEqual(
      new Set(['identity', 'narrative', 'safety', 'clinical', 'evidence']),
    )
    for (const key of keys) await expect(openedKey(key)).rejects.toBeInstanceOf(Erased)
  })

  test('nor a note of the log, nor the words of a request, nor, some weeks on, what was drafted', async () => {
    const [note] =
      await oldAdmin`select entry::jsonb ->> 'note' as note from nrm.audit_entry where case_id = ${gone.id} and kind = 'identity.viewed' and entry like '%note%'`
    const [asked] =
      await oldAdmin`select q.id, encode(q.sealed, 'base64') as sealed, c.root from nrm.rights_request q join nrm.case_file c on c.id = q.case_id where q.case_id = ${gone.id}`
    expect(await readDraft(old, actor('police'), draft)).toMatchObject({ data: { note: marks.words } })

    await forgetWeeks(vault, new Date(Date.now() + 60 * 86_400_000).toISOString())

    expect(await openedNote(vault, gone.id, Number(asked?.root), note?.note)).toBeNull()
    await expect(openedWords(vault, gone.id, asked?.root, asked?.id, asked?.sealed)).rejects.toBeInstanceOf(Erased)
    await expect(readDraft(old, actor('police'), draft)).rejects.toBeInstanceOf(Erased)
  })

  test('opens every other case as before', async () => {
    for (const { id } of [kept, other]) {
      for (const key of await keysIn(id)) expect(await openedKey(key)).toHaveLength(32)
      const view = await viewCase(old, actor('supervisor'), id, plainWords)
      expect(isMarked(JSON.stringify(view.records))).toBe(true)
      expect(await revealIdentity(old, actor('supervisor'), id, { reason: 'contact-person' })).toMatchObject({ surname: marks.name })
      expect(await revealIdentity(worker, actor('supervisor'), id, { reason: 'contact-person' })).toMatchObject({ surname: marks.name })
    }
    expect((await openedIdentities(admin, vault)).length).toBeGreaterThan(0)
  })
})

type Key = Readonly<{
  case_id: string
  root: string
  compartment: string
  version: number
  kek: number | null
  wrapped: Buffer | null
  office_id: string | null
  office_key: number
  office_wrapped: Buffer
}>

/** Every stored form of the data keys of a case, past every policy. */
const keysIn = (caseId: string) => oldAdmin<Key[]>`
  select k.case_id, c.root, k.compartment, k.version, k.kek, k.wrapped, o.office_id, o.office_key, o.wrapped as office_wrapped
    from nrm.case_key k join nrm.case_file c on c.id = k.case_id left join nrm.case_key_office o using (case_id, compartment, version) where k.case_id = ${caseId}`

/** The data key, with every key of today and of every office in hand. */
async function openedKey({ case_id: caseId, compartment, version, root, ...stored }: Key): Promise<Buffer> {
  const place = { caseId, root: Number(root), compartment, version }
  if (stored.kek !== null && stored.wrapped) return vault.openKey(place, { kek: stored.kek, wrapped: stored.wrapped })
  const office = stored.office_id as string
  const pair = [...keyrings.values()].map(({ offices }) => offices.get(officeKeyName(office, stored.office_key))).find(Boolean)
  if (!pair) throw new Error('nobody of the office has its key')
  return vault.unbind(place, openWith(pair, stored.office_wrapped, officePlace(caseId, compartment, version, office, stored.office_key)))
}

/** A case with something written in every place and compartment, recognised and left by the person. */
async function wholeCase(): Promise<Advanced> {
  const intake = marked(jsonSchemaOf(registrations['person.registered'].form), {
    territory: '1718',
    contactAt: new Date(Date.now() - 60_000).toISOString(),
    maybeChild: 'no',
  })
  let view: Advanced = await registerAs(first, actor('police'), intake)
  for (const [name, procedure, step, answers = {}] of way) {
    const { form } = (steps[procedure] as Record<string, Step>)[step] as Step
    view = await stepAs(first, actor(name), view, procedure, step, marked(jsonSchemaOf(form), answers))
  }
  return view
}

const way: readonly (readonly [OfficerName, ProcedureName, string, Record<string, unknown>?])[] = [
  ['police', 'identification', 'primary.assessed'],
  ['police', 'identification', 'presumed.declared'],
  ['police', 'assistance', 'referral.sent', { recipient: small.offices.centre }],
  ['centre', 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id }],
  ['centre', 'assistance', 'needs.assessed'],
  ['centre', 'assistance', 'left'],
  ['centre', 'closing', 'declined'],
  ['secretary', 'status', 'dossier.complete'],
  ['secretary', 'status', 'session.called'],
  ['member', 'status', 'conflict.declared'],
  ['chair', 'status', 'conflict.declared'],
  ['member', 'status', 'vote.cast', { vote: 'grant' }],
  ['chair', 'status', 'vote.cast', { vote: 'grant' }],
  ['chair', 'status', 'decided.granted'],
]
