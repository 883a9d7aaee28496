import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blobFolder } from '@nrm/files/blob-folder'
import type { Scanner } from '@nrm/files/scanner'
import { ScannerDown } from '@nrm/files/scanner'
import { sent } from '@nrm/files/testing/good-files'
import { eicar } from '@nrm/files/testing/hostile-files'
import { pdf } from '@nrm/files/testing/papers'
import { exif, jpeg } from '@nrm/files/testing/pictures'
import type { EvidenceKind } from '@nrm/sop/evidence'
import type { Refusal } from '@nrm/sop/refusal'
import { clamd, marker } from '@nrm/testkit/clamd'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addFile } from './add-file.ts'
import { type FileHouse, fileHouse } from './file-house.ts'
import { listFiles } from './list-files.ts'
import { linkToFile, openFile } from './open-file.ts'
import { sweepBlobs } from './sweep-blobs.ts'
import { verifyFile, verifyFiles } from './verify-files.ts'
import { withdrawFile } from './withdraw-file.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const folder = mkdtempSync(join(tmpdir(), 'nrm-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const daemon = await clamd()
const house = fileHouse({ folder, clamd: daemon.address })
const canary = 'Zumradxon Xayoliyeva'
const opened = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
const foreign = await situation(worker, small, 'of region B')
const session = (name: OfficerName) => sessionFor(api, small.officers[name])

type More = Readonly<{ by?: OfficerName; caseId?: string; kind?: EvidenceKind; name?: string; submission?: string; in?: FileHouse }>
const add = async (
  bytes: Buffer,
  { by = 'police', caseId = opened.id, kind = 'messages', name = 'dalil.jpg', submission = randomUUID(), ...more }: More = {},
) =>
  addFile(api, await session(by), more.in ?? house, {
    caseId,
    submissionId: submission,
    kind,
    description: `Xabarlar: ${canary}`,
    file: sent(name, bytes),
  })
const picture = (text: string) => jpeg({ extra: [exif(6, text)] })
const refused = (code: string) => expect.objectContaining({ code })
const listed = async (by: OfficerName = 'police', caseId = opened.id) => (await listFiles(api, await session(by), caseId)).files
const fileOf = async (id: string) => (await listed()).find((one) => one.id === id)
const link = async (id: string, which: 'copy' | 'original' = 'copy', by: OfficerName = 'police') => {
  const who = await session(by)
  const asked = which === 'original' ? { which, reason: 'court' } : { which }
  return { who, ...(await linkToFile(api, who, opened.id, id, asked)) }
}
const look = async (id: string, which: 'copy' | 'original' = 'copy', by: OfficerName = 'police', where = house) => {
  const { who, token } = await link(id, which, by)
  return openFile(api, who, where, token)
}
const audited = (id: string) =>
  admin<{ kind: string; outcome: string; code: string | null }[]>`
  select kind, outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where entry::jsonb ->> 'target' = ${id} order by id`

describe('a file that came', () => {
  const original = picture(`Invented Telephone ${canary}`)
  let id = ''
  beforeAll(async () => {
    id = (await add(original, { name: `${canary} — suhbat.jpg` })).id
  })

  test('is listed with its name, its hash and who had it', async () => {
    const [file] = await listed()

    expect(file).toMatchObject({
      id,
      place: 1,
      kind: 'messages',
      type: 'jpeg',
      name: `${canary} — suhbat.jpg`,
      description: `Xabarlar: ${canary}`,
      scan: 'clean',
      size: original.length,
    })
    expect(file?.stripped).toEqual(['camera', 'place', 'times'])
    expect(file?.custody.map(({ act }) => act)).toEqual(['received', 'scanned'])
  })

  test('opens as a copy without its metadata, under a name that says nothing, and the look is in custody and log', async () => {
    const { name, bytes, media } = await look(id)

    expect(name).toMatch(/^\d{4}-\d{6}-1\.jpg$/)
    expect(media).toBe('image/jpeg')
    expect(bytes.includes('Invented')).toBe(false)
    expect((await fileOf(id))?.custody.at(-1)).toMatchObject({ act: 'viewed', whole: true })
    expect(await audited(id)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'file.opened', outcome: 'done', code: 'copy' })]),
    )
  })

  test('gives its original, byte by byte, for a reason only', async () => {
    const who = await session('police')

    expect((await look(id, 'original')).bytes.equals(original)).toBe(true)
    expect((await fileOf(id))?.custody.at(-1)).toMatchObject({ act: 'original', whole: true, code: 'court' })
    await expect(linkToFile(api, who, opened.id, id, { which: 'original' })).rejects.toEqual(refused('form-invalid'))
    await expect(linkToFile(api, who, opened.id, id, { which: 'original', reason: 'curiosity' })).rejects.toEqual(refused('form-invalid'))
  })

  test('names nobody: neither in a dump of the database nor in the folder of the bytes', async () => {
    const dump = await everything()
    const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

    for (const text of [canary, 'Invented Telephone', 'Xabarlar']) {
      expect(dump.includes(text), text).toBe(false)
      expect(dump.includes(Buffer.from(text).toString('hex')), text).toBe(false)
      for (const entry of stored) expect(readFileSync(join(entry.parentPath, entry.name)).includes(text), text).toBe(false)
    }
    expect(stored.map(({ name }) => name).join()).not.toMatch(/jpg|suhbat/)
  })

  test('a link opens once, within a minute, for the account and the session that asked', async () => {
    const { who, token } = await link(id)
    const again = await session('police')
    const other = await session('supervisor')

    await expect(openFile(api, other, house, token)).rejects.toEqual(refused('file-link-ended'))
    await expect(openFile(api, again, house, token)).rejects.toEqual(refused('file-link-ended'))
    await expect(openFile(api, who, house, token)).resolves.toBeDefined()
    await expect(openFile(api, who, house, token)).rejects.toEqual(refused('file-link-ended'))
    const late = await link(id)
    await admin`update nrm.file_link set expires_at = now() - interval '1 second' where used_at is null`
    await expect(openFile(api, late.who, house, late.token)).rejects.toEqual(refused('file-link-ended'))
  })

  test('is the same file when it is sent again, and another submission of the same bytes is refused', async () => {
    const submission = randomUUID()
    const first = await add(picture('twice'), { submission })

    expect(await add(picture('twice'), { submission })).toEqual(first)
    await expect(add(picture('not the same'), { submission })).rejects.toEqual(refused('submission-reused'))
    await expect(add(picture('twice'))).rejects.toEqual(refused('file-known'))
  })

  test('two at once are both kept, and one sent twice at once is one', async () => {
    const fresh = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
    const submission = randomUUID()
    const made = await Promise.all([
      add(picture('a'), { caseId: fresh.id }),
      add(picture('b'), { caseId: fresh.id }),
      add(picture('c'), { caseId: fresh.id, submission }),
      add(picture('c'), { caseId: fresh.id, submission }),
    ])

    expect(new Set(made.map(({ id: one }) => one)).size).toBe(3)
    expect((await listed('police', fresh.id)).map(({ place }) => place)).toEqual([1, 2, 3])
    const [keys] = await admin`select count(*)::int as n from nrm.case_key where case_id = ${fresh.id} and compartment = 'evidence'`
    expect(keys?.n).toBe(1)
  })

  test('withdrawn with a reason it stays, opens no more as a copy, and its original still opens for a reason', async () => {
    const { id: gone } = await add(picture('withdrawn'))
    const who = await session('police')
    await expect(withdrawFile(api, who, opened.id, gone, { reason: 'because' })).rejects.toEqual(refused('form-invalid'))
    await withdrawFile(api, who, opened.id, gone, { reason: 'wrong-case', note: `bu ${canary} emas` })

    expect(await fileOf(gone)).toMatchObject({ withdrawn: { reason: 'wrong-case', note: `bu ${canary} emas` } })
    expect((await fileOf(gone))?.custody.at(-1)).toMatchObject({ act: 'withdrawn', code: 'wrong-case' })
    await expect(link(gone)).rejects.toEqual(refused('file-withdrawn'))
    await expect(withdrawFile(api, who, opened.id, gone, { reason: 'wrong-case' })).rejects.toEqual(refused('file-withdrawn'))
    expect((await look(gone, 'original')).bytes.equals(picture('withdrawn'))).toBe(true)
    await expect(add(picture('withdrawn'))).resolves.toBeDefined()
  })
})

describe('a file is refused', () => {
  test('with a virus that the antivirus knows, and leaves nothing but its trace', async () => {
    const before = readdirSync(folder, { recursive: true }).length
    const attempt = add(Buffer.from(`xabar ${marker}`), { name: 'xabar.txt' })

    await expect(attempt).rejects.toEqual(refused('file-virus'))
    await expect(add(Buffer.from(eicar), { name: 'xabar.txt', in: { ...house, scanner: null } })).rejects.toEqual(refused('file-virus'))
    expect(readdirSync(folder, { recursive: true }).length).toBe(before)
    const [trace] = await admin<
      { n: number }[]
    >`select count(*)::int as n from nrm.audit_entry where kind = 'file.received' and outcome = 'refused' and entry::jsonb ->> 'code' = 'file-virus'`
    expect(trace?.n).toBe(2)
  })

  test('in a case the officer does not see, of a kind the officer does not read, and by who only looks', async () => {
    await expect(add(picture('x'), { by: 'policeB' })).rejects.toEqual(refused('not-found'))
    await expect(add(picture('x'), { caseId: foreign.id })).rejects.toEqual(refused('not-found'))
    await expect(add(picture('x'), { caseId: randomUUID() })).rejects.toEqual(refused('not-found'))
    await expect(add(picture('x'), { kind: 'medical' })).rejects.toEqual(refused('forbidden'))
    await expect(add(picture('x'), { by: 'admin' })).rejects.toEqual(refused('not-found'))
  })

  test('as the hundred and first of a case', async () => {
    const full = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
    await add(picture('first'), { caseId: full.id })
    await admin`insert into nrm.evidence_file select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'place', n, 'mark', '\\x' || lpad(to_hex(n), 64, '0'),
      'original_blob', gen_random_uuid(), 'copy_blob', gen_random_uuid(), 'submission_id', gen_random_uuid()))).* from nrm.evidence_file f, generate_series(2, 100) n where f.case_id = ${full.id}`

    await expect(add(picture('one more'), { caseId: full.id })).rejects.toEqual(refused('file-limit'))
  })
})

describe('nobody reaches a file of somebody else', () => {
  test.each(['policeB', 'ngo', 'admin', 'secretary'] as const)('%s neither lists, opens, withdraws nor verifies it', async (by) => {
    const { id } = await add(picture(`for nobody but ${by}`))
    const who = await session(by)

    const seen = await listFiles(api, who, opened.id).catch((error: Refusal) => error.code)
    expect(seen === 'not-found' || (typeof seen === 'object' && seen.files.length === 0)).toBe(true)
    await expect(linkToFile(api, who, opened.id, id, { which: 'copy' })).rejects.toEqual(refused('not-found'))
    await expect(withdrawFile(api, who, opened.id, id, { reason: 'wrong-case' })).rejects.toEqual(refused('not-found'))
    await expect(verifyFile(api, who, house.blobs, opened.id, id)).rejects.toEqual(refused('not-found'))
  })

  test('a file is not reached through another case', async () => {
    const { id } = await add(picture('of this case'))
    const who = await session('policeB')

    await expect(linkToFile(api, who, foreign.id, id, { which: 'copy' })).rejects.toEqual(refused('not-found'))
    await expect(withdrawFile(api, who, foreign.id, id, { reason: 'wrong-case' })).rejects.toEqual(refused('not-found'))
  })

  test('what is sealed as identity is not shown to whoever reads the core only', async () => {
    await add(picture('passport'), { kind: 'identity-paper' })

    expect((await listed('prosecutor')).some(({ kind }) => kind === 'identity-paper')).toBe(false)
    expect((await listed('supervisor')).some(({ kind }) => kind === 'identity-paper')).toBe(true)
  })
})

describe('what happens to the bytes is noticed', () => {
  const blobOf = async (id: string, which: 'original_blob' | 'copy_blob') => {
    const [row] = await admin`select original_blob, copy_blob from nrm.evidence_file where id = ${id}`
    const blob = row?.[which] as string
    return join(folder, blob.slice(0, 2), `${blob}.sealed`)
  }

  test('a bit that turned over on the disk: nothing is given out, custody says damaged, and a restored file opens again', async () => {
    const { id } = await add(picture('turned over'))
    const path = await blobOf(id, 'copy_blob')
    const whole = readFileSync(path)
    writeFileSync(path, flipped(whole))

    await expect(look(id)).rejects.toEqual(refused('file-damaged'))
    expect(await fileOf(id)).toMatchObject({
      isDamaged: true,
      custody: expect.arrayContaining([expect.objectContaining({ act: 'damaged', whole: false })]),
    })
    await expect(link(id)).rejects.toEqual(refused('file-damaged'))
    expect((await audited(id)).at(-2)).toMatchObject({ kind: 'file.damaged' })

    writeFileSync(path, whole)
    expect(await verifyFile(api, await session('police'), house.blobs, opened.id, id)).toEqual({ whole: true })
    await expect(look(id)).resolves.toBeDefined()
  })

  test('bytes that are gone, or exchanged for those of another file', async () => {
    const [one, two] = [await add(picture('one of two')), await add(picture('two of two'))]
    writeFileSync(await blobOf(one.id, 'original_blob'), readFileSync(await blobOf(two.id, 'original_blob')))
    rmSync(await blobOf(two.id, 'copy_blob'))

    expect(await verifyFile(api, await session('police'), house.blobs, opened.id, one.id)).toEqual({ whole: false })
    await expect(look(two.id)).rejects.toEqual(refused('file-damaged'))
  })

  test('an office that takes a person over takes the evidence over: custody says so, a job compares every file, and what was spoiled is said', async () => {
    const sentCase = await situation(worker, small, 'referral sent')
    const [whole, spoiled] = [await add(picture('whole'), { caseId: sentCase.id }), await add(picture('spoiled'), { caseId: sentCase.id })]
    const path = await blobOf(spoiled.id, 'original_blob')
    writeFileSync(path, flipped(readFileSync(path)))

    await stepAs(worker, as(small.officers.centre), sentCase, 'assistance', 'referral.accepted')
    const [job] = await admin<
      { payload: { files: string[] } }[]
    >`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'verify-files'`
    await verifyFiles(worker, house.blobs, 'test', job?.payload.files ?? [])

    const custody = new Map((await listed('centre', sentCase.id)).map((file) => [file.id, file.custody]))
    expect(custody.get(whole.id)?.slice(-2)).toMatchObject([
      { act: 'handed-over', to: { id: small.offices.centre } },
      { act: 'verified', whole: true, actor: null },
    ])
    expect(custody.get(spoiled.id)?.slice(-2)).toMatchObject([{ act: 'handed-over' }, { act: 'damaged', whole: false }])
  })

  test('an upload that broke off leaves bytes that the sweep removes; those of files stay', async () => {
    const { id } = await add(picture('kept'))
    const lost = randomUUID()
    await house.blobs.put(lost, [Buffer.from('left over')])

    expect(await sweepBlobs(worker, house.blobs, 'test', -1)).toBe(1)
    await expect(house.blobs.read(lost)).rejects.toThrow()
    await expect(look(id)).resolves.toBeDefined()
  })
})

test('a medical paper is closed to the server: only members of the office that cares open it, and only after their own sign-in', async () => {
  const cared = await situation(worker, small, 'assistance/placed')
  const { id } = await add(picture('medical'), { by: 'centre', caseId: cared.id, kind: 'medical', name: 'tahlil.jpg' })
  const [key] =
    await admin`select wrapped from nrm.case_key k join nrm.evidence_file f on f.case_id = k.case_id and f.compartment = k.compartment and f.key_version = k.version where f.id = ${id}`
  const [member, elsewhere] = [await session('centre'), await session('centre')]
  api.keyrings.delete(elsewhere.session)
  const opened = async (who: typeof member) =>
    openFile(api, who, house, (await linkToFile(api, who, cared.id, id, { which: 'copy' })).token)

  expect(key?.wrapped).toBeNull()
  await expect(opened(member)).resolves.toBeDefined()
  await expect(opened(elsewhere)).rejects.toEqual(refused('keys-locked'))
  expect((await listFiles(api, elsewhere, cared.id)).files.find((one) => one.id === id)).toMatchObject({ name: null, description: null })
  for (const by of ['police', 'supervisor', 'prosecutor', 'secretary'] as const)
    expect(
      (await listed(by, cared.id).catch(() => [])).some((one) => one.id === id),
      by,
    ).toBe(false)
})

test('of a case that was destroyed no file opens, and its bytes are swept', async () => {
  const { id: gone } = await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })
  const { id } = await add(picture('destroyed'), { caseId: gone })
  const [row] = await admin<{ original_blob: string }[]>`select original_blob from nrm.evidence_file where id = ${id}`
  await admin`delete from nrm.case_key where case_id = ${gone}`
  await admin`update nrm.case_file set erased_at = now() where id = ${gone}`

  expect(await listed('police', gone)).toMatchObject([{ name: null, description: null, sha256: null }])
  await expect(add(picture('too late'), { caseId: gone })).rejects.toEqual(refused('not-found'))
  expect(await sweepBlobs(worker, house.blobs, 'test', -1)).toBe(2)
  await expect(house.blobs.read(row?.original_blob ?? '')).rejects.toThrow()
})

describe('an antivirus that does not answer', () => {
  const silent: Scanner = {
    scan: async () => {
      throw new ScannerDown('nobody there')
    },
  }
  const waiting = { blobs: blobFolder(folder), scanner: silent, unscannedMayOpen: false }

  test('evidence is kept, marked, and closed until it was looked through', async () => {
    const { id } = await add(picture('waits'), { in: waiting })

    expect(await fileOf(id)).toMatchObject({ scan: 'unscanned' })
    await expect(look(id, 'copy', 'police', waiting)).rejects.toEqual(refused('file-unscanned'))
    await expect(look(id)).resolves.toBeDefined()
    expect(await fileOf(id)).toMatchObject({ scan: 'clean' })
  })

  test('what it then finds stays closed for good', async () => {
    const { id } = await add(Buffer.from(`kutgan ${marker}`), { name: 'xabar.txt', in: waiting })

    await expect(look(id)).rejects.toEqual(refused('file-virus'))
    expect(await fileOf(id)).toMatchObject({ scan: 'infected' })
    await expect(link(id)).rejects.toEqual(refused('file-virus'))
  })

  test('without any, in the demonstration country, it opens and says that nobody looked', async () => {
    const shown = { ...waiting, scanner: null, unscannedMayOpen: true }
    const { id } = await add(pdf(), { name: 'ariza.pdf', in: shown })

    await expect(look(id, 'copy', 'police', shown)).resolves.toMatchObject({ media: 'application/pdf' })
    expect(await fileOf(id)).toMatchObject({ scan: 'unscanned' })
  })
})

/** Every row of every table, as text; binary values in hex. */
async function everything(): Promise<string> {
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('nrm', 'graphile_worker')`
  const texts = await Promise.all(
    tables.map(({ name }) => admin.unsafe<{ text: string }[]>(`select coalesce(string_agg(t::text, ' '), '') as text from ${name} t`)),
  )
  return texts.map(([row]) => row?.text ?? '').join('\n')
}

function flipped(bytes: Buffer): Buffer {
  const made = Buffer.from(bytes)
  made[100] = (made[100] ?? 0) ^ 1
  return made
}
